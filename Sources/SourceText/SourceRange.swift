/// A half-open range of UTF-8 bytes in the decoded text of one source.
///
/// Offsets count from 0 at the first byte after a byte order mark. A range never splits a
/// character: both ends stand between Unicode scalars.
public struct SourceRange: Hashable, Sendable {
    /// The offset of the first byte.
    public let lowerBound: Int
    /// The offset one past the last byte.
    public let upperBound: Int

    /// The range from `lowerBound` up to, not including, `upperBound`.
    ///
    /// - Precondition: `0 <= lowerBound <= upperBound`.
    public init(_ lowerBound: Int, _ upperBound: Int) {
        precondition(0 <= lowerBound && lowerBound <= upperBound, "a range runs forward")
        self.lowerBound = lowerBound
        self.upperBound = upperBound
    }

    /// How many bytes it covers.
    public var count: Int { upperBound - lowerBound }

    /// Whether it covers no byte.
    public var isEmpty: Bool { count == 0 }

    /// Whether every byte of `other` is a byte of this range.
    public func contains(_ other: SourceRange) -> Bool {
        lowerBound <= other.lowerBound && other.upperBound <= upperBound
    }

    /// Whether the two ranges share a byte.
    public func overlaps(_ other: SourceRange) -> Bool {
        lowerBound < other.upperBound && other.lowerBound < upperBound
    }
}

extension SourceRange: Comparable {
    /// Reading order: by first byte, then by last.
    public static func < (left: SourceRange, right: SourceRange) -> Bool {
        (left.lowerBound, left.upperBound) < (right.lowerBound, right.upperBound)
    }
}
