public import ArgumentModel
public import SourceText

/// A text with its record, as examples to learn from.
///
/// An example is a line: what it is, what is right, ` |`, and the features, each by its number.
@_spi(Training) public struct TrainingText {
    private let text: TokenizedText
    private let gold: [GoldUnit]

    /// A unit of the record, found in the text.
    private struct GoldUnit {
        let reading: UnitReading
        let unit: AnnotationRecord.Unit
    }

    /// Units as somebody cut them, and which of the record's each one is.
    private struct View {
        let profiles: UnitProfiles
        let gold: [AnnotationRecord.Unit?]
    }

    /// - Throws: where a quotation of the record is not in the text.
    public init(_ document: Document, _ record: AnnotationRecord) throws(AnnotationError) {
        let text = TokenizedText(document)
        let graph = try ArgumentGraph(record, of: document)
        let located = LocatedGraph(graph, in: document)
        let units = RevisedUnits(
            UnitFinder(text).units(), located, Stakes(in: graph), of: text)
        let byName = Dictionary(record.units.map { ($0.id, $0) }) { first, _ in first }
        gold = zip(units.readings, units.statements).compactMap { reading, id in
            id.flatMap { byName[$0.rawValue] }.map { GoldUnit(reading: reading, unit: $0) }
        }
        self.text = text
    }

    /// The units as the record cuts them.
    private var recorded: View {
        View(profiles: UnitProfiles(gold.map(\.reading), of: text), gold: gold.map(\.unit))
    }

    /// The units as a model cuts them.
    private func mined(_ model: TrainingModel) -> View {
        let profiles = UnitChoice(text, model.model).profiles()
        var free = Array(gold.indices)
        let found = profiles.units.map { unit -> AnnotationRecord.Unit? in
            let place = free.firstIndex { Self.match(gold[$0].reading.tokens, unit.tokens) }
            return place.map { gold[free.remove(at: $0)].unit }
        }
        return View(profiles: profiles, gold: found)
    }

    /// The places where a sentence that has units may be cut: `K right(0 or 1)`.
    public func cuts() -> [String] {
        let (finder, reader) = (ClauseCuts(ClauseGrammar(text.tokens)), CutFeatures(text))
        let runs = gold.map(\.reading.tokens)
        return text.sentences.flatMap { line -> [String] in
            guard runs.contains(where: { $0.overlaps(line.tokens) }) else { return [] }
            let cuts = finder.cuts(in: line.tokens)
            return cuts.indices.map { number in
                let cut = cuts[number]
                let isWithin = runs.contains {
                    $0.lowerBound < cut.left - 1 && $0.upperBound > cut.right + 2
                }
                let keys = reader.keys(number, of: cuts, in: line.tokens)
                return "K \(isWithin ? 0 : 1) |" + Self.joined(keys)
            }
        }
    }

    /// The clauses: `C right(0 or 1)`.
    public func clauses(_ model: TrainingModel) -> [String] {
        let finder = UnitFinder(text)
        let all = UnitProfiles(UnitChoice(text, model.model).clauses(), of: text)
        let reader = UnitFeatureReader(all, asked: all.units.map(finder.isAsked))
        return all.units.indices.map { unit in
            let isRight = gold.contains { Self.match($0.reading.tokens, all.units[unit].tokens) }
            return "C \(isRight ? 1 : 0) |" + Self.joined(reader.keys(of: unit))
        }
    }

    private static func match(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
        one.clamped(to: other).count * 2 >= max(one.count, other.count)
    }

    /// The units: `U role kind thesis(0 or 1)`, role and kind -1 where there is none.
    ///
    /// - Parameter model: what cuts the text; else the record does.
    public func units(cutBy model: TrainingModel?) -> [String] {
        let view = model.map(mined) ?? recorded
        let finder = UnitFinder(text)
        let asked = view.profiles.units.map(finder.isAsked)
        let reader = UnitFeatureReader(view.profiles, asked: asked)
        let kinds = Statement.EvidenceKind.allCases
        return view.gold.indices.map { number in
            let unit = view.gold[number]
            let kind = unit?.kind.flatMap { kinds.firstIndex(of: $0) } ?? -1
            let role = unit.flatMap { Statement.Role.decided.firstIndex(of: $0.role) } ?? -1
            return "U \(role) \(kind) \(role == 0 ? 1 : 0) |" + Self.joined(reader.keys(of: number))
        }
    }

    /// The pairs of each unit that is tied: `R` begins a unit, `P right` is a pair, where right
    /// is the column of the move that leads to that target or -1.
    ///
    /// - Parameters:
    ///   - cuts: whether the model cuts the text too; else the record does.
    ///   - again: whether the pairs are seen a second time, the first time by the model.
    public func pairs(_ model: TrainingModel, cuts: Bool, again: Bool) -> [String] {
        let view = cuts ? mined(model) : recorded
        let judged = FirstLook(view.profiles, model.model)
        let first = PairReader(view.profiles, roles: judged.roles, thesis: judged.thesis)
        let second = again ? SecondLook(first, model.model) : nil
        var numbers: [String: Int] = [:]
        for (number, unit) in view.gold.enumerated() {
            if let unit { numbers[unit.id] = number }
        }
        var lines: [String] = []
        for (source, own) in view.gold.enumerated() {
            guard let own, let link = own.relation, let right = numbers[link.target],
                let column = Self.column(own.role, link.type)
            else { continue }
            lines.append("R \(source)")
            for target in view.gold.indices where target != source {
                var line = "P \(target == right ? column : -1) |"
                let add = { (feature: Int) in line += " \(feature)" }
                if let second {
                    second.forEach(source, target, add)
                } else {
                    first.forEach(source, target, add)
                }
                lines.append(line)
            }
        }
        return lines
    }

    /// How sure a model is of each decision: `J role|tie|thesis confidence right(0 or 1)`, the
    /// confidence in hundredths.
    public func judged(_ model: TrainingModel) -> [String] {
        let graph = model.miner.graph(of: text.document)
        let leading = Leading(graph)
        var units: [Statement.ID: AnnotationRecord.Unit] = [:]
        var free = Array(gold.indices)
        for statement in graph.statements {
            guard let run = statement.passages.first?.range.flatMap({ text.run(in: $0) }),
                let place = free.firstIndex(where: { Self.match(gold[$0].reading.tokens, run) })
            else { continue }
            units[statement.id] = gold[free.remove(at: place)].unit
        }
        return graph.statements.flatMap { statement -> [String] in
            let tie = leading.relations(of: statement.id).first
            let isRight = units[statement.id].map { $0.role == statement.role }
            guard let tie else {
                return [Self.line("thesis", statement.decision.confidence, isRight ?? false)]
            }
            var lines: [String] = []
            if let isRight {
                lines.append(Self.line("role", statement.decision.confidence, isRight))
            }
            guard let link = units[statement.id]?.relation,
                tie.sources.first?.statement == statement.id
            else { return lines }
            let target = graph.statement(at: tie.target).flatMap { units[$0]?.id }
            let isTied = link.type == tie.kind && link.target == target
            return lines + [Self.line("tie", tie.decision.confidence, isTied)]
        }
    }

    private static func line(_ sort: String, _ confidence: Double?, _ isRight: Bool) -> String {
        "J \(sort) \(Int((confidence ?? 0) * 100 + 0.5)) \(isRight ? 1 : 0)"
    }

    private static func column(_ role: Statement.Role, _ kind: Relation.Kind) -> Int? {
        Move.all.first { Statement.Role.decided[$0.role] == role && $0.kind == kind }?.column
    }

    /// The moves of the record: `M move role-of-target`.
    public func moves() -> [String] {
        let roles = Dictionary(gold.map { ($0.unit.id, $0.unit.role) }) { first, _ in first }
        return gold.compactMap { own in
            guard let link = own.unit.relation, let target = roles[link.target],
                let role = Statement.Role.decided.firstIndex(of: target),
                let move = Move.all.firstIndex(where: {
                    Statement.Role.decided[$0.role] == own.unit.role && $0.kind == link.type
                })
            else { return nil }
            return "M \(move) \(role)"
        }
    }

    private static func joined(_ keys: [FeatureKey]) -> String {
        Set(keys.map(\.raw)).sorted().map { " " + String($0, radix: 36) }.joined()
    }
}

/// A model while it is being made.
@_spi(Training) public struct TrainingModel: Sendable {
    let model: TrainedModel

    /// The model of a file.
    public init(_ bytes: [UInt8]) throws {
        model = try TrainedModel(bytes)
    }

    /// A miner that decides by it.
    public var miner: ArgumentMiner { ArgumentMiner(model) }

    /// The counts that a file must have: settings, columns, features of a first and of a second
    /// look at a pair, moves.
    public static var form: [Int] {
        [
            TrainedModel.Setting.allCases.count, TrainedModel.width,
            PairLayout.firstCount, PairLayout.count, Move.all.count,
        ]
    }

    /// The groups of the features of pairs: `NAME first-feature count`.
    public static var groups: [String] {
        PairLayout.Group.allCases.map { "\($0) \($0.start) \($0.width)" }
    }
}
