/// The bar by which readers pass an article on: `[f] Share  [x] Post  [@] Email`.
enum ShareBar {
    private static let buttons = WordList(words: [
        "share", "email", "e-mail", "print", "post", "copy", "link", "save", "tweet", "facebook",
        "twitter", "whatsapp", "linkedin", "reddit", "bluesky", "telegram", "pinterest", "bookmark",
    ])

    /// Whether brackets, bars or wide gaps part a few buttons, half of them known.
    static func isBar(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let words = Words(bytes, range).map { WordList.bare(bytes, $0) }.filter { !$0.isEmpty }
        guard (2...10).contains(words.count), isParted(bytes, range) else { return false }
        let known = words.count { buttons.contains(bytes, $0) }
        let labels = words.count { $0.count == 1 }
        return known >= 2 && (known + labels) * 2 >= words.count
    }

    private static func isParted(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        LineParts.split(bytes, range).count > 1
            || bytes[range].count { $0 == UInt8(ascii: "[") } > 1
    }
}
