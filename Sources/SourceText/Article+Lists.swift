/// Linked headlines, tags and the like below a cue such as "Read more:".
extension Article {
    /// The most words of a headline that ends with a mark, as a teaser does.
    private static let mostTeaserWords = 25

    /// Gives the headlines below a cue the cue's reason, up to the next paragraph.
    mutating func readLists(in range: Range<Int>) {
        var reason: LeftOutLine.Reason?
        for index in range {
            if reasons[index] != nil {
                reason = scopes[index] == .list ? reasons[index] : reason
            } else if let cue = reason, isOpen(index), isListed(index) {
                reasons[index] = cue
            } else {
                reason = nil
            }
        }
    }

    /// A headline, or a short sentence that no blank line parts from the one above. Above the
    /// body only the latter kind counts, for the article's own headline stands there.
    private func isListed(_ index: Int) -> Bool {
        let block = blocks[index]
        guard block.headingLevel == nil else { return false }
        if block.isFragment, !block.isProse { return body.contains(index) || !block.standsApart }
        return !block.standsApart && block.words <= Article.mostTeaserWords
    }
}
