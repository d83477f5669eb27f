/// Whether a second article follows the first in one paste.
extension Article {
    /// How much prose stands before another byline or headline, and how many paragraphs after.
    private static let least = (words: 60, paragraphs: 2)

    /// Notes where a second byline or a second top headline stands between paragraphs, or a
    /// headline at which the matter changes.
    mutating func readFurtherArticles() {
        let prose = body.filter { isProse($0) }
        let hasHeadline = (0..<body.lowerBound).contains { blocks[$0].headingLevel == 1 }
        let isByline = (0..<body.lowerBound).contains { reasons[$0] == .byline }
        var (words, next) = (0, 0)
        for index in body {
            while next < prose.count, prose[next] < index {
                words += blocks[prose[next]].words
                next += 1
            }
            guard words >= Article.least.words, prose.count - next >= Article.least.paragraphs
            else { continue }
            let opens = isByline && reasons[index] == .byline
            if opens || (hasHeadline && blocks[index].headingLevel == 1) {
                furtherArticles.append(opens ? headline(above: index) : index)
            }
        }
        if furtherArticles.isEmpty, let index = topicBreak() { furtherArticles.append(index) }
    }

    /// The headline above a byline, if there is one.
    private func headline(above index: Int) -> Int {
        let above = (body.lowerBound..<index).reversed().prefix(3).prefix {
            [.subhead, .related, .dek].contains(reasons[$0])
        }
        return above.last ?? index
    }
}
