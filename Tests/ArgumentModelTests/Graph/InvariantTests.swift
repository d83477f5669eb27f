@testable import ArgumentModel
import SourceText
import TestSupport
import Testing

@Suite("Invariants")
struct InvariantTests {
    /// Something wrong, and what is said of it.
    struct Fault: Sendable, CustomTestStringConvertible {
        let error: GraphError
        let make: @Sendable (inout ArgumentGraph) -> Void
        var testDescription: String { error.description }

        init(_ error: GraphError, _ make: @escaping @Sendable (inout ArgumentGraph) -> Void) {
            self.error = error
            self.make = make
        }
    }

    static let faults: [Fault] = [
        Fault(.unknown(id: "o9", in: "a passage of s1")) {
            $0.statements.update("s1") { $0.passages = [Passage(source: "o9")] }
        },
        Fault(.impossiblePlace(id: "s1")) {
            $0.statements.update("s1") { $0.passages = [Passage(source: "o1", paragraph: 0)] }
        },
        Fault(.impossiblePlace(id: "s1")) {
            $0.statements.update("s1") { $0.passages = [Passage(source: "o1", sentence: -1)] }
        },
        Fault(.confidenceOutOfRange(id: "s1")) {
            $0.statements.update("s1") { $0.decision.confidence = 1.01 }
        },
        Fault(.confidenceOutOfRange(id: "r1")) {
            $0.relations.update("r1") {
                $0.decision.alternatives = [.init($0.choice, confidence: -0.5)]
            }
        },
        Fault(.severalCanonicalMembers("s1")) {
            $0.statements.update("s1") {
                $0.members = ["a", "b"].map { Wording($0, isCanonical: true) }
            }
        },
        Fault(.kindWithoutEvidence("s1")) { $0.statements.update("s1") { $0.kind = .law } },
        Fault(.unknown(id: "s9", in: "argument a1")) {
            $0.arguments.update("a1") { $0.steps[0].premises = ["s9"] }
        },
        Fault(.unknownStep(argument: "a1", number: 2)) {
            $0.arguments.update("a1") { $0.steps[0].uses = [2] }
        },
        Fault(.unknown(id: "s9", in: "relation r1")) {
            $0.relations.update("r1") { $0.sources = [.statement("s9")] }
        },
        Fault(.unknown(id: "a1 step 2", in: "relation r1")) {
            $0.relations.update("r1") { $0.target = .step("a1", 2) }
        },
        Fault(.malformedSources(relation: "r1")) { $0.relations.update("r1") { $0.sources = [] } },
        Fault(.malformedSources(relation: "r1")) {
            $0.relations.update("r1") { $0.sources = [.statement("s1"), .argument("a1")] }
        },
        Fault(.malformedSources(relation: "r1")) {
            $0.relations.update("r1") { $0.sources = [.statement("s1"), .statement("s1")] }
        },
        Fault(.malformedSources(relation: "r1")) {
            $0.relations.update("r1") { $0.sources = [.relation("r2")] }
        },
        Fault(.impossibleTarget(relation: "r1", kind: .restates)) {
            $0.relations.update("r1") {
                $0.kind = .restates
                $0.target = .argument("a1")
            }
        },
        Fault(.impossibleTarget(relation: "r1", kind: .contradicts)) {
            $0.relations.update("r1") {
                $0.kind = .contradicts
                $0.sources = [.statement("s1"), .statement("s3")]
            }
        },
        Fault(.circularRelations("r1")) {
            $0.relations.update("r1") { $0.target = .relation("r2") }
        },
        Fault(.circularRelations("r2")) {
            $0.relations.update("r2") { $0.target = .relation("r2") }
        },
        Fault(.unknown(id: "s9", in: "group g1")) {
            $0.groups.update("g1") { $0.members = [.statement("s9")] }
        },
        Fault(.unknown(id: "a9", in: "group g1")) {
            $0.groups.update("g1") { $0.members = [.argument("a9")] }
        },
        Fault(.unknown(id: "g9", in: "group g1")) { $0.groups.update("g1") { $0.parent = "g9" } },
        Fault(.circularGroups("g1")) { $0.groups.update("g1") { $0.parent = "g1" } },
    ]

    @Test("each fault is found, alone", arguments: faults)
    func fault(fault: Fault) throws {
        var graph = try InvariantTests.sound()
        try graph.checkInvariants()
        fault.make(&graph)
        #expect(throws: fault.error) { try graph.checkInvariants() }
    }

    @Test("each fault is found in a file too, with a line", arguments: faults)
    func faultInFile(fault: Fault) throws {
        var graph = try InvariantTests.sound()
        fault.make(&graph)
        let error = #expect(throws: FormError.self) {
            try ArgumentGraph(json: Array(graph.json.utf8))
        }
        #expect(error?.message == fault.error.description)
        #expect(error?.line ?? 0 > 2)
    }

    private static func sound() throws -> ArgumentGraph {
        var graph = ArgumentGraph()
        graph.add(Citation())
        let ids = ["One", "Two", "Three"].map { graph.add(.claim, $0) }
        try graph.addArgument(steps: [.init([ids[0]], therefore: ids[1])])
        let link = try graph.relate(ids[0], .supports, ids[1])
        try graph.relate(ids[2], .undercuts, link)
        try graph.addGroup("Part")
        return graph
    }

    @Test("every random graph is sound", arguments: 1...100)
    func randomGraphs(seed: Int) throws {
        try RandomGraph.make(seed).checkInvariants()
    }

    @Test("10,000 relations, each about the one before, are checked in linear time")
    func longChain() throws {
        var graph = ArgumentGraph()
        let ids = [graph.add(.claim, "One"), graph.add(.claim, "Two")]
        graph.relations.append(
            Relation(id: "r1", [.statement(ids[0])], .supports, .statement(ids[1])))
        for number in 2...10_000 {
            let target = Relation.ID(rawValue: "r\(number - 1)")
            graph.relations.append(
                Relation(
                    id: .init(rawValue: "r\(number)"), [.statement(ids[0])], .undercuts,
                    .relation(target)))
        }
        try graph.checkInvariants()
        let again = try ArgumentGraph(json: Array(graph.json.utf8))
        #expect(again.relations.count == 10_000)
    }
}

extension Relation {
    fileprivate var choice: Choice { Choice(kind, target) }
}
