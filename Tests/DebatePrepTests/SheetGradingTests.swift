import ArgumentModel
@testable import DebatePrep
import TestSupport
import Testing

@Suite("Grading a worksheet is fair and never guesses")
struct SheetGradingTests {
    private static func keys() throws -> [WorksheetKey] {
        try ExampleGraphs.all().flatMap { graph in
            WorksheetVersion.allCases.map {
                WorksheetKey(Worksheet.all(of: graph, version: $0), graph: graph)
            }
        }
    }

    @Test("the key has all points, at every level of every graph")
    func full() throws {
        for key in try Self.keys() {
            for answers in key.rightAnswers {
                let grade = try key.grade(answers, of: "key")
                #expect(grade.points == grade.possible)
                #expect(grade.percent == (grade.possible > 0 ? 100 : 0))
                #expect(grade.toCheck.isEmpty)
            }
        }
    }

    @Test("an empty sheet has none, and nothing of it is in doubt")
    func none() throws {
        for key in try Self.keys() {
            for sheet in key.sheets {
                let empty = WorksheetAnswers(sheet: sheet.edition.code, answers: [])
                let grade = try key.grade(empty, of: "nobody")
                #expect(grade.percent == 0 && grade.points == 0 && grade.pending == 0)
                #expect(grade.items.count == sheet.items.count)
            }
        }
    }

    @Test("one slip costs points of that item alone")
    func slips() throws {
        for key in try Self.keys() {
            for (sheet, right) in zip(key.sheets, key.rightAnswers) {
                let whole = try key.grade(right, of: "key")
                for exercise in sheet.exercises {
                    for item in exercise.items where item.isJudged {
                        guard let slip = Self.slip(item, exercise) else { continue }
                        let grade = try key.grade(
                            Self.replacing(item.id, by: slip, in: right), of: "slip")
                        for (before, after) in zip(whole.items, grade.items) {
                            if after.id == item.id {
                                #expect(after.points < before.points, "\(item.id) \(slip)")
                                #expect([.wrong, .partly, .doubtful].contains(after.verdict))
                            } else {
                                #expect(after == before)
                            }
                        }
                    }
                }
            }
        }
    }

    /// An answer that is not the right one: another letter, or words that nobody knows.
    private static func slip(_ item: WorksheetItem, _ exercise: WorksheetExercise) -> String? {
        guard case .letters(let right, _) = item.key else { return "zebras on xylophones" }
        return exercise.options(for: item).map(\.letter).first { !right.contains($0) }
    }

    private static func replacing(
        _ item: String, by text: String, in answers: WorksheetAnswers
    ) -> WorksheetAnswers {
        WorksheetAnswers(
            sheet: answers.sheet,
            answers: answers.answers.map {
                $0.item == item ? WorksheetAnswers.Answer(item: item, text: text) : $0
            })
    }

    @Test("one letter for every place of an order is right at one of them and nearly right nowhere")
    func repeatedLetter() throws {
        for graph in try ExampleGraphs.all() {
            let key = WorksheetKey([Worksheet(of: graph, WorksheetEdition(.gentle))], graph: graph)
            guard let chain = key.sheets[0].exercises.first(where: { $0.kind == .chain }) else {
                continue
            }
            let letter = try #require(chain.items.first?.rightAnswer)
            let answers = WorksheetAnswers(
                sheet: nil,
                answers: chain.items.map { WorksheetAnswers.Answer(item: $0.id, text: letter) })
            #expect(try key.grade(answers, of: "p").points == 1)
        }
    }

    @Test("an item left out costs that item alone")
    func gaps() throws {
        let graph = try ExampleGraphs.bridge()
        let key = WorksheetKey(Worksheet.all(of: graph), graph: graph)
        for right in key.rightAnswers {
            for answer in right.answers {
                let grade = try key.grade(
                    Self.replacing(answer.item, by: "", in: right), of: "gap")
                #expect(grade.points == grade.possible - 1)
                #expect(grade.items.first { $0.id == answer.item }?.verdict == .missing)
            }
        }
    }

    private static func verdict(
        _ text: String, _ id: String, _ level: WorksheetLevel = .standard
    ) throws -> ItemGrade.Verdict {
        let graph = try ExampleGraphs.bridge()
        let key = WorksheetKey([Worksheet(of: graph, WorksheetEdition(level))], graph: graph)
        let answers = WorksheetAnswers(
            sheet: nil, answers: [WorksheetAnswers.Answer(item: id, text: text)])
        let item = try key.grade(answers, of: "p").items.first { $0.id == id }
        return try #require(item).verdict
    }

    @Test("letters are understood however they are written")
    func letters() throws {
        let graph = try ExampleGraphs.bridge()
        let sheet = Worksheet(of: graph, WorksheetEdition(.standard))
        let item = try #require(sheet.item("C1"))
        let right = try #require(item.rightAnswer)
        let exercise = try #require(sheet.exercises.first { $0.kind == .evidence })
        let name = try #require(exercise.options.first { $0.letter == right }).text
        for text in [
            right, right.uppercased(), " \(right) ", "(\(right))", "\(right))", "__\(right)__",
            "**\(right).**", "“\(right)”", "\(right)) \(name)", "\(right): \(name)", name,
            name.uppercased(), "‘\(name)’", "\(name)s",
        ] { #expect(try Self.verdict(text, "C1") == .right, "\(text)") }
    }

    @Test("what contradicts itself, names several or is unknown is left to the teacher")
    func doubtful() throws {
        let graph = try ExampleGraphs.bridge()
        let sheet = Worksheet(of: graph, WorksheetEdition(.standard))
        let right = try #require(sheet.item("C1")?.rightAnswer)
        let options = try #require(sheet.exercises.first { $0.kind == .evidence }).options
        let other = try #require(options.first { $0.letter != right })
        for text in [
            "\(right) or \(other.letter)", "\(right)/\(other.letter)",
            "\(right)) \(other.text)", "my aunt told me so", "z",
        ] { #expect(try Self.verdict(text, "C1") == .doubtful, "\(text)") }
    }

    @Test(
        "a wording counts where it is the same in other clothes",
        arguments: [
            ("Lorries will probably break the old bridge within a year.", ItemGrade.Verdict.right),
            ("lorries will probably break the bridge within the year", .right),
            ("“Lorries will break the old bridge”", .right),
            ("Lorries will never break the old bridge within a year.", .doubtful),
            ("The bridge is old", .doubtful),
            ("Something else altogether", .doubtful),
            ("Waiting costs more than closing", .wrong),
            ("", .missing), ("____", .missing), ("?", .missing),
        ])
    func wordings(text: String, verdict: ItemGrade.Verdict) throws {
        #expect(try Self.verdict(text, "A1", .demanding) == verdict)
    }

    @Test(
        "a side may be named as people name it", arguments: ["pro", "Author", "p", "for", "p) for"])
    func sideNames(written: String) throws {
        let graph = try ExampleGraphs.bridge()
        let key = WorksheetKey([Worksheet(of: graph, WorksheetEdition(.gentle))], graph: graph)
        let item = try #require(key.sheets[0].items.first { $0.rightAnswer == "p" })
        let answers = WorksheetAnswers(
            sheet: "1A", answers: [WorksheetAnswers.Answer(item: item.id, text: written)])
        let graded = try key.grade(answers, of: "p").items.first { $0.id == item.id }
        #expect(graded?.verdict == .right)
    }

    @Test("no report gives an answer away, unless it is asked for")
    func reasons() throws {
        let graph = try ExampleGraphs.bridge()
        let key = WorksheetKey([Worksheet(of: graph, WorksheetEdition(.demanding))], graph: graph)
        let empty = try key.grade(WorksheetAnswers(sheet: "3A", answers: []), of: "p")
        let wrong = try key.grade(
            WorksheetAnswers(
                sheet: "3A",
                answers: [
                    WorksheetAnswers.Answer(item: "A1", text: "Waiting costs more than closing.")
                ]
            ), of: "p")
        let right = try #require(key.sheets[0].item("A1")?.rightAnswer)
        for grade in [empty, wrong] {
            let report = GradeReport([grade])
            #expect(!report.lines.joined().contains(right))
            #expect(!report.json.contains(right))
            #expect(GradeReport([grade], withAnswers: true).lines.joined().contains(right))
        }
        #expect(wrong.items[0].feedback == "Not so. Ask again: What is to be believed?")
    }

    @Test("a wording may be named by its place")
    func places() throws {
        let graph = try ExampleGraphs.graph("exam-phones")
        let key = WorksheetKey([Worksheet(of: graph, WorksheetEdition(.demanding))], graph: graph)
        let item = try #require(key.sheets[0].item("A1"))
        guard case .wording(let accepted) = item.key, let place = accepted[0].place else {
            Issue.record("A1 asks for no wording with a place")
            return
        }
        for text in [place, "sentence \(place)", "(\(place))"] {
            let answers = WorksheetAnswers(
                sheet: "3A", answers: [WorksheetAnswers.Answer(item: "A1", text: text)])
            #expect(try key.grade(answers, of: "p").items[0].verdict == .right)
        }
    }

    @Test("half a point where the chain is one place off")
    func near() throws {
        let graph = try ExampleGraphs.bridge()
        let sheet = Worksheet(of: graph, WorksheetEdition(.standard))
        let next = try #require(sheet.item("D2")?.rightAnswer)
        #expect(try Self.verdict(next, "D1") == .partly)
    }

    @Test("what only a person can judge is not counted, whatever is written")
    func open() throws {
        let graph = try ExampleGraphs.bridge()
        let key = WorksheetKey(Worksheet.all(of: graph), graph: graph)
        let item = try #require(key.sheets[1].items.first { !$0.isJudged })
        let answers = WorksheetAnswers(
            sheet: "2A", answers: [WorksheetAnswers.Answer(item: item.id, text: "My own words")])
        let grade = try key.grade(answers, of: "p")
        let graded = try #require(grade.open.first { $0.id == item.id })
        #expect(graded.possible == 0 && graded.given == "My own words")
        #expect(!graded.expected.isEmpty)
    }

    @Test("an answer to another worksheet, or to an item that is not there, is told")
    func strays() throws {
        let graph = try ExampleGraphs.bridge()
        let key = WorksheetKey(Worksheet.all(of: graph), graph: graph)
        let cases: [(String, String)] = [
            (
                "B1: a",
                "1:1: error: does not say which worksheet it answers; add a line such as "
                    + "\"Sheet: 1A\" (the key has 1A, 2A, 3A)"
            ),
            (
                "Sheet: 2B\nB1: a",
                "1:1: error: answers worksheet 2B, and the key is of 1A, 2A, 3A; give the key "
                    + "of that version and seed"
            ),
            (
                "Sheet: 2A\n\n  D9: a",
                "3:3: error: there is no item D9 on worksheet 2A; D has D1 to D3"
            ),
        ]
        for (text, message) in cases {
            let answers = try WorksheetAnswers.read(markdown: Array(text.utf8))
            let error = #expect(throws: FormError.self) { try key.grade(answers[0], of: "p") }
            #expect(error?.description == message)
        }
    }
}
