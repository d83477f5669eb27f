internal import ArgumentModel
internal import SourceText

/// A graph whose passages were found again in a document.
struct LocatedGraph {
    /// The graph with every found passage at its place.
    let graph: ArgumentGraph
    /// How people know the statements.
    let labels: StatementLabels
    /// The source that the document is.
    let source: Source.ID
    /// The passages that the document does not hold.
    let missing: [PassageFinding]
    /// The passages that the document says in slightly other words.
    let altered: [PassageFinding]
    /// Where the rejected passages stand.
    let rejected: [SourceRange]
    /// The rejected passages that the document does not hold.
    let missingRejections: [Passage]
    private let places: [Statement.ID: [SourceRange]]

    /// A graph that nobody has touched: the document's source and nothing else.
    init(_ document: Document) {
        self.init(ArgumentGraph(), in: document)
    }

    init(_ graph: ArgumentGraph, in document: Document) {
        labels = graph.labels
        var graph = graph
        graph.title = graph.title ?? document.citation.title
        source = graph.adopt(document)
        (rejected, missingRejections) = graph.findRejected(source, document)
        let found = Self.find(in: graph, source, document)
        self.graph = found.graph
        missing = found.missing
        altered = found.altered
        places = Self.places(found.graph, source, without: found.missing)
    }

    /// Where the passages of a statement stand, those that were found.
    func places(of statement: Statement.ID) -> [SourceRange] { places[statement] ?? [] }

    /// Whether the document was all that held a statement, and holds it no more.
    func standsNowhere(_ statement: Statement.ID) -> Bool {
        let passages = graph.statements[statement]?.passages ?? []
        return places(of: statement).isEmpty && passages.allSatisfy { $0.source == source }
    }

    fileprivate static func find(
        in graph: ArgumentGraph, _ source: Source.ID, _ document: Document
    ) -> (graph: ArgumentGraph, missing: [PassageFinding], altered: [PassageFinding]) {
        guard !graph.statements.isEmpty else { return (graph, [], []) }
        let findings = graph.verifyPassages(of: source, in: document)
        let changes = findings.filter { $0.state != .verified && $0.state != .missing }
        let altered = findings.filter {
            if case .altered = $0.state { true } else { false }
        }
        let missing = findings.filter { $0.state == .missing }
        return (graph.applying(changes, of: document), missing, altered)
    }

    private static func places(
        _ graph: ArgumentGraph, _ source: Source.ID, without missing: [PassageFinding]
    ) -> [Statement.ID: [SourceRange]] {
        var lost: [Statement.ID: Set<Int>] = [:]
        for finding in missing { lost[finding.statement, default: []].insert(finding.index) }
        var places: [Statement.ID: [SourceRange]] = [:]
        for statement in graph.statements {
            for (index, passage) in statement.passages.enumerated()
            where passage.source == source && lost[statement.id]?.contains(index) != true {
                if let range = passage.range { places[statement.id, default: []].append(range) }
            }
        }
        return places
    }
}

extension ArgumentGraph {
    /// The source that a document is, brought up to date; a new one where there is none.
    ///
    /// It is the one of the document's SHA-256; else the text may have changed, and it is the
    /// one of the document's title, or the only one.
    fileprivate mutating func adopt(_ document: Document) -> Source.ID {
        let source =
            sources.first { $0.sha256 == document.fingerprint }
            ?? sources.first { $0.citation.title == document.citation.title }
            ?? (sources.count == 1 ? sources.first : nil)
        guard let source else { return add(document) }
        let now = Source(id: source.id, document: document)
        // The source is there, so that the update cannot fail.
        try? update(source.id) { old in
            old.encoding = now.encoding
            old.sha256 = now.sha256
            old.paragraphs = now.paragraphs
            old.sentences = now.sentences
        }
        return source.id
    }

    /// Puts the rejected passages of a document at their places.
    ///
    /// They are found as those of statements are: as if they were some beside the others, whose
    /// passages they do not take.
    fileprivate mutating func findRejected(
        _ source: Source.ID, _ document: Document
    ) -> (found: [SourceRange], missing: [Passage]) {
        guard !rejected.passages.isEmpty else { return ([], []) }
        var stand = self
        let own = rejected.passages.indices.filter { rejected.passages[$0].source == source }
        let ids = own.map { stand.add(.unknown, "", at: rejected.passages[$0]) }
        let result = LocatedGraph.find(in: stand, source, document)
        let lost = Set(result.missing.map(\.statement))
        var (found, missing): ([SourceRange], [Passage]) = ([], [])
        for (index, id) in zip(own, ids) {
            guard !lost.contains(id), let passage = result.graph.statements[id]?.passages.first
            else {
                missing.append(rejected.passages[index])
                continue
            }
            rejected.passages[index] = passage
            if let range = passage.range { found.append(range) }
        }
        return (found, missing)
    }
}
