public import ArgumentModel

/// A graph that was mined around a person's decisions, and what of these has no place in the
/// text any more.
public struct RevisedGraph: Sendable, Equatable {
    /// The argument: the person's decisions as they were, the rest decided around them.
    public let graph: ArgumentGraph
    /// The passages of a person's statements that the text does not hold, in reading order. These
    /// statements are in the graph as they were; others went with their passages.
    public let missing: [PassageFinding]
    /// The passages of a person's statements that the text says in slightly other words, in reading
    /// order; the graph has these words. Of a graph that an external miner read those of all.
    public let altered: [PassageFinding]
    /// The rejected passages that the text does not hold, in the order in which they were given.
    public let missingRejections: [Passage]
}
