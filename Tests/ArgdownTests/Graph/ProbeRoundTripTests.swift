import Argdown
import ArgumentModel
import Testing

@Suite("The probes on their way through a graph")
struct ProbeRoundTripTests {
    /// Titles that can be defined but not referred to: `[A [x] y]` names A and text. A statement
    /// of such a title is written under its label, and the notes keep the title.
    private static let unnamable: Set<String> = [
        "title-with-brackets", "title-multi-on-line", "arg-multi-on-line",
    ]

    private static let accepted = ModelProbe.all.filter(\.isAccepted)

    @Test("through a graph and its JSON a document comes back as it was", arguments: accepted)
    func remembered(_ probe: ModelProbe) throws {
        let graph = ArgumentGraph(argdown: ArgdownDocument(probe.input))
        let again = try ArgumentGraph(json: Array(graph.json.utf8))
        #expect(again.argdown() == probe.input)
    }

    @Test("written anew from the graph alone, it says the same", arguments: accepted)
    func writtenAnew(_ probe: ModelProbe) throws {
        var graph = ArgumentGraph(argdown: ArgdownDocument(probe.input))
        graph.data["argdown"] = nil
        let text = graph.argdown()
        let before = Meaning(ArgdownModel(ArgdownDocument(probe.input)))
        let after = Meaning(ArgdownModel(ArgdownDocument(text)))
        let isSame = after == before
        #expect(
            isSame != Self.unnamable.contains(probe.id),
            "\(probe.id)\n\(probe.input)\n---\n\(text)")
        let again = ArgumentGraph(argdown: ArgdownDocument(text))
        #expect(again.statements.map(\.title) == graph.statements.map(\.title))
    }
}

/// What a document says, whatever its arrangement; what has no title goes by its text.
private struct Meaning: Equatable {
    let statements: Set<String>
    let arguments: Set<String>
    let relations: Set<String>
    let sections: [String]

    init(_ model: ArgdownModel) {
        let names = model.statements.map { Self.name($0.title, $0.isUntitled, $0.text) }
        let argumentNames = model.arguments.map { Self.name($0.title, $0.isUntitled, $0.text) }
        statements = Set(
            zip(names, model.statements).map { name, each in
                let texts = each.members.compactMap { $0.isReference ? nil : $0.text }
                let said = Set(texts.map(Self.words).filter { !$0.isEmpty })
                return "\(name): \(said.sorted()) \(each.tags.sorted())"
            })
        arguments = Set(
            zip(argumentNames, model.arguments).map { name, each in
                let steps = each.pcs.map { step in
                    "\(step.role) \(names[step.statement]) \(step.inference?.rules ?? [])"
                }
                return "\(name): \(steps) \(each.tags.sorted())"
            })
        relations = Set(
            model.relations.map { relation in
                let ends = [relation.from, relation.to].map { end in
                    switch end {
                    case .statement(let place): names[place]
                    case .argument(let place): argumentNames[place]
                    case .inference(let place, let step): "\(argumentNames[place]) \(step)"
                    }
                }
                let inOrder = relation.kind.isSymmetric ? ends.sorted() : ends
                return "\(inOrder[0]) \(relation.kind) \(inOrder[1])"
            })
        sections = model.sections.map { "\($0.level) \($0.title)" }
    }

    private static func name(_ title: String, _ isUntitled: Bool, _ text: String?) -> String {
        let isLabel = title.wholeMatch(of: /[SA]\d+(-\d+)?/) != nil
        return isUntitled || isLabel ? words(text ?? "") : title
    }

    /// A text without its tags and its runs of blanks.
    private static func words(_ text: String) -> String {
        text.replacing(/#(\([^)]*\)|[^ ]+)/, with: "").split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
    }
}
