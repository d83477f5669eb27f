public import SourceText

/// The exact place of a source where a statement stands.
public struct Passage: Sendable, Hashable {
    /// The source that it is a passage of.
    public var source: Source.ID
    /// Its UTF-8 bytes in the decoded source; absent where only the quotation is known.
    public var range: SourceRange?
    /// The number of its paragraph in the article, from 1.
    public var paragraph: Int?
    /// The number of its sentence within the paragraph, from 1.
    public var sentence: Int?
    /// The text of the passage, verbatim; absent where it may not be copied.
    public var quotation: String?
    /// A digest of the quotation (``digest(of:)``) where the quotation itself is not at hand: it
    /// tells whether a text still holds the words.
    public var digest: String?
    /// Fields of the file that this version does not know.
    public var unknownFields: DataObject = [:]

    /// A passage; what is not given is unknown.
    public init(
        source: Source.ID, range: SourceRange? = nil, paragraph: Int? = nil,
        sentence: Int? = nil, quotation: String? = nil, digest: String? = nil
    ) {
        self.source = source
        self.range = range
        self.paragraph = paragraph
        self.sentence = sentence
        self.quotation = quotation
        self.digest = digest
    }

    /// The place as people write it: `3.2` for the second sentence of the third paragraph.
    public var place: String? {
        guard let paragraph else { return nil }
        guard let sentence else { return "\(paragraph)" }
        return "\(paragraph).\(sentence)"
    }
}

extension Passage {
    /// The digest by which a passage knows words that are not at hand: the 32-bit FNV-1a hash of
    /// their bytes in UTF-8 (offset basis 2166136261, prime 16777619), in eight hexadecimal
    /// digits. Each run of bytes up to 0x20 counts as one space, those at the end as none. It
    /// tells passages apart and proves nothing.
    ///
    /// - Complexity: O(*n*) in the bytes.
    public static func digest(of words: some Sequence<UInt8>) -> String {
        var digest = WordsDigest()
        for byte in words { digest.take(byte) }
        return digest.digits
    }
}

/// A digest of words that are read byte by byte.
struct WordsDigest {
    private(set) var hash: UInt32 = 2_166_136_261
    private var pendsSpace = false

    mutating func take(_ byte: UInt8) {
        guard byte > 0x20 else {
            pendsSpace = true
            return
        }
        if pendsSpace { mix(0x20) }
        pendsSpace = false
        mix(byte)
    }

    private mutating func mix(_ byte: UInt8) {
        hash = (hash ^ UInt32(byte)) &* 16_777_619
    }

    /// Eight hexadecimal digits.
    var digits: String {
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}
