internal import ArgumentModel
internal import SourceText

/// The units of a text as the miner and a person cut them, and which statement each is.
///
/// Behind the units come the statements that stand at no words of the text: they take part in
/// the decoding as what others lead to.
struct RevisedUnits {
    /// The units in reading order.
    let readings: [UnitReading]
    /// For each unit, and for each statement behind them, the statement that it has been.
    let statements: [Statement.ID?]
    /// The statements that are no more.
    let gone: Set<Statement.ID>

    /// A unit to be, and the statement that it has been.
    private typealias Place = (reading: UnitReading, statement: Statement.ID?)

    /// - Parameter mined: the units that the miner would cut.
    init(
        _ mined: [UnitReading], _ located: LocatedGraph, _ stakes: Stakes, of text: TokenizedText
    ) {
        let runs = StatementRuns(located, stakes, of: text, mined)
        var places: [Place] = runs.kept.map { ($0.reading, $0.statement) }
        var matched = Set(runs.kept.compactMap(\.mined))
        for (number, unit) in mined.enumerated() {
            guard !matched.contains(number) || runs.loose[number] != nil, !runs.covers(number)
            else { continue }
            matched.insert(number)
            places.append((unit, runs.loose[number]))
        }
        let order = places.indices.sorted { left, right in
            let (one, other) = (places[left].reading.tokens, places[right].reading.tokens)
            return (one.lowerBound, one.upperBound, left)
                < (other.lowerBound, other.upperBound, right)
        }
        readings = order.map { places[$0].reading }
        let own = order.map { places[$0].statement }
        let stayed = Set(own.compactMap(\.self))
        gone = runs.located.subtracting(stayed)
        statements = own + runs.graph.statements.map(\.id).filter { !runs.located.contains($0) }
    }
}

/// Where in a text the statements of a graph stand, by its tokens.
private struct StatementRuns {
    /// The statements that stay, with the mined unit that each one is, if any.
    private(set) var kept: [(reading: UnitReading, statement: Statement.ID, mined: Int?)] = []
    /// For each mined unit the untouched statement that it has been.
    private(set) var loose: [Int: Statement.ID] = [:]
    /// All that stand somewhere, or did and were the miner's.
    private(set) var located: Set<Statement.ID> = []
    let graph: ArgumentGraph
    private let text: TokenizedText
    private let mined: [UnitReading]
    private let byEnd: [Int: Int]
    private let byStart: [Int: Int]
    /// For each token whether a statement that stays holds it, and whether it was rejected.
    private var isHeld: [Bool]
    private var isRejected: [Bool]

    init(
        _ located: LocatedGraph, _ stakes: Stakes, of text: TokenizedText, _ mined: [UnitReading]
    ) {
        graph = located.graph
        self.text = text
        self.mined = mined
        let ends = mined.enumerated().map { ($1.tokens.upperBound, $0) }
        let starts = mined.enumerated().map { ($1.tokens.lowerBound, $0) }
        byEnd = Dictionary(ends) { first, _ in first }
        byStart = Dictionary(starts) { first, _ in first }
        isHeld = Array(repeating: false, count: text.tokens.count)
        isRejected = isHeld
        for range in located.rejected { isRejected.mark(text.run(in: range)) }
        for statement in graph.statements {
            add(statement.id, located.places(of: statement.id), stays: stakes.statements)
        }
        let lost = Set(located.missing.map(\.statement)).subtracting(stakes.statements)
        self.located.formUnion(lost.filter { located.standsNowhere($0) })
    }

    private mutating func add(
        _ statement: Statement.ID, _ places: [SourceRange], stays: Set<Statement.ID>
    ) {
        let found = places.compactMap { place in text.run(in: place).map { (place, $0) } }
        guard let (place, run) = found.first else { return }
        located.insert(statement)
        let match = match(run)
        if stays.contains(statement) {
            for (_, run) in found { isHeld.mark(run) }
            let reading = match.map { mined[$0] } ?? reading(of: run, at: place)
            kept.append((reading, statement, match))
        } else if let match, loose[match] == nil {
            loose[match] = statement
        }
    }

    /// The mined unit of those tokens; the connective before it does not count.
    private func match(_ run: Range<Int>) -> Int? {
        guard let number = byEnd[run.upperBound] else { return nil }
        let unit = mined[number]
        let start = unit.unit.opening?.lowerBound ?? unit.unit.range.lowerBound
        let isWithin = text.tokens[run.lowerBound].lower >= start
        return isWithin && run.lowerBound <= unit.tokens.lowerBound ? number : nil
    }

    /// A unit that the miner would not cut; the connectives before a mined one that begins with
    /// it are its own.
    private func reading(of run: Range<Int>, at place: SourceRange) -> UnitReading {
        let line = text.line(of: run.lowerBound)
        let sentence = text.sentences[line].sentence
        let start = byStart[run.lowerBound].map { mined[$0] }
        let unit = ArgumentUnit(
            range: place, paragraph: sentence.paragraph, sentence: sentence.number,
            opening: start?.unit.opening)
        return UnitReading(unit, tokens: run, line: line, linkedAs: start)
    }

    /// Whether a mined unit gives way: to a statement that stays, unless it has long been one
    /// itself, or because it was rejected.
    func covers(_ number: Int) -> Bool {
        let run = mined[number].tokens
        if loose[number] == nil, isHeld[run].contains(true) { return true }
        return isRejected[run].count { $0 } * 2 > run.count
    }
}

extension [Bool] {
    fileprivate mutating func mark(_ run: Range<Int>?) {
        for index in run ?? 0..<0 { self[index] = true }
    }
}

extension TokenizedText {
    /// The tokens that lie within a range, without the marks at either end; `nil` where there is
    /// no word among them.
    ///
    /// - Complexity: O(log *n*) and the tokens within.
    func run(in range: SourceRange) -> Range<Int>? {
        let lower = tokens.partitioningIndex { $0.lower >= range.lowerBound }
        let upper = tokens.partitioningIndex { $0.upper > range.upperBound }
        guard lower < upper else { return nil }
        let run = ClauseGrammar(tokens).trimmed(lower..<upper)
        return run.contains { tokens[$0].isWord } ? run : nil
    }

    /// The number of the sentence that a token stands in, from 0.
    ///
    /// - Complexity: O(log *n*).
    func line(of token: Int) -> Int { sentences.partitioningIndex { $0.tokens.upperBound > token } }
}
