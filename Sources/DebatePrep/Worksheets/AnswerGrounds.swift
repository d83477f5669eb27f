internal import ArgumentModel

/// What of the graph an answer rests on, and how surely that is right.
///
/// One rule for every exercise: an answer is as sure as all that it rests on together. Below
/// ``AnswerGrounds/doubtfulBelow`` it is as likely wrong as right, and the key says so.
struct AnswerGrounds {
    /// A decision that an answer rests on.
    struct Ground: Hashable {
        /// How sure it is, from 0 to 1; 1 where a person decided.
        let sureness: Double
        /// What it decides.
        let facet: Facet
        /// About which statement.
        let statement: Statement.ID
    }

    /// What a decision says of a statement.
    enum Facet: String {
        case role, relation, side
    }

    /// Below this an answer is marked in the key.
    static let doubtfulBelow = 0.5
    /// So many reasons are told.
    private static let mostTold = 2

    private(set) var all: [Ground] = []

    /// How surely all of it is right.
    var sureness: Double { all.reduce(1) { $0 * $1.sureness } }
    var isDoubtful: Bool { sureness < AnswerGrounds.doubtfulBelow }

    mutating func add(_ ground: Ground) {
        if !all.contains(ground) { all.append(ground) }
    }

    /// What of it is least sure, in percent, for the teacher; `nil` where it is sure enough.
    func doubt(_ words: DebateWords, name: (Statement.ID) -> String) -> String? {
        guard isDoubtful else { return nil }
        return weakest.map { ground in
            let percent = Int((100 * ground.sureness).rounded())
            return words.filled(
                "worksheet.doubt.\(ground.facet.rawValue)",
                ["statement": name(ground.statement), "percent": "\(percent)"])
        }.joined(separator: " ")
    }

    private var weakest: [Ground] {
        let ranked = all.enumerated().filter { $1.sureness < 1 }
            .sorted { ($0.element.sureness, $0.offset) < ($1.element.sureness, $1.offset) }
        return ranked.prefix(AnswerGrounds.mostTold).map(\.element)
    }
}

extension AnswerGrounds {
    /// That each has its role, and that each relation leads where it does.
    init(_ statements: [Statement] = [], _ relations: [Relation] = []) {
        for statement in statements {
            add(
                Ground(sureness: statement.decision.sureness, facet: .role, statement: statement.id)
            )
        }
        for relation in relations {
            guard let source = relation.sourceStatements.first else { continue }
            add(Ground(sureness: relation.decision.sureness, facet: .relation, statement: source))
        }
    }

    /// That a statement speaks for the side that it does: whether it and what it leads to are
    /// counterclaims, and whether the steps between speak for or against.
    init(sideOf statement: Statement, in material: WorksheetMaterial) {
        var seen: Set<Statement.ID> = []
        var next: Statement? = statement
        while let here = next, here.role != .thesis, seen.insert(here.id).inserted {
            let isCounterclaim = here.role == .counterclaim
            let role = here.decision.share { ($0 == .counterclaim) == isCounterclaim }
            add(Ground(sureness: role, facet: .side, statement: here.id))
            guard !isCounterclaim, let step = material.relations(from: here.id).first else {
                return
            }
            let link = step.decision.share { $0.kind.speaksFor == step.kind.speaksFor }
            add(Ground(sureness: link, facet: .side, statement: here.id))
            next = material.graph.statement(at: step.target).flatMap {
                material.graph.statements[$0]
            }
        }
    }
}

extension Decision {
    /// How sure it is; 1 where a person decided or nobody said.
    var sureness: Double { by == .miner ? confidence ?? 1 : 1 }

    /// How sure it is that the choice is of such a kind: what the listed choices say, and of what
    /// they leave open the half.
    func share(of isSuch: (Choice) -> Bool) -> Double {
        guard by == .miner, let confidence else { return 1 }
        let such = confidence + alternatives.filter { isSuch($0.choice) }.map(\.confidence).sum
        let open = max(0, 1 - confidence - alternatives.map(\.confidence).sum)
        return min(1, such + open / 2)
    }
}

extension [Double] {
    fileprivate var sum: Double { reduce(0, +) }
}

extension Relation.Kind {
    /// Whether what begins such a relation speaks for the side of what it ends at.
    fileprivate var speaksFor: Bool { self == .supports || self == .restates }
}
