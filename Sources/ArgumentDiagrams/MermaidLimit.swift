/// A limit of Mermaid that a flowchart goes beyond: pages such as GitHub's then show an error
/// instead of the picture.
public enum MermaidLimit: Sendable, Hashable, CustomStringConvertible {
    /// More characters than `maxTextSize` allows.
    case characters(Int)
    /// More lines than `maxEdges` allows.
    case edges(Int)

    /// How many characters Mermaid reads where nobody has raised `maxTextSize`.
    public static let mostCharacters = 50_000
    /// How many lines Mermaid draws where nobody has raised `maxEdges`.
    public static let mostEdges = 500

    /// What is too much, and what to do.
    public var description: String {
        switch self {
        case .characters(let count):
            "has \(count) characters, and Mermaid reads \(MermaidLimit.mostCharacters) unless "
                + "maxTextSize is raised; draw less of the graph"
        case .edges(let count):
            "has \(count) lines, and Mermaid draws \(MermaidLimit.mostEdges) unless maxEdges is "
                + "raised; draw less of the graph"
        }
    }
}
