import ArgumentModel
import SourceText
import Testing

@Suite("Passages against their source")
struct PassageVerificationTests {
    private static let text = """
        The old bridge over the river must close before winter. Two of its \
        cables snapped in January.

        Nobody was hurt that day, but the market lost a week. The council has \
        known it for two years.
        """

    private func graph(_ passages: [Passage]) -> ArgumentGraph {
        var graph = ArgumentGraph()
        graph.add(Citation())
        for passage in passages { graph.add(.claim, passage.quotation ?? "", at: passage) }
        return graph
    }

    private func states(_ passages: [Passage], in text: String = text) throws -> [PassageFinding
        .State]
    {
        let document = try Document(pasted: text)
        return graph(passages).verifyPassages(of: "o1", in: document).map(\.state)
    }

    private func range(of words: String, in text: String = text) throws -> SourceRange {
        try #require(QuotationFinder(Array(text.utf8)).find(words)?.range)
    }

    @Test("what stands at its place is verified")
    func verified() throws {
        let words = "Two of its cables snapped"
        let passage = Passage(source: "o1", range: try range(of: words), quotation: words)
        #expect(try states([passage]) == [.verified])
    }

    @Test("a place without a quotation is filled, by bytes or by its sentence")
    func filled() throws {
        let words = "must close before winter"
        let byBytes = Passage(source: "o1", range: try range(of: words))
        let bySentence = Passage(source: "o1", paragraph: 2, sentence: 2)
        let sentence = "The council has known it for two years."
        #expect(try states([byBytes]) == [.filled(words)])
        #expect(try states([bySentence]) == [.filled(sentence)])
        let document = try Document(pasted: Self.text)
        let graph = graph([bySentence])
        let filled = graph.applying(graph.verifyPassages(of: "o1", in: document), of: document)
        #expect(filled.statements[0].quotation == sentence)
        #expect(filled.statements[0].passages[0].range == (try range(of: sentence)))
        #expect(filled.verifyPassages(of: "o1", in: document).map(\.state) == [.verified])
    }

    @Test("what moved is found again by its words, and takes its new place in reading order")
    func moved() throws {
        let words = ["The council has known it for two years", "Two of its cables snapped"]
        let passages = zip(words, [0, 60]).map {
            Passage(source: "o1", range: SourceRange($1, $1 + 5), paragraph: 1, quotation: $0)
        }
        let document = try Document(pasted: Self.text)
        let before = graph(passages)
        let findings = before.verifyPassages(of: "o1", in: document)
        #expect(findings.map(\.state) == (try words.map { .moved(to: try range(of: $0)) }))
        let after = before.applying(findings, of: document)
        #expect(after.statements.map(\.quotation) == words.reversed())
        #expect(after.statements.map(\.place) == ["1.2", "2.2"])
        try after.checkInvariants()
    }

    @Test("of several places the nearest to the old one is taken")
    func nearest() throws {
        let text = Self.text + "\n\n" + Self.text
        let words = "cables snapped"
        let places = QuotationFinder(Array(text.utf8)).occurrences(of: words)
        #expect(places.count == 2)
        let late = Passage(source: "o1", range: SourceRange(250, 260), quotation: words)
        #expect(try states([late], in: text) == [.moved(to: places[1])])
        let byParagraph = Passage(source: "o1", paragraph: 3, sentence: 2, quotation: words)
        #expect(try states([byParagraph], in: text) == [.located(places[1])])
        let loose = Passage(
            source: "o1", range: SourceRange(250, 260), quotation: "Cables, snapped!")
        #expect(try states([loose], in: text) == [.moved(to: places[1])])
    }

    @Test("a quotation without bytes is located, not moved, and verified from then on")
    func located() throws {
        let words = "The council has known it for two years"
        let document = try Document(pasted: Self.text)
        let before = graph([Passage(source: "o1", quotation: words)])
        let findings = before.verifyPassages(of: "o1", in: document)
        #expect(findings.map(\.state) == [.located(try range(of: words))])
        let after = before.applying(findings, of: document)
        #expect(after.statements[0].passages[0].range == (try range(of: words)))
        #expect(after.statements[0].place == "2.2")
        #expect(after.verifyPassages(of: "o1", in: document).map(\.state) == [.verified])
    }

    @Test("other line ends and blanks are no move", arguments: [true, false])
    func lineEnds(isPlaced: Bool) throws {
        let text = Self.text.replacing("known it", with: "known\r\nit")
        let verbatim = "has known\r\nit for two years"
        let place = try #require(QuotationFinder(Array(text.utf8)).occurrences(of: verbatim).first)
        let passage = Passage(
            source: "o1", range: isPlaced ? place : nil, quotation: "has known it for two years")
        #expect(try states([passage], in: text) == [.located(place)])
        let document = try Document(pasted: text)
        let before = graph([passage])
        let after = before.applying(
            before.verifyPassages(of: "o1", in: document), of: document)
        #expect(after.statements[0].quotation == verbatim)
    }

    @Test("words mended or printed otherwise are found by their letters")
    func loose() throws {
        let passage = Passage(source: "o1", quotation: "Two of its Cab-les snapped")
        #expect(try states([passage]) == [.moved(to: try range(of: "Two of its cables snapped"))])
    }

    @Test("what is nowhere is missing, and nothing is dropped")
    func missing() throws {
        let passages = [
            Passage(source: "o1", quotation: "no such words"),
            Passage(source: "o1", paragraph: 9, sentence: 1),
            Passage(source: "o1", range: SourceRange(0, 9_999)),
        ]
        #expect(try states(passages) == [.missing, .missing, .missing])
        let document = try Document(pasted: Self.text)
        let graph = graph(passages)
        #expect(graph.applying(graph.verifyPassages(of: "o1", in: document), of: document) == graph)
    }

    @Test("a range that splits a character is missing")
    func splitCharacter() throws {
        let text = "Über the bridge nobody walks any more, and nobody will for years."
        let split = Passage(source: "o1", range: SourceRange(1, 5))
        #expect(try states([split], in: text) == [.missing])
    }

    @Test("passages of other sources are left alone, and each passage has its number")
    func otherSources() throws {
        var graph = ArgumentGraph()
        let mine = graph.add(Citation())
        let other = graph.add(Citation())
        let id = graph.add(.claim, "One", at: Passage(source: other, quotation: "elsewhere"))
        try graph.update(id) {
            $0.passages.append(Passage(source: mine, paragraph: 1, sentence: 1))
        }
        let findings = graph.verifyPassages(of: mine, in: try Document(pasted: Self.text))
        #expect(findings.map(\.index) == [1])
        #expect(findings.map(\.statement) == [id])
    }

    @Test("findings of another graph do no harm")
    func foreignFindings() throws {
        let document = try Document(pasted: Self.text)
        let findings = graph([Passage(source: "o1", paragraph: 1, sentence: 1)])
            .verifyPassages(of: "o1", in: document)
        var other = ArgumentGraph()
        other.add(.claim, "One")
        #expect(other.applying(findings, of: document) == other)
    }

    @Test("words of which only a digest is known are found again, wherever they stand now")
    func digest() throws {
        let words = "Two of its cables snapped in January."
        let old = try range(of: words)
        let passage = Passage(
            source: "o1", range: old, paragraph: 1, sentence: 2,
            digest: Passage.digest(of: words.utf8))
        #expect(try states([passage]) == [.filled(words)])
        let before = "New words come first, and many of them. "
        let moved = before + Self.text
        #expect(try states([passage], in: moved) == [.moved(to: range(of: words, in: moved))])
        let wrapped = moved.replacing("its cables", with: "its\n   cables")
        let spread = "Two of its\n   cables snapped in January."
        #expect(try states([passage], in: wrapped) == [.moved(to: range(of: spread, in: wrapped))])
        let other = Self.text.replacing("cables", with: "ropes")
        #expect(try states([passage], in: other) == [.missing])
        let document = try Document(pasted: moved)
        let held = graph([passage])
        let found = held.verifyPassages(of: "o1", in: document)
        let after = try #require(held.applying(found, of: document).statements.first)
        #expect(after.passages[0].quotation == words && after.passages[0].digest == nil)
        #expect(after.passages[0].sentence == 3)
    }

    @Test("a quotation that the text says in slightly other words is found there")
    func altered() throws {
        let words = "Two of its cables snapped in January"
        let passage = Passage(source: "o1", range: try range(of: words), quotation: words)
        let changed = Self.text.replacing("snapped", with: "broke")
        let new = try range(of: "Two of its cables broke in January", in: changed)
        #expect(try states([passage], in: changed) == [.altered(to: new)])
        let first = Self.text.replacing("Two of its", with: "Three of its")
        let start = try range(of: "Three of its cables snapped in January", in: first)
        #expect(try states([passage], in: first) == [.altered(to: start)])
        let gone = Self.text.replacing(words + ".", with: "It rained.")
        #expect(try states([passage], in: gone) == [.missing])
        let twice = changed + " Two of its cables tore in January."
        #expect(try states([passage], in: twice) == [.missing])
        let other = Passage(
            source: "o1", range: new, quotation: "Two of its cables broke in January")
        let both = try states([passage, other], in: changed)
        #expect(both.count == 2 && both.contains(.missing) && both.contains(.verified))
        let short = Passage(source: "o1", quotation: "It rains")
        #expect(try states([short], in: gone) == [.missing])
    }

    @Test("a clause late in a sentence is found, whatever stands before it; marks do not count")
    func alteredClause() throws {
        let text =
            "The council met on Tuesday, and the ferry didn’t sail because the crane had "
            + "snapped. Nobody else was there at all."
        let clause = "the ferry didn't sail because the crane had broken"
        let found = try range(
            of: "the ferry didn’t sail because the crane had snapped", in: text)
        let passage = Passage(source: "o1", quotation: clause)
        #expect(try states([passage], in: text) == [.altered(to: found)])
        let met = Passage(source: "o1", quotation: "The council met on Tuesday")
        #expect(try states([met, passage], in: text).contains(.altered(to: found)))
    }

    @Test("a digest with a place beyond any text is missing")
    func absurdPlaces() throws {
        for end in [Int.max, 1 << 40, 100_000] {
            let passage = Passage(
                source: "o1", range: SourceRange(0, end), paragraph: 1, digest: "00000000")
            #expect(try states([passage]) == [.missing])
        }
    }
}
