public import ArgumentModel
public import SourceText

/// The roles that a text plays, paragraph by paragraph, and the sentences that play none.
public struct RoleStrip: Sendable, Equatable {
    /// What stands at one place of a paragraph.
    public enum Mark: Sendable, Hashable {
        /// A statement with its role.
        case statement(Statement.ID, Statement.Role)
        /// A sentence that no statement covers, by its number in the paragraph.
        case outside(Int)
    }

    /// A paragraph of a source.
    public struct Row: Sendable, Equatable {
        /// The source.
        public let source: Source.ID
        /// The number of the paragraph, from 1.
        public let paragraph: Int
        /// What stands in it, in order.
        public let marks: [Mark]
    }

    /// The paragraphs in order, source by source; without the text at hand those that statements
    /// stand in.
    public let rows: [Row]

    /// The strip of a graph.
    ///
    /// - Parameter document: the text, where it is at hand: with it sentences outside the argument
    ///   are marked.
    /// - Complexity: O(*s* log *s* + sentences).
    public init(of graph: ArgumentGraph, in document: Document? = nil) {
        rows = graph.sources.flatMap { source in
            let places = RoleStrip.places(in: graph, source.id)
            guard let document, graph.source(of: document) == source.id else {
                return RoleStrip.rows(places, source.id)
            }
            return RoleStrip.rows(places, source.id, document)
        }
    }

    /// The sentences outside the argument, as `paragraph.sentence`.
    public var outside: [String] {
        rows.flatMap { row in
            row.marks.compactMap { mark in
                if case .outside(let number) = mark { "\(row.paragraph).\(number)" } else { nil }
            }
        }
    }

    private struct Place {
        let mark: Mark
        let passage: Passage
    }

    private static func places(in graph: ArgumentGraph, _ source: Source.ID) -> [Int: [Place]] {
        let all = graph.statements.flatMap { statement in
            statement.passages.filter { $0.source == source && $0.paragraph != nil }.map {
                Place(mark: .statement(statement.id, statement.role), passage: $0)
            }
        }
        return Dictionary(grouping: all) { $0.passage.paragraph ?? 0 }.mapValues { places in
            places.enumerated().sorted { key($0) < key($1) }.map(\.element)
        }
    }

    /// In the order of the text: by sentence, then by byte, then as they came.
    private static func key(_ place: (offset: Int, element: Place)) -> (Int, Int, Int) {
        let passage = place.element.passage
        return (passage.sentence ?? 0, passage.range?.lowerBound ?? 0, place.offset)
    }

    private static func rows(_ places: [Int: [Place]], _ source: Source.ID) -> [Row] {
        places.keys.sorted().map { number in
            Row(source: source, paragraph: number, marks: (places[number] ?? []).map(\.mark))
        }
    }

    private static func rows(
        _ places: [Int: [Place]], _ source: Source.ID, _ document: Document
    ) -> [Row] {
        let ends = Covered(places.keys.sorted().flatMap { places[$0] ?? [] }.map(\.passage))
        return document.paragraphs.map { paragraph in
            let here = places[paragraph.number] ?? []
            let marks = paragraph.sentences.flatMap { sentence in
                let own = here.filter { ($0.passage.sentence ?? 1) == sentence.number }
                return own.isEmpty && !ends.covers(sentence)
                    ? [Mark.outside(sentence.number)] : own.map(\.mark)
            }
            return Row(source: source, paragraph: paragraph.number, marks: marks)
        }
    }

    /// The bytes that passages cover.
    private struct Covered {
        private var starts: [Int] = []
        /// The furthest end of each passage and those before it.
        private var ends: [Int] = []

        init(_ passages: [Passage]) {
            for range in passages.compactMap(\.range).sorted() {
                starts.append(range.lowerBound)
                ends.append(max(ends.last ?? 0, range.upperBound))
            }
        }

        func covers(_ sentence: Sentence) -> Bool {
            var (low, high) = (0, starts.count)
            while low < high {
                let middle = (low + high) / 2
                if starts[middle] < sentence.range.upperBound {
                    low = middle + 1
                } else {
                    high = middle
                }
            }
            return low > 0 && ends[low - 1] > sentence.range.lowerBound
        }
    }
}
