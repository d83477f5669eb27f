public import ArgumentModel

/// What becomes of a statement by the text's own map of reasons and objections. It says nothing
/// of whether the statement is true.
public enum Standing: String, Sendable, CaseIterable, Hashable {
    /// It stands: nothing is held against it that the map does not answer.
    case stands
    /// Neither: the map does not decide.
    case open
    /// It falls: something stands against it, or the reasons that it needs fall.
    case falls

    init(_ label: ArgumentLabel) {
        switch label {
        case .in: self = .stands
        case .out: self = .falls
        case .undecided: self = .open
        }
    }
}

/// Which statements of a graph stand, which fall and which are open.
///
/// ```swift
/// let standings = try Acceptability(of: graph)
/// standings[claim]                       // .falls
/// standings.explanation(of: claim)       // "C4 falls: X2 attacks it and nothing answers X2."
/// ```
///
/// The graph is flattened to a framework of attacks (``Flattening``). Under a semantics of
/// several labellings a statement stands where each accepts it, falls where each rejects it,
/// and is open where they differ or leave it undecided.
public struct Acceptability: Sendable {
    /// The framework that was asked.
    public let flattening: Flattening
    /// By which semantics.
    public let semantics: ArgumentSemantics
    /// What was changed before it was asked.
    public let change: WhatIf
    /// The graph.
    public let graph: ArgumentGraph
    let names: GraphNames
    let effort: SearchEffort
    let acceptances: [Acceptance]

    /// The standings of the statements of a graph.
    ///
    /// - Parameters:
    ///   - semantics: grounded needs no search; every other may.
    ///   - reading: how support is read.
    ///   - effort: how long to search.
    /// - Throws: ``EffortExceeded`` where the search took more steps than allowed.
    /// - Complexity: O(*s* + *r*) for the grounded semantics.
    public init(
        of graph: ArgumentGraph, semantics: ArgumentSemantics = .grounded,
        reading: SupportReading = .evidential, effort: SearchEffort = SearchEffort()
    ) throws(EffortExceeded) {
        let names = GraphNames(graph)
        self.graph = graph
        self.names = names
        self.semantics = semantics
        self.effort = effort
        flattening = Flattening(of: ArgumentLines(graph), reading, names)
        change = WhatIf()
        acceptances = try flattening.acceptances(semantics, change, effort)
    }

    private init(_ old: Acceptability, _ change: WhatIf) throws(EffortExceeded) {
        graph = old.graph
        names = old.names
        semantics = old.semantics
        effort = old.effort
        flattening = old.flattening
        self.change = change
        acceptances = try flattening.acceptances(semantics, change, effort)
    }

    /// The standings after a change, on top of what was changed before.
    ///
    /// - Throws: ``EffortExceeded`` where the search took more steps than allowed.
    public func after(_ more: WhatIf) throws(EffortExceeded) -> Acceptability {
        try Acceptability(self, change.and(more))
    }

    /// What becomes of a statement; open where it is not of the graph.
    public subscript(id: Statement.ID) -> Standing {
        lines.element(of: id).map(standing) ?? .open
    }

    /// What becomes of a statement over all labellings; `nil` where it is not of the graph.
    public func acceptance(of id: Statement.ID) -> Acceptance? {
        lines.element(of: id).map { acceptances[$0] }
    }

    /// The statements with that standing, in reading order.
    public func statements(_ standing: Standing) -> [Statement.ID] {
        graph.statements.map(\.id).filter { self[$0] == standing }
    }

    /// Whether there is a labelling at all; of the stable semantics there may be none.
    public var hasLabelling: Bool {
        acceptances.isEmpty
            || acceptances.contains {
                $0.isCredulous || $0.isOutInSome || $0.isUndecidedInSome
            }
    }

    var lines: ArgumentLines { flattening.lines }

    func standing(_ element: Int) -> Standing { Standing(acceptances[element].label) }

    /// What one element would become after a change of some others.
    func standing(
        of element: Int, without: [Int] = [], assuming: [Int] = []
    ) throws(EffortExceeded) -> Standing {
        let falling = flattening.elements(of: change.without) + without
        let given = flattening.elements(of: change.assuming) + assuming
        if semantics == .grounded {
            let links = falling.compactMap { flattening.links[$0] }
            let labelling = flattening.framework.grounded(
                accepting: given, rejecting: falling + links)
            return Standing(labelling[element])
        }
        return Standing(
            try flattening.changed(without: falling, assuming: given)
                .acceptance(of: element, semantics, effort: effort).label)
    }
}

extension Flattening {
    func elements(of ends: [Endpoint]) -> [Int] { ends.flatMap { lines.elements(of: $0) } }

    /// The framework after a change of some elements.
    func changed(without: [Int], assuming: [Int]) -> ArgumentationFramework {
        framework.changed(
            accepting: assuming, rejecting: without + without.compactMap { links[$0] })
    }

    fileprivate func acceptances(
        _ semantics: ArgumentSemantics, _ change: WhatIf, _ effort: SearchEffort
    ) throws(EffortExceeded) -> [Acceptance] {
        try changed(without: elements(of: change.without), assuming: elements(of: change.assuming))
            .acceptances(semantics, effort: effort)
    }
}
