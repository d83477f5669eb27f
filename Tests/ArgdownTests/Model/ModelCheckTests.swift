import ArgumentModel
import Testing

@testable import Argdown

/// What the model's checks notice, and where.
struct ModelCheckTests {
    private func findings(_ text: String, _ mode: ArgdownConfiguration.Mode = .loose) -> [String] {
        var settings = ArgdownConfiguration()
        settings.model.mode = mode
        let document = ArgdownDocument(text)
        return ArgdownModel(document, configuration: settings).diagnostics.map {
            "\($0.code): " + String(decoding: document.bytes[$0.range], as: UTF8.self)
        }
    }

    @Test("What is in order is not remarked on")
    func nothing() {
        #expect(findings("[A]: a\n  + <B>: b\n    - [C]: c\n\n[A]\n\n[C] {k: v}") == [])
    }

    @Test("Titles that are only referred to are named at their first place")
    func undefined() {
        #expect(
            findings("[A]: a, see @[D] and @<B> and @<E>\n  + [C]\n  - [C]\n  - <B>") == [
                "undefined-mention: @[D]", "undefined-mention: @<E>", "undefined-statement: C",
                "undefined-argument: B",
            ])
    }

    @Test("Two canonical members are one too many")
    func canonical() {
        #expect(
            findings("[A]: a {isCanonical: true}\n\n[A]: b {isCanonical: true}") == [
                "several-canonical-members: [A]: a {isCanonical: true}"
            ])
    }

    @Test("What is entailed is not excluded")
    func contradiction() {
        #expect(
            findings("[A]: a\n  + [B]: b\n\n[B]\n  >< [A]", .strict).filter {
                $0.hasPrefix("contradictory")
            } == ["contradictory-relations: + [B]: b"])
        #expect(
            findings("[A]: a\n  >< [A]").filter { $0.hasPrefix("contradictory") }
                == ["contradictory-relations: >< [A]"])
    }

    @Test("A sketched relation that no premise bears out is noted")
    func ungrounded() {
        let structure = "\n\n<A>\n\n(1) [P]: p\n----\n(2) [R]: r"
        #expect(
            findings("[S]: s\n  +> <A>" + structure).contains("ungrounded-relation: +> <A>"))
        #expect(
            !findings("[P]\n  +> <A>" + structure).contains { $0.hasPrefix("ungrounded") })
        #expect(
            findings("<A>: a\n  +> [T]: t\n\n(1) p\n----\n(2) r").contains {
                $0.hasPrefix("ungrounded-relation: +> [T]")
            })
    }

    @Test("Settings that no tool knows are named")
    func settings() {
        let text = """
            ===
            title: größe
            author: somebody
            Model:
              mode: strict
            selection:
              statementSelectionmode: all
              excludeDisconnected: false
            map:
              statementLabelMode: titles
            ===

            [A]: a
            """
        #expect(
            findings(text) == [
                "unknown-setting: Model", "unknown-setting: statementSelectionmode",
                "unknown-value: titles",
            ])
    }
}
