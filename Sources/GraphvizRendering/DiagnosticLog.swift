/// What Graphviz reports, put together from the fragments in which it reports it.
struct DiagnosticLog {
    private(set) var entries: [Diagnostic] = []

    /// Adds a fragment: a word that begins a message, the colon after it, or a piece of the
    /// message.
    mutating func append(_ fragment: String) {
        if let severity = Diagnostic.Severity(rawValue: fragment) {
            entries.append(Diagnostic(severity: severity, text: ""))
        } else if entries.isEmpty {
            entries = [Diagnostic(severity: .error, text: fragment)]
        } else if fragment != ": " || !entries[entries.count - 1].text.isEmpty {
            entries[entries.count - 1].text += fragment
        }
    }

    /// The messages of one severity, each on one line.
    func messages(_ severity: Diagnostic.Severity) -> [String] {
        entries.filter { $0.severity == severity }.map(\.line)
    }
}

/// One message of Graphviz.
struct Diagnostic: Equatable {
    /// Graphviz's own words for the two, which it puts before each message.
    enum Severity: String {
        case warning = "Warning"
        case error = "Error"
    }

    let severity: Severity
    var text: String

    /// The message with its line breaks and tabs turned into single spaces.
    var line: String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The number that follows "in line", where a message about the text says so.
    static func lineNumber(in message: String) -> Int? {
        let words = message.split(separator: " ")
        return words.indices.dropLast(2).first { words[$0] == "in" && words[$0 + 1] == "line" }
            .flatMap { Int(words[$0 + 2]) }
    }
}
