import ArgumentModel
import Foundation
import SourceText
import TestSupport

/// The graphs of the example op-eds, as people read them, and graphs by lot.
enum ExampleGraphs {
    static let names = ["exam-phones", "four-day-week", "river-barrage", "night-buses"]

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Examples/opeds")

    static func graph(_ name: String) throws -> ArgumentGraph {
        let record = try AnnotationRecord(
            json: Array(Data(contentsOf: folder.appending(path: "\(name).annotation.json"))))
        let text = Array(try Data(contentsOf: folder.appending(path: "\(name).txt")))
        return try ArgumentGraph(record, of: Document(file: text))
    }

    /// A small argument with everything that worksheets ask for: an unstated premise, a warrant,
    /// a chain, an answered objection, six kinds of evidence.
    static func bridge() throws -> ArgumentGraph {
        var graph = ArgumentGraph()
        graph.title = "Close the bridge"
        let thesis = graph.add(.thesis, "The town should close the old bridge before winter.")
        let danger = graph.add(.claim, "Lorries will probably break the old bridge within a year.")
        let cables = try evidence(
            "Two of its eight cables snapped in the storm of March.", .statistic, &graph)
        let rust = try evidence(
            "The inspectors found rust as deep as a finger in the rest.", .testimony, &graph)
        let rule = graph.add(.claim, "A bridge that has lost a quarter of its cables is not safe.")
        try graph.update(rule) { $0.isImplicit = true }
        let step = try graph.relate([cables, rule], .supports, danger)
        try graph.relate(rust, .supports, cables)
        try graph.relate(danger, .supports, thesis)
        let code = try evidence(
            "The building code counts three quarters of the cables as the least.", .law, &graph)
        try graph.relate(code, .supports, step)
        let trade = graph.add(.counterclaim, "Shops on the far bank would lose their customers.")
        try graph.relate(trade, .attacks, thesis)
        let ferry = graph.add(.claim, "A ferry every ten minutes would carry the customers over.")
        try graph.relate(ferry, .attacks, trade)
        let summer = try evidence(
            "Last summer the ferry took nine hundred people a day.", .event, &graph)
        try graph.relate(summer, .supports, ferry)
        let calm = graph.add(.counterclaim, "No lorry has ever fallen into the river here.")
        try graph.relate(calm, .attacks, danger)
        let costs = graph.add(.claim, "Waiting costs more than closing.")
        try graph.relate(costs, .supports, thesis)
        let invoice = try evidence(
            "Each month of patching has cost forty thousand crowns.", .statistic, &graph)
        try graph.relate(invoice, .supports, costs)
        let harbour = try evidence(
            "In the harbour quarter a patched bridge was given up after all.", .example, &graph)
        try graph.relate(harbour, .supports, costs)
        return graph
    }

    private static func evidence(
        _ text: String, _ kind: Statement.EvidenceKind, _ graph: inout ArgumentGraph
    ) throws -> Statement.ID {
        let id = graph.add(.evidence, text)
        try graph.update(id) { $0.kind = kind }
        return id
    }

    /// The smallest graph that has an unstated premise: nothing is left to choose among.
    static func cables() throws -> ArgumentGraph {
        var graph = ArgumentGraph()
        let thesis = graph.add(.thesis, "The town should close the old bridge.")
        let danger = graph.add(.claim, "Lorries will break it within a year.")
        let fact = graph.add(.evidence, "Two of its eight cables snapped in March.")
        let rule = graph.add(.claim, "A bridge that lost a quarter of its cables is not safe.")
        try graph.update(rule) { $0.isImplicit = true }
        try graph.relate(danger, .supports, thesis)
        try graph.relate(fact, .supports, danger)
        try graph.relate(rule, .supports, danger)
        return graph
    }

    /// The graphs that properties are tested on.
    static func all() throws -> [ArgumentGraph] {
        try names.map(graph) + [bridge(), cables()] + (0..<8).map(RandomGraph.make) + [
            ArgumentGraph()
        ]
    }
}
