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
        /// Label, place, and what an overlay adds, such as `C3 · 2.1`, on one line.
        var name: [UInt8]
        /// What stands in the place of the name where a title is in it, which may need several
        /// lines.
        var title: WrappedText?
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
        let hasTitle = !showsNames || !box.title.isEmpty
        return Words(
            name: hasTitle ? [] : header,
            title: hasTitle
                ? WrappedText(header, size: BoxTexts.fontSize, isBold: true) : nil,
            label: WrappedText(label, size: BoxTexts.fontSize, isBold: look?.isBold ?? false),
            margins: 2 * (look?.sideMargin ?? 0))
    }

    private func header(of number: Int, _ mark: DiagramOverlay.Mark?) -> [UInt8] {
        let box = tree.boxes[number]
        let title = box.title.isEmpty ? "" : ShortLabel(box.title, isReworded: true).text
        var header = Array((title.isEmpty ? tree.names[number] : title).utf8)
        if mark?.hidesTitle ?? false { header = [] }
        for part in [box.place, mark?.text] {
            guard let part, !part.isEmpty else { continue }
            if !header.isEmpty { header += " · ".utf8 }
            header += part.utf8
        }
        return header
    }

    /// How many lines the header of a box of that width has.
    func headerCount(_ box: Int, width: Double) -> Int {
        guard let title = words[box]?.title else {
            return words[box].map { $0.name.isEmpty ? 0 : 1 } ?? 0
        }
        return title.bytes.isEmpty ? 0 : title.lineCount(width: room(box, width: width))
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
