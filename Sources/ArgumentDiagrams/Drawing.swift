internal import ArgumentModel

/// A diagram as nodes and edges with all that is written of them, before any syntax.
struct Drawing {
    /// A box, or the point where lines meet.
    struct Node {
        var id: String
        var classes: String
        /// The kind of box; `nil` for a point.
        var kind: BoxKind?
        var lines: [String] = []
        var tooltip = ""
        /// The colour of a point.
        var color = ""
    }

    /// A line from the lower end to the upper one: the arrow is at `upper`.
    struct Edge {
        var id: String
        var classes: String
        var upper: String
        var lower: String
        var kind: Relation.Kind
        var isUnsure = false
        /// The sign at the lower end, and what an overlay adds.
        var sign = ""
        var hasArrow = true
        /// Whether the lower end has to be drawn below the upper one.
        var holdsRanks = true
        /// Whether the upper end is a point on another line.
        var startsAtPoint = false
        /// Whether the lower end is a point.
        var endsAtPoint = false
        var tooltip = ""
        /// Whether the lower end is one of the first boxes below the upper one.
        var isLeft = false
    }

    var nodes: [Node] = []
    var edges: [Edge] = []
}
