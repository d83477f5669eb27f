public import ArgumentModel

/// Two readings of one text, or of several, side by side: the scores of the one against the other,
/// how far they agree beyond chance, and where they differ, passage by passage.
///
/// ```swift
/// let compared = ReadingComparison(first: [mine], second: [yours]) { _ in ComparedText(bytes) }
/// compared.agreement.roles                 // 0.72, or nil where it is undefined
/// compared.texts[0].differences.count      // 14
/// ```
///
/// Units match as in ``ReadingScores``: where they cover each other by half. Only primary relations
/// are compared.
public struct ReadingComparison: Sendable, Equatable {
    /// One text in both readings.
    public struct Text: Sendable, Equatable {
        /// The name of the record.
        public let name: String
        /// How far the readings of this text agree.
        public let agreement: ReadingAgreement
        /// Where they differ, in the order of the text.
        public let differences: [ReadingDifference]
    }

    /// The second reading scored against the first.
    public let scores: ReadingScores
    /// The texts that both have a record of, in the order of the first.
    public let texts: [Text]
    /// How far the readings agree over all texts, which stand end to end.
    public let agreement: ReadingAgreement

    /// Compares the records of the same names.
    ///
    /// - Parameters:
    ///   - first: the records of the first reader; in scores, those held to be right.
    ///   - second: the records of the second reader.
    ///   - strict: whether a quotation must agree in more than letters and digits.
    ///   - text: gives the text of a record of the first reader.
    /// - Throws: what `text` throws.
    /// - Complexity: that of ``ReadingScores``, and O(*g* · *p*) for a text of *g* and *p* units.
    public init<Failure: Error>(
        first: [AnnotationRecord], second: [AnnotationRecord], strict: Bool = false,
        text: (AnnotationRecord) throws(Failure) -> ComparedText
    ) throws(Failure) {
        scores = try ReadingScores(gold: first, predicted: second, strict: strict) {
            record throws(Failure) in try text(record).bytes
        }
        let others = Dictionary(second.map { ($0.id, $0) }) { $1 }
        let loosest: QuotationFinder.Closeness = strict ? .whitespace : .lettersAndDigits
        var spans = AgreementSpans()
        var texts: [Text] = []
        for record in first {
            guard let other = others[record.id] else { continue }
            let words = try text(record)
            let one = LabelledReading(record, words, loosest)
            let two = LabelledReading(other, words, loosest)
            texts.append(Text(record.id, one, two, WordPlaces(words.bytes), &spans))
        }
        self.texts = texts
        agreement = ReadingAgreement(of: spans)
    }

    /// Whether the readings differ nowhere, and neither has a text that the other lacks.
    public var isIdentical: Bool {
        texts.allSatisfy(\.differences.isEmpty) && scores.predictionsWithoutGold.isEmpty
            && !scores.documents.contains(where: \.isMissing)
    }
}

extension ReadingComparison.Text {
    fileprivate init(
        _ name: String, _ first: LabelledReading, _ second: LabelledReading, _ words: WordPlaces,
        _ all: inout AgreementSpans
    ) {
        let matching = UnitMatching(first.located, second.located)
        var own = AgreementSpans()
        own.add(first, second, matching, words)
        all.add(first, second, matching, words)
        self.name = name
        agreement = ReadingAgreement(of: own)
        differences = DifferenceSearch(first, second, matching).differences
    }
}
