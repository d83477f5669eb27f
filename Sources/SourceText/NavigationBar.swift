/// The bar of a site's sections and buttons: `NEWS  SPORT  OPINION  OBITS  LOG IN`.
enum NavigationBar {
    private static let sections = WordList(resource: "cues/section-words.txt")

    /// Whether `range` names sections one beside the other.
    static func isBar(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let parts = LineParts.split(bytes, range).filter { words(bytes, $0).count > 0 }
        if isMenu(bytes, range), words(bytes, range).count <= 12 { return true }
        return parts.count >= 3 ? isDivided(bytes, parts) : isRun(bytes, range)
    }

    /// The sign of a menu: three bars.
    private static func isMenu(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let first = bytes.scalar(at: range.lowerBound, before: range.upperBound)
        return (first == "☰" || first == "≡") && !isSentence(bytes, [range])
    }

    /// Short parts, of which half or more are sections; one may be a status or a name.
    private static func isDivided(_ bytes: [UInt8], _ parts: [Range<Int>]) -> Bool {
        let known = parts.count { isSection(bytes, $0) }
        let long = parts.count { words(bytes, $0).count > 4 }
        return known >= 2 && known * 2 >= parts.count && long <= 1 && !isSentence(bytes, parts)
    }

    private static func isSentence(_ bytes: [UInt8], _ parts: [Range<Int>]) -> Bool {
        guard let last = parts.last else { return false }
        return LineShape(bytes, last).ending == .terminal
    }

    /// Four words or more without marks between them, seven in ten of them sections.
    private static func isRun(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let all = words(bytes, range)
        guard (4...16).contains(all.count), !isSentence(bytes, [range]) else { return false }
        let known = all.count { sections.contains(bytes, $0) }
        let capitals = all.count { bytes.scalar(at: $0.lowerBound).isCapital }
        return known * 10 >= all.count * 7 && capitals * 10 >= all.count * 7
    }

    static func isSection(_ bytes: [UInt8], _ part: Range<Int>) -> Bool {
        let all = words(bytes, part)
        return all.count <= 4 && all.count { sections.contains(bytes, $0) } * 2 >= all.count
    }

    private static func words(_ bytes: [UInt8], _ part: Range<Int>) -> [Range<Int>] {
        Words(bytes, part).map { WordList.bare(bytes, $0) }.filter { !$0.isEmpty }
    }
}
