/// Who took a picture, in brackets after its caption: `(Jane Roe / Harbour Courier)`.
enum PictureCredit {
    /// Whether the text ends with such brackets.
    static func closes(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let end = bytes.skipBack(from: range.upperBound, to: range.lowerBound) {
            $0.isTerminal || $0.isDecoration
        }
        guard end > range.lowerBound, bytes[end - 1] == UInt8(ascii: ")"),
            let open = bytes[range.lowerBound..<end].lastIndex(of: UInt8(ascii: "("))
        else { return false }
        let inner = open + 1..<end - 1
        guard let slash = bytes[inner].firstIndex(of: UInt8(ascii: "/")) else { return false }
        let before = bytes.trimmed(inner.lowerBound..<slash)
        let after = bytes.trimmed(slash + 1..<inner.upperBound)
        return PersonName(bytes, before)?.isWhole == true && !after.isEmpty
            && bytes.scalar(at: after.lowerBound).isCapital
    }
}
