import Argdown
import ArgumentModel
import SourceText
import TestSupport
import Testing

@Suite("Rewriting any document after any change loses nothing of a person's")
struct UpdatingPropertyTests {
    @Test("the graph that a document says gives it back byte for byte", arguments: ModelProbe.all)
    func probes(_ probe: ModelProbe) {
        let read = MinedGraph.read(probe.input).graph
        #expect(read.argdown(updating: ArgdownDocument(probe.input)) == probe.input)
    }

    @Test("so it is with what was written, with notes and without")
    func written() throws {
        for seed in 0..<60 {
            let graph = try RandomGraph.make(seed)
            let text = graph.argdown()
            #expect(graph.argdown(updating: ArgdownDocument(text)) == text, "seed \(seed)")
            let bare = String(text.prefix(while: { _ in true }).split(separator: "<!-- argraph")[0])
            let read = MinedGraph.read(bare).graph
            #expect(read.argdown(updating: ArgdownDocument(bare)) == bare, "seed \(seed)")
        }
    }

    @Test("the probes, edited", arguments: ModelProbe.all.filter(\.isAccepted))
    func editedProbes(_ probe: ModelProbe) throws {
        try check(probe.input, probe.input.utf8.count)
    }

    @Test("random graphs with comments, edited")
    func editedGraphs() throws {
        for seed in 0..<60 { try check(try RandomGraph.make(seed).argdown(), seed) }
    }

    @Test("a debate and a mined graph with comments, edited")
    func editedDebates() throws {
        let mined = try MinedGraph.make().argdown()
        for seed in 0..<40 {
            try check(UpdatingTests.debate, seed)
            try check(mined, seed)
        }
    }

    private func check(_ text: String, _ seed: Int) throws {
        var random = SeededRandom(seed)
        let old = ArgdownDocument(Commenting.commented(text, &random))
        let read = ArgdownGraph(ArgdownModel(old), of: old, keepingText: false)
        var graph = read.graph
        for _ in 0...Int.random(in: 0..<3, using: &random) { Edits.edit(&graph, &random) }
        let result = ArgdownDocument(graph.argdown(updating: old))
        let again = ArgdownGraph(ArgdownModel(result), of: result, keepingText: false)
        let difference = Bare(graph).firstDifference(from: Bare(again.graph))
        let words = { (document: ArgdownDocument) in String(decoding: document.bytes, as: UTF8.self)
        }
        try #require(
            difference == nil,
            "seed \(seed) \(difference ?? "")\n\(words(old))\n=>\n\(words(result))")
        let comments = Commenting.marks(in: result)
        let lost = Commenting.marks(in: old).filter { !comments.contains($0) }
        try #require(
            lost.isEmpty, "seed \(seed) lost \(lost)\n\(words(old))\n=>\n\(words(result))")
        let lostBold = boldSpans(of: read, in: old).filter { id, spans in
            guard read.graph.statements[id]?.text == graph.statements[id]?.text else {
                return false
            }
            return spans.contains { !words(result).contains($0) }
        }
        try #require(
            lostBold.isEmpty, "seed \(seed) \(lostBold)\n\(words(old))\n=>\n\(words(result))")
    }

    /// The stretches in bold of each statement.
    private func boldSpans(
        of read: ArgdownGraph, in document: ArgdownDocument
    ) -> [(Statement.ID, [String])] {
        zip(read.statements, ArgdownModel(document).statements).map { id, each in
            let nodes = each.members.flatMap { member in
                document.nodes[member.node..<document.nodes[member.node].end].filter {
                    $0.kind == .bold && $0.range.lowerBound < member.range.upperBound
                }
            }
            return (id, nodes.map { String(decoding: document.bytes[$0.range], as: UTF8.self) })
        }
    }
}

/// Puts comments with marks such as `K3` into documents.
enum Commenting {
    static func commented(_ text: String, _ random: inout SeededRandom) -> String {
        let parts = text.split(
            separator: "<!-- argraph", maxSplits: 1, omittingEmptySubsequences: false)
        var lines = parts[0].split(separator: "\n", omittingEmptySubsequences: false).map(
            String.init)
        let last = lines.removeLast()
        let isFenced = lines.first { !$0.hasPrefix("//") }?.hasPrefix("===") == true
        let first = isFenced ? (lines.lastIndex { $0.hasPrefix("===") } ?? 0) + 1 : 0
        for number in 0..<Int.random(in: 1..<6, using: &random) {
            let place = Int.random(in: min(first, lines.count)...lines.count, using: &random)
            let comment = random.pick([
                "// K\(number) words", "/* K\(number) */", "<!-- K\(number) -->",
                "/* K\(number)\n * two */",
            ])
            if random.once(in: 2), place < lines.count {
                lines[place] += " " + comment
            } else {
                lines.insert(random.pick(["", "    ", "          "]) + comment, at: place)
            }
        }
        let notes = parts.count > 1 ? "<!-- argraph" + parts[1] : ""
        return lines.map { $0 + "\n" }.joined() + last + notes
    }

    /// The marks that stand in comments.
    static func marks(in document: ArgdownDocument) -> Set<String> {
        let comments = document.tokens.filter { $0.kind == .comment }.map {
            String(decoding: document.bytes[$0.range], as: UTF8.self)
        }
        return Set(
            comments.filter { !$0.hasPrefix("<!-- argraph") }
                .flatMap { $0.matches(of: /K[0-9]/).map { String($0.0) } })
    }
}

/// Changes as a program makes them.
enum Edits {
    static func edit(_ graph: inout ArgumentGraph, _ random: inout SeededRandom) {
        guard let id = graph.statements.map(\.id).randomElement(using: &random) else {
            graph.add(.claim, "New words.")
            return
        }
        let relation = graph.relations.map(\.id).randomElement(using: &random)
        switch Int.random(in: 0..<9, using: &random) {
        case 0: try? graph.reassign(id, to: random.pick(Statement.Role.allCases))
        case 1: try? graph.reword(id, as: "Other *words* of it.")
        case 2: try? graph.remove(id)
        case 3: if let relation { try? graph.retarget(relation, to: id) }
        case 4:
            let new = graph.add(.evidence, "New words.")
            _ = try? graph.relate(new, .supports, id)
        case 5: try? graph.update(id) { $0.tags.append("new") }
        case 6: try? graph.update(id) { $0.decision = Decision(by: .miner, confidence: 0.5) }
        case 7: try? graph.update(id) { $0.attribution = "Ada" }
        default: graph.title = "Another title"
        }
    }
}
