internal import ArgumentKit
internal import ArgumentParser

/// `argraph render`: a picture of a graph in Graphviz's own language, wherever it comes from.
struct Render: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Draw a graph that is written in DOT, wherever it comes from.",
        discussion: """
            Graphviz runs in a process of its own, argraph-render, with limits of time and memory, \
            and is ended where it goes beyond them. DOT may not open files, run scripts or hide \
            parts of the graph; every box and arrow is found in the picture, or argraph says which \
            is not.
            """)

    @ArgumentParser.Argument(help: "A graph in DOT; - for standard input.")
    var input: String

    @Option(
        name: .shortAndLong, parsing: .singleValue,
        help: ArgumentHelp(
            "Where to write, .svg, .pdf or .png; NAME.svg without it. May be given several times.",
            valueName: "output"))
    var output: [String] = []

    @Option(help: ArgumentHelp("The resolution of a PNG.", valueName: "dots per inch"))
    var dpi = 150.0

    @Option(help: ArgumentHelp("How long Graphviz may take.", valueName: "seconds"))
    var timeout = 120

    @Option(help: ArgumentHelp("How much memory Graphviz may use.", valueName: "megabytes"))
    var memory = 4_096

    @OptionGroup(title: "Speech") var speech: SpeechOptions

    func validate() throws {
        guard (10...1200).contains(dpi) else {
            throw ValidationError("--dpi takes a number from 10 to 1200")
        }
        guard (1...86_400).contains(timeout) else {
            throw ValidationError("--timeout takes 1 to 86400 seconds")
        }
        guard (256...1_000_000).contains(memory) else {
            throw ValidationError("--memory takes 256 to 1000000 megabytes")
        }
        _ = try targets
    }

    private var targets: [Target] {
        get throws {
            guard !output.isEmpty else { return [Target(FileForm.stem(of: input) + ".svg", .svg)] }
            return try output.map { path in
                let target = try Target(path, path == "-" ? .svg : nil)
                guard target.form.renderFormat != nil else {
                    throw ValidationError("render writes .svg, .pdf and .png, not \(path)")
                }
                return target
            }
        }
    }

    func run() async throws {
        try await speech.telling {
            let targets = try targets
            for target in targets { try Overwriting.checkInput(target.path, input) }
            let bytes = try Files.read(input)
            guard let dot = String(validating: bytes, as: UTF8.self) else {
                throw Failure(
                    .badInput, "is not UTF-8; convert it first (iconv -t UTF-8)", file: input)
            }
            let child = RenderChild(
                timeout: .seconds(timeout), megabytes: memory, file: input == "-" ? nil : input)
            var pictures: [(Target, RenderChild.Picture)] = []
            for target in targets {
                guard let form = target.form.renderFormat else { continue }
                pictures.append((target, try await child.picture(of: dot, as: form, dpi: dpi)))
            }
            speech.tell(
                (pictures.first?.1.warnings ?? []).map {
                    Complaint(file: child.file, severity: .warning, code: "rendering", message: $0)
                })
            for (target, picture) in pictures { try Files.write(picture.bytes, to: target.path) }
            try tell(pictures.filter { $0.0.path != "-" })
        }
    }

    private func tell(_ pictures: [(Target, RenderChild.Picture)]) throws {
        if speech.json, pictures.count == output.count || output.isEmpty {
            let files = pictures.map { target, picture in
                DataValue.object([
                    "path": .string(target.path), "width": .number(picture.size.width),
                    "height": .number(picture.size.height),
                ])
            }
            let text = JSONWriter.text(of: .object(["files": .list(files)]))
            try Streams.output(Array(text.utf8))
        } else if !speech.quiet, !pictures.isEmpty {
            Streams.tell("wrote " + pictures.map(\.0.path).joined(separator: ", "))
        }
    }
}
