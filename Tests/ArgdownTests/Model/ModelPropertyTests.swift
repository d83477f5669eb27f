import ArgumentModel
import Testing

@testable import Argdown

/// What holds of the model and the map of any text whatever.
struct ModelPropertyTests {
    static let pieces = [
        "[A]", "[A]: a", "<B>", "<B>: b", "\n", "\n\n", "  + ", "    - ", "  >< ", "  <_ ", "_> ",
        "  +> ", "(1) p", "(2) q\n", "\n----\n", "\n--\nRule, Other {uses: [1]}\n--\n", "# H\n\n",
        "## I {isClosed: true}\n\n", " {k: v}", " {isInMap: false}", " {k: v: w}", "{\nk: v\n}",
        "===\nmodel:\n  mode: strict\n===\n\n", "#tag ", " #(a b)", "*i*", " **b", "_", "@[A] ",
        "@<C>", "[x](y)", ".A.", ":x:", "* item\n", "1. one\n", "// c\n", "/*", "\\[", "\u{FEFF}",
        "ü", "\r", "\t", "  ", "[1]: one\n", "[0]", "[constructor]: x", "Untitled 1", "text",
        "[Untitled 2]: t",
    ]

    private func checkPlaces(_ model: ArgdownModel, _ bytes: Int) {
        for statement in model.statements {
            #expect(statement.section.map { model.sections.indices.contains($0) } ?? true)
            #expect(statement.canonical.map { statement.members.indices.contains($0) } ?? true)
            for member in statement.members {
                #expect(member.range.upperBound <= bytes)
                let length = member.text?.utf8.count ?? 0
                #expect(member.ranges.allSatisfy { $0.range.upperBound <= length + 1 })
            }
        }
        for argument in model.arguments {
            for step in argument.pcs {
                #expect(model.member(of: step).role == step.role)
            }
        }
        for relation in model.relations {
            #expect(!relation.occurrences.isEmpty)
            for end in [relation.from, relation.to] {
                #expect(!model.title(of: end).isEmpty)
                if case .inference(let argument, let conclusion) = end {
                    #expect(model.arguments[argument].pcs[conclusion].inference != nil)
                }
            }
        }
        for (place, section) in model.sections.enumerated() {
            #expect(section.parent.map { $0 < place } ?? true)
        }
        for diagnostic in model.diagnostics {
            #expect(diagnostic.range.upperBound <= bytes, "\(diagnostic)")
        }
    }

    private func checkMap(_ map: ArgdownMap) {
        var seen = 0
        var open = map.roots
        while let child = open.popLast() {
            switch child {
            case .node: seen += 1
            case .group(let group): open += map.groups[group].children
            }
        }
        #expect(seen <= map.nodes.count)
        for edge in map.edges {
            for end in [edge.from, edge.to] {
                switch end {
                case .node(let node): #expect(map.nodes.indices.contains(node))
                case .group(let group): #expect(map.groups[group].isClosed)
                }
            }
        }
    }

    @Test("Any text has a model whose parts refer to each other rightly", arguments: 0..<16)
    func soup(_ seed: Int) {
        var random = Soup(seed: seed)
        for _ in 0..<25 {
            let text = random.text(of: Self.pieces, count: 2 + random.number(below: 40))
            for reading in ArgdownDocument.Reading.allCases {
                let document = ArgdownDocument(text, reading: reading)
                var settings = ArgdownConfiguration()
                if random.number(below: 3) == 0 { settings.model.explodeArguments = true }
                if random.number(below: 3) == 0 { settings.model.mode = .strict }
                if random.number(below: 3) == 0 { settings.selection.excludeDisconnected = false }
                let model = ArgdownModel(document, configuration: settings)
                checkPlaces(model, document.bytes.count)
                checkMap(ArgdownMap(model))
                let again = ArgdownModel(document, configuration: settings)
                #expect(again.statements == model.statements)
                #expect(again.relations == model.relations)
                #expect(ArgdownMap(again) == ArgdownMap(model))
            }
        }
    }

    @Test("Four thousand levels of relations are read like four")
    func depth() {
        var text = "[A0]: a\n"
        for level in 1..<4_000 {
            text += String(repeating: " ", count: level) + "+ [A\(level)]: a\n"
        }
        let model = ArgdownModel(ArgdownDocument(text))
        #expect(model.relations.count == 3_999)
        #expect(model.relations.first.map { model.title(of: $0.from) } == "A3999")
        #expect(ArgdownMap(model).edges.count == 3_999)
    }

    @Test("Four thousand levels of headings are groups within groups")
    func headings() {
        var text = ""
        for level in 1...4_000 { text += String(repeating: "#", count: level) + " H\n\n" }
        text += "[A]: a\n  + [B]: b\n"
        var settings = ArgdownConfiguration()
        settings.group.groupDepth = 5_000
        let map = ArgdownMap(ArgdownModel(ArgdownDocument(text), configuration: settings))
        #expect(map.groups.count == 4_000)
        #expect(map.groups.map(\.level).max() == 4_000)
    }
}
