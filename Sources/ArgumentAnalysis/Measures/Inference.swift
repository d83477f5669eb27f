package import ArgumentModel

/// One step of reasoning: premises that together support a conclusion.
package struct Inference {
    /// The relation; `nil` for the step of an argument.
    package let relation: Relation?
    package let premises: [Statement]
    package let conclusion: Statement

    /// Every inference of a graph between statements: relations that support, then the steps of
    /// arguments.
    package static func all(in graph: ArgumentGraph) -> [Inference] {
        let relations = graph.relations.compactMap { relation -> Inference? in
            guard relation.kind == .supports, let target = relation.target.statement,
                let conclusion = graph.statements[target]
            else { return nil }
            let premises = relation.sourceStatements.compactMap { graph.statements[$0] }
            guard !premises.isEmpty else { return nil }
            return Inference(relation: relation, premises: premises, conclusion: conclusion)
        }
        return relations + graph.arguments.flatMap { steps(of: $0, graph) }
    }

    /// A step uses what it says, or, where it says nothing, its own premises and what the steps
    /// before it concluded.
    private static func steps(of argument: Argument, _ graph: ArgumentGraph) -> [Inference] {
        argument.steps.indices.compactMap { number in
            let step = argument.steps[number]
            let earlier = argument.steps[..<number].map(\.conclusion)
            let used = argument.used(inStep: number) ?? step.premises + earlier
            let premises = used.compactMap { graph.statements[$0] }
            guard let conclusion = graph.statements[step.conclusion], !premises.isEmpty else {
                return nil
            }
            return Inference(relation: nil, premises: premises, conclusion: conclusion)
        }
    }

    /// The terms of the conclusion that no premise has.
    package var newTerms: [String] {
        let given = premises.reduce(into: Set<String>()) { $0.formUnion(TextTerms($1.text).stems) }
        return TextTerms(conclusion.text).missing(in: given)
    }

    /// The terms that only one premise of several has, and not the conclusion.
    var loneTerms: [(premise: Statement.ID, terms: [String])] {
        guard premises.count > 1 else { return [] }
        let terms = premises.map { TextTerms($0.text) }
        let goal = TextTerms(conclusion.text).stems
        return premises.indices.compactMap { place in
            let others = terms.indices.filter { $0 != place }
                .reduce(into: goal) { $0.formUnion(terms[$1].stems) }
            let lone = terms[place].missing(in: others)
            return lone.isEmpty ? nil : (premises[place].id, lone)
        }
    }

    /// Whether a person set the words of the step with care: a premise is implicit, the step is
    /// strict, or it is one of an argument.
    var isWorkedOut: Bool {
        relation?.isStrict ?? true || premises.contains(where: \.isImplicit)
    }
}
