internal import ArgumentModel

/// The words of the boxes of a diagram, shortened and measured.
struct BoxTexts {
    /// The size of all text in boxes, in points.
    static let fontSize = 10.0
    /// From one baseline to the next.
    static let lineHeight = 11.1
    /// Between text and line, above and below together.
    static let endMargins = 8.5

    let tree: BoxTree
    let terms: DiagramTerms
    let overlay: DiagramOverlay
    private let showsNames: Bool
    private let shows: DiagramStyle.Labels
    private let longestLabel: Int
    /// Label, place, and what an overlay adds, such as `C3 · 2.1`, on one line; empty where a
    /// title stands in its place.
    private(set) var names: [[UInt8]]
    /// The headers with a title in them, which may need several lines.
    private(set) var titles: [Int: WrappedText] = [:]
    /// The short labels.
    private(set) var labels: [WrappedText]
    /// The part of each box's width that its margins take.
    private(set) var margins: [Double]

    /// Shortens the words of those boxes; the others have none.
    init(
        _ tree: BoxTree, _ boxes: [Int], _ style: DiagramStyle, _ overlay: DiagramOverlay
    ) {
        self.tree = tree
        self.overlay = overlay
        terms = DiagramTerms(style)
        showsNames = style.showsNames
        shows = style.labels
        longestLabel = style.longestLabel
        names = Array(repeating: [], count: tree.count)
        labels = Array(repeating: WrappedText("", size: BoxTexts.fontSize), count: tree.count)
        margins = Array(repeating: 0, count: tree.count)
        let looks = KindTable { style.theme.boxes[$0] }
        for box in boxes { write(tree.boxes[box], as: box, looks[tree.kind(box)]) }
    }

    private mutating func write(
        _ box: DiagramBox, as number: Int, _ look: DiagramTheme.Box?
    ) {
        let mark = overlay[box]
        let label = mark?.hidesText ?? false ? [] : words(of: box)
        labels[number] = WrappedText(
            label, size: BoxTexts.fontSize, isBold: look?.isBold ?? false)
        margins[number] = 2 * (look?.sideMargin ?? 0)
        let header = header(of: box, named: tree.names[number], mark)
        if !showsNames || (!box.title.isEmpty && shows != .number) {
            titles[number] = WrappedText(header, size: BoxTexts.fontSize, isBold: true)
        } else {
            names[number] = header
        }
    }

    /// As many words of a box as are asked for.
    private func words(of box: DiagramBox) -> [UInt8] {
        switch shows {
        case .number: []
        case .title where !box.title.isEmpty: []
        case .full: box.wholeText
        case .short, .title:
            ShortLabel.bytes(
                box.text, isReworded: box.isReworded, isCounterclaim: box.kind == .counterclaim,
                limit: longestLabel
            ).bytes
        }
    }

    private func title(of box: DiagramBox) -> String {
        guard shows != .number, !box.title.isEmpty else { return "" }
        return shows == .full ? box.title : ShortLabel(box.title, isReworded: true).text
    }

    private func header(
        of box: DiagramBox, named name: String, _ mark: DiagramOverlay.Mark?
    ) -> [UInt8] {
        let title = title(of: box)
        var header = Array((title.isEmpty ? name : title).utf8)
        if mark?.hidesTitle ?? false, shows != .number { header = [] }
        if let place = box.place { BoxTexts.append(place, to: &header) }
        if let text = mark?.text { BoxTexts.append(text, to: &header) }
        return header
    }

    private static func append(_ part: String, to header: inout [UInt8]) {
        guard !part.isEmpty else { return }
        if !header.isEmpty { header += " · ".utf8 }
        header += part.utf8
    }

    /// How many lines the header of a box of that width has.
    func headerCount(_ box: Int, width: Double) -> Int {
        guard !titles.isEmpty, let title = titles[box] else { return names[box].isEmpty ? 0 : 1 }
        return title.bytes.isEmpty ? 0 : title.lineCount(width: room(box, width: width))
    }

    /// How wide a line of a box of that width can be; a fallback font that runs wider than
    /// Helvetica still finds room.
    func room(_ box: Int, width: Double) -> Double { (width - margins[box]) * 0.95 }

    /// What is folded into a box, in lines.
    func badge(_ box: Int, _ folding: Folding, width: Double) -> [String] {
        guard let text = folding.badge(box, terms) else { return [] }
        return WrappedText(text, size: BoxTexts.fontSize).texts(width: room(box, width: width))
    }

    /// The height of a box of that width.
    func height(_ box: Int, _ folding: Folding, width: Double) -> Double {
        let lines =
            headerCount(box, width: width)
            + labels[box].lineCount(width: room(box, width: width))
            + badge(box, folding, width: width).count
        return Double(lines) * BoxTexts.lineHeight + BoxTexts.endMargins
    }
}
