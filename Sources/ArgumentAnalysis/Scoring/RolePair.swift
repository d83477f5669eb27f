public import ArgumentModel

/// The role of a unit in the gold record, and that of the unit it was matched with.
public struct RolePair: Sendable, Hashable {
    /// The role in the gold record.
    public let gold: Statement.Role
    /// The role in the predicted record.
    public let predicted: Statement.Role

    /// A pair of roles.
    public init(_ gold: Statement.Role, _ predicted: Statement.Role) {
        self.gold = gold
        self.predicted = predicted
    }

    /// The pair as the reference scorer writes it: `claim>evidence`.
    public var name: String { "\(gold.rawValue)>\(predicted.rawValue)" }
}
