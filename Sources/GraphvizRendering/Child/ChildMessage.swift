/// What `argraph-render` writes on its standard error, a line of JSON each.
public struct ChildMessage: Sendable, Equatable, Codable {
    /// What a line is about.
    public enum Kind: String, Sendable, Codable {
        /// The picture is made; its size is told.
        case page
        /// A doubt about the picture.
        case warning
        /// Why there is no picture.
        case error
    }

    /// What it is about.
    public let kind: Kind
    /// The words for people; empty for a page.
    public let message: String
    /// The width of the page in points.
    public let width: Double?
    /// The height of the page in points.
    public let height: Double?

    /// A warning or an error.
    public init(_ kind: Kind, _ message: String) {
        self.kind = kind
        self.message = message
        width = nil
        height = nil
    }

    /// The message, with an ellipsis for what is beyond so many characters.
    public func cut(to length: Int) -> ChildMessage {
        guard kind != .page, message.count > length else { return self }
        return ChildMessage(kind, message.prefix(length - 1) + "…")
    }

    /// The size of a picture.
    public init(_ page: PageSize) {
        kind = .page
        message = ""
        width = page.width
        height = page.height
    }
}
