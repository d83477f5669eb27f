internal import SourceText

/// A page with places to be filled: `{{name}}`. What is put into a place is not looked at again.
struct HTMLTemplate {
    private let parts: [Substring]

    /// - Parameter name: its name among the data files.
    init(_ name: String) {
        parts = Resource.text(name).split(separator: "{{", omittingEmptySubsequences: false)
    }

    /// The page with these texts in its places.
    func filled(_ texts: [String: String]) -> String {
        var page = String(parts[0])
        for part in parts.dropFirst() {
            guard let end = part.firstRange(of: "}}") else { continue }
            let name = String(part[..<end.lowerBound])
            precondition(texts[name] != nil, "nothing is given for \(name)")
            page += texts[name] ?? ""
            page += part[end.upperBound...]
        }
        return page
    }

    /// The identifiers that the page gives.
    var identifiers: Set<String> {
        var found: Set<String> = []
        for part in parts {
            for piece in part.split(separator: " id=\"").dropFirst() {
                found.insert(String(piece.prefix { $0 != "\"" }))
            }
        }
        return found
    }
}
