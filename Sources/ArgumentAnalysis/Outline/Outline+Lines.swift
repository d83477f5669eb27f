internal import ArgumentModel

extension Outline {
    /// The outline as lines for a terminal, none wider than the style says.
    public func lines(_ style: OutlineStyle = OutlineStyle()) -> [[TextPart]] {
        guard !graph.isEmpty else { return [[TextPart("Nothing is argued here.")]] }
        let tree = lines(of: entries, style)
        guard !orphans.isEmpty else { return tree }
        let heading = entries.isEmpty ? "No thesis is marked." : "Not tied to the thesis:"
        let gap: [[TextPart]] = tree.isEmpty ? [] : [[]]
        return tree + gap + [[TextPart(heading, .heading)], []] + lines(of: orphans, style)
    }

    /// The outline as text that ends in a line break.
    public func text(_ style: OutlineStyle = OutlineStyle()) -> String {
        lines(style).map { $0.text + "\n" }.joined()
    }

    private func lines(of entries: [OutlineEntry], _ style: OutlineStyle) -> [[TextPart]] {
        let width = max(40, style.width)
        let guides = OutlineGuides(entries.map(\.depth), width: width)
        let names = GraphNames(graph)
        return entries.indices.flatMap { index in
            let words = OutlineWords(entry: entries[index], names: names, terms: style.terms)
            return lines(words, guides.first[index], guides.further[index], style, width)
        }
    }

    private func lines(
        _ words: OutlineWords, _ first: String, _ further: String, _ style: OutlineStyle,
        _ width: Int
    ) -> [[TextPart]] {
        let entry = words.entry
        let head = (first.isEmpty ? [] : [TextPart(first, .guide)]) + entry.head
        let column = head.displayWidth
        let blanks = String(repeating: " ", count: max(0, column - further.displayWidth))
        let body = paragraphs(words, style, width - column)
            .flatMap { paragraph in paragraph.wrapped(to: width - column) }
        return body.enumerated().map { number, line in
            (number == 0 ? head : [TextPart(further + blanks, .guide)]) + line
        }
    }

    private func paragraphs(
        _ words: OutlineWords, _ style: OutlineStyle, _ width: Int
    ) -> [[TextPart]] {
        guard !words.entry.isRepeated else { return [reference(words, width)] }
        let reasons = style.showsReasons ? words.reasons : []
        return [[TextPart(words.entry.titledText)], words.details] + reasons
    }

    /// `supports 0.62 · The first words of …`, the words only where there is room for some.
    private func reference(_ words: OutlineWords, _ width: Int) -> [TextPart] {
        let line = words.linkParts + [TextPart(" · ", .detail)]
        let room = width - line.displayWidth
        let text = words.entry.titledText.split(whereSeparator: \.isWhitespace).joined(
            separator: " ")
        return room > 8 ? line + [TextPart(text.cut(to: room), .detail)] : words.linkParts
    }
}

extension OutlineEntry {
    /// `+ C3  `: the sign, the label, and what sets the words off.
    fileprivate var head: [TextPart] {
        let meaning = statement.map { TextPart.Meaning.role($0.role) } ?? .plain
        let name = (isRepeated ? "see " : "") + label
        let sign = link.map {
            TextPart(($0.isJoined ? "&" : $0.kind.sign) + " ", .relation($0.kind))
        }
        return [sign].compactMap(\.self) + [TextPart(name, meaning), TextPart("  ")]
    }
}
