/// Draws the lines of an article on a page: passages in the colours of their role, with the label
/// of their statement in the margin.
struct SpreadColumn {
    let look: SpreadLook
    let theme: DiagramTheme
    let passages: SpreadPassages
    let tree: BoxTree
    let header: SpreadHeader

    /// The element in which the label of a passage stands.
    static func element(_ passage: Int) -> String { "passage_\(passage + 1)" }

    /// A page.
    func svg(_ lines: ArraySlice<SpreadLine>, isFirst: Bool) -> [UInt8] {
        var svg = rule
        var top = look.page.margin
        if isFirst {
            svg += heading
            top += look.height(of: header)
        }
        var labels = SpreadLabels(passages.boxes.map { tree.names[$0] }, look)
        for (place, line) in lines.enumerated() {
            if place > 0, line.paragraph != nil { top += look.paragraphGap }
            let base = top + look.textSize
            svg += marks(line, base) + number(line, base) + text(line, base)
            labels.add(line.begins)
            svg += draw(labels.line(base))
            top += look.leading
        }
        while !labels.isEmpty {
            svg += draw(labels.line(top + look.textSize))
            top += look.leading
        }
        return Array(svg.utf8)
    }

    /// A thin line between the article and the map.
    private var rule: String {
        let x = SpreadColumn.number(look.mapLeft - look.textSize)
        let top = SpreadColumn.number(look.page.margin)
        let bottom = SpreadColumn.number(look.page.margin + look.map.height)
        return "<line class=\"paper-line\" x1=\"\(x)\" y1=\"\(top)\" x2=\"\(x)\" y2=\"\(bottom)\" "
            + "stroke=\"\(theme.frames.line)\" stroke-width=\"0.5\"/>\n"
    }

    private var heading: String {
        var svg = ""
        var y = look.page.margin
        for line in header.title {
            svg += PageFrame.text(
                line, x: SpreadColumn.number(look.textLeft),
                y: SpreadColumn.number(y + look.titleSize * 0.85),
                size: look.titleSize, isBold: true)
            y += look.titleSize * 1.2
        }
        for line in header.credit {
            svg += PageFrame.text(
                line, x: SpreadColumn.number(look.textLeft),
                y: SpreadColumn.number(y + look.creditSize),
                size: look.creditSize)
            y += look.creditSize * 1.35
        }
        return svg
    }

    /// The number of a paragraph at its first line.
    private func number(_ line: SpreadLine, _ base: Double) -> String {
        guard let paragraph = line.paragraph else { return "" }
        return PageFrame.text(
            "\(paragraph)", x: SpreadColumn.number(look.page.margin), y: SpreadColumn.number(base),
            size: look.labelSize)
    }

    static func number(_ value: Double) -> String { Decimal.text(value, places: 2) }

    /// What dark screens show in other colours; `""` where they show the same.
    var darkStyle: String {
        guard theme.followsDarkScreens else { return "" }
        let rules = BoxKind.allCases.compactMap { kind -> String? in
            guard let box = theme.boxes[kind] else { return nil }
            let name = kind.rawValue
            return ".tint-\(name),.chip-\(name){fill:\(box.dark.fill)}"
                + ".rule-\(name),.chip-\(name){stroke:\(box.dark.line)}"
                + ".word-\(name){fill:\(theme.darkText)}"
        }
        return "@media screen and (prefers-color-scheme:dark){\(rules.joined())}"
    }
}

extension SpreadColumn {
    /// Behind the words of each passage a patch in the colour of its boxes, and below them a
    /// stroke as round its boxes.
    private func marks(_ line: SpreadLine, _ base: Double) -> String {
        var svg = ""
        var rest = line.words[...]
        while let first = rest.first {
            let run = rest.prefix { $0.word.passage == first.word.passage }
            rest = rest.dropFirst(run.count)
            guard let passage = first.word.passage, let last = run.last,
                let look = theme.boxes[tree.kind(passages.boxes[passage])]
            else { continue }
            let kind = tree.kind(passages.boxes[passage]).rawValue
            svg += mark(first.left, last.left + last.word.width, base, look, kind)
        }
        return svg
    }

    private func mark(
        _ start: Double, _ end: Double, _ base: Double, _ box: DiagramTheme.Box, _ kind: String
    ) -> String {
        let number = SpreadColumn.number
        let left = number(look.textLeft + start - 0.8)
        let right = number(look.textLeft + end + 0.8)
        let under = number(base + look.textSize * 0.26)
        let dashes =
            box.style.contains("dashed")
            ? " stroke-dasharray=\"3,1.5\""
            : box.style.contains("dotted") ? " stroke-dasharray=\"1,1.5\"" : ""
        return
            "<rect class=\"tint-\(kind)\" x=\"\(left)\" "
            + "y=\"\(number(base - look.textSize * 0.84))\""
            + " width=\"\(number(end - start + 1.6))\" height=\"\(number(look.textSize * 1.1))\""
            + " fill=\"\(box.fill)\"/>"
            + "<line class=\"rule-\(kind)\" x1=\"\(left)\" y1=\"\(under)\" x2=\"\(right)\" "
            + "y2=\"\(under)\" stroke=\"\(box.line)\" stroke-width=\"\(number(box.width * 0.8))\""
            + "\(dashes)/>\n"
    }

    /// The words of a line, each in its place and as long as it is there with the space behind it,
    /// so that marks and words agree in any font, and words stay apart in a wider one.
    private func text(_ line: SpreadLine, _ base: Double) -> String {
        var svg =
            "<text class=\"paper-text\" y=\"\(SpreadColumn.number(base))\" "
            + "font-family=\"\(DiagramTheme.plainFonts)\" "
            + "font-size=\"\(SpreadColumn.number(look.textSize))\" fill=\"#1A1A1A\">"
        for (place, (left, word)) in line.words.enumerated() {
            let x = SpreadColumn.number(look.textLeft + left)
            let kind = word.passage.map { tree.kind(passages.boxes[$0]) }
            let color = kind.flatMap { kind in
                theme.boxes[kind].map {
                    " class=\"word-\(kind.rawValue)\" fill=\"\(theme.text(of: $0))\""
                }
            }
            let isLast = place + 1 == line.words.count
            let space = !isLast && line.words[place + 1].word.isSpaced ? " " : ""
            let gap = TextWidth.of(Array(space.utf8)[...], size: look.textSize)
            let length = SpreadColumn.number(word.width + gap)
            svg +=
                "<tspan x=\"\(x)\" textLength=\"\(length)\" lengthAdjust=\"spacingAndGlyphs\""
                + "\(color ?? "")>\(PageFrame.escaped(word.text))\(space)</tspan>"
        }
        return svg + "</text>\n"
    }

    /// Labels as little boxes.
    private func draw(_ labels: [SpreadLabels.Placed]) -> String {
        labels.map { label in
            let box = passages.boxes[label.passage]
            let kind = tree.kind(box)
            let look = theme.boxes[kind] ?? DiagramTheme.Box()
            let number = SpreadColumn.number
            let height = self.look.labelSize * 1.35
            let round = look.style.contains("rounded") ? " rx=\"3\"" : ""
            return "<g id=\"\(SpreadColumn.element(label.passage))\">"
                + "<title>\(PageFrame.escaped(tree.names[box]))</title>"
                + "<rect class=\"chip-\(kind.rawValue)\" x=\"\(number(label.left))\" "
                + "y=\"\(number(label.base - height * 0.78))\" width=\"\(number(label.width))\" "
                + "height=\"\(number(height))\"\(round) fill=\"\(look.fill)\" "
                + "stroke=\"\(look.line)\" stroke-width=\"\(number(look.width * 0.6))\"/>"
                + "<text class=\"word-\(kind.rawValue)\" "
                + "x=\"\(number(label.left + label.width / 2))\""
                + " y=\"\(number(label.base))\" text-anchor=\"middle\" "
                + "font-family=\"\(DiagramTheme.plainFonts)\" "
                + "font-size=\"\(number(self.look.labelSize))\" font-weight=\"bold\" "
                + "fill=\"\(theme.text(of: look))\">"
                + "\(PageFrame.escaped(tree.names[box]))</text></g>\n"
        }.joined()
    }
}
