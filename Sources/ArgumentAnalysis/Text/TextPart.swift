public import ArgumentModel

/// A piece of a line for a terminal, and what it stands for, so that it can be coloured.
public struct TextPart: Sendable, Hashable {
    /// What a piece of a line stands for.
    public enum Meaning: Sendable, Hashable {
        /// Words of the text or for people.
        case plain
        /// A heading.
        case heading
        /// The lines that show what hangs on what.
        case guide
        /// The label or the name of a role.
        case role(Statement.Role)
        /// The sign or the name of a relation.
        case relation(Relation.Kind)
        /// What may be passed over at first: places, numbers, reasons.
        case detail
        /// A decision of the miner that is more likely wrong than right.
        case unsure
    }

    /// The words.
    public let text: String
    /// What they stand for.
    public let meaning: Meaning

    /// A piece of a line.
    public init(_ text: String, _ meaning: Meaning = .plain) {
        self.text = text
        self.meaning = meaning
    }
}

extension [TextPart] {
    /// The line without its meanings.
    public var text: String { map(\.text).joined().withoutBlanksAtEnd }

    var displayWidth: Int { reduce(0) { $0 + $1.text.displayWidth } }
}
