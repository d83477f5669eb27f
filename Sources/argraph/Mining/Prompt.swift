internal import ArgumentKit
internal import ArgumentParser

/// `argraph prompt`: what makes a language model answer in the form that `map --answer` reads.
struct Prompt: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print instructions with which a language model reads the op-ed.",
        discussion: """
            Prints how an argument is read, the JSON Schema of the answer and the article in \
            numbered sentences, to be pasted to a language model. Save what it answers and map \
            it: argraph map op-ed.txt --answer answer.json. Whoever you paste it to has the \
            text; argraph sends nothing anywhere.
            """)

    @ArgumentParser.Argument(help: "The op-ed; - for standard input.")
    var input = "-"

    @Option(name: .shortAndLong, help: ArgumentHelp("Where to write.", valueName: "output"))
    var output = "-"

    @OptionGroup(title: "Reading") var reading: ReadingFlags
    @OptionGroup(title: "Speech") var speech: SpeechOptions

    func run() async throws {
        try await speech.telling {
            guard let document = try reading.load(input).document else {
                throw Failure(.badInput, "is a graph already; name the op-ed", file: input)
            }
            speech.tell(document.complaints(input))
            try Overwriting.checkInput(output, input)
            let request = MiningRequest(document)
            let text = speech.json ? request.json : request.prompt.printable
            try Files.write(Array(text.utf8), to: output)
            speech.tell([Complaint(severity: .note, message: next)])
        }
    }

    private var next: String {
        let text = input == "-" ? "the text" : input
        let file = input == "-" ? "op-ed.txt" : input.shellQuoted
        return "\(text) leaves argraph with this: whoever you paste it to has it; save the answer, "
            + "then argraph map \(file) --answer answer.json"
    }
}
