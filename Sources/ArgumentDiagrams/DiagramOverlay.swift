public import ArgumentModel

/// What a reader of the graph, such as an analysis, writes onto a diagram.
public struct DiagramOverlay: Sendable, Hashable {
    /// A note on one statement, argument, relation or group.
    public struct Mark: Sendable, Hashable {
        /// A number shown beside the label, with at most two decimals.
        public var number: Double?
        /// A few words shown beside the label.
        public var label: String?
        /// A class that the element gets in the SVG, for styling.
        public var className: String?
        /// The colour of the box, the line or the frame; `nil` leaves it that of its kind.
        public var color: DiagramColor?
        /// Whether a line is drawn as an unsure one, however sure the relation is.
        public var isUnsure = false
        /// Whether a box shows neither title nor name.
        public var hidesTitle = false
        /// Whether a box does not show its text.
        public var hidesText = false
        /// Whether the box of a statement stands for a group that is closed.
        public var standsForGroup = false

        /// A note.
        public init(
            number: Double? = nil, label: String? = nil, className: String? = nil,
            color: DiagramColor? = nil
        ) {
            self.number = number
            self.label = label
            self.className = className
            self.color = color
        }

        /// The number and the words as they are shown.
        var text: String? {
            let parts = [number.map { Decimal.text($0, places: 2) }, label].compactMap(\.self)
            return parts.isEmpty ? nil : parts.joined(separator: " ")
        }
    }

    /// The notes on statements.
    public var statements: [Statement.ID: Mark]
    /// The notes on arguments.
    public var arguments: [Argument.ID: Mark] = [:]
    /// The notes on relations.
    public var relations: [Relation.ID: Mark]
    /// The notes on groups, of which only class and colour are shown.
    public var groups: [Group.ID: Mark] = [:]
    /// What colours mean, for the legend.
    public var key: [Key] = []
    /// Boxes that stand in one row, or in one column where the thesis is at the left.
    public var ranks: [[Group.Member]] = []
    /// Whether the boxes of each of these stand in the order in which they are named.
    public var keepsOrderInRanks = false

    /// Notes; none unless given.
    public init(
        statements: [Statement.ID: Mark] = [:], relations: [Relation.ID: Mark] = [:]
    ) {
        self.statements = statements
        self.relations = relations
    }

    /// The note on a box.
    subscript(box: DiagramBox) -> Mark? {
        if let id = box.statement { return statements.isEmpty ? nil : statements[id] }
        return arguments.isEmpty ? nil : arguments[Argument.ID(rawValue: box.rawID)]
    }

    /// Every colour that boxes and lines are given, each once and in order.
    var colors: [DiagramColor] {
        let marks =
            Array(statements.values) + Array(arguments.values) + Array(relations.values)
            + Array(groups.values)
        return Set(marks.compactMap(\.color)).sorted { $0.hexadecimal < $1.hexadecimal }
    }
}
