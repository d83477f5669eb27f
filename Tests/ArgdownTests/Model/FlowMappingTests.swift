import ArgumentModel
import Testing

@testable import Argdown

/// The quick reading of plain inline data against the YAML parser.
struct FlowMappingTests {
    static let plain = [
        "{}", "{ }", "{a: b}", "{ a: b }", "{at: 3.2, by: person}", "{n: 1, m: -1, z: 0}",
        "{tags: [a, b c, 3], empty: []}", #"{quote: "a: {b} #c", other: 'd, e'}"#,
        "{yes: yes, no: no, on: on, off: off}", "{t: true, f: False, u: null, v: Null}",
        "{path: a/b.c, sum: a + b, call: f(x)}", "{version: 1.2.3}", "{x: 1e3, y: 0x1f, z: 0o17}",
        "{underscore: 1_000, name_2: b-c}", "{a: b , c: d}", "{a: [ b , c ] }", "{a: b,}",
    ]

    static let odd = [
        "{a:b}", "{a, b}", "{a: #b}", "{a: b: c}", "{a: {b: c}}", "{'a': b}", "{a: \"\\n\"}",
        "{a: b\n c: d}", "{a: *b}", "{a: &b c}", "{a: !!str 1}", "{a: [b, [c]]}", "{a: 'it''s'}",
        "{a: }", "{: b}", "{a: b", "a: b}", "{a: b} c", "{a: b, a: c}", "{a: 2020-01-01}",
        "{a: größe}", "{a: [b}", "{a: %b}", "{a: ?}", "{a: -}", "{a: .inf}", "{1: a}",
    ]

    @Test("Plain data mean what YAML says", arguments: plain)
    func equal(_ text: String) throws {
        let quick = try #require(FlowMapping.read(Array(text.utf8)[...]))
        #expect(try YAMLReading.read(text, readsDates: false) == .object(quick))
    }

    @Test("What is not plain is read as YAML does, or not at all", arguments: odd)
    func cautious(_ text: String) {
        guard let quick = FlowMapping.read(Array(text.utf8)[...]) else { return }
        #expect((try? YAMLReading.read(text, readsDates: false)) == .object(quick))
    }

    @Test("Whatever the quick reading takes, YAML takes for the same", arguments: 0..<40)
    func soup(_ seed: Int) {
        var random = Soup(seed: seed)
        let pieces = [
            "{", "}", "a", "b: ", ", ", "[", "]", "\"", "'", "1", ".5", " ", "true", "-", "(", "+",
            "/", "null", "e3", ":", "c: d", "~",
        ]
        for _ in 0..<500 {
            let text = "{k: " + random.text(of: pieces, count: 6) + "}"
            guard let quick = FlowMapping.read(Array(text.utf8)[...]) else { continue }
            #expect(
                (try? YAMLReading.read(text, readsDates: false)) == .object(quick), "\(text)")
        }
    }

    @Test(
        "Dates become moments only where Argdown's own tools make them so",
        arguments: [
            ("2020-01-01", "2020-01-01T00:00:00.000Z"),
            ("2021-3-1T10:30:00.5+02:00", "2021-03-01T08:30:00.500Z"),
            ("1999-12-31 23:59:59", "1999-12-31T23:59:59.000Z"),
            ("1968-02-29", "1968-02-29T00:00:00.000Z"), ("2020-1-1", nil), ("2020-01", nil),
        ])
    func dates(_ text: String, _ moment: String?) throws {
        #expect(
            try YAMLReading.read("[\(text)]", readsDates: true)
                == .list([.string(moment ?? text)]))
        #expect(try YAMLReading.read("[\(text)]", readsDates: false) == .list([.string(text)]))
    }

    @Test("YAML that would exhaust stack or memory is refused")
    func bombs() {
        let deep = "{k: " + String(repeating: "[", count: 50_000)
        #expect(throws: YAMLReading.Fault.self) {
            try YAMLReading.read(deep, readsDates: false)
        }
        var laughs = "a0: &a0 x\n"
        for level in 1..<40 {
            laughs += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n"
        }
        #expect(throws: YAMLReading.Fault.self) {
            try YAMLReading.read(laughs, readsDates: false)
        }
    }

    @Test("A fault names its place, in bytes")
    func place() {
        do {
            _ = try YAMLReading.read("größe: 1\nb: [", readsDates: false)
            Issue.record("no fault")
        } catch {
            #expect(error.offset >= 10)
        }
    }
}
