/// A statement in few words, all of them its own.
///
/// ```swift
/// ShortLabel("Officials say that the old bridge, which opened in spring, must close at once.")
///     .text                               // "… the old bridge … must close at once"
/// ```
///
/// Every place where words were left out shows `…`. The main clause stays: openings, brackets and
/// clauses beside it go, whole where they can, with what they deny or count. A negation or a modal
/// of the main clause is never left out; a figure of it only where the label would otherwise be
/// cut to pieces. Where what is needed is more than twelve words, the label is longer, up to 24.
/// Quotation marks stand only round what the text has between quotation marks.
public struct ShortLabel: Sendable, Hashable {
    /// The label.
    public let text: String
    /// Whether words were left out.
    public let isShortened: Bool

    /// The most words that a label has where its needed words allow it.
    public static let wordLimit = 12
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
    /// - Complexity: O(*n*) over the length of the text.
    public init(_ text: String, isReworded: Bool = false) {
        let label = ShortLabel.bytes(text, isReworded: isReworded)
        self.text = String(decoding: label.bytes, as: UTF8.self)
        isShortened = label.isShortened
    }

    /// Shortens a text to so many words, or a few more where it needs them.
    init(_ text: String, isReworded: Bool, limit: Int) {
        let label = ShortLabel.bytes(text, isReworded: isReworded, limit: limit)
        self.text = String(decoding: label.bytes, as: UTF8.self)
        isShortened = label.isShortened
    }

    /// The label as UTF-8.
    ///
    /// - Parameter limit: how many words it may have.
    static func bytes(
        _ text: String, isReworded: Bool, limit: Int = wordLimit
    ) -> (bytes: [UInt8], isShortened: Bool) {
        if let plain = PlainLabel.bytes(text, isReworded: isReworded) { return (plain, false) }
        let words = LabelWords(text)
        let shortening = LabelShortening(
            words, limit: limit, dropsOpening: !(isReworded && words.words.count <= limit))
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
