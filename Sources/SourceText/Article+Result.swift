/// The article as found: paragraphs, left-out lines, citation.
extension Article {
    /// The paragraphs of the body with their sentences.
    func paragraphs() -> [Paragraph] {
        let splitter = SentenceSplitter(bytes)
        var result: [Paragraph] = []
        for index in blocks.indices where reasons[index] == nil {
            let number = result.count + 1
            let known = sentences.isEmpty ? [] : sentences[index]
            let ranges = known.isEmpty ? splitter.ranges(in: sentenceSegments(index)) : known
            let opening = result.isEmpty ? ranges.first.map { Salutation.end(bytes, $0) } : nil
            let sentences = ranges.enumerated().map { place, whole in
                let range = place == 0 ? (opening ?? whole.lowerBound)..<whole.upperBound : whole
                return Sentence(paragraph: number, number: place + 1, range: SourceRange(range))
            }
            result.append(
                Paragraph(
                    number: number, range: SourceRange(blocks[index].range), sentences: sentences))
        }
        return result
    }

    /// Every line outside the body.
    func leftOut() -> [LeftOutLine] {
        let outside = blocks.indices.flatMap { index -> [LeftOutLine] in
            guard let reason = reasons[index] else { return [] }
            return blocks[index].lines.map { lines[$0].leftOut(reason) }
        }
        return outside + pageHeads.map { $0.leftOut(.pageHead) }
    }

    /// What the page says of itself, mended, corrected by what a person said.
    func citation(_ mended: MendedText) -> Citation {
        var citation = Citation()
        for (field, range) in noted { citation[keyPath: field] = mended.text(range, of: bytes) }
        let texts = biographies.map { mended.text(trimmedContent($0), of: bytes) }
        citation.biography = texts.isEmpty ? nil : texts.joined(separator: " ")
        return citation.corrected(by: given)
    }
}
