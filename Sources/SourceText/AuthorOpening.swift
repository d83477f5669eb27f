/// The first words of a paragraph, compared with an author's name.
struct AuthorOpening {
    /// The text, folded.
    let text: [UInt8]
    /// Where the name may begin: at the text's start, or behind titles.
    private let starts: [Int]
    /// Whether a title that only people have stands before the second start.
    private let isTitled: Bool

    /// The words by which readers are sent to an author.
    private static let callings = [
        "reach ", "email ", "e-mail ", "follow ", "contact ", "write to ",
    ]
    /// What of an author a notice speaks of.
    private static let works = [
        "column", "columns", "book", "books", "novel", "latest", "newsletter",
    ]

    init(_ folded: [UInt8]) {
        text = folded
        let words = Array(Words(folded, folded.indices).prefix(8))
        let titles = AuthorLine.titleCount(folded, words)
        isTitled = words.prefix(titles).contains { !folded[$0].elementsEqual("the".utf8) }
        starts = titles > 0 && titles < words.count ? [0, words[titles].lowerBound] : [0]
    }

    /// Where the name ends, or the last part of it, for each place where it stands. The last part
    /// alone counts behind a title, before a verb of doing, or where the paragraph sounds like a
    /// biography: `Banks` and `Price` are names and words.
    func ends(of name: [UInt8]) -> [Int] {
        guard !AuthorOpening.isBoard(name) else { return [] }
        let last = Array(name.split(separator: 0x20).last ?? [])
        var ends = starts.compactMap { end(of: name, at: $0) }
        if isTitled, let end = end(of: last, at: starts[starts.count - 1]) {
            ends.append(end)
        } else if let end = end(of: last, at: 0),
            !isFollowedByBeing(end) || Biography.shared.weight(text) >= 1
        {
            ends.append(end)
        }
        return ends
    }

    private func isFollowedByBeing(_ end: Int) -> Bool {
        [" is ", " are ", " was ", " were ", " has "].contains {
            text[end...].starts(with: $0.utf8)
        }
    }

    /// Whether the text says what the author does, publishes, or where to write to.
    func presents(_ name: [UInt8]) -> Bool {
        guard !AuthorOpening.isBoard(name) else { return false }
        if isCalled(name) { return true }
        let ends = starts.compactMap { end(of: name, at: $0) }
        if ends.contains(where: { isFollowedByWork($0) || isFollowedByVerb($0) }) { return true }
        return isTitled && titledEnd(name).map(isFollowedByVerb) == true
    }

    private func isCalled(_ name: [UInt8]) -> Bool {
        AuthorOpening.callings.contains { calling in
            text.starts(with: calling.utf8) && end(of: name, at: calling.utf8.count) != nil
        }
    }

    private func titledEnd(_ name: [UInt8]) -> Int? {
        end(of: Array(name.split(separator: 0x20).last ?? []), at: starts[starts.count - 1])
    }

    /// An editorial board speaks of itself in what it writes.
    private static func isBoard(_ name: [UInt8]) -> Bool {
        ["board", "editors", "editor", "staff"].contains {
            name.reversed().starts(with: $0.utf8.reversed())
        }
    }

    /// One past `name` at `start`, where no letter follows it.
    private func end(of name: [UInt8], at start: Int) -> Int? {
        guard !name.isEmpty, text[start...].starts(with: name) else { return nil }
        let end = start + name.count
        guard end < text.count else { return end }
        return (0x61...0x7A).contains(text[end]) || text[end] == UInt8(ascii: "-") ? nil : end
    }

    private func isFollowedByWork(_ end: Int) -> Bool {
        guard text[end...].starts(with: "'s ".utf8) else { return false }
        let word = text[(end + 3)...].prefix { (0x61...0x7A).contains($0) }
        return AuthorOpening.works.contains { word.elementsEqual($0.utf8) }
    }

    /// A verb of the third person, as far as its last letters tell: `keeps`, `directed`.
    private func isFollowedByVerb(_ end: Int) -> Bool {
        guard end < text.count, text[end] == 0x20 else { return false }
        let word = text[(end + 1)...].prefix { $0 != 0x20 }
        guard word.count >= 4, word.allSatisfy({ (0x61...0x7A).contains($0) }) else { return false }
        let isPast = word.suffix(2).elementsEqual("ed".utf8)
        return isPast
            || (word.last == UInt8(ascii: "s") && !word.suffix(2).elementsEqual("ss".utf8))
    }
}
