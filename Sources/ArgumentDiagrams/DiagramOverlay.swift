public import ArgumentModel

/// What a reader of the graph, such as an analysis, writes onto a diagram.
public struct DiagramOverlay: Sendable, Hashable {
    /// A note on one statement or relation.
    public struct Mark: Sendable, Hashable {
        /// A number shown beside the label, with at most two decimals.
        public var number: Double?
        /// A few words shown beside the label.
        public var label: String?
        /// A class that the element gets in the SVG, for styling.
        public var className: String?

        /// A note.
        public init(number: Double? = nil, label: String? = nil, className: String? = nil) {
            self.number = number
            self.label = label
            self.className = className
        }

        /// The number and the words as they are shown.
        var text: String? {
            let parts = [number.map { Decimal.text($0, places: 2) }, label].compactMap(\.self)
            return parts.isEmpty ? nil : parts.joined(separator: " ")
        }
    }

    /// The notes on statements.
    public var statements: [Statement.ID: Mark]
    /// The notes on relations.
    public var relations: [Relation.ID: Mark]

    /// Notes; none unless given.
    public init(
        statements: [Statement.ID: Mark] = [:], relations: [Relation.ID: Mark] = [:]
    ) {
        self.statements = statements
        self.relations = relations
    }
}
