public import ArgumentModel

/// A drawing of an argument as DOT, with what is to be known of it.
public struct Diagram: Sendable, Hashable {
    /// The drawing in Graphviz's language; the same for the same graph and style.
    public let dot: String
    /// The heading.
    public let title: String
    /// What the drawing shows, in a sentence or two: its alternative for who cannot see it.
    public let summary: String
    /// How large it is predicted to be.
    public let size: DiagramSize
    /// How many statements of each role are not drawn but counted in a box or the caption.
    public let folded: [Statement.Role: Int]
    /// What the legend explains.
    public let legend: [LegendEntry]
    /// The labels in the boxes of the statements that are drawn.
    public let labels: [Statement.ID: String]
    /// How it is laid out, and by which rule.
    public let layout: DiagramLayout
    /// The `id` of every node that a rendering has to hold.
    public let nodeIDs: [String]
    /// The `id` of every edge that a rendering has to hold.
    public let edgeIDs: [String]

    /// What is to be said of each element of the SVG, by its `id`.
    let elements: [String: ElementNote]
    let caption: Caption
    /// The colours that boxes and lines were given.
    let colors: [DiagramColor]
    /// Whether groups are seen, as frames or as boxes.
    let hasGroups: Bool
    let theme: DiagramTheme

    /// Whether something is not drawn.
    public var isFolded: Bool { !folded.isEmpty }

    /// Whether a statement has a box of its own.
    ///
    /// - Complexity: O(*n*) in the boxes.
    public func draws(_ statement: Statement.ID) -> Bool {
        nodeIDs.contains("statement_" + ElementID.safe(statement.rawValue))
    }
}

/// What the finishing of an SVG knows of a node or an edge.
struct ElementNote: Sendable, Hashable {
    /// What it is, for who hears it: "C3 supports T1".
    var title: String
    /// How many lines of text it has.
    var lines = 0
    /// How many of them, at the front, are its title or its label.
    var headerLines = 0
    /// How many of them, at the end, say what is folded into it.
    var badgeLines = 0
    /// Whether it is a box.
    var isBox = false
    /// Whether it is a line: its text is a sign.
    var isLine = false
    /// The lengths in points of those of its lines that a wider font would push out of the box,
    /// by their numbers.
    var lengths: [Int: Double] = [:]
}
