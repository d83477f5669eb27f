internal import ArgumentAnalysis
internal import ArgumentModel

/// The figures of a report as HTML: at a glance, by paragraph, and all of them.
struct HTMLFigures {
    private let report: StructureReport
    private let links: HTMLLinks
    private let terms: OutlineTerms

    init(_ report: StructureReport, _ terms: OutlineTerms) {
        self.report = report
        self.terms = terms
        links = HTMLLinks(report.graph)
    }

    /// A list of headings with their figures.
    var summary: String {
        let rows = report.sections(in: terms).map { section in
            let items = section.items.map { item in
                let names = item.statements.map(links.link).joined(separator: item.separator)
                let phrase = HTMLText.escaped(item.phrase)
                return "<span class=\"item\">\(phrase)\(names.isEmpty ? "" : ": " + names)</span>"
            }
            let note = section.note.map { ["<span class=\"item\">\(HTMLText.escaped($0))</span>"] }
            let all = (items + (note ?? [])).joined(separator: "\n")
            return "<dt>\(section.title)</dt><dd>\(all)</dd>"
        }
        return rows.isEmpty ? "" : "<dl class=\"figures\">\n\(rows.joined(separator: "\n"))\n</dl>"
    }

    /// A list of paragraphs, each with a mark a statement.
    var strip: String {
        let rows = report.strip.rows.map { row in
            let marks = row.marks.map { mark(row, $0) }.joined()
            return "<li><span class=\"number\">\(row.paragraph)</span>\(marks)</li>"
        }
        guard !rows.isEmpty else { return "" }
        return "<ol class=\"strip\">\n\(rows.joined(separator: "\n"))\n</ol>\n"
            + "<p class=\"legend\">\(terms.said("T thesis, C claim, E evidence, X counterclaim")); "
            + "a dotted box is a sentence outside the argument.</p>"
    }

    private func mark(_ row: RoleStrip.Row, _ mark: RoleStrip.Mark) -> String {
        switch mark {
        case .outside(let number):
            let name = "\(row.paragraph).\(number) is outside the argument"
            return "<span class=\"mark outside\" role=\"img\" aria-label=\"\(name)\">·</span>"
        case .statement(let id, let role):
            let label = HTMLText.escaped(links.label(id))
            return "<a class=\"mark \(role.rawValue)\" href=\"#\(label)\" title=\"\(label)\" "
                + "aria-label=\"\(label), \(terms.word(for: role))\">\(role.letter)</a>"
        }
    }

    /// Every measure with its statements and its meaning, folded.
    var table: String {
        let rows = report.measures.all.map { measure in
            let definition = measure.definition
            let source = definition.source.map { " (\($0))" } ?? ""
            let names = measure.statements.map(links.link).joined(separator: ", ")
            return "<tr><th scope=\"row\">\(HTMLText.escaped(terms.words(for: definition)))</th>"
                + "<td class=\"figure\">\(measure.value == nil ? "–" : measure.figure)</td>"
                + "<td>\(names)<span class=\"meaning\">"
                + "\(HTMLText.escaped(terms.said(definition.meaning) + source))</span></td></tr>"
        }
        return "<details><summary>\(rows.count) figures and what they mean</summary>\n"
            + "<table><caption>Every figure</caption>\n<thead><tr><th scope=\"col\">Figure</th>"
            + "<th scope=\"col\">Value</th><th scope=\"col\">Statements and meaning</th></tr>"
            + "</thead>\n<tbody>\n\(rows.joined(separator: "\n"))\n</tbody></table></details>"
    }
}

/// Links from a report to the statements in its outline.
struct HTMLLinks {
    private let labels: StatementLabels

    init(_ graph: ArgumentGraph) { labels = graph.labels }

    func label(_ id: Statement.ID) -> String { labels[id] }

    func link(_ id: Statement.ID) -> String {
        let label = HTMLText.escaped(labels[id])
        return "<a href=\"#\(label)\">\(label)</a>"
    }
}
