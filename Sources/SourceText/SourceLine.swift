/// Where a text appeared: `From the Quay Courier, 9th March, 1953`, `THE QUAY STAR, May 3, 1921`,
/// `The Quay Tribune — Views`.
struct SourceLine {
    /// The name of the newspaper, the magazine or the site.
    let publication: Range<Int>
    /// The date beside it.
    let date: Range<Int>?
    /// Whether its words say that it is no headline, wherever it stands.
    let isCertain: Bool

    /// Reads the line at `range`, or `nil` where it names no source.
    init?(_ bytes: [UInt8], _ range: Range<Int>) {
        if let name = SourceLine.nameWithSection(bytes, range) {
            (publication, date, isCertain) = (name, nil, true)
            return
        }
        let inner = SourceLine.withoutBrackets(bytes, range)
        let start = SourceLine.prefixEnd(bytes, inner)
        guard start < inner.upperBound else { return nil }
        let comma =
            bytes[start..<inner.upperBound].firstIndex(of: UInt8(ascii: ",")) ?? inner.upperBound
        let name = SourceLine.withoutSmallThe(bytes, bytes.trimmed(start..<comma))
        let end = DateLine.end(bytes, inner)
        let isKnown = Publication.isName(bytes, name)
        let isMarked = start > inner.lowerBound
        guard SourceLine.isLabel(bytes, name), end != nil || (isMarked && isKnown),
            isKnown || isMarked || PageHead.isCapitals(bytes, name)
        else { return nil }
        (publication, date, isCertain) = (name, end, isKnown || isMarked)
    }

    /// A publication with a section or a motto behind a dash or a bar.
    private static func nameWithSection(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        let parts = LineParts.split(bytes, range)
        guard parts.count == 2, !bytes[range].contains(UInt8(ascii: ":")) else { return nil }
        let words = Array(Words(bytes, parts[1]))
        let isMotto = Taglines.shared.match(Folding.fold(bytes, parts[1]), words: words.count)
        let isSection =
            words.count == 1 && Publication.isName(bytes, parts[0])
            && NavigationBar.isSection(bytes, parts[1])
        return isMotto && isLabel(bytes, parts[0]) || isSection ? parts[0] : nil
    }

    private static func withoutBrackets(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        let isBracketed =
            range.count > 2 && bytes[range.lowerBound] == UInt8(ascii: "(")
            && bytes[range.upperBound - 1] == UInt8(ascii: ")")
        return isBracketed ? range.lowerBound + 1..<range.upperBound - 1 : range
    }

    /// One past `From`, `Leading article,` or the like.
    private static func prefixEnd(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        let text = Folding.fold(bytes, range)
        let prefixes = ["from the ", "leading article, ", "leader, ", "leading article from "]
        guard let prefix = prefixes.first(where: { text.starts(with: $0.utf8) }) else {
            return range.lowerBound
        }
        let count = prefix.split(separator: " ").count
        let words = Array(Words(bytes, range))
        return words.count > count ? words[count].lowerBound : range.lowerBound
    }

    private static func withoutSmallThe(_ bytes: [UInt8], _ name: Range<Int>) -> Range<Int> {
        bytes[name].starts(with: "the ".utf8) ? name.lowerBound + 4..<name.upperBound : name
    }

    /// Up to seven words, each with a capital but for the small ones of names.
    private static func isLabel(_ bytes: [UInt8], _ name: Range<Int>) -> Bool {
        let words = Array(Words(bytes, name))
        guard (1...7).contains(words.count) else { return false }
        return words.allSatisfy { word in
            bytes.scalar(at: word.lowerBound).isCapital
                || ["of", "the", "and", "for", "&"].contains(bytes.text(word))
        }
    }
}
