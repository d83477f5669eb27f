internal import ArgumentModel

/// The lines of one box.
struct BoxText {
    /// Label and place, such as `C3 · 2.1`, and what an overlay adds.
    var header: String
    /// The short label, wrapped.
    var lines: [String]
    /// What is folded into the box, wrapped.
    var badge: [String]

    /// All lines from the top.
    var all: [String] { [header] + lines + badge }
}

/// The words of every box of a diagram, and how large they make it.
struct BoxTexts {
    /// The size of all text in boxes, in points.
    static let fontSize = 10.0
    /// From one baseline to the next.
    static let lineHeight = 11.6
    /// Between text and line, above and below together.
    static let endMargins = 9.0

    let folding: Folding
    let terms: DiagramTerms
    let overlay: DiagramOverlay
    let theme: DiagramTheme
    private let labels: StatementLabels
    private var words: [Int: String] = [:]

    init(_ folding: Folding, _ style: DiagramStyle, _ overlay: DiagramOverlay) {
        self.folding = folding
        terms = DiagramTerms(terms: style.terms)
        self.overlay = overlay
        theme = style.theme
        labels = folding.tree.graph.labels
        words.reserveCapacity(folding.shown.count)
        for box in folding.shown { words[box] = words(of: box) }
    }

    /// What people call a box: `C3`, or an argument's `A1`.
    func name(_ box: Int) -> String {
        let graph = folding.tree.graph
        let count = graph.statements.count
        return box < count ? labels[graph.statements[box].id] : "A\(box - count + 1)"
    }

    /// The lines of a box of that width.
    ///
    /// Room is left for a fallback font that runs wider than Helvetica.
    func text(_ box: Int, width: Double) -> BoxText {
        let look = theme.boxes[folding.tree.kind(box)]
        let isBold = look?.isBold ?? false
        let room = (width - 2 * (look?.sideMargin ?? 0)) * 0.95
        func wrap(_ text: String) -> [String] {
            TextWrapping.lines(text, width: room, size: BoxTexts.fontSize, isBold: isBold)
        }
        return BoxText(
            header: header(of: box), lines: wrap(words[box] ?? ""),
            badge: folding.badge(box, terms).map(wrap) ?? [])
    }

    /// The height of a box of that width.
    func height(_ box: Int, width: Double) -> Double {
        Double(text(box, width: width).all.count) * BoxTexts.lineHeight + BoxTexts.endMargins
    }

    private func words(of box: Int) -> String {
        let graph = folding.tree.graph
        if box < graph.statements.count { return graph.statements[box].shortLabel.text }
        let argument = graph.arguments[box - graph.statements.count]
        return ShortLabel(
            argument.title ?? argument.descriptions.first?.text ?? "", isReworded: true
        ).text
    }

    private func header(of box: Int) -> String {
        let graph = folding.tree.graph
        guard box < graph.statements.count else { return name(box) }
        let statement = graph.statements[box]
        return [name(box), statement.place, overlay.statements[statement.id]?.text]
            .compactMap(\.self).joined(separator: " · ")
    }
}
