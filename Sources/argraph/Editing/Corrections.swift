internal import ArgumentKit
internal import ArgumentParser

/// What a person corrected on the page of a map: an edit script that says which words it means.
struct Corrections {
    /// The field of the script that has, by identifier, the words of what is changed.
    private static let field = "meant"

    private let path: String
    private let script: EditScript

    /// - Parameter path: the file that the page gave.
    init(_ path: String) throws(Failure) {
        self.path = path
        let bytes = try Files.read(path)
        do {
            script = try EditScript(json: bytes)
        } catch {
            throw Failure(.badInput, Complaint(error, path))
        }
    }

    /// A graph file with corrections made in it, before it is written.
    struct CorrectedFile {
        fileprivate let path: String
        fileprivate var file: WatchedFile
        fileprivate let session: EditingSession

        /// What the file is to hold.
        var bytes: [UInt8] { Array(session.text.utf8) }

        /// Writes the file, unless one of the outputs is written in its place.
        mutating func update(unless targets: [Target]) throws(Failure) -> Revision.Update {
            if !targets.contains(where: { Files.resolved($0.path) == file.path }) {
                try file.replace(with: session.text)
            }
            return Revision.Update(
                path: path, decisions: session.graph.decisionCount,
                rejected: session.graph.rejected.passages.count
                    + session.graph.rejected.relations.count)
        }
    }

    /// A graph file with the corrections made in it and the rest decided around them; `nil` where
    /// the input is none.
    func file(_ graph: String, _ reading: ReadingFlags) throws(Failure) -> CorrectedFile? {
        guard FileForm.isGraph(graph, reading.from), graph != "-" else { return nil }
        let file = try WatchedFile(graph)
        var session = try reading.session(of: file.bytes, at: graph).session
        try make(in: &session, of: graph)
        return CorrectedFile(path: graph, file: file, session: session)
    }

    /// The graph that was read in an op-ed, with the corrections made and the rest decided around
    /// them.
    func made(
        in graph: ArgumentGraph, of input: Input, at path: String, _ reading: ReadingFlags
    ) throws(Failure) -> ArgumentGraph {
        guard case .article(let document, let miner) = input else { return graph }
        var session = EditingSession(graph, from: document, miner: miner)
        try make(in: &session, of: path)
        return session.graph
    }

    private func make(in session: inout EditingSession, of path: String) throws(Failure) {
        try check(session.graph, of: path)
        do throws(EditError) {
            try session.apply(script.edits)
        } catch {
            throw Failure(.badInput, error.description, file: self.path)
        }
    }

    /// Refuses corrections of another graph: an identifier may mean another statement in it.
    private func check(_ graph: ArgumentGraph, of path: String) throws(Failure) {
        guard case .object(let meant) = script.unknownFields[Corrections.field] else { return }
        for (id, value) in meant.fields {
            guard case .string(let words) = value, !graph.says(words, of: id) else { continue }
            throw Failure(
                .badInput,
                "is not about this reading of \(path): it means “\(words.prefix(60))” by \(id); "
                    + "name the file that the map was made of, and the same --miner",
                file: self.path)
        }
    }
}

extension ArgumentGraph {
    /// Whether these are the words of a statement, or of what a relation begins with: a statement
    /// as a page has it, or the title of an argument.
    fileprivate func says(_ words: String, of id: String) -> Bool {
        switch relations[Relation.ID(rawValue: id)]?.sources.first
            ?? .statement(.init(rawValue: id))
        {
        case .statement(let id):
            guard let statement = statements[id] else { return false }
            return CarriedText.allCases.contains { $0.words(of: statement) == words }
        case .argument(let id), .step(let id, _): return (arguments[id]?.title ?? "") == words
        case .relation: return words.isEmpty
        }
    }
}
