internal import ArgumentModel

/// How a report is written out for a terminal.
public struct ReportStyle: Sendable {
    /// How the outline is written, and how wide all is.
    public var outline = OutlineStyle()
    /// How many findings are shown; `nil` for all.
    public var findings: Int? = 5
    /// Whether schemes are shown with their critical questions; else they are only counted.
    public var showsSchemes = false
    /// The command that shows all findings, where not all are shown.
    public var commandForAll = "--all-findings"

    /// 80 columns, five findings.
    public init() {}

    /// At least 40 columns.
    var width: Int { max(40, outline.width) }
}

extension StructureReport {
    /// The report as lines for a terminal: outline, figures, roles by paragraph, findings.
    public func lines(_ style: ReportStyle = ReportStyle()) -> [[TextPart]] {
        let outline = outline.lines(style.outline)
        guard !graph.isEmpty else { return outline }
        let parts = [
            outline, figureLines(style), stripLines(style), schemeLines(style), findingLines(style),
        ]
        return Array(parts.filter { !$0.isEmpty }.joined(separator: [[]]))
    }

    /// The report as text that ends in a line break.
    public func text(_ style: ReportStyle = ReportStyle()) -> String {
        lines(style).map { $0.text + "\n" }.joined()
    }

    /// The labels of statements as a report names them, runs drawn together: some of them, and how
    /// many more.
    func names(_ item: ReportSection.Item, _ labels: StatementLabels, most: Int) -> String {
        let named = item.statements.map { labels[$0] }
        guard item.separator == ", " else { return named.joined(separator: item.separator) }
        let alike = named.alikeTogether
        let ranges = alike.ranges
        guard ranges.count > most + 1 else { return ranges.joined(separator: ", ") }
        let last = alike.indices.last { Array(alike[...$0]).ranges.count == most } ?? 0
        return ranges.prefix(most).joined(separator: ", ") + " and \(alike.count - last - 1) more"
    }

    /// Words beneath each other beside a heading.
    func hanging(_ head: TextPart, _ words: [TextPart], _ style: ReportStyle) -> [[TextPart]] {
        let column = StructureReport.column
        let blanks = String(repeating: " ", count: max(1, column - head.text.displayWidth))
        let indent = TextPart(String(repeating: " ", count: column))
        return words.wrapped(to: style.width - column).enumerated().map { number, line in
            let bare = line.map { TextPart($0.text.replacing("\u{A0}", with: " "), $0.meaning) }
            return (number == 0 ? [head, TextPart(blanks)] : [indent]) + bare
        }
    }

    /// Where the words begin that stand beside headings.
    static let column = 15

    private func figureLines(_ style: ReportStyle) -> [[TextPart]] {
        let labels = graph.labels
        return sections(in: style.outline.terms).flatMap { section in
            var words: [TextPart] = []
            for item in section.items {
                if !words.isEmpty { words.append(TextPart(" · ", .detail)) }
                // A figure stays with its words.
                words.append(TextPart(item.phrase.replacing(" ", with: "\u{A0}")))
                guard !item.statements.isEmpty else { continue }
                words.append(TextPart(": " + names(item, labels, most: 8), .detail))
            }
            if let note = section.note { words.append(TextPart(" · " + note, .detail)) }
            return hanging(TextPart(section.title, .heading), words, style)
        }
    }

    /// `1 ··EE  2 CE  3 X`: a letter a statement, a point a sentence outside.
    private func stripLines(_ style: ReportStyle) -> [[TextPart]] {
        guard strip.rows.contains(where: { !$0.marks.isEmpty }) else { return [] }
        let indent = TextPart(String(repeating: " ", count: StructureReport.column))
        var lines: [[TextPart]] = []
        var line: [TextPart] = []
        for row in strip.rows {
            let cell = [TextPart("\(row.paragraph) ", .detail)] + row.marks.map(\.part)
            if !line.isEmpty,
                line.displayWidth + 2 + cell.displayWidth > style.width - StructureReport.column
            {
                lines.append(line)
                line = []
            }
            line += (line.isEmpty ? [] : [TextPart("  ")]) + cell
        }
        let head = [TextPart("By paragraph", .heading), TextPart("   ")]
        let legend = style.outline.terms.said(
            "T thesis, C claim, E evidence, X counterclaim, · a sentence outside")
        return (lines + [line]).enumerated().map { ($0 == 0 ? head : [indent]) + $1 }
            + hanging(TextPart(""), [TextPart(legend, .detail)], style)
    }
}

extension RoleStrip.Mark {
    /// The mark in a line.
    fileprivate var part: TextPart {
        switch self {
        case .statement(_, let role): TextPart(String(role.letter), .role(role))
        case .outside: TextPart("·", .detail)
        }
    }
}
