extension RenderingError: CustomStringConvertible {
    /// What happened, where, and what to do.
    public var description: String {
        textTrouble ?? refusal ?? pictureTrouble
    }

    private var textTrouble: String? {
        switch self {
        case .forbiddenCharacter(let scalar, let line):
            "line \(line): the character U+\(hexadecimal(scalar)) cannot be drawn; remove it"
        case .noGraph: "there is no graph in the text; it should begin `digraph {`"
        case .severalGraphs(let count):
            "the text holds \(count) graphs; give each a text of its own"
        case .syntax(let line, let messages):
            (line.map { "line \($0): " } ?? "") + "not DOT: " + joined(messages)
        default: nil
        }
    }

    private var refusal: String? {
        switch self {
        case .refusedAttribute(let name, .opensFiles):
            "the attribute `\(name)` opens files; DOT may not; remove it"
        case .refusedAttribute(let name, .hidesParts):
            "the attribute `\(name)` leaves parts of the graph out; remove it"
        case .refusedValue(let value, let attribute):
            "`\(attribute)` may not be `\(value)`"
        case .refusedAddress(let address, let attribute):
            "`\(attribute)` may not be `\(address)`; use http:, https:, mailto: or #id"
        default: nil
        }
    }

    private var pictureTrouble: String {
        switch self {
        case .builtWithoutGraphviz: "built without Graphviz; build with the trait `Graphviz`"
        case .tooManyPixels(let width, let height, let fitting):
            "PNG would be \(whole(width)) × \(whole(height)) pixels, more than 32767; "
                + (fitting > 0 ? "at \(fitting) dpi it fits" : "choose SVG or PDF")
        case .graphvizFailed(let messages): "Graphviz failed: " + joined(messages)
        case .incomplete(let missing, let messages):
            "the picture lacks \(missing.joined(separator: ", ")). " + joined(messages)
        case .repeatedIdentifiers(let ids):
            "several boxes or arrows have the id \(ids.joined(separator: ", "))"
        case .illFormed(let text):
            "the SVG would be no XML at \(text); write & as &amp; in ids, addresses and names"
        case .pageNotDrawn(let number, let reason): "page \(number) was not drawn: \(reason)"
        case .noPicture(let format): "Graphviz wrote no \(format.rawValue)"
        default: "Graphviz could not be set up; install it (apt install libgraphviz-dev)"
        }
    }

    private func joined(_ messages: [String]) -> String {
        messages.joined(separator: "; ")
    }

    private func whole(_ pixels: Double) -> String {
        Int(exactly: pixels.rounded(.up)).map(String.init) ?? "endless"
    }

    private func hexadecimal(_ scalar: UInt32) -> String {
        let digits = String(scalar, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
