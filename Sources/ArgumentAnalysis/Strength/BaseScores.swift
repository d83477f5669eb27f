public import ArgumentModel

/// How much statements count before anything is said for or against them.
///
/// A score says nothing of truth; it is what the reader is willing to grant.
public struct BaseScores: Sendable, Hashable {
    /// Where scores come from.
    public enum Rule: Sendable, Hashable {
        /// The same for all, from 0 to 1.
        case constant(Double)
        /// How sure the miner is: of a statement's role for the statement, of a relation for
        /// its weight; what a person decided has 0.5, and a person's relation 1.
        case confidence
        /// By what evidence rests on (``evidenceScores``); everything else has 0.5.
        case evidenceKind
    }

    /// Where scores come from.
    public var rule: Rule
    /// The scores that somebody gave, from 0 to 1; they come before the rule.
    public var given: [Statement.ID: Double]

    /// Scores; 0.5 for all unless said otherwise.
    ///
    /// - Precondition: every score is from 0 to 1.
    public init(_ rule: Rule = .constant(0.5), given: [Statement.ID: Double] = [:]) {
        if case .constant(let score) = rule { precondition((0...1).contains(score)) }
        precondition(given.values.allSatisfy { (0...1).contains($0) }, "scores are from 0 to 1")
        self.rule = rule
        self.given = given
    }

    /// What evidence of a kind counts for under ``Rule/evidenceKind``: figures and law before
    /// what happened, that before what somebody says or lived through. A convention of this
    /// program; nobody has measured it.
    public static let evidenceScores: [(kind: Statement.EvidenceKind, score: Double)] = [
        (.statistic, 0.7), (.law, 0.7), (.event, 0.65), (.commonGround, 0.6),
        (.testimony, 0.55), (.quotation, 0.5), (.example, 0.45), (.experience, 0.45),
    ]

    func score(of statement: Statement) -> Double {
        if let score = given[statement.id] { return score }
        return switch rule {
        case .constant(let score): score
        case .confidence:
            statement.decision.by == .miner ? statement.decision.confidence ?? 0.5 : 0.5
        case .evidenceKind:
            BaseScores.evidenceScores.first { $0.kind == statement.kind }?.score ?? 0.5
        }
    }

    func weight(of relation: Relation) -> Double {
        guard rule == .confidence, relation.decision.by == .miner else { return 1 }
        return relation.decision.confidence ?? 1
    }
}
