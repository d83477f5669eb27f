public import Argdown
public import ArgumentMining
public import ArgumentModel
public import SourceText

/// A graph on its way from the first reading to a person's own: every step can be taken back,
/// and what no person decided is decided again around each.
///
/// ```swift
/// var session = EditingSession(ArgdownGraph(model, of: file), from: opEd, in: file)
/// try session.apply([.reassign(doubt, to: .counterclaim, kind: nil)])
/// session.decidedAgain.relations     // what the rest became
/// session.text                       // the file, with all that a person wrote in it
/// session.undo()
/// ```
///
/// A session opens no file and writes none: who holds it does.
public struct EditingSession: Sendable {
    /// The graph as it is now.
    public var graph: ArgumentGraph { now.graph }
    /// The file as it is to be written now.
    public var text: String { now.text }
    /// The op-ed that the graph is of, where it is at hand.
    public var source: Document? { now.source }
    /// What the last step changed beside what it said.
    public private(set) var decidedAgain = DecidedAgain()
    /// The passages that the op-ed does not hold any more, of statements and of what was rejected.
    public var missing: MissingPassages { now.missing }

    private let isArgdown: Bool
    private let miner: ArgumentMiner
    private var now: State
    private var past: [State] = []
    private var future: [State] = []

    private struct State {
        var graph: ArgumentGraph
        var text: String
        var source: Document?
        var missing = MissingPassages()
    }

    /// A session that begins with what an Argdown file says; statements and relations that a
    /// person deleted from it are rejected.
    ///
    /// - Parameters:
    ///   - reading: the graph that the file holds.
    ///   - source: the op-ed, to mine it again; without it nothing is decided again.
    ///   - document: the file, whose comments and formatting stay.
    public init(
        _ reading: ArgdownGraph, from source: Document?, in document: ArgdownDocument,
        miner: ArgumentMiner = ArgumentMiner()
    ) {
        self.miner = miner
        isArgdown = true
        let graph = reading.rejectingDeletions(from: source, miner)
        now = State(graph: graph, text: graph.argdown(updating: document), source: source)
    }

    /// A session that begins with a graph that is kept as JSON.
    ///
    /// - Parameters:
    ///   - graph: the graph.
    ///   - source: the op-ed, to mine it again; without it nothing is decided again.
    public init(
        _ graph: ArgumentGraph, from source: Document?, miner: ArgumentMiner = ArgumentMiner()
    ) {
        self.miner = miner
        isArgdown = false
        now = State(graph: graph, text: graph.json, source: source)
    }

    /// Whether a program decides the rest: somewhere it did, and the op-ed is at hand.
    ///
    /// A map that a person made altogether is left as it is.
    public var isMined: Bool {
        source != nil
            && (graph.statements.contains { $0.decision.by == .miner }
                || graph.relations.contains { $0.decision.by == .miner })
    }
}

/// Steps.
extension EditingSession {
    /// Makes edits as one step, and decides the rest again around them.
    ///
    /// - Throws: ``ArgumentModel/EditError`` of the first edit that cannot be made; nothing is
    ///   then changed.
    /// - Complexity: that of mining the op-ed.
    public mutating func apply(_ edits: [Edit]) throws(EditError) {
        let before = graph
        var graph = before
        for edit in edits { try graph.apply(placed(edit)) }
        // Titles are free; none makes a graph ill-formed.
        if isMined { try? graph.keepLabels(before.labels, of: before.statements) }
        take(graph)
    }

    /// An addition in a person's own words has no passage: the op-ed does not hold them.
    private func placed(_ edit: Edit) -> Edit {
        guard case .add(let role, let text, let passage?) = edit, passage.range == nil,
            let words = passage.quotation, let source,
            QuotationFinder(source.bytes).occurrences(of: words, loosest: .lettersAndDigits)
                .isEmpty
        else { return edit }
        return .add(role, text, at: nil)
    }

    /// Decides again what no person decided, as one step where that changes anything.
    ///
    /// - Complexity: that of mining the op-ed.
    public mutating func mineAgain() {
        guard let revised = mined(around: graph) else { return }
        guard revised.graph != graph else {
            now.missing = MissingPassages(revised)
            return
        }
        decidedAgain = DecidedAgain(from: graph, to: revised.graph)
        step(to: revised.graph, MissingPassages(revised))
    }

    /// Goes on with the file as somebody else left it, as one step.
    ///
    /// - Parameter session: one that begins with that file.
    public mutating func replace(with session: EditingSession) {
        past.append(now)
        future = []
        now = session.now
        decidedAgain = DecidedAgain()
    }

    /// Whether there is a step to take back.
    public var canUndo: Bool { !past.isEmpty }

    /// Whether there is a step to take again.
    public var canRedo: Bool { !future.isEmpty }

    /// Takes the last step back; without one nothing happens.
    public mutating func undo() {
        guard let state = past.popLast() else { return }
        future.append(now)
        now = state
        decidedAgain = DecidedAgain()
    }

    /// Takes again the step that was last taken back; without one nothing happens.
    public mutating func redo() {
        guard let state = future.popLast() else { return }
        past.append(now)
        now = state
        decidedAgain = DecidedAgain()
    }

    private mutating func take(_ edited: ArgumentGraph) {
        guard isMined, let revised = mined(around: edited) else {
            decidedAgain = DecidedAgain()
            return step(to: edited, missing)
        }
        decidedAgain = DecidedAgain(from: edited, to: revised.graph)
        step(to: revised.graph, MissingPassages(revised))
    }

    private func mined(around graph: ArgumentGraph) -> RevisedGraph? {
        source.map { miner.revise(graph, from: $0) }
    }

    private mutating func step(to graph: ArgumentGraph, _ missing: MissingPassages) {
        past.append(now)
        future = []
        now.text = rewritten(graph)
        now.graph = graph
        now.missing = missing
    }

    private func rewritten(_ graph: ArgumentGraph) -> String {
        isArgdown ? graph.argdown(updating: ArgdownDocument(now.text)) : graph.json
    }
}
