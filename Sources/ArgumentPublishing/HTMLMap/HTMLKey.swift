internal import ArgumentDiagrams
internal import ArgumentModel
internal import SourceText

/// What boxes and lines mean, in a line of the page: the legend of the picture is out of view where
/// the picture is larger than its pane.
struct HTMLKey {
    private let diagram: Diagram
    private let isPlain: Bool

    init(_ diagram: Diagram, isPlain: Bool) {
        self.diagram = diagram
        self.isPlain = isPlain
    }

    /// An item for each entry of the legend.
    var markup: String { diagram.legend.map(item).joined() }

    private func item(_ entry: LegendEntry) -> String {
        switch entry {
        case .role(let role):
            "<span class=\"chip \(role.rawValue)\">\(word(role.rawValue))</span>"
        case .argument: "<span class=\"chip\">\(word("argument"))</span>"
        case .relation(let kind): line(kind.rawValue, diagram.sign(of: kind), word(kind.rawValue))
        case .unsure: line("doubt", "", "unsure")
        case .color: ""
        }
    }

    private func line(_ name: String, _ sign: String, _ word: String) -> String {
        let sign = sign.isEmpty ? "" : "<b>\(HTMLText.escaped(sign))</b> "
        return "<span class=\"line \(name)\"><i></i> \(sign)\(word)</span>"
    }

    private func word(_ name: String) -> String {
        HTMLText.escaped(TermTable.standard.word(name, isPlain: isPlain))
    }
}
