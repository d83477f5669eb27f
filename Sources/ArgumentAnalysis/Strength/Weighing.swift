public import ArgumentModel

/// What is asked when a graph is weighed.
public struct WeighingQuestion: Sendable, Hashable {
    /// How support is read.
    public var reading = SupportReading.evidential
    /// By which semantics statements stand or fall.
    public var semantics = ArgumentSemantics.grounded
    /// By which semantics they are strong or weak.
    public var strength = StrengthSemantics.quadraticEnergy
    /// What they count before anything is said for or against them.
    public var bases = BaseScores()
    /// What is changed first.
    public var change = WhatIf()
    /// How long each search may last.
    public var effort = SearchEffort()

    /// The grounded semantics, evidential support, quadratic energy from 0.5, no change.
    public init() {}
}

/// What survives in a graph, how strongly, and what that hangs on.
///
/// ```swift
/// let weighing = try Weighing(of: graph)
/// print(weighing.text())
/// ```
///
/// It says what becomes of statements by the text's own map, and nothing of whether they are
/// true.
public struct Weighing: Sendable {
    /// One change and what becomes of the graph then.
    public struct Case: Sendable {
        /// The change as it was asked for.
        public let name: String
        /// What stands then.
        public let standings: Acceptability
        /// How strongly.
        public let strengths: Strengths
    }

    /// What was asked.
    public let question: WeighingQuestion
    /// The graph as it is, without the change that was asked for.
    public let before: Case
    /// What stands.
    public let standings: Acceptability
    /// How strongly.
    public let strengths: Strengths
    /// What stands or falls only perhaps.
    public let unsure: UnsureConclusions
    /// The single statements and relations that turn the thesis; `nil` without a thesis.
    public let turningPoints: TurningPoints?
    /// What the thesis owes its strength to; `nil` without a thesis.
    public let attribution: StrengthAttribution?
    /// What was tried beside it.
    public private(set) var cases: [Case] = []

    /// The weighing of a graph.
    ///
    /// - Throws: ``EffortExceeded`` where the semantics needs a search that took too long.
    public init(
        of graph: ArgumentGraph, _ question: WeighingQuestion = WeighingQuestion()
    ) throws(EffortExceeded) {
        self.question = question
        let standings = try Acceptability(
            of: graph, semantics: question.semantics, reading: question.reading,
            effort: question.effort)
        let strengths = Strengths(
            of: graph, semantics: question.strength, bases: question.bases)
        before = Case(name: "as it is", standings: standings, strengths: strengths)
        let isChanged = !question.change.isEmpty
        self.standings = isChanged ? try standings.after(question.change) : standings
        self.strengths = isChanged ? strengths.after(question.change) : strengths
        unsure = try UnsureConclusions(in: self.standings)
        let thesis = graph.thesis?.id
        if let thesis {
            let size = self.standings.flattening.framework.count
            turningPoints = try self.standings.turningPoints(
                of: thesis, largest: 1, bound: min(5_000, max(50, 20_000_000 / max(1, size))))
            attribution = StrengthAttribution(of: thesis, in: self.strengths)
        } else {
            (turningPoints, attribution) = (nil, nil)
        }
    }

    /// Tries one more change, on top of the question's own.
    ///
    /// - Throws: ``EffortExceeded`` where the semantics needs a search that took too long.
    public mutating func tryOut(_ change: WhatIf, name: String) throws(EffortExceeded) {
        cases.append(
            Case(
                name: name, standings: try standings.after(change),
                strengths: strengths.after(change)))
    }

    /// The graph.
    public var graph: ArgumentGraph { standings.graph }

    /// The thesis; `nil` where none is marked.
    public var thesis: Statement? { graph.thesis }
}
