import ArgumentModel
import SourceText
import TestSupport

/// Edits of every kind, most of which a graph allows.
struct RandomEdits {
    private var random: SeededRandom

    init(_ seed: Int) { random = SeededRandom(seed) }

    mutating func next(for graph: ArgumentGraph) -> Edit {
        switch Int.random(in: 0..<14, using: &random) {
        case 0: .reassign(statement(graph), to: random.pick(roles), kind: kind())
        case 1: .reword(statement(graph), as: random.pick(["Other words", "É", " "]))
        case 2: .add(random.pick(roles), random.pick(["New words", "-"]), at: passage(graph))
        case 3: .relate(sources(graph), random.pick(kinds), end(graph))
        case 4: .retarget(relation(graph), random.pick(kinds), to: end(graph))
        case 5: .link(statement(graph), into: relation(graph))
        case 6, 7: split(graph)
        case 8, 9: .merge(statement(graph), into: statement(graph))
        case 10: .reject(statement(graph))
        case 11: .rejectRelation(relation(graph))
        case 12: .detach(statement(graph))
        default:
            random.once(in: 2) ? .confirm(statement(graph)) : .confirmRelation(relation(graph))
        }
    }

    private let roles = Statement.Role.allCases
    private let kinds = Relation.Kind.allCases

    private mutating func kind() -> Statement.EvidenceKind? {
        random.once(in: 3) ? random.pick(Statement.EvidenceKind.allCases) : nil
    }

    private mutating func statement(_ graph: ArgumentGraph) -> Statement.ID {
        graph.statements.randomElement(using: &random)?.id ?? "s0"
    }

    private mutating func relation(_ graph: ArgumentGraph) -> Relation.ID {
        graph.relations.randomElement(using: &random)?.id ?? "r0"
    }

    private mutating func passage(_ graph: ArgumentGraph) -> Passage? {
        if random.once(in: 2), let rejected = graph.rejected.passages.first { return rejected }
        return graph.sources.first.map {
            Passage(source: $0.id, range: SourceRange(3, 9), quotation: "a word")
        }
    }

    private mutating func sources(_ graph: ArgumentGraph) -> [Endpoint] {
        if random.once(in: 5), let argument = graph.arguments.first {
            return [.argument(argument.id)]
        }
        return (0..<Int.random(in: 1...2, using: &random)).map { _ in .statement(statement(graph)) }
    }

    private mutating func end(_ graph: ArgumentGraph) -> Endpoint {
        switch Int.random(in: 0..<5, using: &random) {
        case 0: .relation(relation(graph))
        case 1: graph.arguments.first.map { .argument($0.id) } ?? .statement("s1")
        default: .statement(statement(graph))
        }
    }

    private mutating func split(_ graph: ArgumentGraph) -> Edit {
        let id = statement(graph)
        let length = graph.statements[id]?.quotation.utf8.count ?? 0
        return .split(id, at: Int.random(in: 0...(length + 1), using: &random))
    }
}
