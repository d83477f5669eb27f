public import ArgumentModel

/// How near predicted annotation records come to gold ones: the counts and figures of each
/// document and over all of them, as the reference scorer (`Scripts/scoring/score.py`) defines
/// them.
///
/// ```swift
/// let scores = ReadingScores(gold: held, predicted: mined) { texts[$0.source] ?? [] }
/// print(scores.text())
/// scores.micro[.relationF1]   // 0.46
/// ```
public struct ReadingScores: Sendable, Equatable {
    /// The documents whose gold record argues something, in the order of the gold records.
    public let documents: [DocumentScores]
    /// The counts summed over the documents.
    public let total: ReadingCounts
    /// The figures of the summed counts.
    public let micro: ReadingFigures
    /// The mean of the documents' figures.
    public let mean: ReadingFigures
    /// The names of predicted records without a gold record, sorted; they are not scored.
    public let predictionsWithoutGold: [String]
    /// How many gold records have no unit.
    public let textsWithoutArgument: Int
    /// How many of them have no unit in the prediction either.
    public let textsLeftEmpty: Int

    /// Scores predicted records against gold ones of the same names.
    ///
    /// - Parameters:
    ///   - gold: the records that are held to be right.
    ///   - predicted: the records that are scored; a missing one counts as one without units.
    ///   - strict: whether a quotation must agree in more than letters and digits.
    ///   - text: gives the text of a gold record as UTF-8; CR LF counts as LF.
    /// - Throws: what `text` throws.
    public init<Failure: Error>(
        gold: [AnnotationRecord], predicted: [AnnotationRecord], strict: Bool = false,
        text: (AnnotationRecord) throws(Failure) -> [UInt8]
    ) throws(Failure) {
        let predictions = Dictionary(predicted.map { ($0.id, $0) }) { $1 }
        let held = ReadingScores.latest(of: gold)
        var documents: [DocumentScores] = []
        for record in held where !record.units.isEmpty {
            let finder = QuotationFinder(try text(record))
            documents.append(
                DocumentScores(record, predictions[record.id], in: finder, strict: strict))
        }
        self.init(documents, held, predictions)
    }

    private init(
        _ documents: [DocumentScores], _ gold: [AnnotationRecord],
        _ predictions: [String: AnnotationRecord]
    ) {
        self.documents = documents
        total = documents.reduce(into: ReadingCounts()) { $0 += $1.counts }
        micro = ReadingFigures(total)
        mean = ReadingFigures(meanOf: documents)
        let unmatched = Set(predictions.keys).subtracting(gold.map(\.id))
        predictionsWithoutGold = unmatched.sorted {
            $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars)
        }
        let empty = gold.filter(\.units.isEmpty)
        textsWithoutArgument = empty.count
        textsLeftEmpty = empty.count { predictions[$0.id]?.units.isEmpty ?? true }
    }

    /// Of records of one name the last, at the place of the first.
    private static func latest(of records: [AnnotationRecord]) -> [AnnotationRecord] {
        let latest = Dictionary(records.map { ($0.id, $0) }) { $1 }
        var seen: Set<String> = []
        return records.filter { seen.insert($0.id).inserted }.compactMap { latest[$0.id] }
    }
}

/// The counts and figures of one document.
public struct DocumentScores: Sendable, Equatable {
    /// The name of the record.
    public let name: String
    /// Whether there is no predicted record of that name.
    public let isMissing: Bool
    /// What was counted.
    public let counts: ReadingCounts
    /// The figures that follow.
    public let figures: ReadingFigures

    init(
        _ gold: AnnotationRecord, _ predicted: AnnotationRecord?, in text: QuotationFinder,
        strict: Bool
    ) {
        name = gold.id
        isMissing = predicted == nil
        let nothing = AnnotationRecord(
            id: gold.id, title: gold.title, source: gold.source, units: [])
        counts = ReadingCounts(
            gold: gold, predicted: predicted ?? nothing, in: text, strict: strict)
        figures = ReadingFigures(counts)
    }
}
