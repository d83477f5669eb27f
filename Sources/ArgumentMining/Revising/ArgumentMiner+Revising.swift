public import ArgumentModel
public import SourceText

extension ArgumentMiner {
    /// Mines a document again, around what a person decided of its graph.
    ///
    /// ```swift
    /// var graph = miner.graph(of: document)
    /// try graph.reassign(doubt, to: .counterclaim)
    /// graph = miner.revise(graph, from: document).graph   // its neighbours are decided again
    /// ```
    ///
    /// A person's decisions are constraints of the joint decoding:
    ///
    /// - A statement that a person decided keeps all that it says, its role too. One at a
    ///   passage that the miner would cut otherwise is a unit of its own; what overlaps it and is
    ///   not in the graph gives way. One without a passage stays, and can be what others lead to.
    /// - A relation that a person decided keeps kind, sources and target. What it leads to is
    ///   kept with it, be it a statement or another relation.
    /// - A thesis of a person that nothing leads away from is the first thesis.
    /// - What the graph's ``ArgumentModel/ArgumentGraph/rejected`` names does not return: no unit
    ///   that lies for the most part in such a passage becomes a statement, unless a person
    ///   decided that statement, and no such relation is drawn.
    ///
    /// Everything else is decided again; where there is such a decision, as it was before unless
    /// something else is clearly better, so that a correction moves what hangs on it and leaves
    /// the rest. What untouched statements say, and their tags, data and
    /// places in groups, stay. Statements at the same passage, and primary relations of the same
    /// statement, keep their identifiers, and statements the labels by which people know them:
    /// where its role or place would give one another label, the old one becomes its title.
    /// Without a person's decision the graph is that of ``graph(of:)``; revising a revised graph
    /// changes nothing.
    ///
    /// Of a graph that an external miner read (`isExternallyRead`)
    /// nothing is decided again.
    ///
    /// Passages are found again by their quotations where the text has changed, also where it says
    /// them in slightly other words. A statement that no person decided goes with its passage.
    /// Statements of other sources, arguments and groups stay as they are.
    ///
    /// - Parameters:
    ///   - graph: what was mined and edited.
    ///   - document: the text that it was mined from, as it is now.
    /// - Returns: the graph, and the passages that the text does not hold, or says in other words.
    /// - Precondition: `graph` is well-formed (`checkInvariants()`).
    /// - Complexity: as ``graph(of:)``, and O(*n*) for each passage that is not at its place.
    public func revise(_ graph: ArgumentGraph, from document: Document) -> RevisedGraph {
        let located = LocatedGraph(graph, in: document)
        guard !graph.isExternallyRead else {
            return RevisedGraph(
                graph: located.graph, missing: located.missing, altered: located.altered,
                missingRejections: located.missingRejections)
        }
        let stays = Stakes(in: located.graph).statements
        return RevisedGraph(
            graph: mine(document, around: located),
            missing: located.missing.filter { stays.contains($0.statement) },
            altered: located.altered.filter { stays.contains($0.statement) },
            missingRejections: located.missingRejections)
    }

    /// The argument of a document around what stays of a graph.
    func mine(_ document: Document, around located: LocatedGraph) -> ArgumentGraph {
        let text = TokenizedText(document)
        let stakes = Stakes(in: located.graph)
        let engine = engine
        var profiles = engine.profiles(of: text)
        let mined = engine.argues(profiles) ? profiles.units : []
        let units = RevisedUnits(mined, located, stakes, of: text)
        if units.readings.map(\.tokens) != profiles.units.map(\.tokens) {
            profiles = UnitProfiles(units.readings, of: text)
        }
        let plan = GraphPlan(units, stakes, located, worth: engine.formerWorth)
        let judged = engine.judge(profiles, plan)
        let decoder = JointDecoder(judged.scores, settling: plan.former)
        let readings = decoder.readings()
        guard let reading = readings.first else { return plan.graph }
        let rivals = judged.certainty.thesis.confidences(
            of: readings.map(decoder.ownWorth), chosen: 0)
        let builder = GraphBuilder(judged, reading, thesisConfidence: rivals[0], plan)
        do throws(GraphError) {
            return try builder.build()
        } catch {
            preconditionFailure("the miner drew an ill-formed graph: \(error)")
        }
    }
}
