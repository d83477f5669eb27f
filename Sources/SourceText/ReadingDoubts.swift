/// What makes it doubtful that a text is one op-ed in English.
struct ReadingDoubts {
    /// So many words of prose below the end of an article are a text of their own.
    static let muchProse = 150

    private let article: Article
    private let paragraphs: [Paragraph]

    init(_ article: Article, _ paragraphs: [Paragraph]) {
        self.article = article
        self.paragraphs = paragraphs
    }

    /// The doubts in a fixed order.
    func warnings() -> [ReadingWarning] {
        [notEnglish(), verse(), transcript(), severalArticles(), paywallStub(), littleProse()]
            .compactMap { $0 }
    }

    private func warning(_ kind: ReadingWarning.Kind, _ message: String) -> ReadingWarning {
        ReadingWarning(kind: kind, message: message)
    }

    private var blocks: [Block] {
        article.blocks.indices.filter { article.reasons[$0] == nil }.map { article.blocks[$0] }
    }

    private var words: Int { blocks.reduce(0) { $0 + $1.words } }

    /// English running text has about four common words in ten; other languages next to none.
    private func notEnglish() -> ReadingWarning? {
        var (common, all) = (0, 0)
        for block in blocks where all < 4000 {
            for word in Words(article.bytes, block.range) {
                all += 1
                common += WordList.function.contains(article.bytes, word) ? 1 : 0
            }
        }
        guard all >= 12, common * 100 < all * 18 else { return nil }
        return warning(
            .notEnglish,
            "only \(common) of \(all) words are common English ones: the text may not be in "
                + "English; the reading and the map are made for English")
    }

    private func verse() -> ReadingWarning? {
        let loose = blocks.filter(\.isStanza)
        let stanzas = loose.count * 2 >= blocks.count ? loose : evenStanzas
        guard !stanzas.isEmpty else { return nil }
        let lines = stanzas.reduce(0) { $0 + $1.lines.count }
        return warning(
            .verse,
            "\(lines) short lines in \(stanzas.count) "
                + "\(stanzas.count == 1 ? "stanza" : "stanzas"): this looks like verse, not an "
                + "op-ed; paste prose")
    }

    /// Blocks of short lines, nearly all with the same number of them: stanzas whose lines run
    /// on. Paragraphs wrapped that narrowly differ in length.
    private var evenStanzas: [Block] {
        let counts = Dictionary(grouping: blocks, by: \.lines.count).filter { 2...14 ~= $0.key }
        let most = counts.values.max {
            ($0.count, $0[0].lines.count) < ($1.count, $1[0].lines.count)
        }
        guard let most, most.count >= 3, most.count * 10 >= blocks.count * 7 else { return [] }
        let isShort = most.allSatisfy { block in
            article.lines[block.lines].allSatisfy { $0.shape.width <= 56 }
        }
        return isShort ? most : []
    }

    /// Paragraphs that open with who speaks: `ROE:`, `Q:`, `Interviewer:`.
    private func transcript() -> ReadingWarning? {
        let labels = blocks.compactMap { SpeakerLabel.of(article.bytes, $0.content) }
        let speakers = Set(labels)
        guard labels.count >= 3, labels.count > speakers.count, speakers.count >= 2,
            labels.count * 10 >= blocks.count * 3
        else { return nil }
        return warning(
            .transcript,
            "\(labels.count) paragraphs open with a speaker's name (\(speakers.count) speakers): "
                + "this looks like a transcript; map one speaker's argument at a time")
    }

    private func severalArticles() -> ReadingWarning? {
        let further = article.furtherArticles
        guard let first = further.first else { return proseBelow() }
        let line = article.lines[article.blocks[first].lines.lowerBound].number
        return warning(
            .severalArticles,
            "another article seems to begin at line \(line); paste one article at a time")
    }

    /// Much prose below the comments line: readers' comments, or a second article.
    private func proseBelow() -> ReadingWarning? {
        guard let start = article.restStart else { return nil }
        let words = article.wordsBelow
        guard words >= ReadingDoubts.muchProse else { return nil }
        let line = article.lines[article.blocks[start].lines.lowerBound].number
        return warning(
            .severalArticles,
            "\(words) words stand below line \(line), where the article seems to end, and were "
                + "left out: readers' comments, or another article; paste one article at a time "
                + "(or keep lines with --keep-lines PATTERN)")
    }

    private func paywallStub() -> ReadingWarning? {
        guard article.isCut, words < 400 else { return nil }
        return warning(
            .paywallStub,
            "the page asks for a subscription after \(words) words: the rest of the article is "
                + "missing; paste the whole text")
    }

    private func littleProse() -> ReadingWarning? {
        guard words < 80 else { return nil }
        return warning(
            .littleProse,
            "only \(words) \(words == 1 ? "word" : "words") of prose were found; see what was "
                + "left out (argraph read) and keep lines with --keep-lines PATTERN")
    }
}

extension WordList {
    /// The words that hold sentences together.
    static let function = WordList(resource: "cues/function-words.txt")
}

/// The name of a speaker before what is said.
enum SpeakerLabel {
    /// The label at the start of a paragraph, or `nil` where none stands there.
    static func of(_ bytes: [UInt8], _ content: Range<Int>) -> String? {
        let words = Array(Words(bytes, content).prefix(4))
        for (count, word) in words.enumerated() {
            guard
                bytes.scalar(at: WordList.bare(bytes, word).lowerBound, before: word.upperBound)?
                    .isCapital == true
            else { return nil }
            guard bytes[word].contains(UInt8(ascii: ":")) else { continue }
            let label = words[0].lowerBound..<word.upperBound
            let isShort = count == 0 || count < 3
            return isShort && word.upperBound < content.upperBound ? bytes.text(label) : nil
        }
        return nil
    }
}
