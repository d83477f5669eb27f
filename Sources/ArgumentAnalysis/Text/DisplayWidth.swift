extension Character {
    /// How many columns of a terminal it takes: 2 for East Asian wide characters and emoji, 0
    /// for a mark or control alone, otherwise 1 (Unicode Standard Annex 11).
    var displayWidth: Int {
        let scalars = unicodeScalars
        guard let first = scalars.first else { return 0 }
        if first.isASCII { return first.value < 0x20 || first.value == 0x7F ? 0 : 1 }
        if scalars.contains(where: { $0.value == 0xFE0F || $0.properties.isEmojiPresentation }) {
            return 2
        }
        if Character.takesNoColumn.contains(first.properties.generalCategory) { return 0 }
        return Character.wide.contains { $0.contains(first.value) } ? 2 : 1
    }

    private static let takesNoColumn: Set<Unicode.GeneralCategory> = [
        .nonspacingMark, .enclosingMark, .format, .control,
    ]

    /// The blocks of East Asian wide and full-width characters.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
        0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
        0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD,
    ]
}

extension StringProtocol {
    /// How many columns of a terminal it takes on one line.
    var displayWidth: Int { reduce(0) { $0 + $1.displayWidth } }
}
