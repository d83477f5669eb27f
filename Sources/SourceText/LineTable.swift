/// Where the lines of some bytes begin: turns an offset into what an editor shows.
///
/// A line ends at LF, CRLF or a lone CR. Columns count Unicode scalars, not bytes, from 1. The
/// bytes need not be UTF-8, so the place of a decoding error can be named too.
public struct LineTable: Sendable {
    private let starts: [Int]

    /// Finds the lines of `bytes`.
    ///
    /// - Complexity: O(*n*) over the bytes.
    public init(_ bytes: [UInt8]) {
        var starts = [0]
        for index in bytes.indices where LineTable.endsLine(bytes, at: index) {
            starts.append(index + 1)
        }
        self.starts = starts
    }

    /// The line that holds the byte at `offset`, from 1.
    ///
    /// - Complexity: O(log *l*) over the lines.
    public func line(of offset: Int) -> Int {
        max(1, starts.partitioningIndex { $0 > offset })
    }

    /// The line and the column of the byte at `offset` of `bytes`.
    ///
    /// - Precondition: `bytes` are those that the table was made of.
    public func position(of offset: Int, in bytes: [UInt8]) -> TextPosition {
        let line = line(of: offset)
        let before = bytes[starts[line - 1]..<min(offset, bytes.count)]
        let column = before.count { $0 & 0xC0 != 0x80 } + 1
        return TextPosition(line: line, column: column)
    }

    private static func endsLine(_ bytes: [UInt8], at index: Int) -> Bool {
        if bytes[index] == 0x0A { return true }
        guard bytes[index] == 0x0D else { return false }
        return index + 1 == bytes.count || bytes[index + 1] != 0x0A
    }
}

/// A place in a text as an editor shows it.
public struct TextPosition: Sendable, Hashable {
    /// The line, from 1.
    public let line: Int
    /// The column in Unicode scalars, from 1.
    public let column: Int
}
