/// The names of one or more people at the start of a text: `Jane Q. Roe and John Doe`.
struct PersonName {
    /// From the first name to the last.
    let range: Range<Int>
    /// Whether the names are all that the text holds.
    let isWhole: Bool
    /// How many people are named.
    let people: Int

    /// Reads names at the start of `range`, or `nil` where none stand there.
    ///
    /// With `afterBy` a name may hold common words (`Will Grant`).
    init?(_ bytes: [UInt8], _ range: Range<Int>, afterBy: Bool = false) {
        var reader = NameReader(bytes, range, lenient: afterBy)
        guard let first = reader.person() else { return nil }
        var (end, count) = (first.upperBound, 1)
        while reader.takesConnector(), let next = reader.person() {
            end = next.upperBound
            count += 1
        }
        self.range = first.lowerBound..<end
        people = count
        let rest = bytes.skip(from: end, to: range.upperBound) { !$0.isWordly }
        isWhole = rest == range.upperBound
    }
}

/// Reads the words of names one after the other.
private struct NameReader {
    private let bytes: [UInt8]
    private let tokens: [Range<Int>]
    private let lenient: Bool
    private var place = 0

    init(_ bytes: [UInt8], _ range: Range<Int>, lenient: Bool) {
        self.bytes = bytes
        self.lenient = lenient
        tokens = Array(Words(bytes, range).prefix(16))
    }

    /// One person's name: two to five words, of which the last is no initial.
    mutating func person() -> Range<Int>? {
        let start = place
        var parts: [Range<Int>] = []
        while place < tokens.count, parts.count < 5, let part = namePart(tokens[place], parts) {
            parts.append(part)
            place += 1
            if endsName(tokens[place - 1], part) { break }
        }
        takeSuffix(&parts)
        guard parts.count >= 2, let first = parts.first, let last = parts.last,
            parts.contains(where: { !isInitial($0) }), !isParticle(last), !isBracketed(last)
        else {
            place = start
            return nil
        }
        return first.lowerBound..<last.upperBound
    }

    /// `and`, `&` or the comma after a name, with another name to follow.
    mutating func takesConnector() -> Bool {
        guard place < tokens.count else { return false }
        let word = bytes.text(tokens[place])
        if ["and", "AND", "&", "with"].contains(word) {
            place += 1
            return true
        }
        return place > 0 && bytes[tokens[place - 1].upperBound - 1] == UInt8(ascii: ",")
    }

    /// `Jr.`, `III`, `Ph.D.` after a comma belong to the name before.
    private mutating func takeSuffix(_ parts: inout [Range<Int>]) {
        guard !parts.isEmpty, place < tokens.count else { return }
        let suffix = WordList.bare(bytes, tokens[place])
        guard NameReader.suffixes.contains(bytes.text(suffix)) else { return }
        let isDotted =
            suffix.upperBound < tokens[place].upperBound
            && bytes[suffix.upperBound] == UInt8(ascii: ".")
        parts.append(suffix.lowerBound..<suffix.upperBound + (isDotted ? 1 : 0))
        place += 1
    }

    private static let suffixes: Set<String> = [
        "Jr", "Sr", "II", "III", "IV", "Ph.D", "PhD", "M.D", "MD", "J.D", "Esq",
    ]

    private func endsName(_ token: Range<Int>, _ part: Range<Int>) -> Bool {
        part.upperBound < token.upperBound
    }

    /// The word without marks after it, where it can be part of a name.
    private func namePart(_ token: Range<Int>, _ parts: [Range<Int>]) -> Range<Int>? {
        let first = bytes.scalar(at: token.lowerBound)
        if !parts.isEmpty, isParticle(token) { return token }
        guard first.isCapital || first == "*" || first == "_" || (first.isOpener && !parts.isEmpty)
        else { return nil }
        let word = WordList.bare(bytes, token)
        guard word.lowerBound < word.upperBound, isNameLike(word) else { return nil }
        guard isInitial(word) || bytes.scalar(at: word.lowerBound).isCapital else { return nil }
        let isDotted =
            word.upperBound < token.upperBound
            && bytes[word.upperBound] == UInt8(ascii: ".") && isShort(word)
        return word.lowerBound..<word.upperBound + (isDotted ? 1 : 0)
    }

    private func isNameLike(_ word: Range<Int>) -> Bool {
        let letters = bytes.skip(from: word.lowerBound, to: word.upperBound) { scalar in
            scalar.isLetter || ["-", "'", "’", ".", "\u{AD}"].contains(scalar)
                || scalar.properties.isDiacritic
                || scalar.properties.canonicalCombiningClass != .notReordered
        }
        guard letters == word.upperBound, !RoleWords.list.contains(bytes, word) else {
            return false
        }
        if WordList.openers.contains(bytes, word), !isInitial(word) { return false }
        return lenient || isInitial(word) || !WordList.common.contains(bytes, word)
    }

    /// One letter, or letters with full stops between: `J`, `J.R`.
    private func isInitial(_ word: Range<Int>) -> Bool {
        guard word.count <= 6 else { return false }
        return bytes[word].split(separator: UInt8(ascii: ".")).allSatisfy { $0.count == 1 }
    }

    /// A word that a full stop may shorten: an initial, `Dr`, `St`, `Thos`.
    private func isShort(_ word: Range<Int>) -> Bool {
        word.count <= 3 || isInitial(word) || Abbreviations.shared.kind(bytes, word) == .never
    }

    /// `(Ret.)` after a name is no part of it.
    private func isBracketed(_ word: Range<Int>) -> Bool {
        word.lowerBound > 0 && bytes[word.lowerBound - 1] == UInt8(ascii: "(")
    }

    private func isParticle(_ word: Range<Int>) -> Bool {
        NameReader.particles.contains(bytes.text(word))
    }

    private static let particles: Set<String> = [
        "de", "del", "della", "der", "den", "van", "von", "da", "di", "du", "la", "le", "al", "el",
        "bin", "ibn", "ter", "ten", "dos", "das", "y", "zu", "af", "bint",
    ]
}

/// The words that say what somebody is by trade, which no name holds.
enum RoleWords {
    static let list = WordList(resource: "cues/role-words.txt")

    /// Whether the text says nothing but somebody's trade: `Opinion contributor`.
    static func isRole(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let words = Array(Words(bytes, range))
        guard (1...5).contains(words.count) else { return false }
        return words.allSatisfy { word in
            list.contains(bytes, word) || WordList.common.contains(bytes, word)
        } && words.contains { list.contains(bytes, $0) }
    }
}
