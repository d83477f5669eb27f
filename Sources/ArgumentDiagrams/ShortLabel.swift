/// A statement in few words, all of them its own.
///
/// ```swift
/// ShortLabel("The amnesty is not forgiveness, and its authors have been careless in letting "
///     + "the two words be mixed.").text   // "The amnesty is not forgiveness …"
/// ```
///
/// A text that is a little too long stays whole. Of a longer one, openings, brackets and
/// insertions go, and the end from the next good place on: a label keeps subject, verb, object,
/// and the negations, modals and figures of the clauses that it keeps, and ends before another
/// clause rather than inside one. Every place where words were left out shows `…`. Where no
/// place is good, the label is longer, up to 24 words. Quotation marks stand only round what
/// the text has between quotation marks.
public struct ShortLabel: Sendable, Hashable {
    /// The label.
    public let text: String
    /// Whether words were left out.
    public let isShortened: Bool

    /// The words that a label has where its text can be cut well; two more are kept whole.
    public static let wordLimit = 14
    /// The most words of a label that nobody need reword.
    static let longWordCount = 20
    /// The most words that any label has.
    static let hardLimit = 24
    /// No label has more bytes than this; what is longer is no text but one endless word.
    static let byteLimit = 1200

    /// Shortens a text.
    ///
    /// - Parameters:
    ///   - text: one statement.
    ///   - isReworded: whether a person wrote it; what is short enough is then left as it is,
    ///     but for its last stop.
    ///   - isCounterclaim: whether of "A may be, but B" the first half is the point.
    /// - Complexity: O(*n*) over the length of the text.
    public init(_ text: String, isReworded: Bool = false, isCounterclaim: Bool = false) {
        let label = ShortLabel.bytes(
            text, isReworded: isReworded, isCounterclaim: isCounterclaim)
        self.text = String(decoding: label.bytes, as: UTF8.self)
        isShortened = label.isShortened
    }

    /// Shortens a text to so many words, or a few more where it needs them.
    package init(
        _ text: String, isReworded: Bool = false, isCounterclaim: Bool = false, limit: Int
    ) {
        let label = ShortLabel.bytes(
            text, isReworded: isReworded, isCounterclaim: isCounterclaim, limit: limit)
        self.text = String(decoding: label.bytes, as: UTF8.self)
        isShortened = label.isShortened
    }

    /// The label as UTF-8.
    ///
    /// - Parameter limit: how many words it may have.
    static func bytes(
        _ text: String, isReworded: Bool, isCounterclaim: Bool, limit: Int = wordLimit
    ) -> (bytes: [UInt8], isShortened: Bool) {
        if let plain = PlainLabel.bytes(text, isReworded: isReworded) { return (plain, false) }
        let words = LabelWords(text)
        let shortening = LabelShortening(
            words, limit: limit, dropsOpening: !(isReworded && words.words.count <= limit),
            keepsConcession: isCounterclaim)
        var writer = LabelWriter(shortening, capitalizes: !isReworded)
        let bytes = writer.write(atMost: max(ShortLabel.hardLimit, limit))
        guard bytes.count > ShortLabel.byteLimit else { return (bytes, writer.hasCuts) }
        return (ShortLabel.cut(bytes), true)
    }

    /// The first bytes up to the end of a character, and `…`.
    private static func cut(_ bytes: [UInt8]) -> [UInt8] {
        var end = byteLimit
        while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return bytes[..<end] + Array("…".utf8)
    }
}
