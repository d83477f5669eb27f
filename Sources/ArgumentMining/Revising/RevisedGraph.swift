public import ArgumentModel

/// A graph that was mined around a person's decisions, and what of these has no place in the
/// text any more.
public struct RevisedGraph: Sendable, Equatable {
    /// The argument: the person's decisions as they were, the rest decided around them.
    public let graph: ArgumentGraph
    /// The passages that the text does not hold, in reading order. Their statements are in the
    /// graph as they were.
    public let missing: [PassageFinding]
    /// The passages of a person's statements that the text says in slightly other words, in reading
    /// order; the graph has these.
    public let altered: [PassageFinding]
    /// The rejected passages that the text does not hold, in the order in which they were given.
    public let missingRejections: [Passage]
}
