public import ArgumentModel

/// A decision of the miner's that a person may want to look at.
public struct ReviewQuestion: Sendable, Equatable {
    /// What was decided.
    public enum Subject: Sendable, Hashable {
        /// The role of a statement.
        case role(Statement.ID)
        /// Kind and target of a relation.
        case relation(Relation.ID)
    }

    /// What can be said instead.
    public enum Candidate: Sendable, Hashable {
        /// Another role.
        case role(Statement.Role)
        /// Another kind of relation, or to something else.
        case relation(Relation.Choice)
    }

    /// What was decided.
    public let subject: Subject
    /// The statement whose passage it is about.
    public let statement: Statement.ID
    /// How likely the decision is wrong, from 0 to 1; 1 where nobody said.
    public let doubt: Double
    /// How much of the argument the decision moves: the statements that reach the thesis by way
    /// of it, itself among them.
    public let reach: Int
    /// The next likeliest choices, at most two.
    public let candidates: [Candidate]
}

extension ArgumentGraph {
    /// What a person has not decided yet, the decisions first that are both unsure and matter
    /// to the thesis.
    ///
    /// - Complexity: O(*s* log *s* + *r* log *r* + *s* · *d*), *d* the depth of the argument.
    public var reviewQuestions: [ReviewQuestion] {
        let reach = Reach(of: self)
        let questions = roleQuestions(reach) + relationQuestions(reach)
        let order = questions.indices.sorted { left, right in
            (-questions[left].weight, left) < (-questions[right].weight, right)
        }
        return order.map { questions[$0] }
    }

    private func roleQuestions(_ reach: Reach) -> [ReviewQuestion] {
        statements.filter { $0.decision.by == .miner }.map { statement in
            ReviewQuestion(
                subject: .role(statement.id), statement: statement.id,
                doubt: 1 - (statement.decision.confidence ?? 0),
                reach: reach.of(statement.id),
                candidates: statement.decision.alternatives.prefix(2).map { .role($0.choice) })
        }
    }

    private func relationQuestions(_ reach: Reach) -> [ReviewQuestion] {
        relations.filter { $0.decision.by == .miner }.compactMap { relation in
            guard let source = relation.sourceStatements.first else { return nil }
            return ReviewQuestion(
                subject: .relation(relation.id), statement: source,
                doubt: 1 - (relation.decision.confidence ?? 0),
                reach: relation.sourceStatements.reduce(0) { $0 + reach.of($1) },
                candidates: relation.decision.alternatives.prefix(2).map {
                    .relation($0.choice)
                })
        }
    }
}

extension ReviewQuestion {
    /// How much is won by asking. Doubt decides, in twentieths; among those that are as doubtful
    /// the decision that moves more of the argument comes first. (Letting reach count for more
    /// was measured with `review-bench`: it mends fewer errors.)
    fileprivate var weight: Double { (doubt * 20).rounded() + reach.logarithm / 64 }
}

extension Int {
    /// The logarithm to base 2 of a positive number, rounded down.
    fileprivate var logarithm: Double { Double(Int.bitWidth - 1 - leadingZeroBitCount) }
}
