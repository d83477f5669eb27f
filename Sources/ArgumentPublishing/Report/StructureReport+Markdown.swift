internal import ArgumentDiagrams
public import ArgumentAnalysis
internal import ArgumentModel

extension StructureReport {
    /// How a report in Markdown begins, by which one is known again.
    public static let opening = "Structure report: "

    /// The report as Markdown (CommonMark): what ``HTMLReport`` says, in headings and lists;
    /// nothing in the texts is markup.
    ///
    /// - Parameters:
    ///   - picture: what stands below the heading, with its alternative text.
    ///   - terms: the words for roles and relations.
    public func markdown(
        picture: GraphDescription.Picture? = nil, terms: OutlineTerms = .field
    ) -> String {
        let writer = MarkdownReport(self, terms)
        let description = GraphDescription(of: graph, terms: terms)
        var lines = [
            "# " + MarkdownText.escaped(StructureReport.opening + (graph.heading ?? "untitled"))
        ]
        if !graph.credit.isEmpty { lines += ["", MarkdownText.line(graph.credit)] }
        if let picture { lines += ["", MarkdownText.image(picture)] }
        for (heading, part) in [
            ("At a glance", writer.figures), ("By paragraph", writer.strip),
            ("Worth a look", writer.findings), ("Schemes", writer.schemes),
            ("The argument", description.main.flatMap(GraphDescription.markdownLines)),
            ("Not tied to the thesis", description.others.flatMap(GraphDescription.markdownLines)),
            ("Every figure", writer.measures),
        ] where !part.isEmpty {
            lines += ["", "## " + heading, ""] + part
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

/// The parts of a report as lines of Markdown.
private struct MarkdownReport {
    private let report: StructureReport
    private let labels: StatementLabels
    private let terms: OutlineTerms

    init(_ report: StructureReport, _ terms: OutlineTerms) {
        self.report = report
        self.terms = terms
        labels = report.graph.labels
    }

    private func names(_ ids: [Statement.ID], _ separator: String = ", ") -> String {
        MarkdownText.escaped(ids.map { labels[$0] }.joined(separator: separator))
    }

    var figures: [String] {
        report.sections(in: terms).map { section in
            let items = section.items.map { item in
                let names = names(item.statements, item.separator)
                return item.phrase + (names.isEmpty ? "" : ": " + names)
            }
            let note = section.note.map { [MarkdownText.escaped($0)] } ?? []
            return "- **\(section.title)**: " + (items + note).joined(separator: "; ")
        }
    }

    var strip: [String] {
        let rows = report.strip.rows.filter { !$0.marks.isEmpty }
        guard !rows.isEmpty else { return [] }
        let words = rows.map { row in
            let marks = row.marks.map { mark in
                if case .statement(_, let role) = mark { String(role.letter) } else { "·" }
            }
            return "\(row.paragraph) " + marks.joined()
        }
        let legend = terms.said(
            "T thesis, C claim, E evidence, X counterclaim, · a sentence outside:")
        return [legend + " " + words.joined(separator: "; ")]
    }

    var findings: [String] {
        guard !report.findings.all.isEmpty else {
            return [MarkdownText.escaped(report.nothingFound)]
        }
        return report.findings.all.flatMap { finding -> [String] in
            let statement = finding.statement.flatMap { report.graph.statements[$0] }
            let place = statement?.place.map { $0 + " " } ?? ""
            let message = MarkdownText.escaped(terms.said(finding.message))
            let head = "- **\(finding.severity.rawValue)** \(message) (\(finding.code))"
            let quote = statement.map {
                let words = StructureReport.quoted(StructureReport.words(of: $0))
                return "  > \(place)\(MarkdownText.escaped(words))"
            }
            let doubt =
                finding.doubt(in: report.graph).map {
                    " " + MarkdownText.escaped(terms.said($0))
                } ?? ""
            let advice = "  → \(MarkdownText.escaped(terms.said(finding.advice)))\(doubt)"
            return [head, ""] + (quote.map { [$0, ""] } ?? []) + [advice, ""]
        }
    }

    var schemes: [String] {
        report.schemes.all.flatMap { found -> [String] in
            let sources = report.graph.relations[found.relation]?.sourceStatements ?? []
            let head =
                "- **\(MarkdownText.escaped(found.scheme.name))**, from \(names(sources)): "
                + MarkdownText.escaped(found.signs)
            return [head]
                + found.questions.map {
                    "  - \(MarkdownText.escaped($0.words)) "
                        + "(\(MarkdownText.escaped(report.words($0.state))))"
                }
        }
    }

    var measures: [String] {
        report.measures.all.filter { $0.value != nil }.map { measure in
            let names = names(measure.statements)
            return
                "- \(MarkdownText.escaped(terms.words(for: measure.definition))): \(measure.figure)"
                + (names.isEmpty ? "" : " (\(names))")
        }
    }
}
