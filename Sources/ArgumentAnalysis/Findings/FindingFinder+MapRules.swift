internal import ArgumentModel

/// The rules by which argument mapping is taught (T. van Gelder, Rationale): the rabbit, holding
/// hands, and no premise that only says its conclusion again.
///
/// Prose hardly ever keeps the first two, so they are asked only of inferences that somebody worked
/// out: with an implicit premise, strict, or the step of an argument. How many of all inferences
/// bring a new term is the measure `new_terms`.
extension FindingFinder {
    var mapRules: [Finding] {
        let inferences = Inference.all(in: graph)
        let careful = inferences.filter(\.isWorkedOut)
        return careful.flatMap(rabbit) + careful.flatMap(holdingHands)
            + inferences.flatMap(sameWords)
    }

    private func rabbit(_ inference: Inference) -> [Finding] {
        let terms = inference.newTerms
        guard !terms.isEmpty else { return [] }
        return [
            grounds.finding(
                "rabbit",
                .init(
                    statements: [inference.conclusion.id] + inference.premises.map(\.id),
                    others: grounds.names(inference.premises.map(\.id)), terms: terms,
                    relations: inference.relations, restsOnRoles: false))
        ]
    }

    private func holdingHands(_ inference: Inference) -> [Finding] {
        inference.loneTerms.map { premise, terms in
            grounds.finding(
                "holding-hands",
                .init(
                    statements: [premise, inference.conclusion.id],
                    others: grounds.labels[inference.conclusion.id], terms: terms,
                    relations: inference.relations, restsOnRoles: false))
        }
    }

    /// One premise with four terms in five, and three at least, in common with its conclusion.
    private func sameWords(_ inference: Inference) -> [Finding] {
        let goal = TextTerms(inference.conclusion.text).stems
        return inference.premises.filter { premise in
            let stems = TextTerms(premise.text).stems
            let common = stems.intersection(goal).count
            return common >= 3 && common * 5 >= stems.union(goal).count * 4
        }.map { premise in
            grounds.finding(
                "same-words",
                .init(
                    statements: [premise.id, inference.conclusion.id],
                    others: grounds.labels[inference.conclusion.id],
                    relations: inference.relations, restsOnRoles: false))
        }
    }
}

extension Inference {
    /// The relation that it is, where it is one.
    var relations: [Relation.ID] { [relation?.id].compactMap(\.self) }
}
