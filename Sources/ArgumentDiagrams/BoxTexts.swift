internal import ArgumentModel

/// The words of the boxes of a diagram, shortened and measured.
struct BoxTexts {
    /// The size of all text in boxes, in points.
    static let fontSize = 10.0
    /// From one baseline to the next.
    static let lineHeight = 11.1
    /// Between text and line, above and below together.
    static let endMargins = 8.5

    /// The words of one box.
    struct Words {
        /// Label and place, such as `C3 · 2.1`, and what an overlay adds.
        var header: String
        /// The short label.
        var label: WrappedText
        /// The part of a box's width that its margins take.
        var margins: Double
    }

    let tree: BoxTree
    let terms: DiagramTerms
    let overlay: DiagramOverlay
    private var words: [Words?]

    /// Shortens the words of those boxes.
    init(
        _ tree: BoxTree, _ boxes: [Int], _ style: DiagramStyle, _ overlay: DiagramOverlay
    ) {
        self.tree = tree
        self.overlay = overlay
        terms = DiagramTerms(terms: style.terms)
        words = Array(repeating: nil, count: tree.count)
        let looks = KindTable { style.theme.boxes[$0] }
        for box in boxes { words[box] = words(of: box, looks[tree.kind(box)]) }
    }

    private func words(of number: Int, _ look: DiagramTheme.Box?) -> Words {
        let label = ShortLabel.bytes(
            tree.boxes[number].text, isReworded: tree.boxes[number].isReworded
        ).bytes
        return Words(
            header: header(of: number),
            label: WrappedText(label, size: BoxTexts.fontSize, isBold: look?.isBold ?? false),
            margins: 2 * (look?.sideMargin ?? 0))
    }

    private func header(of number: Int) -> String {
        var header = tree.names[number]
        if let place = tree.boxes[number].place { header += " · " + place }
        guard !overlay.statements.isEmpty, let id = tree.boxes[number].statement,
            let mark = overlay.statements[id]?.text
        else { return header }
        return header + " · " + mark
    }

    /// The words of a box.
    ///
    /// - Precondition: they were shortened.
    subscript(box: Int) -> Words {
        guard let words = words[box] else { preconditionFailure("box \(box) has no words") }
        return words
    }

    /// How wide a line of a box of that width can be; a fallback font that runs wider than
    /// Helvetica still finds room.
    func room(_ box: Int, width: Double) -> Double {
        (width - (words[box]?.margins ?? 0)) * 0.95
    }

    /// What is folded into a box, in lines.
    func badge(_ box: Int, _ folding: Folding, width: Double) -> [String] {
        guard let text = folding.badge(box, terms) else { return [] }
        return WrappedText(text, size: BoxTexts.fontSize).texts(width: room(box, width: width))
    }

    /// The height of a box of that width.
    func height(_ box: Int, _ folding: Folding, width: Double) -> Double {
        let lines =
            1 + (words[box]?.label.lineCount(width: room(box, width: width)) ?? 0)
            + badge(box, folding, width: width).count
        return Double(lines) * BoxTexts.lineHeight + BoxTexts.endMargins
    }
}
