internal import ArgumentKit
internal import ArgumentParser

/// `argraph check`: is a file well-formed, and does it agree with its text?
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Verify the form of graphs and records, and their quotations.",
        discussion: """
            A graph (.json, .argdown) is checked for its form, an annotation record \
            (.annotation.json) for the guidelines' rules. With --source, or where the text of \
            an Argdown file lies beside it, every passage is verified in the text: what moved \
            is found again by its quotation, what is missing is an error.
            """)

    @ArgumentParser.Argument(help: "Graphs, annotation records or op-eds.")
    var inputs: [String]

    @Option(help: ArgumentHelp("Exit 1 from this severity on.", valueName: "severity"))
    var failOn = Complaint.Severity.error

    @Flag(help: "Mend in Argdown files what can be mended with certainty.")
    var fix = false

    @OptionGroup var reading: ReadingFlags
    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await speech.telling {
            var complaints: [Complaint] = []
            var worst: ExitCode?
            for path in inputs {
                do throws(Failure) {
                    complaints += try findings(in: path)
                } catch {
                    complaints += error.complaints
                    worst = error.status
                }
            }
            try report(complaints)
            if let worst { throw Failure(worst) }
            guard !complaints.contains(where: { $0.severity >= failOn }) else {
                throw Failure(.findings)
            }
        }
    }

    private func report(_ complaints: [Complaint]) throws(Failure) {
        if speech.json {
            let list = DataValue.list(complaints.map(\.data))
            try Streams.output(Array(JSONWriter.text(of: .object(["findings": list])).utf8))
            return
        }
        for complaint in shortened(complaints) { try Streams.say(complaint.text.printable) }
        guard !speech.quiet else { return }
        let errors = complaints.count { $0.severity == .error }
        let warnings = complaints.count { $0.severity == .warning }
        let files = inputs.count == 1 ? "1 file" : "\(inputs.count) files"
        Streams.tell("\(files) checked: \(errors) errors, \(warnings) warnings")
    }

    /// Many moved passages are one line, so that they do not drown what is missing.
    private func shortened(_ complaints: [Complaint]) -> [Complaint] {
        let moved = complaints.filter { $0.code == "passage-moved" }
        guard moved.count > 3, let first = moved.first else { return complaints }
        let summary = Complaint(
            file: first.file, severity: .warning, code: first.code,
            message: "\(moved.count) passages have moved and were found by their quotations "
                + "(--json lists them)")
        return [summary] + complaints.filter { $0.code != "passage-moved" }
    }

    private func findings(in path: String) throws(Failure) -> [Complaint] {
        let bytes = try Files.read(path)
        switch try reading.form(of: path, bytes) {
        case .json: return try findings(inGraph: bytes, path)
        case .annotation: return try findings(inRecord: bytes, path)
        case .argdown: return try findings(inArgdown: bytes, path)
        default: return try reading.document(bytes, path).complaints(path)
        }
    }

    private func findings(inArgdown bytes: [UInt8], _ path: String) throws(Failure) -> [Complaint] {
        var input = try ArgdownInput(bytes, at: path, reading.argdown)
        if fix, let mended = try fixed(input, bytes, path) { input = mended }
        let whole = ArgdownGraph(input.model, of: input.document, keepingText: false)
        let found =
            if let text = reading.source {
                try findings(of: whole.graph, path, in: text)
            } else {
                unverified(whole.graph, path)
            }
        return input.complaints() + input.located(found, in: whole)
    }

    /// The file with what has a fix-it mended, where that is not what it was.
    private func fixed(
        _ input: ArgdownInput, _ bytes: [UInt8], _ path: String
    ) throws(Failure) -> ArgdownInput? {
        let (mended, count) = input.fixed
        guard input.file.bytes == bytes || count == 0 else {
            throw Failure(
                .badInput, "includes other files; fix each of them by itself", file: path)
        }
        guard count > 0, path != "-" else { return nil }
        try Files.write(mended, to: path)
        if !speech.quiet {
            Streams.tell("\(path.printable): mended \(count) place\(count == 1 ? "" : "s")")
        }
        return try ArgdownInput(mended, at: path, reading.argdown)
    }

    private func findings(inGraph bytes: [UInt8], _ path: String) throws(Failure) -> [Complaint] {
        let graph = try reading.graph(bytes, path)
        guard let text = reading.source else { return [] }
        return try findings(of: graph, path, in: text)
    }

    /// What the texts beside the file say of its passages; that none is there, where none is.
    private func unverified(_ graph: ArgumentGraph, _ path: String) -> [Complaint] {
        let texts = SourceSearch(graph.sources.compactMap(\.sha256), beside: path)
        return graph.sources.flatMap { source -> [Complaint] in
            let isQuoted = graph.statements.contains { statement in
                statement.passages.contains { $0.source == source.id }
            }
            guard isQuoted else { return [] }
            guard let text = source.sha256.flatMap({ texts[$0] }),
                let document = try? reading.document(text.bytes, text.path)
            else {
                return [
                    Complaint(
                        file: path, severity: .note, code: "passages-not-verified",
                        message: "its passages were not verified, because its text does not lie "
                            + "beside it; name it with --source")
                ]
            }
            return passages(of: graph, source.id, document, path)
        }
    }

    /// What the text says of the passages of a graph.
    private func findings(
        of graph: ArgumentGraph, _ path: String, in text: String
    ) throws(Failure) -> [Complaint] {
        let document = try reading.document(Files.read(text), text)
        guard let source = graph.source(of: document) else {
            let found = graph.sources.first.map { graph.verifyPassages(of: $0.id, in: document) }
            if let other = PassageComplaints.otherText(found ?? [], at: text) { return [other] }
            let warning = Complaint(
                file: text, severity: .warning, code: "other-text",
                message: "has another SHA-256 than every source of the graph")
            return [warning] + PassageComplaints(graph, document, path).all(of: found ?? [])
        }
        return passages(of: graph, source, document, path)
    }

    private func passages(
        of graph: ArgumentGraph, _ source: Source.ID?, _ document: Document, _ path: String
    ) -> [Complaint] {
        guard let source else { return [] }
        let findings = graph.verifyPassages(of: source, in: document)
        return PassageComplaints(graph, document, path).all(of: findings)
    }

    private func findings(inRecord bytes: [UInt8], _ path: String) throws(Failure) -> [Complaint] {
        let record = try reading.record(bytes, path)
        let beside = Files.sibling(record.source, of: path)
        let text = reading.source ?? (Files.exists(beside) ? beside : nil)
        let source: [UInt8]? = if let text { try Files.read(text) } else { nil }
        return record.findings(in: source).map {
            Complaint(
                file: path, severity: $0.isError ? .error : .warning, message: $0.description)
        }
    }
}
