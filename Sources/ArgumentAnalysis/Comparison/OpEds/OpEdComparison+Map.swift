public import ArgumentModel

/// The graph of two op-eds side by side.
public struct SideBySideGraph: Sendable, Equatable {
    /// Both graphs, each in a group of its own, with what ties them.
    public let graph: ArgumentGraph
    /// The relations that lead from one op-ed to the other.
    public let ties: [Relation.ID]
    /// Those of them that are told with "perhaps".
    public let unsureTies: Set<Relation.ID>
    /// The statements that a tie begins or ends at.
    public let tied: [Statement.ID]
    /// The theses of both, as far as they have one.
    public let theses: [Statement.ID]
}

extension OpEdComparison {
    /// Both op-eds in one graph: a group for each, in which its own groups stand, and a relation
    /// for each pair, `restates` where both say the same, `contradicts` where they are opposed.
    /// These are a program's, as sure as the pair is similar.
    ///
    /// - Parameter titles: what the groups are called.
    /// - Throws: ``ArgumentModel/GraphError`` where one of the graphs is not well-formed.
    /// - Complexity: O(*s* log *s* + *r*).
    public func sideBySide(
        titles: (first: String, second: String)
    ) throws(GraphError) -> SideBySideGraph {
        var graph = ArgumentGraph()
        let frames = [
            try graph.addGroup(titles.first), try graph.addGroup(titles.second),
        ]
        let left = try graph.take(first, into: frames[0], as: "A")
        let right = try graph.take(second, into: frames[1], as: "B")
        graph.title = "\(titles.first) · \(titles.second)"
        graph.data = [:]
        var ties: [Relation.ID] = []
        var unsure: Set<Relation.ID> = []
        for pair in pairs {
            guard let one = left[pair.first], let other = right[pair.second] else { continue }
            ties.append(
                try graph.relate(
                    one, pair.isOpposed ? .contradicts : .restates, other,
                    decision: Decision(
                        by: .miner, confidence: pair.similarity,
                        reason: "their words are similar by \(pair.similarity.decimal(2))")))
            if pair.isUnsure, let tie = ties.last { unsure.insert(tie) }
        }
        let tied = pairs.flatMap { [left[$0.first], right[$0.second]].compactMap(\.self) }
        let theses = [
            first.thesis.flatMap { left[$0.id] }, second.thesis.flatMap { right[$0.id] },
        ]
        return SideBySideGraph(
            graph: graph, ties: ties, unsureTies: unsure, tied: tied,
            theses: theses.compactMap(\.self))
    }
}

extension ArgumentGraph {
    /// Takes another graph into a group, its labels behind a letter; says what identifiers its
    /// statements get.
    fileprivate mutating func take(
        _ other: ArgumentGraph, into frame: Group.ID, as letter: String
    ) throws(GraphError) -> [Statement.ID: Statement.ID] {
        let known = (Set(groups.map(\.id)), Set(arguments.map(\.id)))
        let names = try merge(other)
        let labels = other.labels
        for statement in other.statements where !statement.hasName {
            guard let id = names[statement.id] else { continue }
            try update(id) { $0.title = "\(letter)-\(labels[statement.id])" }
        }
        let own = groups.filter { !known.0.contains($0.id) }
        let placed = Set(own.flatMap(\.members))
        var members = other.statements.compactMap { names[$0.id] }.map(Group.Member.statement)
        members += arguments.filter { !known.1.contains($0.id) }.map { .argument($0.id) }
        try update(frame) { $0.members = members.filter { !placed.contains($0) } }
        for group in own {
            try update(group.id) { group in
                group.parent = group.parent ?? frame
                group.level += 1
            }
        }
        return names
    }
}

extension Statement {
    /// Whether it is known by more than a label.
    fileprivate var hasName: Bool { title != nil && !StatementLabels.isLabel(title) }
}
