import ArgumentModel
import Testing

/// A small argument of which every measure was worked out on paper:
///
///     T1 ← C1 ← E1, E2        distance 0: T1
///     T1 ← E2                 1: C1 E2 C2 X1 X2
///     T1 ← C2 ← C3            2: E1 C3 C4 E4
///     T1 ⊣ X1 ⊣ C4 ← E3       3: E3 E5 E6 C6
///               C4 ← E5 + E6
///     T1 ⊣ X2 ← E4            C6 undercuts the step from E4 to X2
///     C5 stands alone
enum FerryDebate {
    static func graph() throws -> ArgumentGraph {
        var graph = ArgumentGraph()
        graph.title = "Keep the ferry"
        var ids: [String: Statement.ID] = [:]
        for line in lines {
            let id = graph.add(line.role, line.text)
            try graph.update(id) { $0.kind = line.kind }
            ids[line.label] = id
        }
        func id(_ label: String) throws -> Statement.ID {
            try #require(ids[label])
        }
        for (sources, kind, target) in relations {
            try graph.relate(sources.map(id), kind, id(target))
        }
        let step = try #require(graph.relations.first { $0.sourceStatements == [try id("E4")] })
        try graph.relate(id("C6"), .undercuts, step)
        return graph
    }

    private static let relations: [([String], Relation.Kind, String)] = [
        (["C1"], .supports, "T1"), (["E1"], .supports, "C1"), (["E2"], .supports, "C1"),
        (["E2"], .supports, "T1"), (["C2"], .supports, "T1"), (["C3"], .supports, "C2"),
        (["X1"], .attacks, "T1"), (["C4"], .attacks, "X1"), (["E3"], .supports, "C4"),
        (["X2"], .attacks, "T1"), (["E4"], .supports, "X2"), (["E5", "E6"], .supports, "C4"),
    ]

    private struct Line {
        let label: String
        let role: Statement.Role
        let text: String
        var kind: Statement.EvidenceKind?
    }

    private static let lines = [
        Line(label: "T1", role: .thesis, text: "The ferry should run all winter."),
        Line(label: "C1", role: .claim, text: "Islanders need it then."),
        Line(
            label: "E1", role: .evidence, text: "Two hundred islanders work ashore.",
            kind: .statistic),
        Line(label: "E2", role: .evidence, text: "The clinic closed in October.", kind: .event),
        Line(label: "C2", role: .claim, text: "The ferry pays for itself."),
        Line(label: "C3", role: .claim, text: "Fares cover the fuel."),
        Line(label: "X1", role: .counterclaim, text: "Storms may sink it."),
        Line(label: "C4", role: .claim, text: "The hull is built for storms."),
        Line(
            label: "E3", role: .evidence, text: "Its builder vouches for it.", kind: .testimony),
        Line(label: "X2", role: .counterclaim, text: "Hardly anyone travels in January."),
        Line(
            label: "E4", role: .evidence, text: "In January it was a third full.",
            kind: .statistic),
        Line(label: "C5", role: .claim, text: "Perhaps spring comes early. Nobody knows."),
        Line(label: "E5", role: .evidence, text: "The hull has three layers of steel."),
        Line(label: "E6", role: .evidence, text: "Three layers of steel withstand a storm."),
        Line(label: "C6", role: .claim, text: "A third is sixty people."),
    ]
}
