import ArgumentModel
import SourceText
import Testing

@Suite("Splitting a statement")
struct SplittingTests {
    private let text = "Trams work.  Fares fell by 5 %, and – so “they” say – cars stayed at home."

    private func passage(_ words: String) throws -> Passage {
        let lower = try #require(text.utf8.firstRange(of: words.utf8)?.lowerBound)
        let start = text.utf8.distance(from: text.startIndex, to: lower)
        return Passage(
            source: "o1", range: SourceRange(start, start + words.utf8.count), paragraph: 1,
            sentence: 2, quotation: words)
    }

    private func graph(
        _ words: String, saying said: String? = nil, _ role: Statement.Role = .evidence
    ) throws -> ArgumentGraph {
        var graph = ArgumentGraph()
        graph.add(Citation())
        let miner = Decision<Statement.Role>(by: .miner, confidence: 0.4)
        graph.add(role, said ?? words, at: try passage(words), decision: miner)
        graph.add(.claim, "Trams work.")
        return graph
    }

    /// The quotation, and where it is cut: `|`, and both parts.
    static let cuts = [
        ("Fares fell by 5 %|, and", "Fares fell by 5 %", "and"),
        ("Fares fell by 5 %, |and", "Fares fell by 5 %", "and"),
        ("and –| so", "and", "so"),
        ("so |“they” say – cars", "so", "“they” say – cars"),
        ("5 %|, and – so “they” say", "5 %", "so “they” say"),
        ("5 %, and| – so “they” say", "5 %", "so “they” say"),
        ("5 %, and – |so “they” say", "5 %", "so “they” say"),
        ("“they” say| – cars stayed at home.", "“they” say", "cars stayed at home."),
        ("Trams work|.  Fares fell", "Trams work", ".  Fares fell"),
        ("ca|rs", "ca", "rs"),
    ]

    @Test("cuts words, bytes and quotation at the same place", arguments: cuts)
    func exactBytes(marked: String, first: String, second: String) throws {
        var graph = try graph(marked.replacing("|", with: ""))
        let offset = marked.prefix { $0 != "|" }.utf8.count
        let new = try graph.split("s1", at: offset)
        #expect(graph.statements["s1"]?.quotation == first)
        #expect(graph.statements[new]?.quotation == second)
        for statement in graph.statements {
            for passage in statement.passages {
                let range = try #require(passage.range)
                let bytes = Array(text.utf8)[range.lowerBound..<range.upperBound]
                #expect(String(decoding: bytes, as: UTF8.self) == passage.quotation)
            }
        }
        #expect(graph.statements.map(\.id) == ["s1", new, "s2"])
    }

    @Test("gives both the source's words, as they were mended")
    func mendedText() throws {
        var graph = try graph(
            "Trams work.  Fares fell by 5 %, and – so",
            saying: "Trams work. Fares fell by 5%, and – so")
        let new = try graph.split("s1", at: 32)
        #expect(graph.statements["s1"]?.text == "Trams work. Fares fell by 5%")
        #expect(graph.statements[new]?.text == "So")
        #expect(graph.statements[new]?.quotation == "so")
        #expect(graph.statements[new]?.passages[0].paragraph == 1)
        #expect(graph.statements[new]?.passages[0].sentence == nil)
    }

    /// A sentence, where it is cut, and what both parts say.
    static let joined = [
        ("Fares fell, |and cars stayed home.", "Fares fell", "Cars stayed home."),
        ("Fares fell, and |cars stayed home.", "Fares fell", "Cars stayed home."),
        ("Fares fell. |But, they say, cars stayed.", "Fares fell.", "They say, cars stayed."),
        ("Fares fell OR| cars stayed.", "Fares fell", "Cars stayed."),
        ("Fares fell, |and so few cars came.", "Fares fell", "So few cars came."),
        ("Fares fell|, android cars came.", "Fares fell", "Android cars came."),
    ]

    @Test("leaves a word that only joins with neither part", arguments: joined)
    func joiners(marked: String, first: String, second: String) throws {
        let words = marked.replacing("|", with: "")
        var graph = ArgumentGraph()
        let passage = Passage(source: graph.add(Citation()), quotation: words)
        let id = graph.add(.claim, words, at: passage)
        let new = try graph.split(id, at: marked.prefix { $0 != "|" }.utf8.count)
        #expect(graph.statements[id]?.text == first)
        #expect(graph.statements[new]?.text == second)
        for part in graph.statements { #expect(words.contains(part.quotation)) }
    }

    @Test("leaves a person's words with the first part")
    func personsWords() throws {
        var graph = try graph("Fares fell by 5 %, and", saying: "Riding got cheaper")
        try graph.update("s1" as Statement.ID) {
            $0.members = [Wording("Riding got cheaper", isCanonical: true)]
        }
        let new = try graph.split("s1", at: 19)
        #expect(graph.statements["s1"]?.text == "Riding got cheaper")
        #expect(graph.statements["s1"]?.members.map(\.text) == ["Riding got cheaper"])
        #expect(graph.statements[new]?.text == "And")
        #expect(graph.statements[new]?.members == [])
    }

    @Test("makes both a person's, of one role and kind, in the same group")
    func decisions() throws {
        var graph = try graph("Fares fell by 5 %, and")
        try graph.update("s1" as Statement.ID) {
            $0.kind = .statistic
            $0.attribution = "the city"
            $0.tags = ["fares"]
        }
        let group = try graph.addGroup("Fares")
        try graph.update(group) { $0.members = [.statement("s1"), .statement("s2")] }
        let new = try graph.split("s1", at: 19)
        for id in ["s1", new] {
            #expect(graph.statements[id]?.decision == .byPerson)
            #expect(graph.statements[id]?.role == .evidence)
            #expect(graph.statements[id]?.kind == .statistic)
            #expect(graph.statements[id]?.attribution == "the city")
        }
        #expect(graph.statements[new]?.tags == [])
        #expect(
            graph.groups[group]?.members == [.statement("s1"), .statement(new), .statement("s2")])
    }

    @Test("lets the second part lead where the first does, as surely a person's")
    func relation() throws {
        var graph = try graph("Fares fell by 5 %, and")
        let link = try graph.relate("s1" as Statement.ID, .supports, "s2" as Statement.ID)
        let doubt = graph.add(.counterclaim, "Did they?")
        try graph.relate(doubt, .undercuts, link)
        let new = try graph.split("s1", at: 19)
        let primary = try #require(graph.primaryRelation(of: new))
        #expect(primary.kind == .supports)
        #expect(primary.target == .statement("s2"))
        #expect(primary.decision == .byPerson)
        try graph.update(link) { $0.decision = Decision(by: .miner, confidence: 0.4) }
        let third = try graph.split("s1", at: 9)
        #expect(graph.primaryRelation(of: third)?.decision == Decision(by: .miner))
        let other = try graph.split(doubt, at: 4)
        #expect(graph.primaryRelation(of: other)?.target == .relation(link))
    }

    @Test("cuts the text where there is no quotation, and stands right behind")
    func withoutPassage() throws {
        var graph = ArgumentGraph()
        let id = graph.add(.claim, "It rains; it pours")
        let last = graph.add(.claim, "Last")
        let new = try graph.split(id, at: 8)
        #expect(graph.statements.map(\.text) == ["It rains", "It pours", "Last"])
        #expect(graph.statements.map(\.id) == [id, new, last])
        #expect(graph.statements.map(\.passages) == [[], [], []])
    }

    @Test("leaves further passages, and their words, with the first part")
    func furtherPassages() throws {
        var graph = try graph("Fares fell by 5 %, and")
        let more = try passage("cars stayed at home")
        try graph.update("s1" as Statement.ID) {
            $0.passages.append(more)
            $0.text = "Fares fell by 5 %, and cars stayed at home"
        }
        let new = try graph.split("s1", at: 19)
        #expect(graph.statements["s1"]?.text == "Fares fell by 5 % cars stayed at home")
        #expect(graph.statements["s1"]?.passages.count == 2)
        #expect(graph.statements[new]?.text == "And")
    }

    @Test("tells no bytes where the passage has others than its quotation")
    func doubtfulBytes() throws {
        var graph = try graph("Fares fell by 5 %, and")
        try graph.update("s1" as Statement.ID) { $0.passages[0].range = SourceRange(0, 5) }
        let new = try graph.split("s1", at: 19)
        #expect(graph.statements["s1"]?.passages.map(\.range) == [nil])
        #expect(graph.statements[new]?.passages.map(\.range) == [nil])
        #expect(graph.statements[new]?.place == "1.2")
    }

    /// Words, where they are cut, and why they cannot be.
    static let refusals: [(String, Int, String)] = [
        ("One two", 0, "s1 cannot be split at byte 0: it has 7; choose a place within"),
        ("One two", 7, "s1 cannot be split at byte 7: it has 7; choose a place within"),
        ("One two", -1, "s1 cannot be split at byte -1: it has 7; choose a place within"),
        (
            "Größe", 3,
            "s1 cannot be split at byte 3, within a character; choose a place between two"
        ),
        (
            "e\u{301}tude", 1,
            "s1 cannot be split at byte 1, within a character; choose a place between two"
        ),
        (
            "– One", 4,
            "s1 cannot be split at byte 4: one side would have no words; "
                + "choose a place between two words"
        ),
        (
            "One.", 3,
            "s1 cannot be split at byte 3: one side would have no words; "
                + "choose a place between two words"
        ),
    ]

    @Test("is refused where words do not part", arguments: refusals)
    func refused(words: String, offset: Int, message: String) {
        var graph = ArgumentGraph()
        graph.add(.claim, words)
        let before = graph
        let error = #expect(throws: EditError.self) { try graph.split("s1", at: offset) }
        #expect(error?.description == message)
        #expect(graph == before)
    }
}
