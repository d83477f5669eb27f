internal import ArgumentModel
internal import SourceText

/// What most depends on, and what the text says beside.
extension MeasuredGraph {
    var weight: [String: Figure] {
        ["most_contested": contested, "most_central": central]
    }

    private var contested: Figure {
        let against: Set<Relation.Kind> = [.attacks, .undercuts, .contradicts]
        let counts = (0..<network.statementCount).map { point -> Int in
            guard point != network.thesis else { return 0 }
            let relations = network.incoming[point].map { network.edges[$0] }
                .filter { against.contains($0.kind) }.map(\.relation)
            // One relation of linked premises is one attack.
            return Set(relations).count
        }
        return most(counts)
    }

    private var central: Figure {
        guard let thesis = network.thesis else { return Figure(nil) }
        var carried = Dominators(of: thesis, network.sources, network.targets()).carried
        carried[thesis] = 0
        return most(Array(carried[..<network.statementCount]))
    }

    /// The greatest number, and the statements that have it; none where it is 0.
    private func most(_ counts: [Int]) -> Figure {
        let most = counts.max() ?? 0
        guard most > 0 else { return Figure(0) }
        return Figure(
            most, counts.indices.filter { counts[$0] == most }.compactMap(network.statement))
    }

    var text: [String: Figure] {
        let strip = RoleStrip(of: graph, in: document)
        let own = document.flatMap(graph.source(of:))
        let others = graph.sources.filter { $0.id != own }
        let sentences = total(others.map(\.sentences), document?.sentences.count)
        let begun = Set(
            graph.statements.flatMap(\.passages)
                .filter { $0.source != own && $0.sentence != nil }
                .map { "\($0.source.rawValue) \($0.place ?? "")" })
        let elsewhere = total(others.map(\.sentences), nil).map { max(0, $0 - begun.count) }
        let outside = own == nil ? elsewhere : (elsewhere ?? 0) + strip.outside.count
        return [
            "paragraphs": Figure(
                total(others.map(\.paragraphs), document?.paragraphs.count).map(Double.init)),
            "sentences": Figure(sentences.map(Double.init)),
            "sentences_outside": Figure(outside.map(Double.init)),
        ]
    }

    /// The sum of what is known; `nil` where nothing is.
    private func total(_ counts: [Int?], _ own: Int?) -> Int? {
        let known = (counts + [own]).compactMap(\.self)
        return known.isEmpty ? nil : known.reduce(0, +)
    }

    var voices: [String: Figure] {
        let voices = Voices(in: graph)
        let said = { (part: Voices.Part) in
            Figure(counting: inOrder(Set(voices.statements(of: part))))
        }
        return [
            "said_by_author": said(.author), "said_by_cited": said(.cited),
            "said_by_opponents": said(.opponent),
            "hedged": Figure(counting: Hedging(in: graph).items.map(\.statement)),
            "several_claims": Figure(
                counting: statements { TextSentences.count(in: $0.text) > 1 }),
        ]
    }
}
