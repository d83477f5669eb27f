public import ArgumentModel
public import SourceText

/// A text with its record, as examples to learn from.
///
/// An example is a line: what it is, what is right, ` |`, and the features, each by its number.
@_spi(Training) public struct TrainingText {
    private let text: TokenizedText
    private let record: AnnotationRecord
    private let gold: [GoldUnit]
    private let profiles: UnitProfiles

    /// A unit of the record, found in the text.
    private struct GoldUnit {
        let reading: UnitReading
        let unit: AnnotationRecord.Unit
    }

    /// - Throws: where a quotation of the record is not in the text.
    public init(_ document: Document, _ record: AnnotationRecord) throws(AnnotationError) {
        let text = TokenizedText(document)
        let graph = try ArgumentGraph(record, of: document)
        let located = LocatedGraph(graph, in: document)
        let units = RevisedUnits(
            UnitFinder(text).candidates(), located, Stakes(in: graph), of: text)
        let byName = Dictionary(record.units.map { ($0.id, $0) }) { first, _ in first }
        gold = zip(units.readings, units.statements).compactMap { reading, id in
            id.flatMap { byName[$0.rawValue] }.map { GoldUnit(reading: reading, unit: $0) }
        }
        profiles = UnitProfiles(gold.map(\.reading), of: text)
        self.text = text
        self.record = record
    }

    /// The clauses: `C right(0 or 1)`.
    public func clauses() -> [String] {
        let finder = UnitFinder(text)
        let all = UnitProfiles(finder.candidates(), of: text)
        let reader = UnitFeatureReader(all, asked: all.units.map(finder.isAsked))
        return all.units.indices.map { unit in
            let isRight = gold.contains { Self.match($0.reading.tokens, all.units[unit].tokens) }
            return "C \(isRight ? 1 : 0) |" + Self.joined(reader.keys(of: unit))
        }
    }

    private static func match(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
        one.clamped(to: other).count * 2 >= max(one.count, other.count)
    }

    /// The units: `U role kind(-1 for none) thesis(0 or 1)`.
    public func units() -> [String] {
        let finder = UnitFinder(text)
        let reader = UnitFeatureReader(profiles, asked: profiles.units.map(finder.isAsked))
        let kinds = Statement.EvidenceKind.allCases
        return gold.indices.map { number in
            let unit = gold[number].unit
            let kind = unit.kind.flatMap { kinds.firstIndex(of: $0) } ?? -1
            let role = Statement.Role.decided.firstIndex(of: unit.role) ?? 1
            let isThesis = unit.role == .thesis ? 1 : 0
            return "U \(role) \(kind) \(isThesis) |" + Self.joined(reader.keys(of: number))
        }
    }

    /// The units at a second look: `S role thesis a b c d t`, with what the first look says.
    public func secondLook(_ model: TrainingModel) -> [String] {
        let first = FirstLook(profiles, model.model)
        let stack = RoleStack(first.roles, paragraphs: first.paragraphs)
        return gold.indices.map { number in
            let role = Statement.Role.decided.firstIndex(of: gold[number].unit.role) ?? 1
            let said = (0..<4).map { "\(first.roles[number][$0])" }.joined(separator: " ")
            return "S \(role) \(role == 0 ? 1 : 0) \(said) \(first.thesis[number]) |"
                + stack.features(of: number).map { " \($0)" }.joined()
        }
    }

    /// The pairs of each unit that is tied: `R` begins a unit, `P right` is a pair, where right
    /// is the column of the move that leads to that target or -1.
    public func pairs(_ model: TrainingModel) -> [String] {
        let judged = RoleJudgement(profiles, model.model)
        let reader = PairReader(profiles, roles: judged.roles, thesis: judged.thesis)
        let numbers = Dictionary(gold.enumerated().map { ($1.unit.id, $0) }) { first, _ in first }
        var lines: [String] = []
        for (source, own) in gold.enumerated() {
            guard let link = own.unit.relation, let right = numbers[link.target],
                let column = Self.column(own.unit.role, link.type)
            else { continue }
            lines.append("R \(source)")
            for target in gold.indices where target != source {
                var line = "P \(target == right ? column : -1) |"
                reader.forEach(source, target) { line += " \($0)" }
                lines.append(line)
            }
        }
        return lines
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

    /// The counts that a file must have: settings, columns, rows of both tables, moves.
    public static var form: [Int] {
        [
            TrainedModel.Setting.allCases.count, TrainedModel.width, RoleStack.count,
            PairLayout.count, Move.all.count,
        ]
    }
}
