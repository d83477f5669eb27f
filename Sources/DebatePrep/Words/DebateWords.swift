public import ArgumentModel
internal import SourceText

/// Every string of a debate pack, by its key: `debate/words.tsv`, or a translation of it.
///
/// ```swift
/// DebateWords.english["brief.claim"]                            // Claim
/// DebateWords.english.filled("brief.title", ["side": "Pro"])    // Brief: Pro
/// ```
///
/// A translation is a file of the same form; what it leaves out stays English.
public struct DebateWords: Sendable, Equatable {
    private var texts: [String: String]
    /// The keys in the order of the table.
    package let keys: [String]

    /// The words that are compiled in.
    public static let english: DebateWords = {
        do {
            return try DebateWords(Resource.bytes("debate/words.tsv"), known: nil)
        } catch {
            preconditionFailure("words.tsv: \(error)")
        }
    }()

    /// The words of a translation, the rest in English.
    ///
    /// - Parameter translation: lines of a key, a tabulator, the text; those that begin with `#`
    ///   say nothing. A text may use the slots of the English one, such as `{side}`.
    /// - Throws: ``ArgumentModel/FormError`` with line and column where a line has no key that is
    ///   known, has one twice, or names a slot that is not filled.
    public init(translation: [UInt8]) throws(FormError) {
        try self.init(translation, known: .english)
    }

    private init(_ bytes: [UInt8], known: DebateWords?) throws(FormError) {
        var table = WordTableReader(known: known)
        do {
            try table.read(bytes)
        } catch {
            throw error.located(in: bytes)
        }
        texts = (known?.texts ?? [:]).merging(table.texts) { _, new in new }
        keys = known?.keys ?? table.keys
    }

    /// The text of a key.
    ///
    /// - Precondition: the table has the key, and its text has no slots.
    public subscript(key: String) -> String {
        guard let text = texts[key] else { preconditionFailure("words.tsv has no \(key)") }
        return text
    }

    /// The text of a key; `nil` where the table has none.
    package func text(_ key: String) -> String? { texts[key] }

    /// The text of a key with its slots filled. What is put into a slot is not looked at again.
    ///
    /// - Precondition: the table has the key, and `slots` names every slot of its text.
    public func filled(_ key: String, _ slots: [String: String]) -> String {
        SlottedText(self[key]).filled(slots)
    }

    /// The text for a number: that of `key.one` for 1, else that of `key.many`, with `{n}`.
    public func counted(_ key: String, _ count: Int) -> String {
        filled(key + (count == 1 ? ".one" : ".many"), ["n": "\(count)"])
    }
}

/// A text with slots: names between braces.
struct SlottedText {
    /// What a text is made of, in order.
    private enum Part {
        case words(Substring)
        case slot(Substring)
    }

    private let parts: [Part]

    init(_ text: String) {
        var parts: [Part] = []
        var rest = text[...]
        while let start = rest.firstIndex(of: "{"),
            let end = rest[start...].firstIndex(of: "}")
        {
            parts.append(.words(rest[..<start]))
            parts.append(.slot(rest[start..<end].dropFirst()))
            rest = rest[end...].dropFirst()
        }
        self.parts = parts + [.words(rest)]
    }

    /// The names of its slots.
    var slots: Set<String> {
        Set(parts.compactMap { if case .slot(let name) = $0 { String(name) } else { nil } })
    }

    /// The text with its slots filled. Double marks of the text round a value that has double marks
    /// become single ones.
    func filled(_ slots: [String: String]) -> String {
        var text = ""
        var closing: String?
        for part in parts {
            switch part {
            case .words(let words):
                if let close = closing, words.hasPrefix("”") {
                    text += close + words.dropFirst()
                } else {
                    text += words
                }
                closing = nil
            case .slot(let name):
                precondition(slots[String(name)] != nil, "nothing is given for {\(name)}")
                let value = slots[String(name)] ?? ""
                if text.hasSuffix("“") {
                    let marks = QuotationMarks(around: value)
                    text = text.dropLast() + marks.open
                    closing = marks.close
                }
                text += value
            }
        }
        return text
    }
}

/// Reads a table of words.
private struct WordTableReader {
    let known: DebateWords?
    var texts: [String: String] = [:]
    var keys: [String] = []

    init(known: DebateWords?) { self.known = known }

    mutating func read(_ bytes: [UInt8]) throws(FormProblem) {
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw FormProblem(
                offset: 0, message: "is not UTF-8; convert it first (iconv -t UTF-8)")
        }
        var start = 0
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            let text = line.last == 0x0D ? line.dropLast() : line
            try read(text: String(decoding: text, as: UTF8.self), at: start)
            start += line.count + 1
        }
    }

    private mutating func read(text: String, at offset: Int) throws(FormProblem) {
        guard !text.isEmpty, !text.hasPrefix("#") else { return }
        let cells = text.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
        guard cells.count == 2, !cells[1].isEmpty else {
            throw FormProblem(
                offset: offset, message: "a line is a key, a tabulator and the text")
        }
        let (key, words) = (String(cells[0]), String(cells[1]))
        try check(key, words, offset)
        texts[key] = words
        keys.append(key)
    }

    private func check(_ key: String, _ words: String, _ offset: Int) throws(FormProblem) {
        guard texts[key] == nil else {
            throw FormProblem(offset: offset, message: "\"\(key)\" stands twice; keep one")
        }
        guard let known else { return }
        guard let english = known.text(key) else {
            let near = NearName.nearest(to: key, in: known.keys)
            let way = near.map { "write \"\($0)\"" } ?? "take the line out"
            throw FormProblem(offset: offset, message: "no word of the pack is \"\(key)\"; \(way)")
        }
        let extra = SlottedText(words).slots.subtracting(SlottedText(english).slots).sorted()
        guard let slot = extra.first else { return }
        throw FormProblem(
            offset: offset + key.utf8.count + 1,
            message: "nothing is put into {\(slot)} here; the English text is “\(english)”")
    }
}
