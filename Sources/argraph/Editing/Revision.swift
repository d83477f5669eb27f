internal import ArgumentKit
internal import ArgumentParser

/// An op-ed read again around the corrections in a graph file, which is then updated.
struct Revision {
    /// What was done to the file.
    struct Update {
        var path: String
        /// How many statements and relations are a person's.
        var decisions: Int
        /// How many statements and relations a person took out.
        var rejected: Int

        /// What is said of it.
        var words: String {
            let out = rejected > 0 ? ", \(rejected) taken out" : ""
            return "kept \(decisions) of your decisions\(out); updated \(path)"
        }

        var data: DataObject {
            [
                "path": .string(path), "decisions": .integer(decisions),
                "rejected": .integer(rejected),
            ]
        }
    }

    private let path: String
    private var file: WatchedFile
    private let session: EditingSession
    private let noticed: [Complaint]

    /// - Parameter path: the graph file.
    init(
        of input: Input, at text: String, around path: String, _ reading: ReadingFlags
    ) throws(Failure) {
        guard let document = input.document else {
            throw Failure(
                .validationFailure,
                "is a graph already; --edits goes with the op-ed: argraph OP-ED.txt --edits "
                    + text.shellQuoted,
                file: text)
        }
        guard path != "-" else {
            throw Failure(.validationFailure, "--edits names a file, which is updated")
        }
        self.path = path
        file = try WatchedFile(path)
        let opened = try reading.session(of: file.bytes, at: path, from: document)
        try Revision.check(document, at: text, against: opened.session.graph)
        noticed = opened.remarks.filter { $0.code != "changed-text" }
        var session = opened.session
        session.mineAgain()
        self.session = session
    }

    /// Refuses a text that holds hardly any passage of the graph: everything would be read anew.
    private static func check(
        _ document: Document, at text: String, against graph: ArgumentGraph
    ) throws(Failure) {
        guard !graph.sources.contains(where: { $0.sha256 == document.fingerprint }),
            let source = graph.sources.first
        else { return }
        let found = graph.verifyPassages(of: source.id, in: document)
        if let other = PassageComplaints.otherText(found, at: text) {
            throw Failure(.badInput, other)
        }
    }

    /// The graph: a person's decisions as they were, the rest decided around them.
    var graph: ArgumentGraph { session.graph }

    /// What of the corrections has no place in the text any more.
    var complaints: [Complaint] {
        let told = Set(noticed.compactMap(\.statement))
        let missing = session.missing.complaints(path, graph).filter { complaint in
            complaint.statement.map { !told.contains($0) } ?? true
        }
        return noticed + missing + (graph.isExternallyRead ? [kept] : [])
    }

    /// Said of a graph of which nothing is decided again.
    private var kept: Complaint {
        Complaint(
            file: path, severity: .note,
            message: "another program read this op-ed, so nothing is decided again; without "
                + "\"miner: external\" in its front matter the built-in miner decides the rest")
    }

    /// Whether a path leads to the file.
    func isAt(_ path: String) -> Bool { Files.resolved(path) == file.path }

    /// Writes the graph into the file, where that changes anything.
    mutating func update() throws(Failure) -> Update {
        try file.replace(with: session.text)
        return Update(
            path: path, decisions: graph.decisionCount,
            rejected: graph.rejected.passages.count + graph.rejected.relations.count)
    }
}

extension ArgumentGraph {
    /// How many of its statements and relations a person decided.
    var decisionCount: Int {
        statements.count { $0.decision.by == .person }
            + relations.count { $0.decision.by == .person }
    }

    /// Whether anything in it is a person's.
    var holdsDecisions: Bool { decisionCount > 0 || !rejected.isEmpty || !arguments.isEmpty }
}

extension WatchedFile {
    /// Puts a text into the file, where it is another one.
    ///
    /// - Throws: ``Failure`` where the file was changed in the meantime, or cannot be written.
    mutating func replace(with text: String) throws(Failure) {
        guard !bytes.elementsEqual(text.utf8) else { return }
        do throws(Refusal) {
            try write(Array(text.utf8))
        } catch .changedMeanwhile {
            throw Failure(
                .cannotWrite,
                "was changed by another program in the meantime and is left as it is; run this "
                    + "again",
                file: path)
        } catch {
            throw Failure(
                .cannotWrite, "cannot be written; check the folder and its permissions",
                file: path)
        }
    }
}
