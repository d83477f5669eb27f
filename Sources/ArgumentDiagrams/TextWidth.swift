/// How wide text is in the diagrams' sans-serif font: advance widths as Helvetica, Arial and
/// their metric twins have them, in thousandths of the font's size.
///
/// Fallback fonts run wider (DejaVu Sans by some 15 %): boxes leave room for that.
enum TextWidth {
    /// The width of bold text against that of regular text.
    private static let bold = 1.08

    /// The width of UTF-8 text, in points.
    ///
    /// - Complexity: O(*n*).
    static func of(_ bytes: ArraySlice<UInt8>, size: Double, isBold: Bool = false) -> Double {
        var thousandths = 0
        for byte in bytes {
            guard byte < 0x80 else {
                thousandths = ofScalars(bytes)
                break
            }
            thousandths += byte < 0x20 ? 0 : ascii[Int(byte) - 0x20]
        }
        return Double(thousandths) * size * (isBold ? bold : 1) / 1000
    }

    private static func ofScalars(_ bytes: ArraySlice<UInt8>) -> Int {
        String(decoding: bytes, as: UTF8.self).unicodeScalars.reduce(0) { $0 + advance(of: $1) }
    }

    private static func advance(of scalar: Unicode.Scalar) -> Int {
        let value = Int(scalar.value)
        if value < 0x20 { return 0 }
        if value < 0x7F { return ascii[value - 0x20] }
        return ranges.first { $0.range.contains(value) }?.advance ?? 556
    }

    /// From the space to the tilde.
    private static let ascii: [Int] = [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,  //   -/
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,  // 0-?
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,  // @-O
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,  // P-_
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,  // `-o
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584, 0,  // p-~
    ]

    /// Other scalars; what is not listed is as wide as a lower-case letter.
    private static let ranges: [(range: ClosedRange<Int>, advance: Int)] = [
        (0x7F...0x9F, 0), (0xB7...0xB7, 278), (0xC0...0xDE, 700), (0x300...0x36F, 0),
        (0x200B...0x200F, 0), (0x2010...0x2013, 556), (0x2014...0x2015, 1000),
        (0x2018...0x201A, 222), (0x201C...0x201F, 333), (0x2026...0x2026, 1000),
        (0x202A...0x202E, 0), (0x2060...0x206F, 0), (0x1100...0x11FF, 1000),
        (0x2E80...0x9FFF, 1000), (0xAC00...0xD7A3, 1000), (0xF900...0xFAFF, 1000),
        (0xFE00...0xFE0F, 0), (0xFF00...0xFF60, 1000), (0x1F000...0x1FAFF, 1100),
        (0x20000...0x3FFFF, 1000),
    ]
}
