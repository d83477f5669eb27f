internal import ArgumentModel
internal import SourceText

/// Reads the reasons of the miner's decisions back from the comments that give them.
///
/// A comment counts where nobody changed a letter of it, which its digest in the notes tells, and
/// where its line is still the miner's.
struct ReasonReader {
    private let reading: GraphFromArgdown
    private let isOurs: OwnComments
    private let primaries: [Statement.ID: Relation]

    init(_ reading: GraphFromArgdown, _ notes: ArgdownNotes?) {
        self.reading = reading
        isOurs = OwnComments(notes, in: reading.document)
        var primaries: [Statement.ID: Relation] = [:]
        for relation in reading.graph.relations where !isOurs.isEmpty {
            for id in relation.sourceStatements where primaries[id] == nil {
                primaries[id] = relation
            }
        }
        self.primaries = primaries
    }

    /// Puts the reasons into a graph.
    func read(into graph: inout ArgumentGraph) {
        guard !isOurs.isEmpty else { return }
        let titles = ArgdownTitles(
            statements: reading.titles, arguments: reading.argumentTitles)
        for (id, each) in zip(reading.statements, reading.model.statements) {
            guard let member = each.canonicalMember else { continue }
            for comment in comments(beneath: member.node) {
                read(comment, of: id, titles, into: &graph)
            }
        }
    }

    private func read(
        _ comment: String, of id: Statement.ID, _ titles: ArgdownTitles,
        into graph: inout ArgumentGraph
    ) {
        guard let statement = graph.statements[id] else { return }
        if let opening = ArgdownReasons.opening(on: statement),
            let reason = reason(comment, opening)
        {
            try? graph.update(id) { $0.decision.reason = reason }
        } else if let relation = primaries[id].flatMap({ graph.relations[$0.id] }),
            let opening = ArgdownReasons.opening(on: relation, titles, graph),
            let reason = reason(comment, opening)
        {
            try? graph.update(relation.id) { $0.decision.reason = reason }
        }
    }

    private func reason(_ comment: String, _ opening: String) -> String? {
        let start = ArgdownEscaping.oneLine(opening) + ": "
        return comment.hasPrefix(start) ? String(comment.dropFirst(start.count)) : nil
    }

    /// Our comments that stand between the line of a statement and whatever follows it.
    private func comments(beneath node: Int) -> [String] {
        let document = reading.document
        var index = document.token(behind: document.headRange(of: node).upperBound)
        var comments: [String] = []
        while index < document.tokens.count, !document.tokens[index].kind.isSignificant {
            let token = document.tokens[index]
            if token.kind == .comment, isOurs.mayContain(token.range) {
                let bytes = document.bytes[token.range].dropFirst(OwnComments.mark.utf8.count)
                comments.append(String(decoding: bytes, as: UTF8.self))
            }
            index += 1
        }
        return comments
    }
}

/// Tells the comments that give the miner's reasons from those of a person.
struct OwnComments {
    /// What such a comment begins with.
    static let mark = "// "

    private let digests: Set<String>
    /// Whether the notes are of a time when they knew of no reasons.
    private let isOlder: Bool
    private let document: ArgdownDocument

    init(_ notes: ArgdownNotes?, in document: ArgdownDocument) {
        digests = Set(notes?.reasons ?? [])
        isOlder = notes.map { $0.reasons == nil } ?? false
        self.document = document
    }

    /// Whether no comment is ours.
    var isEmpty: Bool { digests.isEmpty && !isOlder }

    /// Whether the comment there may give a reason: it is ours, or nothing is known of it.
    func mayContain(_ range: Range<Int>) -> Bool {
        contains(range)
            || isOlder && document.bytes[range].starts(with: OwnComments.mark.utf8)
    }

    /// Whether the comment there is just as it was written.
    func contains(_ range: Range<Int>) -> Bool {
        document.bytes[range].starts(with: OwnComments.mark.utf8)
            && digests.contains(ArgdownNotes.digest(document.bytes[range]))
    }
}

extension ArgdownDocument {
    /// The first token that begins at or behind a byte.
    func token(behind place: Int) -> Int {
        tokens.partitioningIndex { $0.range.lowerBound >= place }
    }

    /// Where title, content, tags and data of a node stand.
    func headRange(of node: Int) -> Range<Int> {
        let start = nodes[node].range.lowerBound
        let content = contentRange(of: node)
        let title = nodes[node].titleEnd ?? start
        return start..<max(title, content.upperBound)
    }
}

extension ArgdownDocument.Node {
    /// Where the title with its brackets and its colon ends.
    fileprivate var titleEnd: Int? {
        switch kind {
        case .statement(.definition(let title)), .argument(.definition(let title)):
            title.upperBound + 2
        case .statement(.reference(let title)), .argument(.reference(let title)):
            title.upperBound + 1
        default: nil
        }
    }
}
