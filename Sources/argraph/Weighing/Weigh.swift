internal import ArgumentKit
internal import ArgumentParser

/// `argraph weigh`: what survives, how strongly, and what that hangs on.
struct Weigh: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say what stands and what falls, as the text's own map has it.",
        discussion: """
            A claim that reasons are given for stands on at least one of them; it falls where an \
            objection stands that nothing answers. That says nothing of truth. Statements are \
            named by label (C3), place (3.2) or identifier, relations by their ends (E2->C1) or \
            identifier. What falls (--without) is refuted; what rests on it loses that support. \
            Documentation/Weighing.md explains each figure.
            """)

    @ArgumentParser.Argument(help: "An op-ed or a graph; - for standard input.")
    var input = "-"

    @OptionGroup(title: "Weighing") var weighing: WeighingOptions

    @Option(
        parsing: .singleValue,
        help: ArgumentHelp("Let it fall.", valueName: "C3 or E2->C1"))
    var without: [String] = []

    @Option(
        parsing: .singleValue,
        help: ArgumentHelp("Take it as given.", valueName: "C3 or E2->C1"))
    var assume: [String] = []

    @Option(
        parsing: .singleValue,
        help: ArgumentHelp(
            "Try a change, beside others: \"E3 E4\", \"without E3 assume X2\".",
            valueName: "changes"))
    var whatIf: [String] = []

    @Option(
        parsing: .singleValue,
        help: ArgumentHelp("Say only why it stands or falls.", valueName: "C3"))
    var explain: [String] = []

    @Option(
        parsing: .singleValue,
        help: ArgumentHelp(
            "Find the fewest that must fall to turn it.", valueName: "C3"))
    var flip: [String] = []

    @Flag(help: "A row a statement, as CSV.")
    var csv = false

    @OptionGroup(title: "Reading") var reading: ReadingFlags
    @OptionGroup(title: "Speech") var speech: SpeechOptions

    func validate() throws {
        if csv, speech.json { throw ValidationError("--csv and --json exclude each other") }
        if csv, !explain.isEmpty || !flip.isEmpty || !whatIf.isEmpty {
            throw ValidationError(
                "--csv is a row a statement; --explain, --flip and --what-if do not go with it")
        }
        if !whatIf.isEmpty, !explain.isEmpty || !flip.isEmpty {
            throw ValidationError(
                "--what-if lays cases side by side; to explain or flip in one of them, say it by "
                    + "--without and --assume")
        }
        if let both = without.first(where: assume.contains) {
            throw ValidationError(
                "\(both) is named by --without and by --assume; it is one or the other")
        }
    }

    func run() async throws {
        try await speech.telling {
            let input = try reading.load(self.input)
            speech.tell(input.complaints(self.input))
            do {
                try answer(about: input.graph)
            } catch let error as EffortExceeded {
                throw Failure(.software, error.description, file: self.input)
            }
        }
    }
}
