public import ArgumentModel

/// An argument as an outline: the thesis, beneath it what supports or attacks it, and so on.
///
/// What is reached twice is shown once and then referred to, so cycles end. What undercuts a
/// relation stands beneath that relation's source.
///
/// ```swift
/// print(Outline(of: graph).text())
/// // T1  The bridge must close.
/// // │   thesis · 1.1
/// // └─ + E1  Two of its cables have snapped.
/// //          evidence · supports · 1.2
/// ```
public struct Outline: Sendable, Equatable {
    /// The graph that it shows.
    public let graph: ArgumentGraph
    /// The thesis and what hangs on it.
    public let entries: [OutlineEntry]
    /// What is not tied to the thesis, in reading order, each with what hangs on it.
    public let orphans: [OutlineEntry]

    /// The outline of a graph.
    ///
    /// - Complexity: O(*s* log *s* + *r* log *r*).
    public init(of graph: ArgumentGraph) {
        self.graph = graph
        var walk = OutlineWalk(graph)
        if let thesis = graph.thesis { walk.visit(.statement(thesis.id)) }
        entries = walk.takeEntries()
        walk.visitTheRest()
        orphans = walk.takeEntries()
    }
}
