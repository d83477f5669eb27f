import ArgumentModel
import SourceText

/// A small argument with everything that an outline shows: linked premises, an undercut, an
/// answer, a restated thesis, a statement reached twice, one that nothing ties in.
enum BridgeDebate {
    static func graph() throws -> ArgumentGraph {
        var graph = ArgumentGraph()
        graph.title = "Close the bridge"
        let source = graph.add(Citation())
        for (number, line) in statements.enumerated() {
            let place = Passage(
                source: source, paragraph: number / 3 + 1, sentence: number % 3 + 1,
                quotation: line.text)
            let decision = Decision(
                by: .miner, confidence: line.confidence, reason: "says \"\(line.text.prefix(6))\"",
                alternatives: [.init(Statement.Role.claim, confidence: 0.06)])
            graph.add(line.role, line.text, at: place, decision: decision)
        }
        try graph.update("s3") { $0.kind = .statistic }
        try relate(in: &graph)
        return graph
    }

    private static func relate(in graph: inout ArgumentGraph) throws {
        try graph.relate("s2" as Statement.ID, .supports, thesis, decision: mined(0.62))
        let pair: [Statement.ID] = ["s3", "s4"]
        let link = try graph.relate(pair, .supports, "s2" as Statement.ID, decision: mined(0.71))
        try graph.relate("s5" as Statement.ID, .undercuts, link, decision: mined(0.55))
        try graph.relate("s6" as Statement.ID, .attacks, "s5" as Statement.ID)
        try graph.relate("s7" as Statement.ID, .attacks, thesis, decision: mined(0.11))
        try graph.relate("s8" as Statement.ID, .restates, thesis)
        try graph.relate("s3" as Statement.ID, .supports, "s6" as Statement.ID)
    }

    private static let thesis: Statement.ID = "s1"

    private static func mined(_ confidence: Double) -> Decision<Relation.Choice> {
        Decision(
            by: .miner, confidence: confidence, reason: "opens with \"However\"",
            alternatives: [.init(.init(.attacks, .statement("s2")), confidence: 0.2)])
    }

    private static let statements: [(role: Statement.Role, text: String, confidence: Double)] = [
        (.thesis, "The council must close the old bridge before winter.", 0.91),
        (
            .claim,
            "Two of its four cables are worn through, and nobody knows how long the two that are "
                + "left will hold the morning traffic.", 0.88
        ),
        (.evidence, "The engineers measured a loss of 40 per cent in March.", 0.93),
        (.evidence, "Both lie on the river's side.", 0.7),
        (.counterclaim, "Steel can be patched, say the owners of the market.", 0.7),
        (.claim, "A patch holds only what is whole around it.", 0.64),
        (.counterclaim, "Closing it would ruin the market.", 0.45),
        (.thesis, "So close it, now.", 0.8),
        (.claim, "The weather was fine that day.", 0.4),
    ]
}
