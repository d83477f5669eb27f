/// A doubt about a picture that was made all the same.
public enum RenderingWarning: Sendable, Equatable {
    /// Graphviz's own words. It says some of them once a process, such as an unknown shape.
    case graphviz(String)
    /// Fontconfig knows no font: widths are estimates, and PDF and PNG have no text.
    case noFontInstalled
    /// Characters that no installed font can draw, in order; they come out as boxes.
    case missingGlyphs([Character])
    /// The PDF holds its date out of reach, so that two renderings differ.
    case dateNotFixed
}

extension RenderingWarning: CustomStringConvertible {
    /// The warning in plain words, with the way out where there is one.
    public var description: String {
        switch self {
        case .graphviz(let message): "Graphviz: \(message)"
        case .noFontInstalled:
            "no font is installed; install one (apt install fonts-dejavu-core) and render again"
        case .missingGlyphs(let characters):
            "no installed font draws \(characters.map(String.init).joined(separator: " "))"
        case .dateNotFixed: "the PDF holds the time of its making"
        }
    }
}
