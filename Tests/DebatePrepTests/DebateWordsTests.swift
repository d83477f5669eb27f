import ArgumentModel
@testable import DebatePrep
import Foundation
import Testing

@Suite("Every string of a pack stands in one table")
struct DebateWordsTests {
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The texts of the files below a folder whose names end so.
    private static func texts(_ folder: String, _ endings: [String]) throws -> [String] {
        let base = root.appending(path: folder)
        let names = try FileManager.default.subpathsOfDirectory(atPath: base.path())
        return try names.sorted().filter { name in endings.contains { name.hasSuffix($0) } }
            .map { try String(contentsOf: base.appending(path: $0), encoding: .utf8) }
    }

    /// The keys that sources and templates name; what is put together ends where that begins.
    private static func used() throws -> Set<String> {
        var used: Set<String> = ["language"]
        for folder in [
            "Sources/DebatePrep", "Sources/ArgumentPublishing/Debate", "Sources/argraph",
        ] {
            for text in try texts(folder, [".swift"]) {
                let call = /words(?:\[|\.filled\(\s*|\.counted\(\s*)"([a-z][\w.\-]*)("|\\\()?/
                for match in text.matches(of: call) {
                    let isWhole = match.2 == "\"" && !match.1.hasSuffix(".")
                    used.insert(String(match.1) + (isWhole ? "" : "*"))
                }
                // Keys that are passed on bear their table's mark.
                for match in text.matches(of: /word: "([a-z][\w.\-]*)"/) {
                    used.insert(String(match.1))
                }
            }
        }
        for text in try texts("Sources/CResources/debate/templates", [".mustache"]) {
            for match in text.matches(of: /words\.([\w.\-]+)/) { used.insert(String(match.1)) }
        }
        return used
    }

    private static func isNamed(_ key: String, by used: Set<String>) -> Bool {
        let stem = key.replacing(/\.(one|many)$/, with: "")
        return used.contains(key) || used.contains(stem)
            || used.contains { $0.hasSuffix("*") && key.hasPrefix($0.dropLast()) }
    }

    @Test("every key that is used is in the table")
    func known() throws {
        let keys = DebateWords.english.keys
        for name in try Self.used().sorted() {
            let isKnown = keys.contains { key in
                key == name || key.hasPrefix(name + ".")
                    || (name.hasSuffix("*") && key.hasPrefix(name.dropLast()))
            }
            #expect(isKnown, "\(name)")
        }
    }

    @Test("every key of the table is used")
    func used() throws {
        let used = try Self.used()
        #expect(used.count > 10)
        for key in DebateWords.english.keys { #expect(Self.isNamed(key, by: used), "\(key)") }
    }

    @Test("no key is the beginning of another: templates name them by their parts")
    func nested() {
        let keys = Set(DebateWords.english.keys)
        for key in keys {
            var path = key.split(separator: ".").dropLast()
            while !path.isEmpty {
                #expect(!keys.contains(path.joined(separator: ".")), "\(key)")
                path = path.dropLast()
            }
        }
    }

    @Test("a translation puts its words in the place of the English, and leaves the rest")
    func translation() throws {
        let words = try DebateWords(translation: Array("# German\npart.map\tDie Karte\r\n".utf8))
        #expect(words["part.map"] == "Die Karte")
        #expect(words["part.flow"] == DebateWords.english["part.flow"])
    }

    @Test(
        "a faulty translation is told with its place and the way out",
        arguments: [
            ("part.map Karte", "1:1: error: a line is a key, a tabulator and the text"),
            (
                "#\npart.mep\tKarte",
                "2:1: error: no word of the pack is \"part.mep\"; write \"part.map\""
            ),
            ("part.map\tK\npart.map\tL", "2:1: error: \"part.map\" stands twice; keep one"),
            (
                "part.map\t{side}",
                "1:10: error: nothing is put into {side} here; the English text is “The map”"
            ),
        ])
    func faults(text: String, message: String) {
        let error = #expect(throws: FormError.self) {
            try DebateWords(translation: Array(text.utf8))
        }
        #expect(error?.description == message)
    }

    @Test("what is put into a slot is not looked at again")
    func slots() {
        let text = SlottedText("{a} and {b}")
        #expect(text.slots == ["a", "b"])
        #expect(text.filled(["a": "{b}", "b": "x"]) == "{b} and x")
        #expect(SlottedText("no { slot").filled([:]) == "no { slot")
    }
}
