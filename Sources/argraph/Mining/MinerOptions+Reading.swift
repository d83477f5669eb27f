internal import ArgumentKit
internal import ArgumentParser

/// A graph, and what is to be said of how it came about.
struct Reading {
    var graph: ArgumentGraph
    var complaints: [Complaint] = []
}

extension MinerOptions {
    /// The most remarks on an answer that are told; `--json` tells all.
    private static let mostRemarks = 12

    /// The graph of an input: the input itself, or what the miner that was asked for reads in
    /// the op-ed.
    func reading(
        of input: Input, at path: String, by miner: MinerChoice, _ speech: SpeechOptions
    ) async throws -> Reading {
        guard miner.program != nil || answer != nil else { return Reading(graph: input.graph) }
        guard let document = input.document else {
            throw Failure(
                .validationFailure, "is a graph already; --miner and --answer go with the op-ed",
                file: path)
        }
        let (bytes, name) = try await answer(to: document, at: path, by: miner, speech)
        do throws(AnswerError) {
            let reading = try ExternalReading(MiningAnswer(bytes), of: document)
            return Reading(
                graph: reading.graph,
                complaints: complaints(reading.remarks, name, isWhole: speech.json))
        } catch {
            throw Failure(.badInput, Complaint(error, name))
        }
    }

    /// The answer, and what it came from.
    private func answer(
        to document: Document, at path: String, by miner: MinerChoice, _ speech: SpeechOptions
    ) async throws -> (bytes: [UInt8], name: String) {
        guard let program = miner.program else {
            let file = answer ?? "-"
            return (try Files.read(file), file)
        }
        let name = Files.name(of: program)
        let text = path == "-" ? "the text" : path
        speech.tell([
            Complaint(
                severity: .note,
                message: "\(text) leaves argraph: \(name) gets it and may send it on")
        ])
        let run = MinerProgram(
            program, minerArgument, timeout: .seconds(minerTimeout), limit: MiningAnswer.largest)
        return (try await run.answer(to: Array(MiningRequest(document).json.utf8)), name)
    }

    private func complaints(
        _ remarks: [AnswerRemark], _ name: String, isWhole: Bool
    ) -> [Complaint] {
        let told = isWhole ? remarks[...] : remarks.prefix(Self.mostRemarks)
        let complaints = told.map {
            Complaint(
                file: name, severity: .warning, code: "mended-answer", message: $0.description)
        }
        guard told.count < remarks.count else { return complaints }
        let more = "\(remarks.count - told.count) more remarks on this answer; --json tells all"
        return complaints + [Complaint(file: name, severity: .note, message: more)]
    }
}

extension Complaint {
    init(_ error: AnswerError, _ name: String) {
        var place: (line: Int, column: Int)?
        if case .notJSON(let form) = error { place = (form.line, form.column) }
        self.init(
            file: name, line: place?.line, column: place?.column, message: error.description)
    }
}
