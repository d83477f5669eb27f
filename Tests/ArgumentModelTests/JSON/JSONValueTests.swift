@testable import ArgumentModel
import Testing

@Suite("JSON values")
struct JSONValueTests {
    @Test(
        "values are read as RFC 8259 has them",
        arguments: [
            ("0", .integer(0)), ("-0", .integer(0)), ("-12", .integer(-12)),
            ("9223372036854775807", .integer(.max)),
            ("9223372036854775808", .number(9223372036854775808)),
            ("1.0", .number(1)), ("1e2", .number(100)), ("-2.5E-1", .number(-0.25)),
            ("1E+2", .number(100)),
            ("true", .boolean(true)), ("false", .boolean(false)), ("null", .null),
            ("\"\"", .string("")),
            ("\"\\u00e9\\n\\/\\b\\f\\\"\\\\\"", .string("é\n/\u{8}\u{C}\"\\")),
            ("\"\\ud83d\\ude92\"", .string("🚒")), ("\"\\uD83D\\uDE92\"", .string("🚒")),
            ("\"\u{2028}\u{7F}\"", .string("\u{2028}\u{7F}")), ("\"\\u0000\"", .string("\0")),
            (" [ ] ", .list([])), ("[1,\t2\r\n]", .list([.integer(1), .integer(2)])),
            ("{ }", .object([:])),
            ("{\"a\":{\"b\":[]}}", .object(["a": .object(["b": .list([])])])),
        ] as [(String, DataValue)])
    func reading(text: String, value: DataValue) throws {
        #expect(try JSONParser.parse(Array(text.utf8)).data == value)
    }

    @Test("a value knows where it stands")
    func places() throws {
        let value = try JSONParser.parse(Array(" {\"é\": [1, \"b\"]}".utf8))
        guard case .object(let fields) = value.content,
            case .list(let values) = fields[0].value.content
        else {
            Issue.record("no object with a list")
            return
        }
        #expect(value.offset == 1)
        #expect(fields[0].offset == 2)
        #expect(values.map(\.offset) == [9, 12])
    }

    @Test(
        "what is written is read as the same value",
        arguments: [
            .number(0.1), .number(1e300), .number(-2.5e-308), .number(3), .integer(.min),
            .string("\u{0}\u{1F}\u{7F}\u{80}\u{FFFD}🚒"),
            .list([.null, .list([.list([])])]), .object(["": .object(["\"": .boolean(false)])]),
        ] as [DataValue])
    func writing(value: DataValue) throws {
        #expect(try JSONParser.parse(Array(JSONWriter.text(of: value).utf8)).data == value)
    }

    @Test("numbers that JSON cannot write become null")
    func notFinite() {
        #expect(
            JSONWriter.text(of: .list([.number(.infinity), .number(.nan)])) == "[null, null]\n")
    }

    @Test("data keeps its order, and nil removes")
    func data() {
        var data: DataObject = ["b": .integer(1), "a": .integer(2)]
        data["c"] = .null
        data["b"] = nil
        data["a"] = .integer(3)
        #expect(data.fields.map(\.name) == ["a", "c"])
        #expect(data["a"] == .integer(3))
        #expect(!data.isEmpty)
    }
}
