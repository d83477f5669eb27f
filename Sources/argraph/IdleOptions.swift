internal import ArgumentKit

/// What was asked of the picture, and none of the outputs can show: who asked for it would look for
/// it in vain.
struct IdleOptions {
    /// An option, and what heeds it.
    private struct Rule {
        let name: String
        let isGiven: Bool
        let forms: [FileForm]
    }

    private static let pictures: [FileForm] = [.svg, .pdf, .png, .dot]
    private static let drawn = pictures + [.tex, .docx, .html]
    private static let charts = drawn + [.mermaid]
    private static let worded = charts + [.text, .markdown]

    private let rules: [Rule]
    private let forms: [FileForm]

    init(_ picture: PictureOptions, _ page: PageOptions, for targets: [Target]) {
        let look = picture.look
        // The list beside a picture says what is drawn, in its words.
        let hasList = look.appendix != nil
        forms = targets.map(\.form)
        let parts = [
            ("--focus", !look.focus.isEmpty), ("--depth", look.depth != nil),
            ("--only", !look.only.isEmpty), ("--section", !look.section.isEmpty),
            ("--paragraphs", !look.paragraphs.isEmpty),
            ("--labels", look.labels != .short), ("--min-confidence", picture.minConfidence != nil),
        ]
        rules =
            [
                Rule(name: "--page", isGiven: page.form != nil, forms: Self.pictures),
                Rule(name: "--theme", isGiven: look.theme != nil, forms: Self.charts),
                Rule(name: "--color-by", isGiven: look.colorBy != .role, forms: Self.drawn),
                Rule(name: "--direction", isGiven: look.direction != .auto, forms: Self.charts),
                Rule(name: "--verbose", isGiven: look.verbose, forms: Self.charts),
                Rule(name: "--dpi", isGiven: picture.dpi != 150, forms: [.png, .docx]),
                Rule(
                    name: "--terms", isGiven: picture.terms != .field && !hasList,
                    forms: Self.worded),
                Rule(
                    name: "--passages full", isGiven: picture.passages == .full && !page.spread,
                    forms: [.html, .json]),
            ]
            + parts.map { name, isGiven in
                Rule(name: name, isGiven: isGiven && !hasList, forms: Self.charts)
            }
    }

    /// A warning for each of them.
    var complaints: [Complaint] {
        rules.filter { rule in rule.isGiven && !forms.contains(where: rule.forms.contains) }
            .map { rule in
                let written = IdleOptions.list(
                    forms.reduce(into: []) { all, form in
                        if !all.contains(form) { all.append(form) }
                    })
                return Complaint(
                    severity: .warning, code: "no-effect",
                    message: "\(rule.name) changes nothing in \(written); it is for "
                        + IdleOptions.list(rule.forms))
            }
    }

    /// ".svg, .pdf and .png".
    private static func list(_ forms: [FileForm]) -> String {
        let endings = forms.map(\.ending)
        guard endings.count > 1, let last = endings.last else { return endings.first ?? "" }
        return endings.dropLast().joined(separator: ", ") + " and " + last
    }
}
