internal import ArgumentKit

/// What became of a file that an editor saved from an earlier state: what was done on the page
/// since then stays.
struct StaleSave {
    /// Whether the file now holds both; else it holds what the editor saved.
    private var isMerged = false
    /// The statements that a person decided since that state.
    private let kept: [String]
    /// Statements that the editor words otherwise than the file does, and how.
    private var otherwise: [(id: Statement.ID, text: String)] = []
    /// Statements of which something else that the editor changed did not go in.
    private var notTaken: [String] = []

    /// The file holds what the editor saved, and nothing of what was done since.
    ///
    /// - Parameters:
    ///   - ours: the graph of the page.
    ///   - base: the graph of the state that the editor began with.
    init(beside ours: ArgumentGraph, since base: ArgumentGraph) {
        kept = StaleSave.decided(in: ours, since: base)
    }

    /// The labels of the statements of which the file lacks what a person decided.
    var lost: [String] { isMerged ? [] : kept }

    /// Notes that the file holds both now.
    ///
    /// - Parameters:
    ///   - theirs: the graph that the editor saved.
    ///   - now: the graph that the file holds.
    ///   - names: the labels of the editor's lines that did not go in.
    mutating func merge(
        _ theirs: ArgumentGraph, into now: ArgumentGraph, without names: [String]
    ) {
        isMerged = true
        let (before, after) = (StaleSave.byLabel(theirs), StaleSave.byLabel(now))
        for name in names {
            guard let one = before[name], let other = after[name], one.text != other.text else {
                notTaken.append(name)
                continue
            }
            otherwise.append((other.id, one.text))
        }
    }

    private static func byLabel(_ graph: ArgumentGraph) -> [String: Statement] {
        let labels = graph.labels
        return Dictionary(
            graph.statements.map { (labels[$0.id], $0) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The labels of what a person said of statements and their relations.
    private static func decided(
        in graph: ArgumentGraph, since base: ArgumentGraph
    ) -> [String] {
        let labels = graph.labels
        let known = Set(base.relations.map(StaleSave.core))
        let tied = graph.relations.filter {
            $0.decision.by == .person && !known.contains(StaleSave.core($0))
        }.flatMap(\.sources)
        return graph.statements.filter { one in
            let old = base.statements[one.id]
            let isSame =
                old?.text == one.text && old?.role == one.role && old?.kind == one.kind
                && old?.passages == one.passages && old?.decision.by == one.decision.by
            return tied.contains(.statement(one.id))
                || (one.decision.by == .person && !isSame)
        }.map { labels[$0.id] }
    }

    /// A relation without its identifier and its reasons.
    private static func core(_ relation: Relation) -> String {
        "\(relation.sources) \(relation.kind) \(relation.target) \(relation.decision.by)"
    }

    /// As the page is told.
    func data(at revision: Int) -> DataValue {
        .object([
            "revision": .integer(revision),
            "isMerged": .boolean(isMerged),
            "kept": .list(kept.map(DataValue.string)),
            "otherwise": .list(
                otherwise.map {
                    .object(["statement": .string($0.id.rawValue), "text": .string($0.text)])
                }),
            "notTaken": .list(notTaken.map(DataValue.string)),
        ])
    }
}
