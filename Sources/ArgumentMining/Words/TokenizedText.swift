internal import SourceText

/// The body of a document as tokens, sentence by sentence.
struct TokenizedText: Sendable {
    /// The document that it is the text of.
    let document: Document
    /// Every token of the body in reading order.
    let tokens: [Token]
    /// The sentences with their tokens.
    let sentences: [Line]
    /// How many paragraphs the body has.
    var paragraphs: Int { document.paragraphs.count }

    /// A sentence and its tokens.
    struct Line: Sendable {
        let sentence: Sentence
        /// Where its tokens stand among those of the text.
        let tokens: Range<Int>
    }

    init(_ document: Document) {
        var tokens: [Token] = []
        tokens.reserveCapacity(document.bytes.count / 5)
        var sentences: [Line] = []
        for paragraph in document.paragraphs {
            for sentence in paragraph.sentences {
                let first = tokens.count
                let range = sentence.range.lowerBound..<sentence.range.upperBound
                var tokenizer = Tokenizer(document.bytes, in: range)
                while var token = tokenizer.next() {
                    token.fields = WordFields.english.fields(of: token)
                    tokens.append(token)
                }
                sentences.append(Line(sentence: sentence, tokens: first..<tokens.count))
            }
        }
        self.document = document
        self.tokens = tokens
        self.sentences = sentences
    }

    /// The bytes that a run of tokens covers.
    ///
    /// - Precondition: `run` is not empty.
    func range(of run: Range<Int>) -> SourceRange {
        SourceRange(tokens[run.lowerBound].lower, tokens[run.upperBound - 1].upper)
    }

    /// A run of tokens for people: "5 p.m." and "the U.S." keep their last stop, which is part of
    /// the word, though no unit includes it.
    func mended(_ run: Range<Int>) -> String {
        document.mended(
            range(of: endsInDottedWord(run) ? run.lowerBound..<run.upperBound + 1 : run))
    }

    private func endsInDottedWord(_ run: Range<Int>) -> Bool {
        guard run.upperBound < tokens.count else { return false }
        let (last, next) = (tokens[run.upperBound - 1], tokens[run.upperBound])
        return last.shape.contains(.word) && next.shape == .stop && next.lower == last.upper
            && document.bytes[last.lower..<last.upper].contains(UInt8(ascii: "."))
    }

    /// The words of a run of tokens, verbatim.
    func quotation(of run: Range<Int>) -> String { document.quotation(of: range(of: run)) }
}
