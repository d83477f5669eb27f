import ArgumentModel
@testable import DebatePrep
import Testing

@Suite("Answers are read as people write them")
struct WorksheetAnswersTests {
    private static func pairs(_ sheets: [WorksheetAnswers]) -> [String] {
        sheets.flatMap { sheet in sheet.answers.map { "\($0.item)=\($0.text)" } }
    }

    @Test(
        "a line answers an item, whatever stands between",
        arguments: [
            ("B3: c", ["B3=c"]), ("b3:c", ["B3=c"]), ("  B 3 : c  ", ["B3=c"]),
            ("B3) c", ["B3=c"]), ("B3. c", ["B3=c"]), ("B3 c", ["B3=c"]), ("B3\tc", ["B3=c"]),
            ("B3 – c", ["B3=c"]), ("**B3:** c", ["B3=** c"]), ("**B3**: c", ["B3=c"]),
            ("| B3 | c |", ["B3=c |"]), ("B3:", ["B3="]), ("B3: ____", ["B3=____"]),
            ("B1: a, B2: b; B3 = c", ["B1=a,", "B2=b;", "B3=c"]),
            ("> A4: paper is dear", []), ("A4paper", []), ("H1: a", []), ("B100: a", []),
            ("E6: first line\nsecond line\n\nthird", ["E6=first line second line"]),
            ("B1: a\n> B2: b\nB3: c", ["B1=a", "B3=c"]),
        ])
    func lines(text: String, answers: [String]) throws {
        #expect(Self.pairs(try WorksheetAnswers.read(markdown: Array(text.utf8))) == answers)
    }

    @Test("a line with a code says which worksheet comes")
    func sheets() throws {
        let text = "# Worksheet 1A\nA1: a\n\n**Sheet:** 3B-7\nA1: b\n"
        let sheets = try WorksheetAnswers.read(markdown: Array(text.utf8))
        #expect(sheets.map(\.sheet) == ["1A", "3B-7"])
        #expect(Self.pairs(sheets) == ["A1=a", "A1=b"])
        #expect(sheets[1].answers[0].line == 5)
    }

    @Test(
        "JSON may be flat, whole, or a list",
        arguments: [
            #"{"A1": "a", "b2": 3}"#, #"{"sheet": "1a", "answers": {"A1": "a", "B2": "3"}}"#,
            #"[{"sheet": "1A", "answers": {"A1": "a", "B2": "3"}}]"#,
        ])
    func json(text: String) throws {
        #expect(
            Self.pairs(try WorksheetAnswers.read(json: Array(text.utf8))) == ["A1=a", "B2=3"])
    }

    @Test(
        "a table may have headings, and be set apart by commas, semicolons or tabulators",
        arguments: [
            "item,answer\nA1,a\nB2,3\n", "A1;a\r\nB2;3", "\u{FEFF}A1\ta\nB2\t3\n",
            "sheet,1A\n\"A1\",\"a\"\n\nB2,3",
        ])
    func csv(text: String) throws {
        #expect(Self.pairs(try WorksheetAnswers.read(csv: Array(text.utf8))) == ["A1=a", "B2=3"])
    }

    @Test(
        "faults of a file are told with their place and the way out",
        arguments: [
            (
                "csv", "A1,a\nfoo,b",
                "2:1: error: \"foo\" is no item; a row is an item and its answer, such as B3,c"
            ),
            (
                "csv", "A1,a\nA2,\"b",
                "2:4: error: this quotation mark is not closed; add one at the cell's end"
            ),
            (
                "json", "{\"A1\": \"a\",\n \"Z1\": \"b\"}",
                "2:2: error: \"Z1\" is no item; items are called A1, B3 and so on"
            ),
            ("json", "3", "1:1: error: expected an object of items and answers, found an integer"),
            (
                "json", #"{"A1": [1]}"#,
                "1:8: error: expected an answer in quotation marks, found a list"
            ),
            (
                "json", #"{"sheet": "9Z"}"#,
                "1:11: error: a worksheet is named by its code, such as \"2A\""
            ),
        ])
    func faults(form: String, text: String, message: String) {
        let error = #expect(throws: FormError.self) {
            form == "csv"
                ? try WorksheetAnswers.read(csv: Array(text.utf8))
                : try WorksheetAnswers.read(json: Array(text.utf8))
        }
        #expect(error?.description == message)
    }
}
