internal import ArgumentParser

/// The forms that files come and go in, known by their endings.
enum FileForm: String, CaseIterable, ExpressibleByArgument {
    case text, argdown, json, annotation, dot, svg, pdf, png, html, mermaid, markdown, tex, docx

    /// The endings in the order in which they are tried: the longer one first.
    private static let endings: [(String, FileForm)] = [
        (".argdown", .argdown), (".ad", .argdown), (".annotation.json", .annotation),
        (".json", .json), (".dot", .dot), (".gv", .dot),
        (".svg", .svg), (".pdf", .pdf), (".png", .png), (".html", .html), (".htm", .html),
    ]

    /// The help names the forms that fit; the list of all would say more than is true.
    static let allValueStrings: [String] = []

    static let inputs: [FileForm] = [.text, .argdown, .json, .annotation]
    static let outputs: [FileForm] =
        [.svg, .pdf, .png, .html, .dot, .argdown, .json, .annotation] + inserts
    static let inputWords = inputs.map(\.rawValue).joined(separator: ", ")
    static let outputWords = outputs.map(\.rawValue).joined(separator: ", ")

    /// The form that a path's ending tells; `nil` where it tells none.
    init?(endingOf path: String) {
        let name = path.lowercased()
        guard let form = FileForm.endings.first(where: { name.hasSuffix($0.0) })?.1 else {
            return nil
        }
        self = form
    }

    /// A file's name without folder and ending: `op-ed` for `texts/op-ed.txt`.
    static func stem(of path: String) -> String {
        guard path != "-" else { return "op-ed" }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        for (ending, _) in endings where name.lowercased().hasSuffix(ending) {
            return String(name.dropLast(ending.count))
        }
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
        return String(name[..<dot])
    }
}
