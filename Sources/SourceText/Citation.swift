/// What is known of where a text comes from: the fields that a citation needs.
///
/// A field that is not known is `nil`; nothing is ever invented.
public struct Citation: Hashable, Sendable {
    /// The headline.
    public var title: String?
    /// The standfirst below the headline.
    public var dek: String?
    /// Who wrote it, as printed.
    public var author: String?
    /// What the page says of the author.
    public var biography: String?
    /// When it appeared, as printed.
    public var date: String?
    /// The newspaper, magazine or site.
    public var publication: String?
    /// The address of the page.
    public var address: String?
    /// When the page was read, as given.
    public var accessed: String?

    /// A citation of which nothing is known yet.
    public init() {}

    /// This citation with every field that `other` knows taken from `other`.
    public func corrected(by other: Citation) -> Citation {
        var result = self
        for field in Citation.fields {
            if let value = other[keyPath: field.path] { result[keyPath: field.path] = value }
        }
        return result
    }

    /// The fields under the names that front matter and JSON give them.
    public static var fields:
        [(name: String, path: any WritableKeyPath<Citation, String?> & Sendable)]
    {
        [
            ("title", \.title), ("dek", \.dek), ("author", \.author),
            ("biography", \.biography), ("date", \.date), ("publication", \.publication),
            ("address", \.address), ("accessed", \.accessed),
        ]
    }
}
