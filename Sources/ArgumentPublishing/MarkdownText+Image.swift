internal import ArgumentDiagrams

extension MarkdownText {
    /// A picture with its alternative text.
    static func image(_ picture: GraphDescription.Picture) -> String {
        let width = picture.width.map { "{width=\($0)}" } ?? ""
        return "![\(escaped(picture.alternative))](<\(target(picture.path))>)\(width)"
    }

    /// A path between angle brackets, with what could end it as percent signs and digits.
    private static func target(_ path: String) -> String {
        var result = ""
        for byte in path.utf8 {
            let isPlain = byte > 0x20 && byte < 0x7F && !"<>\\%\"&".utf8.contains(byte)
            if isPlain {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                result += "%" + hexadecimal(byte)
            }
        }
        return result
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return byte < 16 ? "0" + digits : digits
    }
}
