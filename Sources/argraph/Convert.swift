internal import ArgumentKit
internal import ArgumentParser

/// `argraph convert`: the same graph in another form.
struct Convert: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Turn a graph into Argdown, JSON or an annotation record.",
        discussion: """
            The input is a graph (.argdown, .json, .annotation.json); an op-ed is mined first. \
            What the other form cannot hold is listed, never dropped in silence.
            """)

    @ArgumentParser.Argument(help: "A graph or an op-ed; - for standard input.")
    var input: String

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "Where to write; NAME with the ending of --to without it.", valueName: "output"))
    var output: String?

    @Option(
        help: ArgumentHelp(
            "The form to write: argdown, json or annotation.", valueName: "form"))
    var to: FileForm?

    @Flag(help: "Replace a graph file that may hold a person's edits.")
    var force = false

    @OptionGroup(title: "Reading") var reading: ReadingFlags
    @OptionGroup(title: "Speech") var speech: SpeechOptions

    private static let forms: [FileForm] = [.argdown, .json, .annotation]

    func validate() throws {
        guard output != nil || to != nil else {
            throw ValidationError("say what to write: -o NAME.argdown, or --to argdown")
        }
        let target = try target
        guard Convert.forms.contains(target.form) else {
            throw ValidationError(
                "convert writes .argdown, .json and .annotation.json; for "
                    + "\(target.form.ending) use argraph map")
        }
    }

    private var target: Target {
        get throws {
            guard let output else {
                let form = to ?? .json
                return Target(FileForm.stem(of: input) + form.ending, form)
            }
            return try Target(output, to)
        }
    }

    func run() async throws {
        try await speech.telling {
            let loaded = try reading.load(input, keepingText: true)
            let target = try target
            try Overwriting.check([target], input: input, loaded, force: force)
            let graph = loaded.graph
            let writer = GraphWriter(graph, loaded, try PictureOptions.parse([]), at: input)
            let written = try await writer.write(to: [target])
            let leftOut = written.warnings + losses(of: graph, in: target)
            speech.tell(loaded.complaints(input))
            if speech.json, target.path != "-" {
                try Streams.output(
                    Array(JSONWriter.text(of: .object(report(target, leftOut))).utf8))
                return
            }
            speech.tell(leftOut)
            if !speech.quiet, target.path != "-" { Streams.tell("wrote \(target.path)") }
        }
    }

    /// What was written and what is not in it, for programs.
    private func report(_ target: Target, _ leftOut: [Complaint]) -> DataObject {
        [
            "file": .string(target.path), "form": .string(target.form.rawValue),
            "leftOut": .list(leftOut.map { .string($0.message) }),
        ]
    }

    /// What the form has no place for.
    private func losses(of graph: ArgumentGraph, in target: Target) -> [Complaint] {
        guard target.form == .argdown else { return [] }
        return graph.lossesInArgdown.map {
            Complaint(file: target.path, severity: .note, code: "left-out", message: $0)
        }
    }
}
