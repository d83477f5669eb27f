/// Why a file cannot be read as a text at all.
public enum ReadingError: Error, Sendable, Hashable {
    /// The file holds nothing but blanks.
    case empty
    /// The bytes are not UTF-8, from this offset of the file on.
    case notUTF8(offset: Int)
}
