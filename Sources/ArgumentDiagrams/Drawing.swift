/// A diagram as nodes and edges, before any syntax.
struct Drawing {
    /// A box, or the point where lines meet.
    struct Node {
        var id: String
        var subject: Subject

        /// What a node stands for.
        enum Subject {
            case box(Int)
            case pointOn(link: Int)
            case nothing
        }
    }

    /// A line from the lower end to the upper one: the arrow is at `upper`.
    struct Edge {
        var id: String
        var link: Int
        var upper: String
        var lower: String
        /// Whether the lower end has to be drawn below the upper one.
        var holdsRanks = true
        /// Whether it may keep to the top of the lower box.
        var hasPort = true
        /// Whether the upper end is a point on another line.
        var startsAtPoint = false
        /// Whether the lower end is a point.
        var endsAtPoint = false
        var hasArrow = true
        var hasSign = true
        /// Whether the lower end is one of the first boxes below the upper one.
        var isLeft = false
    }

    var nodes: [Node] = []
    var edges: [Edge] = []
    /// The nodes that stand in one row each.
    var ranks: [[String]] = []
}

extension Drawing.Node {
    /// Its box, where it is one.
    var box: Int? {
        if case .box(let box) = subject { box } else { nil }
    }
}
