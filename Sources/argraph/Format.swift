internal import ArgumentKit
internal import ArgumentParser

/// `argraph format`: Argdown, tidily set, that means the same.
struct Format: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Set Argdown tidily; its meaning stays.",
        discussion: """
            Indentation of four blanks a level, one blank line between blocks, one blank after a \
            symbol; comments, front matter and every word stay. Without -o the file itself is \
            formatted; --check changes nothing and exits 1 where something would change.
            """)

    @ArgumentParser.Argument(help: "Argdown files; - for standard input.")
    var inputs: [String]

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Where to write; of one input only.", valueName: "output"))
    var output: String?

    @Flag(help: "Change nothing; exit 1 and name the files that are not formatted.")
    var check = false

    @Flag(help: "Replace the file that -o names.")
    var force = false

    @OptionGroup var speech: SpeechOptions

    func validate() throws {
        if output != nil, inputs.count > 1 {
            throw ValidationError("-o takes one input; name them one at a time")
        }
    }

    func run() async throws {
        try await speech.telling {
            var changed: [String] = []
            for path in inputs {
                let bytes = try argdown(path)
                let text = Array(ArgdownDocument(bytes).formatted().utf8)
                if text != bytes { changed.append(path) }
                if !check { try write(text, of: path, changed: text != bytes) }
            }
            try report(changed)
            guard !check || changed.isEmpty else { throw Failure(.findings) }
        }
    }

    /// The bytes of a file that is Argdown by its name, and text.
    private func argdown(_ path: String) throws(Failure) -> [UInt8] {
        guard path == "-" || FileForm(endingOf: path) == .argdown else {
            throw Failure(
                .badInput,
                "is no Argdown by its name (.argdown, .ad); rename it to have it formatted",
                file: path)
        }
        let bytes = try Files.read(path)
        try ArgdownInput.checkText(bytes, path)
        return bytes
    }

    /// Names the files that changed, or that would.
    private func report(_ changed: [String]) throws(Failure) {
        guard !inputs.contains("-"), output != "-" else { return }
        if speech.json {
            let list = DataValue.list(changed.map(DataValue.string))
            let name = check ? "unformatted" : "formatted"
            return try Streams.output(Array(JSONWriter.text(of: .object([name: list])).utf8))
        }
        for path in changed {
            if check {
                try Streams.say(path.printable)
            } else if !speech.quiet {
                Streams.tell("formatted \((output ?? path).printable)")
            }
        }
    }

    private func write(_ text: [UInt8], of path: String, changed: Bool) throws(Failure) {
        let target = output ?? path
        guard target == path || target == "-" || force || !Files.exists(target) else {
            throw Failure(.cannotWrite, "is there already; replace it with --force", file: target)
        }
        guard target == "-" || target != path || changed else { return }
        try Files.write(text, to: target)
    }
}
