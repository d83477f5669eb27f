internal import ArgumentKit
internal import ArgumentParser

extension ReadingFlags {
    /// An editing session of a graph file and its op-ed: the one given, the text that `--source`
    /// names, or the one beside the file that has the SHA-256 of one of its sources; and what was
    /// noticed in the file.
    func session(
        of bytes: [UInt8], at path: String, from document: Document? = nil
    ) throws(Failure) -> (session: EditingSession, remarks: [Complaint]) {
        switch try form(of: path, bytes) {
        case .argdown:
            var input = try ArgdownInput(bytes, at: path, argdown)
            let whole = try graph(&input, path, keepingText: false)
            let remarks = input.complaints(from: .warning)
            if let error = remarks.first(where: { $0.severity == .error }) {
                throw Failure(.badInput, error)
            }
            guard input.file.isWhole else {
                throw Failure(
                    .badInput,
                    "includes other files and is not changed here; edit the files that it "
                        + "includes",
                    file: path)
            }
            let text = try text(of: whole.graph, beside: path, unless: document)
            let session = EditingSession(
                whole, from: text, in: input.document, miner: try chosenMiner())
            return (session, remarks)
        case .json:
            let graph = Draft.unmarked(try withQuotations(try graph(bytes, path)))
            let text = try text(of: graph, beside: path, unless: document)
            return (EditingSession(graph, from: text, miner: try chosenMiner()), [])
        default:
            throw Failure(
                .badInput,
                "is no graph to correct; map the op-ed first, then name its .argdown file",
                file: path)
        }
    }

    /// The op-ed of an input of which pages and graphs are written: the input itself, the one that
    /// `--source` names, or the one beside a graph.
    func text(
        of graph: ArgumentGraph, of input: Input, at path: String, for targets: [Target],
        isAsked: Bool
    ) throws(Failure) -> Document? {
        let holdsText =
            isAsked || targets.contains { [.html, .json, .argdown].contains($0.form) }
        guard holdsText, path != "-" || source != nil else { return input.document }
        return try text(of: graph, beside: path, unless: input.document)
    }

    /// The op-ed that a graph is of: the one at hand, else one that is found.
    private func text(
        of graph: ArgumentGraph, beside path: String, unless known: Document?
    ) throws(Failure) -> Document? {
        if let known { return known }
        if let source { return try document(Files.read(source), source) }
        let sums = graph.sources.compactMap(\.sha256)
        let texts = SourceSearch(sums, beside: path)
        for sum in sums {
            guard let text = texts[sum] else { continue }
            return try document(text.bytes, text.path)
        }
        return nil
    }
}
