/// What closes a sentence: the marks after its last word.
enum SentenceEnd {
    /// Where `range` ends once closing quotation marks, brackets, emphasis and a note's number in
    /// brackets or raised figures are taken off.
    static func core(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        let start = range.lowerBound
        var end = range.upperBound
        while true {
            let before = end
            end = bytes.skipBack(from: end, to: start) { $0.isCloser || $0.isRaised }
            end = withoutNote(bytes, end, before, start)
            if end == before { return end }
        }
    }

    /// `[12]` whose closing bracket was taken off: the place before the opening one.
    private static func withoutNote(
        _ bytes: [UInt8], _ end: Int, _ before: Int, _ start: Int
    ) -> Int {
        guard end < before, bytes[end] == UInt8(ascii: "]") else { return end }
        let digits = bytes.skipBack(from: end, to: start, while: \.isDigit)
        guard digits < end, digits > start, bytes[digits - 1] == UInt8(ascii: "[") else {
            return end
        }
        return digits - 1
    }
}

extension Unicode.Scalar {
    /// A raised figure, as notes have them.
    var isRaised: Bool {
        switch value {
        case 0xB2, 0xB3, 0xB9, 0x2070, 0x2074...0x2079: true
        default: false
        }
    }
}
