import ArgumentModel
import Testing

@testable import Argdown

/// Settings: from data, and one over the other.
struct ConfigurationTests {
    @Test("Settings are read from data, and what is no setting is passed over")
    func reading() {
        let settings = ArgdownConfiguration([
            "title": .string("T"), "author": .string("somebody"),
            "model": .object([
                "mode": .string("strict"),
                "shortcodes": .object([":z:": .object(["unicode": .string("Z")])]),
            ]),
            "selection": .object([
                "selectedTags": .string("x"), "excludeDisconnected": .boolean(false),
                "statementSelectionMode": .string("nonsense"),
            ]),
            "map": .object(["argumentLabelMode": .string("none")]),
            "group": .object(["groupDepth": .integer(3)]),
            "dot": .object(["graphVizSettings": .object(["rankdir": .string("LR")])]),
        ])
        #expect(settings.title == "T")
        #expect(settings.model.mode == .strict)
        #expect(settings.model.shortcodes == [":z:": "Z"])
        #expect(settings.selection.selectedTags == ["x"])
        #expect(settings.selection.excludeDisconnected == false)
        #expect(settings.selection.statementSelectionMode == nil)
        #expect(settings.map.argumentLabelMode == ArgdownConfiguration.Labels.Mode.none)
        #expect(settings.group.groupDepth == 3)
        #expect(settings.dot == ["graphVizSettings": .object(["rankdir": .string("LR")])])
    }

    @Test("The front matter goes before the settings that were given")
    func priority() {
        var given = ArgdownConfiguration()
        given.model.mode = .loose
        given.model.removeTagsFromText = true
        given.color = ["tagColors": .object(["x": .integer(1), "y": .integer(2)])]
        let document = ArgdownDocument(
            "===\nmodel: {mode: strict}\ncolor: {tagColors: {x: 3}}\n===\n\n[A]: a #x b")
        let model = ArgdownModel(document, configuration: given)
        #expect(model.configuration.model.mode == .strict)
        #expect(model.statements.first?.text == "a b")
        #expect(
            model.configuration.color
                == ["tagColors": .object(["x": .integer(3), "y": .integer(2)])])
    }

    @Test("Data of several members are merged, the last winning")
    func merging() {
        let model = ArgdownModel(
            ArgdownDocument("[A]: a {k: 1, o: {x: 1, y: [1, 2]}}\n\n[A] {k: 2, o: {y: [3]}}"))
        #expect(
            model.statements[0].data
                == [
                    "k": .integer(2),
                    "o": .object(["x": .integer(1), "y": .list([.integer(3), .integer(2)])]),
                ])
    }
}
