/// Text made equal where only case, blanks or the shape of quotation marks differ.
enum Folding {
    /// The text of `range` in small letters, with straight quotation marks, plain hyphens, and
    /// each run of blanks as one space.
    static func fold(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            append(bytes.scalar(at: index), to: &result)
            index += bytes.scalarWidth(at: index)
        }
        return result
    }

    /// A whole string, folded.
    static func fold(_ text: some StringProtocol) -> [UInt8] {
        let bytes = Array(text.utf8)
        return fold(bytes, bytes.indices)
    }

    private static func append(_ scalar: Unicode.Scalar, to result: inout [UInt8]) {
        if scalar.isBlank {
            if result.last != 0x20 { result.append(0x20) }
        } else if scalar.value < 0x80 {
            result.append(small(UInt8(scalar.value)))
        } else {
            appendWide(scalar, to: &result)
        }
    }

    private static func appendWide(_ scalar: Unicode.Scalar, to result: inout [UInt8]) {
        switch scalar {
        case "‘", "’", "ʼ": result.append(UInt8(ascii: "'"))
        case "“", "”", "„": result.append(UInt8(ascii: "\""))
        case "\u{2010}", "\u{2011}": result.append(UInt8(ascii: "-"))
        case "\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}": break
        default: result.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        }
    }

    private static func small(_ byte: UInt8) -> UInt8 {
        (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }
}
