/// Why a file cannot be read as an op-ed at all.
///
/// Where a case holds a byte offset, `LineTable` turns it into a line and a column.
public enum ReadingError: Error, Sendable, Hashable {
    /// The file holds nothing but blanks.
    case empty
    /// The file holds text, but no sentence: `lines` lines of figures, symbols or navigation.
    case noProse(lines: Int)
    /// The file has more bytes than `Document.largestFile`.
    case tooLarge(bytes: Int)
    /// The bytes are not UTF-8, from this offset of the file on.
    case notUTF8(offset: Int)
    /// The file says that it is UTF-16, but is not, from this offset on.
    case notUTF16(offset: Int)
    /// The byte at this offset is a NUL, which no text holds.
    case binary(offset: Int)
    /// The file is of a kind that holds no plain text.
    case foreign(ForeignFormat)
}

extension ReadingError: CustomStringConvertible {
    /// What happened, where, and what to do, in one line of English.
    public var description: String {
        switch self {
        case .empty:
            "the text is empty; paste the op-ed's words"
        case .noProse(let lines):
            "no prose in \(lines) \(lines == 1 ? "line" : "lines"): only figures, symbols or "
                + "navigation; paste the article itself (or keep lines with --keep-lines PATTERN)"
        case .tooLarge(let bytes):
            "the file has \(bytes) bytes, the limit is \(Document.largestFile) (8 MB); "
                + "cut out the op-ed"
        case .notUTF8(let offset):
            "byte \(offset) is not UTF-8; convert the file first (iconv -f WINDOWS-1252 -t UTF-8)"
        case .notUTF16(let offset):
            "byte \(offset) is not UTF-16, though the file begins with its mark; save it as UTF-8"
        case .binary(let offset):
            "byte \(offset) is NUL, so this is no text in UTF-8; paste the op-ed's words, or "
                + "convert UTF-16 without a mark (iconv -f UTF-16LE -t UTF-8)"
        case .foreign(let format):
            "the file is \(format.rawValue), not plain text; convert it first (\(format.remedy))"
        }
    }

    /// The byte of the file at which reading stopped, where one is known.
    public var offset: Int? {
        switch self {
        case .notUTF8(let offset), .notUTF16(let offset), .binary(let offset): offset
        case .empty, .noProse, .tooLarge, .foreign: nil
        }
    }
}
