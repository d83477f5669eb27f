internal import ArgumentModel

/// What a person's decisions leave open to the joint decoding.
struct Constraints {
    /// How a unit is tied.
    private enum Tie {
        /// As the decoding says.
        case free
        /// To that unit, by a relation of that kind.
        case fixed(Int, Relation.Kind)
        /// To nothing that the decoding knows.
        case elsewhere
    }

    /// The units, and behind them the statements that stand at no words of the text.
    let count: Int
    /// The units from which the first thesis is chosen.
    private(set) var roots: [Int]
    private let units: Int
    /// For each unit the number of its role, where a person decided that.
    private var roles: [Int?]
    private var ties: [Tie]
    /// For each unit the relation that ties it whatever the decoding says.
    private var kept: [Relation?]
    /// For each unit that the decoding ties the relations of a person that lead away from it
    /// too.
    private var besides: [Int: [Relation]] = [:]
    private var numbers: [Statement.ID: Int] = [:]
    /// For each unit what it may not be tied to.
    private var rejected: [Int: [Rejections.Link]] = [:]

    init(
        _ revised: RevisedUnits, _ stakes: Stakes, _ leading: Leading, in graph: ArgumentGraph
    ) {
        units = revised.readings.count
        count = revised.statements.count
        roles = Array(repeating: nil, count: count)
        ties = roles.indices.map { [units] in $0 < units ? .free : .elsewhere }
        kept = Array(repeating: nil, count: count)
        roots = Array(0..<units)
        for (number, id) in revised.statements.enumerated() {
            if let id { numbers[id] = number }
        }
        guard !numbers.isEmpty else { return }
        for link in graph.rejected.relations {
            if let unit = numbers[link.source] { rejected[unit, default: []].append(link) }
        }
        for (number, id) in revised.statements.enumerated() {
            if let id { constrain(number, id, stakes, leading, graph) }
        }
        loosenCircles()
        let heads = heads(leading)
        if heads.isEmpty, !(0..<units).contains(where: canLead) { tieAll(graph) }
        roots = possibleRoots(heads)
    }

    /// Whether the decoding ties a unit.
    func isFree(_ unit: Int) -> Bool {
        if case .free = ties[unit] { true } else { false }
    }

    /// The unit that a person's relation ties a unit to.
    func fixedTarget(of unit: Int) -> Int? {
        if case .fixed(let target, _) = ties[unit] { target } else { nil }
    }

    /// The role that a person gave a unit.
    func decidedRole(of unit: Int) -> Int? { roles[unit] }

    /// The relation that ties a unit whatever the decoding says.
    func keptRelation(of unit: Int) -> Relation? { kept[unit] }

    /// Whether a person rejected that relation between two units.
    func isRejected(_ source: Int, _ kind: Relation.Kind, _ target: Int) -> Bool {
        (rejected[source] ?? []).contains { link in
            (link.target.map { numbers[$0] } ?? target) == target && (link.kind ?? kind) == kind
        }
    }

    /// Forbids every role but those that were decided.
    func apply(to scores: inout [[Int]]) {
        for (unit, role) in roles.enumerated() {
            guard let role else { continue }
            for other in 0..<4 where other != role { scores[unit][other] += Scores.forbiddenRole }
        }
    }

    /// Forbids the moves of other kinds where a relation is fixed, and those that would say
    /// again what a person's relation says.
    func apply(to scores: inout Scores) {
        guard !numbers.isEmpty else { return }
        for (number, candidate) in scores.candidates.enumerated() {
            switch ties[candidate.source] {
            case .fixed(_, let kind): scores.forbid(number) { $0 != kind }
            case .elsewhere: continue
            case .free:
                for choice in besides[candidate.source] ?? []
                where choice.target.statement.map({ numbers[$0] }) == candidate.target {
                    scores.forbid(number) { $0 == choice.kind }
                }
                for kind in Relation.Kind.allCases
                where isRejected(candidate.source, kind, candidate.target) {
                    scores.forbid(number) { $0 == kind }
                }
            }
        }
    }

    private mutating func constrain(
        _ unit: Int, _ id: Statement.ID, _ stakes: Stakes, _ leading: Leading,
        _ graph: ArgumentGraph
    ) {
        if let statement = graph.statements[id], statement.decision.by == .person || unit >= units {
            roles[unit] = Statement.Role.decided.firstIndex(of: statement.role)
        }
        if unit < units, (rejected[unit] ?? []).contains(where: \.isOfAll) {
            ties[unit] = .elsewhere
        }
        guard let first = leading.relations(of: id).first else { return }
        if stakes.relations.contains(first.id) {
            tie(unit, by: first, in: graph)
        } else if unit < units {
            besides[unit] = leading.relations(of: id).filter { stakes.relations.contains($0.id) }
        }
    }

    /// Without a unit to lead, those that only a person's further relations tie follow these.
    private mutating func tieAll(_ graph: ArgumentGraph) {
        for (unit, relations) in besides {
            if let first = relations.first { tie(unit, by: first, in: graph) }
        }
        loosenCircles()
    }

    private mutating func tie(_ unit: Int, by relation: Relation, in graph: ArgumentGraph) {
        let target = graph.statement(at: relation.target).flatMap { numbers[$0] }
        kept[unit] = relation
        ties[unit] = .elsewhere
        if let target, target != unit { ties[unit] = .fixed(target, relation.kind) }
    }

    /// A person may tie statements round in a circle, which no tree holds: the decoding lets
    /// one of the circle go.
    private mutating func loosenCircles() {
        var walks = [Int](repeating: 0, count: count)
        for start in 0..<count where walks[start] == 0 {
            var unit = start
            while walks[unit] == 0, let target = fixedTarget(of: unit) {
                walks[unit] = start + 1
                unit = target
            }
            if walks[unit] == start + 1 { ties[unit] = .elsewhere }
            if walks[unit] == 0 { walks[unit] = start + 1 }
        }
    }
}

/// The first thesis.
extension Constraints {
    /// The theses of a person that nothing leads away from; those in the text, if any is.
    private func heads(_ leading: Leading) -> [Int] {
        let leads = Set(numbers.filter { !leading.relations(of: $0.key).isEmpty }.values)
        let heads = roles.indices.filter { roles[$0] == 0 && !leads.contains($0) }
        let inText = heads.filter { $0 < units }
        return inText.isEmpty ? heads : inText
    }

    /// Whether nothing of a person's leads away from a unit of the text.
    private func canLead(_ unit: Int) -> Bool {
        isFree(unit) && (besides[unit] ?? []).isEmpty
    }

    /// The units that the first thesis may be: those that a person made it, else those that may
    /// be a thesis, else, so that there is one, whatever can be tied to nothing.
    private func possibleRoots(_ heads: [Int]) -> [Int] {
        let free = (0..<units).filter(canLead)
        let last = free.first { roles[$0] == 0 } ?? units
        let loose = roles.indices.filter { fixedTarget(of: $0) == nil }
        let choices = [
            heads, free.filter { (roles[$0] ?? 0) == 0 && $0 <= last }, free,
            loose.filter { $0 < units }, loose,
        ]
        return choices.first { !$0.isEmpty } ?? []
    }
}

extension Rejections.Link {
    /// Whether it stands for every relation from its source.
    fileprivate var isOfAll: Bool { kind == nil && target == nil }
}

/// The relations that lead away from each statement of a graph; a contradiction leads nowhere.
struct Leading {
    private var relations: [Statement.ID: [Relation]] = [:]

    init(_ graph: ArgumentGraph) {
        for relation in graph.relations where relation.kind != .contradicts {
            for id in relation.sourceStatements { relations[id, default: []].append(relation) }
        }
    }

    func relations(of id: Statement.ID) -> [Relation] { relations[id] ?? [] }
}

extension Scores {
    /// Forbids a candidate the moves of some kinds.
    fileprivate mutating func forbid(
        _ candidate: Int, where isForbidden: (Relation.Kind) -> Bool
    ) {
        for move in Move.all where isForbidden(move.kind) {
            moves[candidate * Move.names.count + move.column] = Scores.forbidden
        }
    }
}
