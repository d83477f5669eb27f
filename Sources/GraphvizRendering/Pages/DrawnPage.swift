/// A page of a document: an SVG that is as large as the page.
public struct DrawnPage: Sendable, Equatable {
    /// An element of the page that leads to another page.
    public struct Link: Sendable, Equatable {
        /// The `id` of the element.
        public let element: String
        /// The page that it leads to, counted from 1.
        public let page: Int
        /// The `id` of the element that is looked for there.
        public let target: String?

        /// A link; one whose element or page is not there leads nowhere and is left out.
        public init(_ element: String, toPage page: Int, at target: String? = nil) {
            self.element = element
            self.page = page
            self.target = target
        }
    }

    /// The whole SVG.
    public let svg: [UInt8]
    /// The page in points; the SVG is scaled to it.
    public let size: PageSize
    /// What leads to other pages, in PDF. Links of the SVG to addresses (`a`) are kept besides.
    public let links: [Link]

    /// A page.
    ///
    /// - Precondition: `size` is more than 0 in both directions.
    public init(svg: [UInt8], size: PageSize, links: [Link] = []) {
        precondition(size.width > 0 && size.height > 0, "a page without room")
        self.svg = svg
        self.size = size
        self.links = links
    }
}
