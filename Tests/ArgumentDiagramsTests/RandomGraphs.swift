import ArgumentDiagrams
import ArgumentModel

extension Samples {
    /// The graphs of this file that are like those of op-eds.
    static var all: [ArgumentGraph] {
        get throws { try [ferry, busesShort, buses, many] }
    }

    /// Claims that support one another in a chain, each with four facts.
    static func chain(_ count: Int) throws -> ArgumentGraph {
        var graph = ArgumentGraph()
        var claim = graph.add(.thesis, "The long argument holds")
        while graph.statements.count < count {
            if graph.statements.count % 5 == 0 {
                let next = graph.add(.claim, "Step \(graph.statements.count) follows from the next")
                try graph.relate(next, .supports, claim)
                claim = next
            } else {
                let fact = graph.add(
                    .evidence,
                    "In \(graph.statements.count) of the cases that were looked at, "
                        + "the survey found no reason to doubt it")
                try graph.relate(fact, .supports, claim)
            }
        }
        return graph
    }

    /// A graph of up to 40 statements with relations of all kinds between anything.
    static func random(_ seed: Int) throws -> ArgumentGraph {
        var numbers = SplitMix(state: UInt64(seed))
        var graph = ArgumentGraph()
        let roles = Statement.Role.allCases
        let ids = (0..<numbers.below(36) + 4).map { number in
            graph.add(roles[numbers.below(roles.count)], "Statement \(number) of this graph")
        }
        var links: [Relation.ID] = []
        for _ in 0..<ids.count + numbers.below(ids.count) {
            let source = ids[numbers.below(ids.count)]
            let partner = ids[numbers.below(ids.count)]
            let target = ids[numbers.below(ids.count)]
            let kind = Relation.Kind.allCases[numbers.below(5)]
            if kind == .undercuts, !links.isEmpty {
                links.append(
                    try graph.relate(source, .undercuts, links[numbers.below(links.count)]))
            } else if kind != .undercuts, target != source, target != partner {
                let isLinked = kind == .supports && partner != source && numbers.below(3) == 0
                links.append(
                    try graph.relate(isLinked ? [source, partner] : [source], kind, target))
            }
        }
        return graph
    }
}

/// A small source of random numbers that is the same on every machine.
struct SplitMix {
    var state: UInt64

    mutating func below(_ limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((value ^ (value >> 31)) % UInt64(limit))
    }
}

extension Samples {
    /// Puts the statements of a graph into nested groups, and some into rows, at random.
    static func mapped(_ graph: inout ArgumentGraph, _ seed: Int) throws -> DiagramOverlay {
        var numbers = SplitMix(state: UInt64(seed) + 1000)
        var groups: [Group.ID] = []
        for number in 0..<numbers.below(6) + 1 {
            let parent = numbers.below(2) == 0 ? groups.last : nil
            groups.append(try graph.addGroup("Group \(number)", in: parent))
        }
        var overlay = DiagramOverlay()
        var row: [Group.Member] = []
        for statement in graph.statements {
            if numbers.below(3) > 0 {
                try graph.update(groups[numbers.below(groups.count)]) {
                    $0.members.append(.statement(statement.id))
                }
            }
            if numbers.below(4) == 0 { row.append(.statement(statement.id)) }
            if numbers.below(4) == 0 {
                overlay.statements[statement.id] = .init(color: DiagramColor("teal"))
            }
            if numbers.below(8) == 0 {
                overlay.statements[statement.id, default: .init()].standsForGroup = true
            }
        }
        overlay.ranks = [Array(row.prefix(3)), Array(row.dropFirst(2).prefix(2))]
        return overlay
    }
}
