/// The forms that a structure report is written in, known by their endings.
enum ReportForm: String, CaseIterable {
    case html, markdown, docx, json, csv, text

    private var ending: String {
        switch self {
        case .html: ".html"
        case .markdown: ".md"
        case .docx: ".docx"
        case .json: ".json"
        case .csv: ".csv"
        case .text: ".txt"
        }
    }

    static let endings = list(of: allCases.map(\.ending), "or")

    /// The endings of forms, each once: `.html, .md and .docx`.
    static func list(_ forms: [ReportForm]) -> String {
        list(of: allCases.filter(forms.contains).map(\.ending), "and")
    }

    /// The form that a path's ending tells; `nil` where it tells none.
    init?(_ path: String) {
        let name = path.lowercased()
        guard let form = ReportForm.allCases.first(where: { name.hasSuffix($0.ending) }) else {
            return nil
        }
        self = form
    }

    private static func list(of items: [String], _ word: String) -> String {
        guard items.count > 1, let last = items.last else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " \(word) " + last
    }
}
