import Argdown
import ArgumentModel
import SourceText
import Testing

@Suite("Front matter lists what a person rejected")
struct RejectedTests {
    private func read(_ text: String) -> ArgumentGraph {
        ArgumentGraph(argdown: ArgdownDocument(text), keepingText: false)
    }

    private func rejecting() throws -> ArgumentGraph {
        var graph = ArgumentGraph()
        let source = graph.add(Citation())
        func at(_ place: Int, _ words: String) -> Passage {
            Passage(
                source: source, range: SourceRange(place * 40, place * 40 + words.utf8.count),
                paragraph: 3, sentence: place, quotation: words)
        }
        let claim = graph.add(.claim, "The pier is safe.", at: at(1, "The pier is safe."))
        let fact = graph.add(.evidence, "It was painted.", at: at(2, "It was painted."))
        let aside = graph.add(.claim, "Gulls like it.", at: at(4, "Gulls like it."))
        let relation = try graph.relate(fact, .supports, claim)
        let gone = graph.add(.claim, "Paint: “fresh” #1", at: at(10, "Paint: “fresh” #1"))
        try graph.reject(gone)
        try graph.reject(relation)
        try graph.detach(aside)
        return graph
    }

    @Test("in words that a person can read, and reads them")
    func written() throws {
        let graph = try rejecting()
        let text = graph.argdown()
        #expect(text.contains("rejected:\n"))
        #expect(text.contains("at: \"3.10\""))
        #expect(text.contains("from: E1"))
        #expect(text.contains("supports: C1"))
        #expect(text.contains("from: C2"))
        #expect(read(text).rejected == graph.rejected)
        #expect(read(text).argdown(updating: ArgdownDocument(text)) == text)
    }

    @Test("and an entry that is deleted there is rejected no more")
    func allowedAgain() throws {
        let graph = try rejecting()
        let lines = graph.argdown().split(separator: "\n", omittingEmptySubsequences: false)
        let text = lines.filter { !$0.contains("at: \"3.10\"") }.joined(separator: "\n")
        let now = read(text).rejected
        #expect(now.passages.isEmpty)
        #expect(now.relations == graph.rejected.relations)
    }

    @Test("as a person may write it, without any notes")
    func byHand() throws {
        let text = """
            ===
            title: t
            source: {author: a}
            rejected:
              - {at: 3.2, quote: It was painted.}
              - {from: B, attacks: A}
              - {from: B, to: A}
              - {from: Nobody, to: A}
            ===

            [A]: The pier is safe. #claim

            [B]: It was painted. #evidence

            """
        let document = ArgdownDocument(text)
        let graph = read(text)
        #expect(
            graph.rejected.passages == [
                Passage(
                    source: graph.sources[0].id, paragraph: 3, sentence: 2,
                    quotation: "It was painted.")
            ])
        #expect(graph.rejected.relations.map(\.kind) == [.attacks, nil])
        let findings = ArgdownModel(document).findingsAsReading(of: document)
        #expect(findings.map(\.code).contains("unknown-rejected"))
        #expect(findings.contains { $0.message.contains("Nobody") })
        #expect(graph.argdown(updating: document) == text)
    }
}
