public import ArgumentKit
public import ArgumentParser

/// How a picture is to look.
struct PictureOptions: ParsableArguments {
    @Flag(help: "Draw every statement, however large the drawing becomes.")
    var all = false

    @Option(help: "The words for roles and relations: field (counterclaim) or plain (objection).")
    var terms = DiagramStyle.Terms.field

    @Option(
        help: ArgumentHelp(
            "Leave out of the picture relations less sure than this, from 0 to 1.",
            valueName: "number"))
    var minConfidence: Double?

    @Option(help: ArgumentHelp("The resolution of a PNG.", valueName: "dots per inch"))
    var dpi = 150.0

    func validate() throws {
        if let minConfidence, !(0...1).contains(minConfidence) {
            throw ValidationError("--min-confidence takes a number from 0 to 1")
        }
        guard (10...1200).contains(dpi) else {
            throw ValidationError("--dpi takes a number from 10 to 1200")
        }
    }

    var style: DiagramStyle {
        var style = DiagramStyle.report
        style.terms = terms
        style.extent = all ? .everything : .onePage
        return style
    }

    /// The graph as the picture shows it.
    func shown(_ graph: ArgumentGraph) throws(GraphError) -> ArgumentGraph {
        guard let minConfidence else { return graph }
        return try graph.surer(than: minConfidence)
    }

    /// Loads Graphviz while the text is still being read.
    func warmUp(for targets: [Target]) {
        guard targets.contains(where: { $0.form.renderFormat != nil }) else { return }
        Task.detached { try? await GraphvizRenderer.shared.prepare() }
    }
}

extension DiagramStyle.Terms: ExpressibleByArgument {}

extension FileForm {
    /// The form that Graphviz draws it in; `nil` for text.
    var renderFormat: RenderFormat? { RenderFormat(rawValue: rawValue) }
}

extension ArgumentGraph {
    /// The graph without the miner's relations that are less sure than `confidence`, and without
    /// the statements that only these tied to a thesis.
    func surer(than confidence: Double) throws(GraphError) -> ArgumentGraph {
        var graph = self
        for relation in relations
        where relation.decision.by == .miner && (relation.decision.confidence ?? 1) < confidence {
            if graph.relations.contains(relation.id) { try graph.remove(relation.id) }
        }
        let before = tiedToThesis
        let after = graph.tiedToThesis
        for statement in statements
        where before.contains(statement.id) && !after.contains(statement.id) {
            try graph.remove(statement.id)
        }
        return graph
    }

    /// The theses, and what is connected to them by relations in either direction.
    private var tiedToThesis: Set<Statement.ID> {
        var neighbours: [Endpoint: [Endpoint]] = [:]
        for relation in relations {
            let itself = Endpoint.relation(relation.id)
            for end in relation.sources + [relation.target] {
                neighbours[end, default: []].append(itself)
                neighbours[itself, default: []].append(end)
            }
        }
        var open = theses.map { Endpoint.statement($0.id) }
        var seen: Set<Endpoint> = []
        while let end = open.popLast() {
            if seen.insert(end).inserted { open += neighbours[end] ?? [] }
        }
        return Set(seen.compactMap(\.statement))
    }
}
