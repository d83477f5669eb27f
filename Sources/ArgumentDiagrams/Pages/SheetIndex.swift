internal import ArgumentModel

/// The index of a drawing on several pages: every statement and argument with its pages.
struct SheetIndex {
    /// A line of the index.
    struct Entry {
        let box: Int
        let name: String
        let lines: [String]
        let pages: String
        /// The page that it leads to.
        let page: Int

        var element: String { "index_\(box + 1)" }
        var height: Double {
            Double(lines.count) * SheetIndex.lineHeight + SheetIndex.gap
        }
    }

    private static let size = 8.5
    fileprivate static let lineHeight = 10.6
    fileprivate static let gap = 4.0
    private static let headingSize = 13.0
    private static let headingHeight = 26.0
    private static let pagesWidth = 44.0
    private static let mostLines = 2

    /// The entries of each page of the index, in columns.
    let columns: [[[Entry]]]
    private let page: DiagramPage
    private let columnWidth: Double
    private let nameWidth: Double
    private static let columnGap = 24.0

    init(_ plan: SheetPlan) {
        page = plan.style.page
        let room = page.width - 2 * page.margin
        let count = max(1, Int((room + SheetIndex.columnGap) / 260))
        let width = (room - SheetIndex.columnGap * Double(count - 1)) / Double(count)
        columnWidth = width
        let names = (0..<plan.tree.count).map { SheetIndex.name($0, plan.tree) }
        let widest = names.map { TextWidth.of(Array($0.utf8)[...], size: 8.5, isBold: true) }.max()
        let nameWidth = min((widest ?? 0) * 1.1 + 8, width / 3)
        self.nameWidth = nameWidth
        let textWidth = max(40, width - nameWidth - SheetIndex.pagesWidth)
        let entries = (0..<plan.tree.count).map { box in
            Entry(
                box: box, name: names[box],
                lines: SheetIndex.lines(plan.tree.boxes[box].words, width: textWidth),
                pages: SheetIndex.list(plan.pages[box]),
                page: plan.pages[box].last ?? 1)
        }
        let height = page.height - 2 * page.margin - page.footer - SheetIndex.headingHeight
        columns = SheetIndex.pages(entries, height: height, columns: count)
    }

    private static func name(_ box: Int, _ tree: BoxTree) -> String {
        [tree.names[box], tree.boxes[box].place ?? ""].filter { !$0.isEmpty }
            .joined(separator: " · ")
    }

    /// The first pages of a box: one that many go on from is on many.
    private static func list(_ pages: [Int]) -> String {
        let named =
            pages.count > 3 ? pages.prefix(2).map(String.init) + ["…"] : pages.map(String.init)
        return named.joined(separator: ", ")
    }

    /// The words in as many lines as an entry has at most.
    private static func lines(_ words: String, width: Double) -> [String] {
        var lines = WrappedText(words, size: size).texts(width: width * 0.94)
        guard lines.count > mostLines else { return lines.isEmpty ? [""] : lines }
        lines.removeSubrange(mostLines...)
        lines[mostLines - 1] += " …"
        return lines
    }

    private static func pages(
        _ entries: [Entry], height: Double, columns count: Int
    ) -> [[[Entry]]] {
        var columns: [[Entry]] = []
        var used = Double.infinity
        for entry in entries {
            if used + entry.height > height {
                columns.append([])
                used = 0
            }
            columns[columns.count - 1].append(entry)
            used += entry.height
        }
        return stride(from: 0, to: columns.count, by: count).map {
            Array(columns[$0..<min($0 + count, columns.count)])
        }
    }

    /// The content of a page of the index.
    func svg(ofPage number: Int) -> [UInt8] {
        let top = page.margin + SheetIndex.headingSize
        let heading = number == 0 ? "Index" : "Index (continued)"
        var text = PageFrame.text(
            heading, x: Decimal.text(page.margin, places: 2), y: Decimal.text(top, places: 2),
            size: SheetIndex.headingSize, isBold: true)
        for (place, column) in columns[number].enumerated() {
            let left = page.margin + Double(place) * (columnWidth + SheetIndex.columnGap)
            var y = page.margin + SheetIndex.headingHeight + SheetIndex.lineHeight
            for entry in column {
                text += svg(of: entry, left, y)
                y += entry.height
            }
        }
        return Array(text.utf8)
    }

    private func svg(of entry: Entry, _ left: Double, _ top: Double) -> String {
        let y = Decimal.text(top, places: 2)
        var text = "<g id=\"\(entry.element)\">\n"
        text += PageFrame.text(
            entry.name, x: Decimal.text(left, places: 2), y: y, size: SheetIndex.size,
            isBold: true)
        for (place, line) in entry.lines.enumerated() {
            text += PageFrame.text(
                line, x: Decimal.text(left + nameWidth, places: 2),
                y: Decimal.text(top + Double(place) * SheetIndex.lineHeight, places: 2),
                size: SheetIndex.size)
        }
        text += PageFrame.text(
            entry.pages, x: Decimal.text(left + columnWidth, places: 2), y: y,
            size: SheetIndex.size, anchor: "end")
        return text + "</g>\n"
    }
}
