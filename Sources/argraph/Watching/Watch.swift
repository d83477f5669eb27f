internal import ArgumentKit
internal import ArgumentParser

/// `argraph watch`: map, article and outline in the browser, to be corrected there.
struct Watch: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Correct a map in the browser: map, article and outline on one page.",
        discussion: """
            Prints the address of a page that only this machine can open, and only who has the \
            address. Every change made there goes into the Argdown file at once; what is saved \
            in an editor shows on the page at once and is not overwritten. Ctrl-C ends it. The \
            article is looked for beside the file, by its SHA-256; --source names it.
            """)

    @ArgumentParser.Argument(help: "An Argdown file (.argdown, .ad).")
    var input: String

    @Option(help: ArgumentHelp("The port; one that is free where none is given.", valueName: "n"))
    var port: UInt16 = 0

    @OptionGroup(title: "Reading") var reading: ReadingFlags
    @OptionGroup(title: "Speech") var speech: SpeechOptions

    func run() async throws {
        try await speech.telling {
            try checkInput()
            let desk = try EditingDesk(input, reading)
            try await PageServer(desk).run(port: port) { address throws(Failure) in
                try tell(address)
            }
        }
    }

    private func checkInput() throws(Failure) {
        guard input != "-", (reading.from ?? FileForm(endingOf: input)) == .argdown else {
            throw Failure(
                .badInput,
                "is no Argdown file by its name (.argdown, .ad); make one first: "
                    + "argraph \(input) writes it",
                file: input)
        }
    }

    private func tell(_ address: String) throws(Failure) {
        if speech.json {
            let object: DataObject = ["address": .string(address), "file": .string(input)]
            return try Streams.output(Array(JSONWriter.text(of: .object(object)).utf8))
        }
        try Streams.say(address)
        guard !speech.quiet else { return }
        Streams.tell(
            "open this address in a browser; \(input.printable) holds every change; Ctrl-C ends it")
    }
}
