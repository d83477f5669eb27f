/// Text as it is written between the quotation marks of a Mermaid label.
///
/// Mermaid reads labels as Markdown and as HTML, and knows characters by number (`#35;`). What
/// either would take for syntax is written by number, so that a label shows exactly its text.
enum MermaidText {
    /// A text as it stands in a label: one line, and nothing in it is syntax.
    static func escaped(_ text: String) -> String {
        var result = ""
        var isStart = true
        var last: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if isBlank(scalar) {
                if !isStart { result.unicodeScalars.append(" ") }
                last = " "
                continue
            }
            guard let written = written(scalar) else { continue }
            // Mermaid looks for formulas between "$$" when it has read the numbers.
            if scalar == "$", last == "$" { result += "<i></i>" }
            last = scalar
            result += isStart && starts.contains(scalar) ? number(of: scalar) : written
            isStart = false
        }
        return numbered(result)
    }

    /// What a character is written as; `nil` for controls, which are left out.
    private static func written(_ scalar: Unicode.Scalar) -> String? {
        if syntax.contains(scalar) || isInvisible(scalar) { return number(of: scalar) }
        switch scalar.value {
        case ..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: return nil
        default: return String(scalar)
        }
    }

    /// Characters that Mermaid, Markdown, HTML or KaTeX read: each by its number. A colon behind
    /// "style" or "classDef" takes the semicolon from the numbers behind it.
    static let syntax: Set<Unicode.Scalar> = [
        "\"", "#", "&", "<", ">", "%", "`", "*", "_", "~", "\\", "$", "{", "}", "[", "]", "|",
        ":",
    ]

    /// What makes a list or a heading of a line that begins with it.
    private static let starts: Set<Unicode.Scalar> = ["-", "+", "="]

    /// "1. ", "2) " begin a list, too.
    private static func numbered(_ text: String) -> String {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, let mark = text.dropFirst(digits.count).first,
            mark == "." || mark == ")", let scalar = mark.unicodeScalars.first
        else { return text }
        return digits + number(of: scalar) + text.dropFirst(digits.count + 1)
    }

    /// Marks that turn the direction of text, and breaks that are no spaces: seen in the source.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
        default: false
        }
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA, 0xD, 0x20, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    private static func number(of scalar: Unicode.Scalar) -> String { "#\(scalar.value);" }
}
