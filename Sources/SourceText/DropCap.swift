/// A large first letter that stands alone on its line: `T` above `he treaty`.
struct DropCap {
    /// From the end of the letter to the rest of its word.
    let gap: Range<Int>
    /// Whether the letter and what follows are one word.
    let isOneWord: Bool

    /// Looks whether `line` is the large first letter of `next`.
    init?(_ bytes: [UInt8], _ line: TextLine, _ next: TextLine) {
        let start = bytes.skip(
            from: line.shape.content.lowerBound, to: line.range.upperBound, while: \.isOpener)
        guard let letter = bytes.scalar(at: start, before: line.range.upperBound),
            letter.isCapital, start + bytes.scalarWidth(at: start) == line.range.upperBound,
            next.shape.words >= 4, next.shape.content.lowerBound == next.range.lowerBound
        else { return nil }
        guard DropCap.goesOn(bytes, next.range) else { return nil }
        gap = line.range.upperBound..<next.range.lowerBound
        isOneWord = DropCap.joins(bytes, start, next.range)
    }

    /// The rest of a word is in small letters, or wholly in capitals; `The` opens a sentence.
    private static func goesOn(_ bytes: [UInt8], _ rest: Range<Int>) -> Bool {
        let first = bytes.scalar(at: rest.lowerBound)
        let second = rest.lowerBound + bytes.scalarWidth(at: rest.lowerBound)
        if first.isCapital {
            return bytes.scalar(at: second, before: rest.upperBound)?.isSmall != true
        }
        return first.isSmall || first == "’" || first == "'"
    }

    /// `A`, `I` and `O` are words themselves: they join only to a known word.
    private static func joins(_ bytes: [UInt8], _ letter: Int, _ rest: Range<Int>) -> Bool {
        let end = bytes.skip(from: rest.lowerBound, to: rest.upperBound) { !$0.isBlank }
        let first = bytes.scalar(at: rest.lowerBound)
        let isWord = ["A", "I", "O"].contains(bytes.scalar(at: letter))
        guard isWord else { return true }
        guard first.isLetter else { return true }
        let cap = bytes[letter..<letter + bytes.scalarWidth(at: letter)]
        let joined = Array(cap + bytes[rest.lowerBound..<end])
        if WordList.common.contains(joined, joined.indices) { return true }
        return !WordList.common.contains(bytes, rest.lowerBound..<end) && first.isSmall
            && end - rest.lowerBound <= 3
    }
}
