/// The name of a newspaper, a magazine or a site, known by its words (`The Harbour Courier`).
enum Publication {
    private static let words = WordList(resource: "cues/publication-words.txt")

    /// Whether the whole text is such a name: at most six words, all capitalised,
    /// the last of them known, or one before `of` (`Times of …`).
    static func isName(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let names = Array(Words(bytes, range).prefix(7))
        guard (1...6).contains(names.count) else { return false }
        let last = names.count - 1
        let hasName = names.indices.contains { index in
            isNamed(bytes, names[index])
                && (index == last || bytes.text(names[index + 1]) == "of")
        }
        return hasName
            && names.allSatisfy { word in
                let bare = WordList.bare(bytes, word)
                guard let first = bytes.scalar(at: bare.lowerBound, before: bare.upperBound) else {
                    return bytes.scalar(at: word.lowerBound) == "&"
                }
                return first.isCapital || ["of", "the", "and", "for"].contains(bytes.text(bare))
            }
    }

    /// A word of the list, or two with a hyphen of which the last is one (`Courier-News`).
    private static func isNamed(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
        if words.contains(bytes, word) { return true }
        let bare = WordList.bare(bytes, word)
        guard let hyphen = bytes[bare].lastIndex(of: UInt8(ascii: "-")) else { return false }
        return words.contains(bytes, hyphen + 1..<bare.upperBound)
    }
}
