public import ArgumentModel

/// How strongly each statement of a graph stands, as a number from 0 to 1.
///
/// ```swift
/// let strengths = Strengths(of: graph)
/// strengths[claim]          // 0.69: its base score 0.5, raised by what supports it
/// ```
///
/// Each statement has a base score, which supporters raise and attackers lower. A relation
/// passes on the strength of its weakest premise (J. L. Pollock, Defeasible reasoning with
/// variable degrees of justification, Artificial Intelligence 133 (2001)), times its own weight
/// (T. Mossakowski, F. Neuhaus, Modular semantics and characteristics for bipolar weighted
/// argumentation graphs, 2018). The weight is 1, or the miner's confidence where scores are by
/// confidence; what undercuts the relation lowers it and what backs it protects it, by DF-QuAD:
/// an undercut of strength *u* alone leaves 1 − *u*. Statements that restate each other are one,
/// with the greatest of their base scores. An argument with steps passes on its conclusion by
/// its premises; one without steps has the base score 0.5, or the constant.
public struct Strengths: Sendable {
    /// The graph.
    public let graph: ArgumentGraph
    /// By which semantics.
    public let semantics: StrengthSemantics
    /// What statements count before anything is said for or against them.
    public let bases: BaseScores
    /// What was changed: what falls has the strength 0, what is taken as given 1.
    public let change: WhatIf
    let lines: ArgumentLines
    let network: StrengthNetwork
    let solution: StrengthSolution

    /// The strengths within a graph.
    ///
    /// - Complexity: O(*s* + *r*) without cycles; see ``WeightedFramework/strengths(_:)``.
    public init(
        of graph: ArgumentGraph, semantics: StrengthSemantics = .quadraticEnergy,
        bases: BaseScores = BaseScores()
    ) {
        self.graph = graph
        self.semantics = semantics
        self.bases = bases
        change = WhatIf()
        lines = ArgumentLines(graph)
        network = StrengthNetwork(of: lines, graph, semantics, bases)
        solution = network.strengths()
    }

    private init(_ old: Strengths, _ change: WhatIf) {
        graph = old.graph
        semantics = old.semantics
        bases = old.bases
        lines = old.lines
        network = old.network
        self.change = change
        solution = network.strengths(fixing: old.lines.fixed(by: change))
    }

    /// The strengths after a change, on top of what was changed before.
    public func after(_ more: WhatIf) -> Strengths { Strengths(self, change.and(more)) }

    /// The strength of a statement; 0 where it is not of the graph.
    public subscript(id: Statement.ID) -> Double {
        lines.element(of: id).map { solution[$0] } ?? 0
    }

    /// What is left of the weight of a relation, from 0 to 1; 0 where it has none.
    public func weight(of id: Relation.ID) -> Double {
        lines.elements(of: id).first.map { solution[$0] } ?? 0
    }

    /// The base score of a statement, the greatest of those that it restates; 0 where it is not
    /// of the graph.
    public func base(of id: Statement.ID) -> Double {
        lines.element(of: id).map { network.bases[$0] } ?? 0
    }

    /// Whether every cycle came to rest; strengths on one that did not mean little.
    public var isConverged: Bool { solution.isConverged }
}

extension ArgumentLines {
    /// The strengths that a change gives; what is taken as given wins.
    func fixed(by change: WhatIf) -> [(element: Int, strength: Double)] {
        change.without.flatMap { elements(of: $0) }.map { ($0, 0.0) }
            + change.assuming.flatMap { elements(of: $0) }.map { ($0, 1.0) }
    }
}

extension StrengthNetwork {
    /// The network of a graph.
    init(
        of lines: ArgumentLines, _ graph: ArgumentGraph, _ semantics: StrengthSemantics,
        _ bases: BaseScores
    ) {
        let statements = lines.members.map { members in
            members.compactMap { graph.statements[$0] }.map(bases.score).max() ?? 0
        }
        let arguments = lines.arguments.map { id in
            graph.arguments[id]?.steps.isEmpty == false ? 1 : bases.scoreOfArgument
        }
        let weights = lines.lines.map { line in
            line.origin.relation.flatMap { graph.relations[$0] }.map(bases.weight) ?? 1
        }
        self.init(
            semantics, bases: statements + arguments + weights,
            lines.lines.enumerated().map { place, line in
                let premises =
                    line.premises.allSatisfy { $0 < lines.nodeCount }
                    ? line.premises : lines.allPremises(of: lines.nodeCount + place)
                return (line.isAttack, premises, line.targets)
            })
    }
}

extension BaseScores {
    fileprivate var scoreOfArgument: Double {
        if case .constant(let score) = rule { score } else { 0.5 }
    }
}
