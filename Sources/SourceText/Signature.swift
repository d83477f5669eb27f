/// The name under a text: `Ann Lowe, Wick`, `(Miss) Ann Lowe`, `Ann Lowe, 17`, `Ann, grade 11`.
enum Signature {
    /// What stands between a first name and a figure where pupils sign.
    private static let stages = ["grade", "year", "class", "form", "age", "aged"]

    /// The name on the line at `range`, or `nil` where none signs there.
    static func name(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        if let name = AuthorLine.name(bytes, range) { return name }
        if let name = PersonName(bytes, range) {
            return name.isWhole || isAge(bytes, name.range.upperBound..<range.upperBound)
                ? name.range : nil
        }
        return pupil(bytes, range)
    }

    /// `, 17`
    private static func isAge(_ bytes: [UInt8], _ after: Range<Int>) -> Bool {
        let rest = bytes[bytes.trimmed(after)]
        guard rest.first == UInt8(ascii: ",") else { return false }
        let figures = rest.dropFirst().drop { $0 == 0x20 }
        return (1...2).contains(figures.count) && figures.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// `Ann, grade 11`
    private static func pupil(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        let words = Array(Words(bytes, range))
        guard words.count == 3, bytes.scalar(at: words[0].lowerBound).isCapital,
            bytes[words[0]].last == UInt8(ascii: ","),
            bytes[words[2]].allSatisfy({ (0x30...0x39).contains($0) }),
            stages.contains(where: { Folding.fold(bytes, words[1]).elementsEqual($0.utf8) })
        else { return nil }
        return words[0].lowerBound..<words[0].upperBound - 1
    }

    /// `A. Lowe, M.D.`: a name whose letters of a degree end it with a full stop.
    static func endsWithDegree(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard bytes[range].last == UInt8(ascii: "."), let name = PersonName(bytes, range),
            name.range.upperBound == range.upperBound,
            let comma = bytes[range].lastIndex(of: UInt8(ascii: ","))
        else { return false }
        return bytes[comma..<range.upperBound].count { $0 == UInt8(ascii: ".") } >= 2
    }
}
