import ArgumentAnalysis
import ArgumentModel
import SourceText
import Testing

@testable import DebatePrep

/// Graphs for the tests of what packs say.
enum DebateGraphs {
    /// A short debate: a thesis with two claims, an objection that is answered, one that is not.
    static func bridge() throws -> ArgumentGraph {
        var graph = ArgumentGraph()
        graph.title = "The bridge"
        var citation = Citation()
        citation.author = "Ruth Delahaye"
        citation.date = "3 May 2021"
        citation.title = "The bridge"
        let source = graph.add(citation)
        func add(
            _ role: Statement.Role, _ text: String, _ place: (Int, Int)
        ) -> Statement.ID {
            graph.add(
                role, text,
                at: Passage(
                    source: source, paragraph: place.0, sentence: place.1, quotation: text))
        }
        let thesis = add(.thesis, "The council should close this bridge now", (1, 1))
        let danger = add(.claim, "The old bridge will collapse within two years", (2, 1))
        let cables = add(
            .evidence, "Two of its twelve main cables have snapped since March", (2, 2))
        let bare = add(.claim, "Every village on the river knows it", (3, 1))
        let trade = add(.counterclaim, "A closure would ruin the market at Oldfield", (4, 1))
        let ferry = add(.evidence, "The ferry carried 900 people a day in 2019", (4, 2))
        let cost = add(.counterclaim, "A new bridge costs 40 million crowns", (5, 1))
        try graph.relate(danger, .supports, thesis)
        try graph.relate(cables, .supports, danger)
        try graph.relate(bare, .supports, thesis)
        try graph.relate(trade, .attacks, thesis)
        try graph.relate(ferry, .attacks, trade)
        try graph.relate(cost, .attacks, thesis)
        try graph.update(cables) { $0.kind = .statistic }
        return graph
    }

    static func text(_ debate: DebateCase, _ id: Statement.ID) -> String {
        debate.graph.statements[id]?.text ?? ""
    }
}

@Suite("What a text gives two sides")
struct DebateMaterialTests {
    private let debate: DebateCase
    private let schemes: GraphSchemes
    private let briefs: [DebateBrief]

    init() throws {
        debate = DebateCase(of: try DebateGraphs.bridge())
        schemes = GraphSchemes(in: debate.graph)
        let (debate, schemes) = (debate, schemes)
        briefs = DebateSide.allCases.map { DebateBrief(of: $0, in: debate, schemes: schemes) }
    }

    @Test("the author's claims are pro's contentions, the counterclaims con's")
    func contentions() {
        let claims = briefs.map {
            $0.contentions.map { DebateGraphs.text(debate, $0.claim.statement) }
        }
        #expect(
            claims == [
                [
                    "The old bridge will collapse within two years",
                    "Every village on the river knows it",
                ],
                [
                    "A closure would ruin the market at Oldfield",
                    "A new bridge costs 40 million crowns",
                ],
            ])
    }

    @Test("a contention has its evidence, and the answers of the other side")
    func support() {
        let support = briefs[0].contentions.map { $0.claim.support.map(\.quotation) }
        #expect(support == [["Two of its twelve main cables have snapped since March"], []])
        let answers = briefs[1].contentions.map { $0.answers.map(\.quotation) }
        #expect(answers == [["The ferry carried 900 people a day in 2019"], []])
    }

    @Test("a warrant that the text does not state is asked for, with the words of both ends")
    func warrants() throws {
        guard case .missing(let question) = briefs[0].contentions[0].warrant else {
            Issue.record("a warrant was made up")
            return
        }
        #expect(question.contains("“Two of its twelve main cables have snapped since March”"))
        #expect(question.contains("“The old bridge will collapse within two years”"))
    }

    @Test("a stated warrant is shown: what backs the step")
    func backing() throws {
        var graph = debate.graph
        let step = try #require(
            graph.relations.first {
                $0.sourceStatements.contains { id in
                    graph.statements[id]?.role == .evidence
                }
            })
        let rule = graph.add(.claim, "Bridges with a snapped cable fail soon")
        try graph.relate(rule, .supports, step.id)
        let debate = DebateCase(of: graph)
        let brief = DebateBrief(of: .pro, in: debate, schemes: GraphSchemes(in: graph))
        guard case .stated(let point) = brief.contentions[0].warrant else {
            Issue.record("the warrant was not found")
            return
        }
        #expect(point.statement == rule)
    }

    @Test("what a side could still say is a question about the other side's open places")
    func prompts() {
        #expect(
            briefs[0].prompts.map { DebateGraphs.text(debate, $0.statement) }
                == [
                    "A new bridge costs 40 million crowns",
                    "A closure would ruin the market at Oldfield",
                ])
        for prompt in briefs.flatMap(\.prompts) { #expect(prompt.question.hasSuffix("?")) }
    }

    @Test("the draft of a resolution is the thesis, with what leans on the op-ed marked")
    func resolution() throws {
        let draft = try #require(Resolution(draftedFrom: debate))
        #expect(draft.text == "The council should close this bridge now.")
        #expect(draft.marks.map(\.words) == ["The council", "this bridge", "now"])
        #expect(
            draft.marks.map(\.question) == [
                "Which one is “The council”?", "What is “this bridge”?", "When is “now”?",
            ])
        for mark in draft.marks {
            let bytes = Array(draft.text.utf8)[mark.range]
            #expect(String(decoding: bytes, as: UTF8.self) == mark.words)
        }
    }

    @Test(
        "every counterclaim and every attack has a block; an open one says so by having no answer")
    func blocks() {
        let blocks = DebateBlocks(of: debate, schemes: schemes).all
        let told = blocks.map {
            "\($0.side.rawValue) \(debate.labels[$0.argument.statement]): "
                + $0.answers.map { debate.labels[$0.statement] }.joined(separator: " ")
        }
        #expect(told == ["pro X1: E2", "pro X2: ", "con E2: "])
    }

    @Test("a card quotes exactly, and what its cite lacks is missing")
    func cards() throws {
        let cards = DebateCards(of: debate).all
        #expect(cards.map { debate.labels[$0.claim] } == ["C1", "X1"])
        let card = cards[0]
        #expect(card.body == "Two of its twelve main cables have snapped since March")
        #expect(card.pieces.map(\.text).joined() == card.body)
        #expect(card.shortCite == "Delahaye, 2021")
        #expect(
            card.cite.filter { $0.value == nil }.map(\.name)
                == ["qualifications", "publication", "address", "accessed"])
        #expect(cards[1].tag == "Against “A closure would ruin the market at Oldfield”")
        for range in card.highlighted {
            #expect(
                card.underlined.contains {
                    $0.lowerBound <= range.lowerBound
                        && range.upperBound <= $0.upperBound
                })
        }
    }

    @Test("a flow sheet follows each argument across; the cell that lacks an answer is a drop")
    func flow() throws {
        let format = try #require(DebateFormat.named("lincoln-douglas"))
        let flow = PrefilledFlow(format.flowSheets[0], of: briefs, in: debate)
        let rows = flow.rows.map { row in
            row.map { cell in
                switch cell {
                case .blank: "."
                case .above: "^"
                case .dropped: "drop"
                case .says(let id, _): debate.labels[id]
                }
            }.joined(separator: " ")
        }
        #expect(
            rows == [
                "C1 drop . . .", "C2 drop . . .", ". X1 E2 drop .", ". X2 drop . .",
            ])
    }
}

@Suite("Questions for cross-examination")
struct CrossExaminationTests {
    /// The questions about a graph.
    private func exchanges(_ graph: ArgumentGraph) -> [CrossExamination.Exchange] {
        let debate = DebateCase(of: graph)
        let schemes = GraphSchemes(in: graph)
        let briefs = DebateSide.allCases.map {
            DebateBrief(of: $0, in: debate, schemes: schemes)
        }
        return CrossExamination(of: briefs, in: debate, schemes: schemes).exchanges
    }

    private static let openers = ["what", "which", "how", "who"]

    @Test("each side has two or three questions about each main claim, and no filler beyond two")
    func enough() throws {
        let all = exchanges(try DebateGraphs.bridge())
        #expect(all.count == 4)
        let ranks = Dictionary(
            uniqueKeysWithValues: QuestionRules.standard.rules.map { ($0.id, $0.isFiller) })
        for questions in all.flatMap({ [$0.challenges, $0.replies] }) {
            #expect((2...3).contains(questions.count))
            let filler = questions.count { ranks[$0.rule] == true }
            #expect(filler == 0 || questions.count == 2)
        }
    }

    @Test("a year is no figure to ask the source of")
    func years() throws {
        #expect(try #require(KeyPhrase(of: "the autumn term of 2022")).hasFigure == false)
        #expect(try #require(KeyPhrase(of: "212 phones in 2022")).hasFigure)
    }

    @Test("words with quotation marks of their own stand between single marks")
    func marks() {
        let text = SlottedText("What makes “{claim}” true, and “{other}”?")
        #expect(
            text.filled(["claim": "“Foolish!” is how he put it", "other": "it rains"])
                == "What makes ‘“Foolish!” is how he put it’ true, and “it rains”?")
        var unstated = Statement(id: "s", role: .claim, text: "A rule")
        unstated.isImplicit = true
        #expect(QuotationMarks(around: unstated).open.isEmpty)
    }

    @Test("a claim is no impact of its own")
    func impacts() throws {
        var graph = ArgumentGraph()
        let thesis = graph.add(.thesis, "The council should close the bridge")
        let risk = graph.add(
            .claim, "If the bridge stays open, it will lead to a disaster and many will die")
        try graph.relate(risk, .supports, thesis)
        let debate = DebateCase(of: graph)
        let brief = DebateBrief(of: .pro, in: debate, schemes: GraphSchemes(in: graph))
        let contention = try #require(brief.contentions.first)
        guard case .missing(let question) = contention.impact else {
            Issue.record("the impact repeats the claim")
            return
        }
        #expect(question.hasPrefix("Suppose it is so that"))
    }

    @Test("what opens a phrase belongs to its noun: no mark says “the whole” alone")
    func hints() throws {
        var graph = ArgumentGraph()
        graph.add(.thesis, "The council should close the whole market")
        let draft = try #require(Resolution(draftedFrom: DebateCase(of: graph)))
        #expect(draft.marks.map(\.words) == ["The council", "the whole market"])
    }

    @Test("no question can be answered by yes or no, none keeps a slot, none is asked twice")
    func openEnded() throws {
        let all = exchanges(try DebateGraphs.bridge())
        let questions = all.flatMap { $0.challenges + $0.replies }.map(\.words)
        for question in questions {
            #expect(
                Self.openers.contains { question.lowercased().hasPrefix($0 + " ") }, "\(question)")
            #expect(!question.contains("{") && question.hasSuffix("?"), "\(question)")
        }
        #expect(Set(questions).count == questions.count)
    }

    @Test("every template of a question opens with a question word")
    func templates() {
        let words = DebateWords.english
        for key in words.keys where key.hasPrefix("ask.") && key != "ask.nobody" {
            #expect(Self.openers.contains { words[key].lowercased().hasPrefix($0 + " ") }, "\(key)")
        }
    }

    @Test("what a question names stands in the statements that it is about, word for word")
    func verbatim() throws {
        let graph = try DebateGraphs.bridge()
        for exchange in exchanges(graph) {
            let texts = graph.statements.map { $0.quotation.joinedWords }
            for question in exchange.challenges + exchange.replies {
                #expect(!question.phrases.isEmpty)
                for phrase in question.phrases {
                    let bare = phrase.hasSuffix(" …") ? String(phrase.dropLast(2)) : phrase
                    #expect(texts.contains { $0.contains(bare) }, "\(phrase)")
                    #expect(question.words.contains(phrase))
                }
            }
        }
    }

    @Test("questions and fragments are no contentions, and bare evidence comes last")
    func noContentions() throws {
        var graph = ArgumentGraph()
        let thesis = graph.add(.thesis, "The town should close the old bridge.")
        for text in [
            "But what about the ferry?", "Do you", "“Who would miss it?”",
            "It will fall within two years.",
        ] { try graph.relate(graph.add(.claim, text), .supports, thesis) }
        let fact = graph.add(.evidence, "Two of its twelve cables snapped in March.")
        try graph.relate(fact, .supports, thesis)
        let brief = DebateBrief(
            of: .pro, in: DebateCase(of: graph), schemes: GraphSchemes(in: graph))
        #expect(
            brief.contentions.map(\.claim.quotation) == [
                "It will fall within two years.", "Two of its twelve cables snapped in March.",
            ])
        #expect(brief.further.count == 3)
    }

    @Test("what names only a person is no phrase to ask of, and a figure is asked of a figure")
    func names() throws {
        #expect(try #require(KeyPhrase(of: "Priya Halvard.")).weight < KeyPhrase.worthNaming)
        #expect(try #require(KeyPhrase(of: "She counted twelve main cables.")).hasFigure)
        #expect(try !#require(KeyPhrase(of: "She stood in the video booth.")).hasFigure)
    }

    @Test("a figure is asked for its source first")
    func figures() throws {
        let first = exchanges(try DebateGraphs.bridge())[0].challenges[0]
        #expect(first.rule == "statistic")
        #expect(first.phrases == ["twelve main cables"])
    }

    @Test("hostile texts give questions and packs without a crash")
    func hostile() throws {
        var graph = ArgumentGraph()
        let thesis = graph.add(.thesis, "It <b>must</b> {phrase} go")
        for text in [
            "{goal} {x}", "—", "\u{202E}", "“”", "=1+1", String(repeating: "a ", count: 999),
            "{goal} {x} {claim} {phrase}", "— “” \u{202E} =1+1",
        ] {
            try graph.relate(graph.add(.claim, text), .supports, thesis)
        }
        let all = exchanges(graph)
        #expect(all.count == 3)
        for question in all.flatMap({ $0.challenges + $0.replies }) {
            #expect(question.words.count < 400)
        }
    }
}

@Suite("The words of a text that a question names")
struct KeyPhraseTests {
    @Test(
        "figures and names come first; verbs and small words end a phrase",
        arguments: [
            ("Kelsmouth has 11,300 homes below the highest tide on record", "11,300 homes"),
            ("The town has one road and the Drainage Act 1963 covers it", "the Drainage Act 1963"),
            ("“The stations are sized for the typical event,” said Ann Lee", "the typical event"),
            ("What they do not show is that Kelsmouth floods", "Kelsmouth floods"),
        ])
    func phrases(text: String, phrase: String) throws {
        let found = try #require(KeyPhrase(of: text, besides: "Ann Lee"))
        #expect(found.text == phrase)
        let bytes = Array(text.utf8)[found.range]
        #expect(String(decoding: bytes, as: UTF8.self) == phrase)
    }

    @Test("a text is cut between words, and the rest is marked")
    func cut() {
        #expect("one two, three four".cut(to: 2) == "one two …")
        #expect("one two".cut(to: 2) == "one two")
    }
}
