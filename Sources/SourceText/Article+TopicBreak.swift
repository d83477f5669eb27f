/// Whether the matter changes at a headline between paragraphs, so that another article begins.
extension Article {
    /// How much prose must stand on both sides, and how much of it is compared.
    private static let words = (least: 150, most: 1_200)
    /// Of a hundred content words of an article's half, at least so many are said in the other.
    private static let leastShared = 9

    /// The first line that stands as a headline between two texts with next to no content word in
    /// common.
    ///
    /// The parts of one article, whatever their subheads, share a word in seven or more; two
    /// op-eds of one week seldom share one in ten.
    func topicBreak() -> Int? {
        guard (0..<body.lowerBound).contains(where: { reasons[$0] == .title }) else { return nil }
        return body.first { isHeadline($0) && changesTopic(at: $0) }
    }

    /// A subhead of a few words right above a paragraph.
    private func isHeadline(_ index: Int) -> Bool {
        guard reasons[index] == .subhead || reasons[index] == .related else { return false }
        return (3...20).contains(blocks[index].words) && index + 1 < body.upperBound
            && blocks[index].hasLetters
    }

    private func changesTopic(at index: Int) -> Bool {
        let above = prose((body.lowerBound..<index).reversed())
        let below = prose(index..<body.upperBound)
        guard min(above.words, below.words) >= Article.words.least else { return false }
        return !shares(above.blocks, with: below.blocks)
            && !shares(below.blocks, with: above.blocks)
    }

    private func prose(_ indices: some Sequence<Int>) -> (blocks: [Int], words: Int) {
        var (found, words): ([Int], Int) = ([], 0)
        for index in indices where isProse(index) && words < Article.words.most {
            found.append(index)
            words += blocks[index].words
        }
        return (found, words)
    }

    private func shares(_ these: [Int], with others: [Int]) -> Bool {
        let known = Set(others.flatMap(contentWords))
        let own = these.flatMap(contentWords)
        return own.count { known.contains($0) } * 100 >= own.count * Article.leastShared
    }

    /// The first five letters of each word that is long and not common.
    private func contentWords(_ index: Int) -> [ArraySlice<UInt8>] {
        let text = folded(index)
        return Words(text, text.indices).compactMap { word in
            let bare = WordList.bare(text, word)
            guard bare.count > 3, !WordList.function.contains(text, bare),
                !WordList.common.contains(text, bare)
            else { return nil }
            return text[bare].prefix(5)
        }
    }
}
