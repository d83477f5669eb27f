/// Reading Unicode scalars out of bytes that are known to be UTF-8.
extension [UInt8] {
    /// How many bytes the scalar that begins at `index` has.
    func scalarWidth(at index: Int) -> Int {
        switch self[index] {
        case ..<0x80: 1
        case ..<0xE0: 2
        case ..<0xF0: 3
        default: 4
        }
    }

    /// The scalar that begins at `index`.
    func scalar(at index: Int) -> Unicode.Scalar {
        let lead = self[index]
        if lead < 0x80 { return Unicode.Scalar(lead) }
        let width = scalarWidth(at: index)
        var value = UInt32(lead) & (0x7F >> UInt32(width))
        for offset in 1..<width { value = value << 6 | UInt32(self[index + offset] & 0x3F) }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    /// Where the scalar begins that ends just before `index`.
    func scalarStart(before index: Int) -> Int {
        var start = index - 1
        while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
        return start
    }

    /// The scalar that begins at `index`, or `nil` at or after `end`.
    func scalar(at index: Int, before end: Int) -> Unicode.Scalar? {
        index < end ? scalar(at: index) : nil
    }

    /// The scalar that ends just before `index`, or `nil` at or before `start`.
    func scalar(before index: Int, from start: Int) -> Unicode.Scalar? {
        index > start ? scalar(at: scalarStart(before: index)) : nil
    }

    /// The first index from `index` on, up to `end`, whose scalar fails the test.
    func skip(from index: Int, to end: Int, while test: (Unicode.Scalar) -> Bool) -> Int {
        var place = index
        while place < end, test(scalar(at: place)) { place += scalarWidth(at: place) }
        return place
    }

    /// The last index from `index` down to `start` before which a scalar fails the test.
    func skipBack(from index: Int, to start: Int, while test: (Unicode.Scalar) -> Bool) -> Int {
        var place = index
        while place > start {
            let before = scalarStart(before: place)
            guard test(scalar(at: before)) else { break }
            place = before
        }
        return place
    }

    /// `range` without the blanks and invisible characters at both ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        let lower = skip(from: range.lowerBound, to: range.upperBound, while: \.isSpacing)
        let upper = skipBack(from: range.upperBound, to: lower, while: \.isSpacing)
        return lower..<upper
    }

    /// The text of `range`.
    func text(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }
}
