import ArgumentModel
import TestSupport
import Testing

@Suite("What is wrong with a file")
struct GraphJSONErrorTests {
    /// A file, and where and how it is wrong. `§` marks the place.
    static let cases: [(file: String, message: String)] = [
        ("§", "the file ends where a value should stand"),
        ("  \n §", "the file ends where a value should stand"),
        ("§[]", "expected an object (an argument graph), found a list"),
        ("§{}", "this is no argument graph: it has no \"version\""),
        ("{\"version\": §2}", "version 2 is not known here; this program reads version 1"),
        ("{\"version\": §\"1\"}", "expected an integer, found a string"),
        ("{\"version\": 1§", "expected \",\" or \"}\" after a value of this object"),
        ("{\"version\": 1,§}", "expected a name in double quotation marks"),
        ("{\"version\" §1}", "expected \":\" after \"version\""),
        ("{\"version\": 1}\n§x", "there is text after the end of the JSON value; remove it"),
        (
            "{\"version\": 1,\n §\"version\": 1}",
            "the name \"version\" stands twice in this object; keep one"
        ),
        ("{\"version\": §01}", "01 is not a JSON number"),
        ("{\"version\": §-}", "- is not a JSON number"),
        ("{\"version\": §1.}", "1. is not a JSON number"),
        ("{\"version\": §1e}", "1e is not a JSON number"),
        ("{\"version\": §1e999}", "1e999 is too large a number"),
        ("{\"version\": §+1}", "expected a JSON value: an object, a list, a string, a number"),
        ("{\"version\": §NaN}", "expected a JSON value: an object, a list, a string, a number"),
        ("{\"version\": 1, \"title\": §\"a", "this string has no closing quotation mark"),
        (
            "{\"version\": 1, \"title\": \"a§\n\"}",
            "a line break or control character stands in a string; escape it"
        ),
        ("{\"version\": 1, \"title\": \"a§\\x\"}", "JSON knows no such escape"),
        ("{\"version\": 1, \"title\": \"a§\\ud83d\"}", "this escape is half of a surrogate pair"),
        (
            "{\"version\": 1, \"title\": \"a§\\udc00\\ud83d\"}",
            "this escape is half of a surrogate pair"
        ),
        (
            "{\"version\": 1, \"title\": \"a§\\ud83d\\u0041\"}",
            "this escape is half of a surrogate pair"
        ),
        ("{\"version\": 1, \"title\": \"a\\u§12\"}", "expected four hexadecimal digits"),
        ("{\"version\": 1, \"title\": \"a\\u§+123\"}", "expected four hexadecimal digits"),
        ("{\"version\": 1,\r\n \"title\": §7}", "expected a string, found an integer"),
        ("{\"version\": 1,\r \"sources\": §{}}", "expected a list, found an object"),
        ("{\"version\": 1, \"sources\": [§1]}", "expected an object (a source), found an integer"),
        (
            "{\"größe\": \"e\u{301}🚒\", \"version\": §\"1\"}",
            "expected an integer, found a string"
        ),
        ("{\"version\": 1, \"sources\": [§{}]}", "this object has no \"id\"; add it"),
        (
            "{\"version\": 1, \"sources\": [§{\"id\": \"\"}]}",
            "an identifier is empty; give the source one"
        ),
        (
            #"""
            {"version": 1,
            "statements": [{"id": "é", "text": ""},
            §{"id": "é", "text": ""}]}
            """#,
            "the identifier é stands twice; give one of them another"
        ),
        (
            #"""
            {"version": 1,
            "statements": [{"id": "s1", "text": "é",
            "role": §"klaim"}]}
            """#,
            "\"klaim\" is no role; write one of thesis, claim, evidence, counterclaim, unknown"
        ),
        (
            #"""
            {"version": 1,
            "statements": [{"id": "s1", "text": "é", "confidence": §"x"}]}
            """#,
            "expected a number, found a string"
        ),
        (
            #"""
            {"version": 1,
            "statements": [§{"id": "s1",
            "text": "", "confidence": 2}]}
            """#,
            "the confidence of s1 is not between 0 and 1"
        ),
        (
            #"""
            {"version": 1,
            "sources": [{"id": "o1"}],
            "statements": [{"id": "s1",
            "text": "", "passages": [{"source": "o1", "bytes": §[5, 3]}]}]}
            """#,
            "expected two offsets in order, such as [120, 164], found a list"
        ),
        (
            #"""
            {"version": 1,
            "relations": [§{"id": "r1", "kind": "supports",
            "from": ["s1"], "to": "s2"}]}
            """#,
            "relation r1 names s1, which is not in the graph; add it or correct the name"
        ),
        (
            #"""
            {"version": 1,
            "relations": [{"id": "r1", "kind": "supports",
            "from": [], "to": §{}}]}
            """#,
            "this object has no \"relation\"; add it"
        ),
        (
            #"""
            {"version": 1,
            "relations": [{"id": "r1", "kind": "supports",
            "from": [], "to": {"relation": "r1", §"x": 1}}]}
            """#,
            "an end of a relation has no field \"x\"; remove it"
        ),
        (
            "{\"version\": 1, \"issued\": {\"groups\": §-1}}",
            "-1 identifiers cannot have been given; write 0 or more"
        ),
        (
            "{\"version\": 1, \"issued\": {\"groups\": §9223372036854775807}}",
            "9223372036854775807 identifiers cannot have been given; write 0 or more"
        ),
    ]

    @Test("the line, the column and the way out", arguments: cases)
    func errors(file: String, message: String) throws {
        let mark = try #require(file.firstRange(of: "§"))
        let before = file[..<mark.lowerBound].replacing("\r\n", with: "\n").replacing(
            "\r", with: "\n")
        let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
        let error = #expect(throws: FormError.self) {
            try ArgumentGraph(json: Array(file.replacing("§", with: "").utf8))
        }
        #expect(error?.message == message)
        #expect(error?.line == lines.count)
        #expect(error?.column == (lines.last?.unicodeScalars.count ?? 0) + 1)
    }

    @Test("bytes that are no UTF-8 are refused where their string begins")
    func notUTF8() {
        let file = Array("{\"version\": 1, \"title\": \"".utf8) + [0xC3, 0x28] + Array("\"}".utf8)
        let error = #expect(throws: FormError.self) { try ArgumentGraph(json: file) }
        #expect(error?.description == "1:25: error: this string is not UTF-8")
    }

    @Test(
        "nesting is followed 200 levels deep and no further",
        arguments: [("[", "]"), ("{\"a\":", "}")])
    func nesting(open: String, close: String) throws {
        func file(_ depth: Int) -> [UInt8] {
            let opened = String(repeating: open, count: depth)
            let closed = String(repeating: close, count: depth)
            return Array("{\"version\":1,\"x\":\(opened)1\(closed)}".utf8)
        }
        _ = try ArgumentGraph(json: file(199))
        let error = #expect(throws: FormError.self) { try ArgumentGraph(json: file(200)) }
        #expect(error?.message == "values are nested deeper than 200")
        #expect(throws: FormError.self) { try ArgumentGraph(json: file(100_000)) }
    }

    @Test("every beginning of a file is an error, never a crash")
    func beginnings() throws {
        let file = Array(try RandomGraph.make(7).json.utf8)
        for end in stride(from: 0, to: file.count - 2, by: 53) {
            #expect(throws: FormError.self) { try ArgumentGraph(json: Array(file[..<end])) }
        }
    }

    @Test("a file with one byte changed is read or refused, never a crash", arguments: 1...20)
    func damage(seed: Int) throws {
        var random = SeededRandom(seed)
        let file = Array(try RandomGraph.make(seed).json.utf8)
        for _ in 0..<30 {
            var damaged = file
            damaged[Int.random(in: 0..<file.count, using: &random)] = random.pick(
                Array("\"{}[]:,\\0a\u{7}é".utf8))
            guard let graph = try? ArgumentGraph(json: damaged) else { continue }
            try graph.checkInvariants()
        }
    }
}
