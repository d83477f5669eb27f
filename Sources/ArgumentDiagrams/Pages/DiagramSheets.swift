public import SourceText

/// A drawing on pages of paper: one that is folded until it can be read, or all of it on as many as
/// it takes, with an index at the end.
///
/// ```swift
/// var style = DiagramStyle.report
/// style.page = DiagramPaper("A4")!.page()
/// style.extent = .everything
/// let sheets = graph.sheets(style: style)
/// ```
public struct DiagramSheets: Sendable, Hashable {
    /// Something that the outline of a document leads to.
    public struct Mark: Sendable, Hashable {
        /// What it is, in words.
        public let title: String
        /// The page, from 1.
        public let page: Int
        /// The `id` of its element there, where it is one.
        public let element: String?
    }

    /// The pages: those of the drawing, then those of the index.
    public let sheets: [DiagramSheet]
    /// The paper.
    public let page: DiagramPage
    /// The title of the whole.
    public let title: String
    /// The author of the text.
    public let author: String?
    /// The thesis, the claims and counterclaims right below it, and the index, with their places.
    public let outline: [Mark]
    /// The part of the paper in which drawings lie, as a page of its own: all of it, or beside an
    /// article the part that is left.
    public let area: DiagramPage

    /// The drawings in the order of their pages.
    public var diagrams: [Diagram] { sheets.compactMap(\.diagram) }
}

/// One page.
public struct DiagramSheet: Sendable, Hashable {
    /// An element that leads to another page.
    public struct Link: Sendable, Hashable {
        /// The `id` of the element.
        public let element: String
        /// The page that it leads to, from 1.
        public let page: Int
        /// The `id` of the element there.
        public let target: String?
    }

    /// The page's number, from 1.
    public let number: Int
    /// The drawing on it; `nil` on a page of the index.
    public let diagram: Diagram?
    /// What leads to other pages.
    public let links: [Link]
    /// The part of the article that stands beside the drawing, in its bytes; `nil` where none does.
    public private(set) var article: SourceRange?

    let frame: PageFrame
    /// The content of a page of the index, or of the column beside the drawing, as SVG.
    let index: [UInt8]

    /// The page with that part of the article.
    func beside(_ article: SourceRange?) -> DiagramSheet {
        var sheet = self
        sheet.article = article
        return sheet
    }

    /// The page as an SVG of its own size.
    ///
    /// - Parameter drawing: what Graphviz writes for the DOT of ``diagram`` as SVG; `nil` for a
    ///   page of the index.
    public func svg(of drawing: [UInt8]?) -> [UInt8] {
        guard let diagram, let drawing else { return frame.svg(holding: index) }
        return frame.svg(holding: index + frame.placing(diagram.finished(svg: drawing)))
    }
}
