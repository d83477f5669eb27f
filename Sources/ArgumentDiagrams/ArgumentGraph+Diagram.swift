public import ArgumentModel

extension ArgumentGraph {
    /// The graph as DOT.
    ///
    /// ```swift
    /// let svg = try await GraphvizRenderer.shared.render(graph.dot(style: .report), as: .svg)
    /// ```
    ///
    /// - Parameters:
    ///   - style: how it is to look.
    ///   - overlay: notes to be shown at statements and relations.
    /// - Returns: DOT that is the same, byte for byte, for the same graph, style and overlay.
    public func dot(
        style: DiagramStyle = .report, overlay: DiagramOverlay = DiagramOverlay()
    ) -> String {
        DiagramMaking(self, style, overlay).dot
    }

    /// The graph as a drawing.
    ///
    /// Where the whole graph cannot be read on one page, the drawing is of the main argument:
    /// what is nearest to the thesis, counterclaims with an answer before claims, claims with
    /// the most support first, about 16 boxes; each box says what is folded into it.
    ///
    /// - Complexity: O(*s* log *s* + *r*) and O(*n*) over the length of the texts drawn.
    public func diagram(
        style: DiagramStyle = .report, overlay: DiagramOverlay = DiagramOverlay()
    ) -> Diagram {
        Diagram(DiagramMaking(self, style, overlay))
    }
}
