internal import ArgumentKit

/// What was asked of a report, and none of its outputs can show.
struct IdleReportOptions {
    /// An option, and the forms that show what it asks for.
    private struct Rule {
        let name: String
        let isGiven: Bool
        let forms: [ReportForm]
    }

    private let rules: [Rule]
    private let forms: [ReportForm]

    init(_ inspect: Inspect, for forms: [ReportForm]) {
        self.forms = forms
        let whole: [ReportForm] = [.text, .html, .markdown, .docx, .json]
        rules = [
            Rule(name: "--outline", isGiven: inspect.outline, forms: [.text]),
            Rule(name: "--why", isGiven: inspect.why, forms: [.text, .json]),
            Rule(name: "--schemes", isGiven: inspect.schemes, forms: whole),
            Rule(name: "--all-findings", isGiven: inspect.allFindings, forms: whole),
            Rule(
                name: "--terms", isGiven: inspect.terms != .field,
                forms: [.text, .html, .markdown, .docx]),
        ]
    }

    /// A warning for each of them.
    var complaints: [Complaint] {
        rules.filter { rule in rule.isGiven && !forms.contains(where: rule.forms.contains) }
            .map { rule in
                Complaint(
                    severity: .warning, code: "no-effect",
                    message: "\(rule.name) changes nothing in \(ReportForm.list(forms)); it is "
                        + "for the terminal and \(ReportForm.list(rule.forms))")
            }
    }
}
