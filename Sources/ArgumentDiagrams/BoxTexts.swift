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
        /// Title or label, place, and what an overlay adds, such as `C3 · 2.1`.
        var header: WrappedText
        /// Whether a title is in it, which may need several lines.
        var wrapsHeader: Bool
        /// The short label.
        var label: WrappedText
        /// The part of a box's width that its margins take.
        var margins: Double
    }

    let tree: BoxTree
    let terms: DiagramTerms
    let overlay: DiagramOverlay
    private let showsNames: Bool
    private let longestLabel: Int
    private var words: [Words?]

    /// Shortens the words of those boxes.
    init(
        _ tree: BoxTree, _ boxes: [Int], _ style: DiagramStyle, _ overlay: DiagramOverlay
    ) {
        self.tree = tree
        self.overlay = overlay
        terms = DiagramTerms(terms: style.terms)
        showsNames = style.showsNames
        longestLabel = style.longestLabel
        words = Array(repeating: nil, count: tree.count)
        let looks = KindTable { style.theme.boxes[$0] }
        for box in boxes { words[box] = words(of: box, looks[tree.kind(box)]) }
    }

    private func words(of number: Int, _ look: DiagramTheme.Box?) -> Words {
        let box = tree.boxes[number]
        let mark = overlay[box]
        let text = mark?.hidesText ?? false ? "" : box.text
        let label = ShortLabel.bytes(text, isReworded: box.isReworded, limit: longestLabel).bytes
        let header = header(of: number, mark)
        return Words(
            header: WrappedText(header, size: BoxTexts.fontSize, isBold: true),
            wrapsHeader: !showsNames || !box.title.isEmpty,
            label: WrappedText(label, size: BoxTexts.fontSize, isBold: look?.isBold ?? false),
            margins: 2 * (look?.sideMargin ?? 0))
    }

    private func header(of number: Int, _ mark: DiagramOverlay.Mark?) -> String {
        let box = tree.boxes[number]
        let title = box.title.isEmpty ? "" : ShortLabel(box.title, isReworded: true).text
        let name = title.isEmpty ? tree.names[number] : title
        let shown = mark?.hidesTitle ?? false ? "" : name
        return [shown, box.place ?? "", mark?.text ?? ""].filter { !$0.isEmpty }
            .joined(separator: " · ")
    }

    /// The lines of the header of a box of that width.
    func header(_ box: Int, width: Double) -> [String] {
        guard let words = words[box], !words.header.bytes.isEmpty else { return [] }
        guard words.wrapsHeader else {
            return [String(decoding: words.header.bytes, as: UTF8.self)]
        }
        return words.header.texts(width: room(box, width: width))
    }

    private func headerCount(_ box: Int, width: Double) -> Int {
        guard let words = words[box], !words.header.bytes.isEmpty else { return 0 }
        return words.wrapsHeader ? words.header.lineCount(width: room(box, width: width)) : 1
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
            headerCount(box, width: width)
            + (words[box]?.label.lineCount(width: room(box, width: width)) ?? 0)
            + badge(box, folding, width: width).count
        return Double(lines) * BoxTexts.lineHeight + BoxTexts.endMargins
    }
}
