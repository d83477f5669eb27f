public import ArgumentModel

/// A graph as a Mermaid flowchart, as GitHub, GitLab, Obsidian and many wikis draw it.
///
/// ```swift
/// print(graph.mermaid().text)
/// // ---
/// // title: "The harbour bridge"
/// // ---
/// // flowchart BT
/// // …
/// // statement_s1["<b>T1</b><br/>The bridge must close"]:::thesis
/// ```
///
/// It has the boxes and lines of the ``Diagram`` of the same style: boxes carry the class of
/// their role, lines the word and the colour of their relation; linked premises meet in a small
/// circle, and what undercuts a relation leads to one on its line.
public struct MermaidChart: Sendable, Hashable {
    /// The flowchart, which ends in a line break.
    public let text: String
    /// The limits of Mermaid that it goes beyond.
    public let limits: [MermaidLimit]
    /// How many statements are not drawn.
    public let foldedCount: Int
}

extension ArgumentGraph {
    /// The graph as a Mermaid flowchart.
    ///
    /// - Parameters:
    ///   - style: how much is drawn, in whose words, and which way.
    ///   - overlay: notes to be shown at statements and relations.
    /// - Returns: text that is the same, byte for byte, for the same graph, style and overlay.
    public func mermaid(
        style: DiagramStyle = .report, overlay: DiagramOverlay = DiagramOverlay()
    ) -> MermaidChart {
        MermaidWriter(DiagramMaking(self, style, overlay)).chart
    }
}
