import ArgumentModel
import SourceText
import Testing

@testable import ArgumentMining

@Suite("Whatever a program answers")
struct AnswerPropertyTests {
    static let roles = ["thesis", "claim", "evidence", "counterclaim"]
    static let kinds = ["supports", "attacks", "undercuts", "restates"]

    /// An answer that quotes sentences in any order and relates them in any way.
    static func random(_ seed: UInt64, _ document: Document) -> MiningAnswer {
        var random = Seeded(seed)
        let sentences = document.sentences.shuffled(using: &random)
        let names = (0..<9).map { "u\($0)" }
        func link() -> AnnotationRecord.Link {
            .init(
                .allCases.randomElement(using: &random) ?? .supports,
                names.randomElement(using: &random) ?? "")
        }
        let units = sentences.prefix(Int.random(in: 1...9, using: &random)).enumerated().map {
            var unit = MiningAnswer.Unit(
                id: names[$0], quote: document.quotation(of: $1.range),
                role: Statement.Role.allCases[Int.random(in: 0..<4, using: &random)])
            if Int.random(in: 0..<5, using: &random) > 0 { unit.relation = link() }
            for _ in 0..<Int.random(in: 0..<3, using: &random) { unit.secondary.append(link()) }
            if Int.random(in: 0..<4, using: &random) == 0 {
                unit.linkedWith = names.randomElement(using: &random)
            }
            return unit
        }
        return MiningAnswer(units)
    }

    @Test("its graph breaks no rule of the guidelines, and is the same every time")
    func wellFormed() throws {
        let document = try Texts.document(Texts.ferry)
        for seed in 0..<600 as Range<UInt64> {
            let answer = AnswerPropertyTests.random(seed, document)
            let reading = try ExternalReading(answer, of: document)
            try reading.graph.checkInvariants()
            let record = AnnotationRecord.record(
                of: reading.graph, id: "x", source: "x.txt", document: document)
            let errors = record.record.findings(in: document.bytes).filter(\.isError)
            #expect(errors.isEmpty, "seed \(seed): \(errors)")
            #expect(record.losses.isEmpty, "seed \(seed): \(record.losses)")
            let again = try ExternalReading(answer, of: document)
            #expect(again == reading)
        }
    }

    @Test("revising its graph changes nothing")
    func revised() throws {
        let document = try Texts.document(Texts.ferry)
        for seed in 0..<40 as Range<UInt64> {
            let answer = AnswerPropertyTests.random(seed, document)
            let graph = try ExternalReading(answer, of: document).graph
            #expect(ArgumentMiner().revise(graph, from: document).graph == graph)
        }
    }

    @Test("in a changed text its passages are found again, and nothing is decided again")
    func changed() throws {
        let graph = try Answers.reading(
            Answers.unit("a", Answers.health, "thesis"),
            Answers.unit("b", Answers.critics, "evidence", "supports a")
        ).graph
        let text = Texts.ferry.replacing("It does lose money: ", with: "")
        let revised = ArgumentMiner().revise(graph, from: try Texts.document(text))
        #expect(revised.missing.isEmpty)
        #expect(revised.graph.statements.map(\.role) == [.evidence, .thesis])
        #expect(revised.graph.statements[1].passages != graph.statements[1].passages)
    }
}
