/// Pages that make one document.
///
/// ```swift
/// let document = PageDocument([page], title: "The Last Bus Home", author: "Ruth Delahaye-Hahn")
/// let pdf = try document.pdf()
/// ```
public struct PageDocument: Sendable, Equatable {
    /// A line of the outline that readers of PDF show beside the pages.
    public struct Entry: Sendable, Equatable {
        /// What it says.
        public let title: String
        /// The page that it leads to, counted from 1.
        public let page: Int
        /// The `id` of the element that is looked for on it.
        public let element: String?

        /// A line of the outline.
        public init(_ title: String, page: Int, element: String? = nil) {
            self.title = title
            self.page = page
            self.element = element
        }
    }

    /// The pages in their order.
    public let pages: [DrawnPage]
    /// The title of the document.
    public let title: String
    /// Who wrote what it shows.
    public let author: String?
    /// The outline in its order.
    public let outline: [Entry]

    /// A document.
    ///
    /// - Precondition: there is a page, and no entry of the outline leads to one that is not there.
    public init(
        _ pages: [DrawnPage], title: String, author: String? = nil, outline: [Entry] = []
    ) {
        precondition(!pages.isEmpty, "a document without a page")
        precondition(outline.allSatisfy { pages.indices.contains($0.page - 1) }, "no such page")
        self.pages = pages
        self.title = title
        self.author = author
        self.outline = outline
    }
}
