internal import ArgumentModel
internal import SourceText

/// Writes a graph in the place of a document, with all that a person wrote in it.
///
/// What is written is read again. Where that is not the graph, what reads otherwise than it did is
/// written anew; then everything; and last the comments go to the end, where nothing can go wrong.
struct ArgdownUpdate {
    private static let mostAttempts = 3

    private let graph: ArgumentGraph
    private let explains: Bool
    private let document: ArgdownDocument
    private var kept: KeptDocument
    private let comments: [KeptComments.Comment]
    private let notes: ArgdownNotes?
    private let isAsWritten: Bool
    private let style: LineStyle

    init(_ graph: ArgumentGraph, _ document: ArgdownDocument, explains: Bool) {
        self.graph = graph
        self.explains = explains
        self.document = document
        style = LineStyle(of: document)
        kept = KeptDocument(document)
        notes = kept.notes
        isAsWritten = document.isAsWritten
        comments = KeptComments(kept).all
    }

    /// The document as it is to be.
    mutating func text() -> String {
        if graph.isSaid(by: kept.old.graph) {
            return String(decoding: document.bytes, as: UTF8.self)
        }
        for _ in 0..<ArgdownUpdate.mostAttempts {
            let result = attempt()
            let doubtful = doubtful(in: result.read)
            if doubtful.isEmpty, isRight(result) { return result.text }
            if doubtful.isEmpty { break }
            kept.distrusted.formUnion(doubtful)
        }
        kept.distrustsAll = true
        let result = attempt()
        return isRight(result) ? result.text : completed(written(.init(atEnd: comments)))
    }

    private struct Attempt {
        let text: String
        let read: KeptDocument
    }

    private func attempt() -> Attempt {
        let bare = written(CommentPlacement())
        let own = isOlder ? Set(bare.reasons) : []
        let foreign = comments.filter { !own.contains(ArgdownNotes.digest($0.text.utf8)) }
        let placement = CommentPlacement(
            foreign, visited: bare.visited, repeated: bare.repeated)
        let text = completed(written(placement))
        return Attempt(text: text, read: KeptDocument(ArgdownDocument(text)))
    }

    private func written(_ placement: CommentPlacement) -> WrittenArgdown {
        var written = ArgdownWriter.text(
            of: graph, explains: explains, keeping: kept, placement)
        written.text = style.beginning(written.text)
        return written
    }

    /// Whether the notes of the document are of a time when they knew of no reasons.
    private var isOlder: Bool { notes.map { $0.reasons == nil } ?? false }

    private func completed(_ written: WrittenArgdown) -> String {
        graph.completed(written, in: style) { notes in
            notes.deletions = kept.old.deletions.remaining(in: graph)
            notes.holdsPersons = holdsPersons
            if let older = self.notes { notes.takePassages(of: older, graph) }
        }.text
    }

    /// Whether the new document holds more than a miner's work.
    private var holdsPersons: Bool {
        !isAsWritten || !comments.isEmpty || !kept.old.deletions.isEmpty
            || graph.statements.contains { $0.decision.by == .person }
            || graph.relations.contains { $0.decision.by == .person }
            || kept.old.statements.contains { !graph.statements.contains($0) }
    }

    /// Whether a document that was written says the graph and holds every comment.
    private func isRight(_ result: Attempt) -> Bool {
        guard graph.isSaid(by: result.read.old.graph) else { return false }
        let document = result.read.document
        var present: [String: Int] = [:]
        for token in document.tokens where token.kind == .comment {
            present[document.string(token.range), default: 0] += 1
        }
        let wanted = Dictionary(grouping: comments, by: \.text).mapValues(\.count)
        return wanted.allSatisfy { text, count in present[text, default: 0] >= count }
    }

    /// The records of which the lines in a new document say something else than is wanted.
    private func doubtful(in read: KeptDocument) -> Set<String> {
        let plain = GraphFromArgdown(
            read.document, read.model, read.notes, isAsWritten: true)
        var result: Set<String> = []
        for statement in graph.statements {
            let said = plain.graph.statements[statement.id]
            let isSame =
                said?.role == statement.role && said?.tags == statement.tags
                && said?.text == ArgdownEscaping.oneLine(statement.text)
            if !isSame, !kept.distrusted.contains(statement.id.rawValue) {
                result.insert(statement.id.rawValue)
            }
        }
        return result
    }
}

extension ArgumentGraph {
    /// Whether a document that was read as another graph says just this one, down to who decided
    /// what and how surely.
    fileprivate func isSaid(by read: ArgumentGraph) -> Bool {
        ArgdownNotes.areSame(self, read)
            && statements.allSatisfy {
                $0.decision.confidence == read.statements[$0.id]?.decision.confidence
            }
            && relations.allSatisfy {
                $0.decision.confidence == read.relations[$0.id]?.decision.confidence
            }
    }
}

extension ArgdownNotes {
    /// Takes over where statements stand in the source, where the graph does not know.
    fileprivate mutating func takePassages(of older: ArgdownNotes, _ graph: ArgumentGraph) {
        let known = Dictionary(
            (older.entries[.statements] ?? []).map { ($0.entry.id, $0.entry.passage) },
            uniquingKeysWith: { first, _ in first })
        for index in (entries[.statements] ?? []).indices {
            guard let entry = entries[.statements]?[index].entry, entry.passage == nil,
                let passage = known[entry.id] ?? nil,
                let quotation = graph.statements[Statement.ID(rawValue: entry.id)]?.passages.first?
                    .quotation, ArgdownNotes.digest(quotation.utf8) == passage.digest
            else { continue }
            entries[.statements]?[index].entry.passage = passage
        }
    }
}
