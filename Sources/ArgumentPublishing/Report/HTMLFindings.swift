internal import ArgumentDiagrams
internal import ArgumentAnalysis
internal import ArgumentModel

/// The findings and the schemes of a report as HTML.
struct HTMLFindings {
    private let report: StructureReport
    private let links: HTMLLinks
    private let terms: OutlineTerms

    init(_ report: StructureReport, _ terms: OutlineTerms) {
        self.report = report
        self.terms = terms
        links = HTMLLinks(report.graph)
    }

    /// Each finding with its severity, its passage, its advice and its doubt.
    var findings: String {
        let items = report.findings.all.map(item)
        guard !items.isEmpty else { return "<p>\(HTMLText.escaped(report.nothingFound))</p>" }
        return "<ol class=\"findings\">\n\(items.joined(separator: "\n"))\n</ol>"
    }

    private func item(_ finding: Finding) -> String {
        let severity = finding.severity.rawValue
        let names = finding.statements.map(links.link).joined(separator: ", ")
        let who = names.isEmpty ? "" : " <span class=\"who\">\(names)</span>"
        var text =
            "<li><p class=\"what\"><span class=\"severity \(severity)\">\(severity)</span>"
            + HTMLText.escaped(terms.said(finding.message))
            + " <span class=\"code\">\(finding.code)</span></p>"
        text += quotation(finding, who)
        text += "<p>→ \(HTMLText.escaped(terms.said(finding.advice)))</p>"
        if let doubt = finding.doubt(in: report.graph) {
            text += "<p class=\"doubt\">\(HTMLText.escaped(terms.said(doubt)))</p>"
        }
        return text + "</li>"
    }

    private func quotation(_ finding: Finding, _ who: String) -> String {
        guard let id = finding.statement, let statement = report.graph.statements[id] else {
            return ""
        }
        let words = StructureReport.quoted(StructureReport.words(of: statement))
        let quote = "<span class=\"quote\" dir=\"auto\">\(HTMLText.escaped(words))</span>"
        guard let place = statement.place, statement.passages.first?.quotation != nil else {
            return "<p>\(quote)\(who)</p>"
        }
        let anchor = HTMLText.escaped(id.rawValue)
        return "<p><a href=\"#passage-\(anchor)\">\(place)</a> \(quote)\(who)</p>"
    }

    /// Each recognised scheme with its critical questions, folded; empty where there is none.
    var schemes: String {
        guard !report.schemes.all.isEmpty else { return "" }
        let items = report.schemes.all.map(scheme)
        return
            "<p class=\"soft\">Recognised by cues. A question is open where no statement bears on "
            + "it; that settles nothing.</p>\n<details><summary>\(items.count) "
            + "\(items.count == 1 ? "step" : "steps") with critical questions</summary>\n"
            + items.joined(separator: "\n") + "\n</details>"
    }

    private func scheme(_ found: RecognisedScheme) -> String {
        let relation = report.graph.relations[found.relation]
        let sources = relation?.sourceStatements.map(links.link).joined(separator: " + ") ?? ""
        let target = relation?.target.statement.map { " → " + links.link($0) } ?? ""
        let questions = found.questions.map { question in
            let state = HTMLText.escaped(report.words(question.state))
            return "<li>\(HTMLText.escaped(question.words)) "
                + "<span class=\"soft\">\(state)</span></li>"
        }
        return "<div class=\"scheme\"><h3>\(HTMLText.escaped(found.scheme.name)): "
            + "\(sources)\(target)</h3>\n<p class=\"soft\">\(HTMLText.escaped(found.signs))</p>\n"
            + "<ul>\(questions.joined(separator: "\n"))</ul></div>"
    }
}
