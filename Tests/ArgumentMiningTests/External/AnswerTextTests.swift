import ArgumentModel
import SourceText
import Testing

@testable import ArgumentMining

@Suite("The JSON is found in what was pasted")
struct AnswerTextTests {
    typealias A = Answers

    static let json = A.answer([A.unit("a", A.thesis, "thesis")])

    static let wrapped = [
        json, "\u{FEFF}" + json, "```json\n\(json)\n```",
        "Sure! Here it is:\n\n\(json)\n\nHope so.",
        "In [1] and {so to speak}: \(json)", json.replacing("]}", with: ",]}"),
        json.replacing("\"}", with: "\",\n}"), json.replacing(" ferry", with: "\r\n\tferry"),
        "{\"answer\": \(json)}", String(json.dropFirst(10).dropLast()),
        "{\"draft\": 1} then {\"units\": []} and at last \(json)", json + " {",
        "{ \"" + "\n" + json,
    ]

    @Test("with a fence, prose, a comma too many, a broken line", arguments: wrapped)
    func found(_ text: String) throws {
        let reading = try A.read(text)
        #expect(reading.lines == ["thesis 1.1"])
        #expect(reading.remarks.isEmpty)
    }

    static let refused: [(String, AnswerError, String)] = [
        ("", .noJSON, "ask for the JSON alone"), ("I cannot do that.", .noJSON, "no JSON object"),
        (String(json.dropLast(4)), .cutOff, "allow a longer answer"),
        ("{\"title\": \"x\"}", .noUnits, "argraph prompt"),
        ("[1, 2]", .noJSON, "no JSON object"),
    ]

    @Test("what holds none is refused with the way out", arguments: refused)
    func refuses(_ text: String, _ error: AnswerError, _ words: String) throws {
        #expect(throws: error) { try MiningAnswer(Array(text.utf8)) }
        #expect(error.description.contains(words))
    }

    @Test("JSON gone wrong is told with line and column, counted in the whole answer")
    func place() throws {
        let text = "Here:\n{\"units\": [\n  {\"id\": \"a\" \"quote\": \"x\"}]}"
        #expect {
            try MiningAnswer(Array(text.utf8))
        } throws: { error in
            guard case .notJSON(let form)? = error as? AnswerError else { return false }
            return form.line == 3 && form.column == 14 && form.message.contains("expected")
        }
    }
}

@Suite("Hostile answers are refused or mended, and never a crash")
struct HostileAnswerTests {
    typealias A = Answers

    @Test("about another text")
    func anotherText() throws {
        let units = (0..<5).map { A.unit("u\($0)", "Words \($0) of another text", "claim") }
        #expect {
            try A.read(A.answer([A.unit("a", A.thesis, "thesis")] + units))
        } throws: { "\($0)".contains("is about another text") }
    }

    @Test("of one unit that is not in the text, and of units that are all too short")
    func nothingLeft() throws {
        for quote in ["No such words here", "island"] {
            #expect {
                try A.reading(A.unit("a", quote, "thesis"))
            } throws: { "\($0)".contains("no unit of the answer can be used (1 left out)") }
        }
    }

    @Test("with more units than the text can hold")
    func tooMany() throws {
        let units = (0..<200).map { A.unit("u\($0)", A.thesis, "claim") }
        #expect(throws: AnswerError.tooManyUnits(200, sentences: 10)) {
            try A.read(A.answer(units))
        }
    }

    @Test("of more than 8 MB")
    func tooLarge() throws {
        let bytes = [UInt8](repeating: UInt8(ascii: " "), count: MiningAnswer.largest + 1)
        #expect(throws: AnswerError.tooLarge(bytes: 8_000_001)) { try MiningAnswer(bytes) }
    }

    @Test("nested deeply")
    func deep() throws {
        let deep = String(repeating: "[", count: 3_000) + String(repeating: "]", count: 3_000)
        let text = "{\"units\": [{\"id\": \"a\", \"quote\": \(deep)}]}"
        #expect { try MiningAnswer(Array(text.utf8)) } throws: { "\($0)".contains("nested deeper") }
        let open = String(repeating: "{\"a\":", count: 100_000)
        #expect(throws: AnswerError.cutOff) { try MiningAnswer(Array(open.utf8)) }
    }

    @Test("of a quotation of 5 MB, among others that are sound")
    func longQuotation() throws {
        let long = String(repeating: "The council should keep ", count: 210_000)
        let reading = try A.reading(
            A.unit("a", A.thesis, "thesis"), A.unit("b", long, "claim", "supports a"))
        #expect(reading.lines == ["thesis 1.1"])
        #expect(reading.notes.count == 1)
        #expect(reading.notes[0].count < 120)
    }

    @Test("with controls, in names, words and reasons")
    func controls() throws {
        let evil = "\\u0000\\u001b[31m\\u202e"
        let reading = try A.reading(
            A.unit("a", A.thesis, "thesis", more: ", \"why\": \"\(evil)x\""),
            A.unit("\(evil)b", "No\(evil) such words", "\(evil)", "\(evil) \(evil)"))
        let scalars = (reading.notes + [reading.graph.json]).joined().unicodeScalars
        #expect(reading.lines == ["thesis 1.1"])
        #expect(!scalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E })
    }

    @Test("of values of the wrong kinds")
    func kinds() throws {
        let text = """
            {"units": [1, null, [], {"id": [], "quote": 7, "role": {}, "relation": [[1]], "kind": 1,
            "secondary": {"type": 1}, "linkedWith": {}}, \(A.unit("a", A.thesis, "thesis")),
            \(A.unit("b", A.plan, "claim", "supports a")), \(A.unit("c", A.road, "claim")),
            \(A.unit("d", A.boat, "evidence"))], "relations": 5}
            """
        let reading = try A.read(text)
        #expect(reading.lines.count == 4)
        #expect(reading.notes.count > 8)
    }

    @Test("changed in any one byte")
    func mutated() throws {
        let document = try Texts.document(Texts.ferry)
        let sound = Array(
            A.answer([
                A.unit("a", A.thesis, "thesis"), A.unit("b", A.plan, "claim", "supports a"),
            ]).utf8)
        var random = Seeded(11)
        var read = 0
        for _ in 0..<1_500 {
            var bytes = sound
            let place = Int.random(in: bytes.indices, using: &random)
            bytes[place] = UInt8.random(in: 0...255, using: &random)
            guard let answer = try? MiningAnswer(bytes),
                let reading = try? ExternalReading(answer, of: document)
            else { continue }
            read += 1
            try reading.graph.checkInvariants()
        }
        #expect(read > 300)
    }
}
