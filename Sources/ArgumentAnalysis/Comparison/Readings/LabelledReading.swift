internal import ArgumentModel
public import SourceText

/// The units of one record in reading order, with the labels and places by which people know them.
struct LabelledReading {
    let located: LocatedUnits
    /// The names of the units in reading order; those that the text does not hold come last.
    let order: [String]
    /// Where each unit stands, in bytes.
    let ranges: [String: Range<Int>]
    private let labels: [String: String]
    private let places: [String: String]

    init(_ record: AnnotationRecord, _ text: ComparedText, _ loosest: QuotationFinder.Closeness) {
        let located = LocatedUnits(record, in: text.finder, loosest: loosest)
        let starts = located.spans.mapValues { ($0.lowerBound, $0.upperBound) }
        let end = (Int.max, Int.max)
        let order = located.names.enumerated().sorted { one, other in
            let (left, right) = (starts[one.element] ?? end, starts[other.element] ?? end)
            return left == right ? one.offset < other.offset : left < right
        }.map(\.element)
        ranges = located.spans.mapValues { span in
            let range = text.finder.range(span)
            return range.lowerBound..<range.upperBound
        }
        let statements = order.map {
            Statement(id: .init(rawValue: $0), role: located.units[$0]?.role ?? .unknown, text: "")
        }
        let names = StatementLabels.inOrder(statements)
        labels = Dictionary(zip(order, names)) { first, _ in first }
        places = ranges.compactMapValues { text.place(of: $0.lowerBound) }
        self.order = order
        self.located = located
    }

    func place(of unit: String) -> String? { places[unit] }

    /// What this reading makes of a unit.
    func reading(of unit: String) -> ReadingDifference.Reading? {
        guard let record = located.units[unit] else { return nil }
        let link = record.relation
        return ReadingDifference.Reading(
            label: labels[unit] ?? unit, unit: unit, quotation: record.quote, role: record.role,
            kind: record.kind, relation: link?.type,
            target: link.map { labels[$0.target] ?? $0.target },
            targetPlace: link.flatMap { places[$0.target] })
    }
}

/// A text that readings of it are compared over.
public struct ComparedText: Sendable {
    /// The text as UTF-8.
    let bytes: [UInt8]
    let finder: QuotationFinder
    private let sentences: [Sentence]

    /// A text, with its paragraphs and sentences where it is known as an article.
    ///
    /// - Parameters:
    ///   - bytes: the file, in UTF-8; CR LF counts as LF.
    ///   - document: the same file, read.
    public init(_ bytes: [UInt8], as document: Document? = nil) {
        self.bytes = document?.bytes ?? bytes
        finder = QuotationFinder(self.bytes)
        sentences = document?.sentences ?? []
    }

    /// The paragraph and the sentence that a byte stands in, as people write it: `3.2`.
    func place(of offset: Int) -> String? {
        var (low, high) = (0, sentences.count)
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].range.upperBound > offset {
                high = middle
            } else {
                low = middle + 1
            }
        }
        guard low < sentences.count, sentences[low].range.lowerBound <= offset else { return nil }
        return "\(sentences[low].paragraph).\(sentences[low].number)"
    }
}
