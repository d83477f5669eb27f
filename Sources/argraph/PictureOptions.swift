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

    @Option(
        help: ArgumentHelp(
            "How much of the article's text html, json and argdown hold: full, quoted (the "
                + "statements' passages) or none.", valueName: "extent"))
    var passages = CarriedText.quoted
    @OptionGroup var look: LookOptions

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
    func shown(_ graph: ArgumentGraph) -> ArgumentGraph {
        guard let minConfidence else { return graph }
        var shown = graph.surer(than: minConfidence)
        // What is left is called as in the text and in the other files.
        try? shown.keepLabels(graph.labels, of: graph.statements)
        return shown
    }

    /// Loads Graphviz while the text is still being read.
    func warmUp(for targets: [Target]) {
        guard targets.contains(where: { $0.form.renderFormat != nil || $0.form == .html })
        else { return }
        Task.detached { try? await GraphvizRenderer.shared.prepare() }
    }
}

extension DiagramStyle.Terms: ExpressibleByArgument {}

extension CarriedText: ExpressibleByArgument {}

extension FileForm {
    /// The form that Graphviz draws it in; `nil` for text.
    var renderFormat: RenderFormat? { RenderFormat(rawValue: rawValue) }
}
