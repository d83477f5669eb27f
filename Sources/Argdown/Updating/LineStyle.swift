/// How the lines of a document end, and whether a byte order mark stands before them: what takes
/// its place is to be the same.
struct LineStyle {
    private static let mark = "\u{FEFF}"

    private var endsInCRLF = false
    private var hasMark = false

    /// Line feeds alone.
    init() {}

    /// The style of a document; one whose lines end differently gets line feeds.
    init(of document: ArgdownDocument) {
        let bytes = document.bytes
        hasMark = bytes.starts(with: LineStyle.mark.utf8)
        let breaks = bytes.indices.filter { bytes[$0] == 0x0A || bytes[$0] == 0x0D }
        endsInCRLF =
            !breaks.isEmpty
            && breaks.allSatisfy { place in
                bytes[place] == 0x0A
                    ? place > 0 && bytes[place - 1] == 0x0D
                    : place + 1 < bytes.count && bytes[place + 1] == 0x0A
            }
    }

    /// The beginning of a document in this style.
    func beginning(_ text: String) -> String {
        let bare = text.hasPrefix(LineStyle.mark) ? String(text.dropFirst()) : text
        return (hasMark ? LineStyle.mark : "") + lines(bare)
    }

    /// Lines in this style.
    func lines(_ text: String) -> String {
        guard endsInCRLF else { return text }
        return text.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n")
    }
}
