internal import ArgumentKit
internal import ArgumentParser

/// Guards what a person wrote: no input is replaced by an output, and no graph file that holds
/// a person's edits by a new reading.
enum Overwriting {
    /// Refuses to write where something of a person's would be lost.
    ///
    /// - Throws: ``Failure`` with the way out.
    static func check(
        _ targets: [Target], input path: String, _ input: Input, force: Bool
    ) throws(Failure) {
        for target in targets where target.path != "-" && Files.exists(target.path) {
            if Files.resolved(target.path) == Files.resolved(path) {
                guard case .graph = input, target.form == .json else {
                    throw Failure(
                        .cannotWrite, "is the input; write elsewhere with -o", file: target.path)
                }
            } else if !force {
                try checkEdits(in: target)
            }
        }
    }

    /// Refuses to write an output over a file that was read beside the input.
    ///
    /// - Throws: ``Failure`` with the way out.
    static func checkRead(_ files: [String?], _ outputs: [String]) throws(Failure) {
        for file in files.compactMap(\.self) {
            for output in outputs { try checkInput(output, file) }
        }
    }

    /// Refuses to write an output that is no graph over its input.
    ///
    /// - Throws: ``Failure`` with the way out.
    static func checkInput(_ output: String, _ input: String) throws(Failure) {
        guard output != "-", Files.exists(output),
            Files.resolved(output) == Files.resolved(input)
        else { return }
        throw Failure(.cannotWrite, "is the input; write elsewhere with -o", file: output)
    }

    /// Refuses to replace a text that somebody may have gone on writing.
    ///
    /// - Throws: ``Failure`` with the way out.
    static func checkInsert(_ bytes: [UInt8], at target: Target, force: Bool) throws(Failure) {
        guard !force, target.form != .mermaid, target.path != "-", Files.exists(target.path),
            !Files.isSpecial(target.path)
        else { return }
        let old = try Files.read(target.path)
        guard !old.isEmpty, old != bytes else { return }
        throw Failure(
            .cannotWrite,
            "is there already and holds something else, perhaps a text of yours; write elsewhere "
                + "with -o, or replace it with --force",
            file: target.path)
    }

    private static func checkEdits(in target: Target) throws(Failure) {
        guard [.json, .annotation, .argdown].contains(target.form) else { return }
        let bytes = try Files.read(target.path)
        guard !bytes.isEmpty, !isUntouched(bytes, target.form) else { return }
        throw Failure(
            .cannotWrite,
            "may hold a person's corrections; read the op-ed again around them with "
                + "--edits \(target.path.shellQuoted), write elsewhere with -o, or replace it "
                + "with --force",
            file: target.path)
    }

    private static func isUntouched(_ bytes: [UInt8], _ form: FileForm) -> Bool {
        if form == .argdown {
            let document = ArgdownDocument(bytes)
            return document.isAsWritten
                && !ArgumentGraph(argdown: document, keepingText: false).holdsDecisions
        }
        guard form == .json, let graph = try? ArgumentGraph(json: bytes) else { return false }
        return Draft.isUntouched(graph)
    }
}

/// The mark by which a mined graph is known to be as the miner left it.
enum Draft {
    private static let field = "draft"

    /// The graph with the SHA-256 of its JSON among its data.
    static func marked(_ graph: ArgumentGraph) -> ArgumentGraph {
        var marked = graph
        marked.data[field] = .string(fingerprint(of: graph))
        return marked
    }

    /// The graph without the mark.
    static func unmarked(_ graph: ArgumentGraph) -> ArgumentGraph {
        var bare = graph
        bare.data[field] = nil
        return bare
    }

    /// Whether nothing has been changed since the graph was marked.
    static func isUntouched(_ graph: ArgumentGraph) -> Bool {
        graph.data[field] == .string(fingerprint(of: graph))
    }

    private static func fingerprint(of graph: ArgumentGraph) -> String {
        SHA256.hexadecimal(Array(unmarked(graph).json.utf8))
    }
}
