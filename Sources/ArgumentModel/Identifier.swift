/// The identity of one `Subject` of a graph: given once, never changed, and without meaning.
///
/// What people see (`C3`, `3.2`) is computed; an identifier only tells two subjects apart.
public struct Identifier<Subject>: Hashable, Sendable, RawRepresentable {
    /// The identifier as it stands in files.
    public let rawValue: String

    /// The identifier that files write as `rawValue`.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

extension Identifier: ExpressibleByStringLiteral {
    /// The identifier that files write as `value`.
    public init(stringLiteral value: String) {
        self.init(rawValue: value)
    }
}

extension Identifier: CustomStringConvertible {
    /// The identifier as it stands in files.
    public var description: String { rawValue }
}
