/// The relations of a graph, found by what they begin at and by what they lead to.
public struct Connections: Sendable {
    private let outgoing: [Endpoint: [Relation.ID]]
    private let incoming: [Endpoint: [Relation.ID]]

    init(_ relations: Records<Relation>) {
        var outgoing: [Endpoint: [Relation.ID]] = [:]
        var incoming: [Endpoint: [Relation.ID]] = [:]
        for relation in relations {
            for source in relation.sources { outgoing[source, default: []].append(relation.id) }
            incoming[relation.target, default: []].append(relation.id)
        }
        self.outgoing = outgoing
        self.incoming = incoming
    }

    /// The relations that begin at something, in the order of the graph.
    ///
    /// - Complexity: O(1).
    public func from(_ end: some Relatable) -> [Relation.ID] { outgoing[end.endpoint] ?? [] }

    /// The relations that lead to something, in the order of the graph.
    ///
    /// - Complexity: O(1).
    public func to(_ end: some Relatable) -> [Relation.ID] { incoming[end.endpoint] ?? [] }
}

extension ArgumentGraph {
    /// The relations by their ends, as they are now.
    ///
    /// - Complexity: O(*r*).
    public var connections: Connections { Connections(relations) }
}
