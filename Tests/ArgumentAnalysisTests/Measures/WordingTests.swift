import ArgumentModel
import SourceText
import Testing

@testable import ArgumentAnalysis

@Suite("Words, sentences, voices and paragraphs")
struct WordingTests {
    @Test(
        "terms are what a reader would underline",
        arguments: [
            (
                "The council must close the old bridge before winter.",
                "council close old bridge winter"
            ),
            ("It is not enough to say that we should do something about it.", ""),
            ("Buses ran at 2 a.m. in 2019; rents rose 40%.", "Buses ran 2 a.m 2019 rents rose 40"),
            ("Children’s lives, and the children's lives again", "Children’s lives"),
        ])
    func terms(text: String, terms: String) {
        #expect(TextTerms(text).words.map(\.text).joined(separator: " ") == terms)
    }

    @Test(
        "forms of a word have one stem, other words another",
        arguments: [
            ("close closes closed closing", 1), ("policy policies", 1), ("bus buses", 1),
            ("stop stopped stopping", 1), ("nation national", 2), ("class classes", 1),
            ("tax taxes taxed", 1), ("cause causes caused", 1), ("crisis", 1),
        ])
    func stems(words: String, count: Int) {
        #expect(Set(words.split(separator: " ").map { TextTerms.stem(String($0)) }).count == count)
    }

    @Test("a longer hedge is found before a shorter one, and inside no word")
    func hedges() throws {
        var graph = ArgumentGraph()
        graph.add(.claim, "It is possible that it Almost Certainly sank.")
        graph.add(.claim, "Dismay and Mayhem reigned.")
        graph.add(.claim, "It might, perhaps.")
        let items = Hedging(in: graph).items
        #expect(items.map(\.statement) == ["s1", "s3"])
        #expect(items[0].hedges == ["it is possible", "almost certainly"])
        #expect(items[1].hedges == ["might", "perhaps"])
    }

    @Test(
        "what looks like a hedge and keeps nothing back is none",
        arguments: [
            ("How often must it close?", []), ("It opened in May.", []),
            ("This does not suggest that it sank.", []), ("It often closes.", ["often"]),
            ("Data suggest a leak.", ["data suggest"]), ("It may close in May.", ["may"]),
            ("More often than not it closes.", ["more often than not"]),
        ])
    func noHedges(text: String, hedges: [String]) {
        var graph = ArgumentGraph()
        graph.add(.claim, text)
        #expect(Hedging(in: graph).items.flatMap(\.hedges) == hedges)
    }

    @Test("a report shows the words that hedge")
    func shownHedges() {
        var graph = ArgumentGraph()
        graph.add(.thesis, "It might, perhaps, close.")
        #expect(StructureReport(of: graph).text().contains("hedges: T1 might, perhaps"))
    }

    @Test(
        "sentences are counted by their marks",
        arguments: [
            ("", 0), ("One.", 1), ("It fell. Nobody came.", 2),
            ("Mr. Smith went to the U.S. Army.", 1),
            ("“Who came?” Nobody did.", 2), ("At 3 p.m. Tuesday it fell", 1),
        ])
    func sentences(text: String, count: Int) {
        #expect(TextSentences.count(in: text) == count)
    }

    @Test("voices are the author, then who is cited, then who objects")
    func voices() throws {
        var graph = ArgumentGraph()
        for (role, name) in [
            (Statement.Role.claim, nil), (.counterclaim, "the owners"), (.evidence, "Ms Roe"),
            (.claim, nil), (.counterclaim, nil), (.evidence, "Ms Roe"),
        ] as [(Statement.Role, String?)] {
            let id = graph.add(role, "Something is said")
            try graph.update(id) { $0.attribution = name }
        }
        let voices = Voices(in: graph).voices
        #expect(voices.map(\.part) == [.author, .cited, .opponent, .opponent])
        #expect(voices.map(\.name) == [nil, "Ms Roe", "the owners", nil])
        #expect(voices.map(\.statements) == [["s1", "s4"], ["s3", "s6"], ["s2"], ["s5"]])
    }

    private static let text = """
        The council must close the bridge. It is old. Two cables have snapped, and engineers \
        fear for the rest of them.

        The market needs it. Nobody says where else the market would find its customers.
        """

    @Test("sentences that no statement covers are outside the argument")
    func strip() throws {
        let document = try Document(pasted: WordingTests.text)
        var graph = ArgumentGraph()
        let source = graph.add(document)
        func add(_ role: Statement.Role, _ paragraph: Int, _ sentences: ClosedRange<Int>) {
            let own = document.paragraphs[paragraph - 1].sentences
            let range = SourceRange(
                own[sentences.lowerBound - 1].range.lowerBound,
                own[sentences.upperBound - 1].range.upperBound)
            graph.add(
                role, "Words",
                at: Passage(
                    source: source, range: range, paragraph: paragraph,
                    sentence: sentences.lowerBound))
        }
        add(.counterclaim, 2, 1...1)
        add(.evidence, 1, 2...3)
        let strip = RoleStrip(of: graph, in: document)
        #expect(strip.outside == ["1.1", "2.2"])
        #expect(strip.rows.map(\.marks.count) == [2, 2])
        let measures = StructureMeasures(of: graph, in: document)
        #expect(measures["sentences_outside"].value == 2)
        #expect(measures["sentences"].value == 5)
        // Without the text, a statement counts for the sentence where it begins.
        #expect(StructureMeasures(of: graph)["sentences_outside"].value == 3)
        #expect(RoleStrip(of: graph).outside.isEmpty)
    }
}
