public import ArgumentModel

/// What is counted where a predicted record is laid on a gold one; the figures follow from it.
public struct ReadingCounts: Sendable, Equatable {
    /// How many documents are counted.
    public var documents = 0
    /// Units of the gold record.
    public var gold = 0
    /// Units of the predicted record.
    public var predicted = 0
    /// Pairs of units that cover each other by at least half of the longer one.
    public var matched = 0
    /// Predicted units whose quotation is not in the text.
    public var lost = 0
    /// Units of the same span, once trimmed to letters and numbers.
    public var exact = 0
    /// The roles of the matched units.
    public var roles: [RolePair: Int] = [:]
    /// Units of each role in the gold record.
    public var goldRoles: [Statement.Role: Int] = [:]
    /// Units of each role in the predicted record.
    public var predictedRoles: [Statement.Role: Int] = [:]
    /// Documents whose predicted first thesis is a gold thesis.
    public var thesisHits = 0
    /// Documents where some predicted thesis is a gold thesis.
    public var thesesFound = 0
    /// Matched units that have a primary relation in the gold record.
    public var attachable = 0
    /// Those of them that lead to the right unit.
    public var attached = 0
    /// Those of them that lead there by the right kind of relation.
    public var attachedByKind = 0
    /// Primary relations of the gold record.
    public var goldRelations = 0
    /// Primary relations of the predicted record.
    public var predictedRelations = 0

    /// Nothing counted yet.
    public init() {}

    /// The roles that are scored; `unknown` is none of them.
    public static let scoredRoles: [Statement.Role] = [.thesis, .claim, .evidence, .counterclaim]

    typealias Number = any WritableKeyPath<ReadingCounts, Int> & Sendable

    /// The plain numbers under the names that the reference scorer gives them.
    static let numbers: [(name: String, path: Number)] = [
        ("gold", \.gold), ("pred", \.predicted), ("match", \.matched), ("lost", \.lost),
        ("exact", \.exact), ("thesis", \.thesisHits), ("found", \.thesesFound),
        ("att", \.attachable), ("attok", \.attached), ("attlab", \.attachedByKind),
        ("grel", \.goldRelations), ("prel", \.predictedRelations), ("docs", \.documents),
    ]

    /// Adds what was counted in other documents.
    public static func += (sum: inout ReadingCounts, other: ReadingCounts) {
        for number in numbers { sum[keyPath: number.path] += other[keyPath: number.path] }
        sum.roles.merge(other.roles, uniquingKeysWith: +)
        sum.goldRoles.merge(other.goldRoles, uniquingKeysWith: +)
        sum.predictedRoles.merge(other.predictedRoles, uniquingKeysWith: +)
    }

    /// The roles of the matched units and how often they meet, in the order of the roles.
    public var confusedRoles: [(roles: RolePair, count: Int)] {
        let all = Statement.Role.allCases
        return all.flatMap { gold in all.map { RolePair(gold, $0) } }.compactMap { pair in
            roles[pair].map { (roles: pair, count: $0) }
        }
    }

    /// Matched units that have that role in both records.
    func agreeing(on role: Statement.Role) -> Int { roles[RolePair(role, role)] ?? 0 }

    /// Matched units that have that role in the gold record.
    func matched(gold role: Statement.Role) -> Int { matched { $0.gold == role } }

    /// Matched units that have that role in the predicted record.
    func matched(predicted role: Statement.Role) -> Int { matched { $0.predicted == role } }

    /// Matched units that have the same role in both records.
    var agreeing: Int { matched { $0.gold == $0.predicted } }

    private func matched(_ isMeant: (RolePair) -> Bool) -> Int {
        roles.reduce(0) { isMeant($1.key) ? $0 + $1.value : $0 }
    }
}
