import Argdown
import ArgumentModel
import SourceText

/// A graph such as the miner makes, and edits of it.
enum MinedGraph {
    static func make() throws -> ArgumentGraph {
        var graph = ArgumentGraph()
        graph.title = "The bridge"
        var citation = Citation()
        citation.title = "The bridge"
        let source = graph.add(citation)
        let role = Decision<Statement.Role>(by: .miner, confidence: 0.4, reason: "modal: verb")
        let passage = { (place: (Int, Int), start: Int, quotation: String) in
            Passage(
                source: source, range: SourceRange(start, start + quotation.utf8.count),
                paragraph: place.0, sentence: place.1, quotation: quotation)
        }
        let texts: [(Statement.Role, String)] = [
            (.thesis, "Close the bridge."), (.claim, "The bridge is old."),
            (.evidence, "Two cables snapped."), (.counterclaim, "It carried a parade."),
            (.claim, "A parade walks."),
        ]
        var ids: [Statement.ID] = []
        for (number, (part, text)) in texts.enumerated() {
            ids.append(
                graph.add(
                    part, text, at: passage((1 + number / 3, 1 + number % 3), 30 * number, text),
                    decision: role))
        }
        let why = Decision<Relation.Choice>(
            by: .miner, confidence: 0.61, reason: "shares “bridge” with 1.1")
        try graph.relate(ids[1], .supports, ids[0], decision: why)
        try graph.relate(ids[2], .supports, ids[1], decision: why)
        let attack = try graph.relate(ids[3], .attacks, ids[0], decision: why)
        try graph.relate(ids[4], .undercuts, attack, decision: why)
        return graph
    }

    static func read(_ text: String) -> ArgdownGraph {
        let document = ArgdownDocument(text)
        return ArgdownGraph(ArgdownModel(document), of: document, keepingText: false)
    }
}
