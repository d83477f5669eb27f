/// Advertisements and notices that are written in sentences, as an article is.
extension Article {
    /// The most words of an advertisement below its label, and of the notices below a last rule.
    private static let mostWords = (labelled: 25, notices: 60)

    /// Takes advertisements below their label, and the notices below the last rule, out of the
    /// body.
    mutating func readNotices() {
        for index in body.dropFirst() where isOpen(index) && isBelowLabel(index) {
            reasons[index] = .advertisement
        }
        guard let rule = lastRule() else { return }
        for index in body where index > rule && isOpen(index) { reasons[index] = .advertisement }
        if isOpen(rule) { reasons[rule] = .other }
    }

    /// A few words on the line after `ADVERTISEMENT`.
    private func isBelowLabel(_ index: Int) -> Bool {
        reasons[index - 1] == .advertisement && !blocks[index].standsApart
            && blocks[index].standsAlone(before: index + 1 < blocks.count ? blocks[index + 1] : nil)
            && blocks[index].words <= Article.mostWords.labelled
    }

    /// The last line of signs, where no more than notices follow: the first opens in capitals.
    private func lastRule() -> Int? {
        guard let rule = body.last(where: { !blocks[$0].hasLetters || isOrnament($0) }),
            let first = body.first(where: { $0 > rule && reasons[$0] == nil })
        else { return nil }
        let words = body[first...].reduce(0) { $0 + (reasons[$1] == nil ? blocks[$1].words : 0) }
        return words <= Article.mostWords.notices && opensInCapitals(first) ? rule : nil
    }

    /// `—ooOOoo—`
    func isOrnament(_ index: Int) -> Bool {
        blocks[index].words <= 1
            && folded(index).filter { $0 != 0x2D }.allSatisfy { $0 == 0x6F || $0 >= 0x80 }
    }

    /// Two words or more in capitals, as small advertisements begin.
    private func opensInCapitals(_ index: Int) -> Bool {
        let words = Array(Words(bytes, content(index)).prefix(2))
        return words.count == 2
            && words.allSatisfy { $0.count > 1 && PageHead.isCapitals(bytes, $0) }
    }
}

extension Block {
    /// Whether a blank line, or the end, comes after it.
    fileprivate func standsAlone(before next: Block?) -> Bool { next?.standsApart ?? true }
}
