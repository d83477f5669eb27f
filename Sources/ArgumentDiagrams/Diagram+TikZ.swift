extension Diagram {
    /// The picture as a LaTeX file of its own that draws with TikZ.
    ///
    /// pdfLaTeX, XeLaTeX and LuaLaTeX make one page of it, as large as the picture; with
    /// `\usepackage{tikz}` and `\usepackage{standalone}`, `\input{map}` puts it into another text.
    /// Boxes and lines stand where `svg` has them. Each kind has a style of its own at the front,
    /// so that colours and lines can be changed in one place; each label is one node.
    ///
    /// - Parameter svg: what ``finished(svg:)`` gives.
    /// - Complexity: O(*n*) over the bytes.
    public func tikz(finishedSVG svg: [UInt8]) -> String {
        var drawing = TikZDrawing()
        var scanner = XMLScanner(svg)
        while let piece = scanner.next() { drawing.take(piece) }
        return TikZFile(drawing, title: title).text
    }
}
