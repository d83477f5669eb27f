internal import ArgumentKit
internal import ArgumentParser

/// `argraph debate grade`: marks filled worksheets and pupils' own maps.
struct GradeVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "grade",
        abstract: "Mark filled worksheets, or maps that pupils drew, by the key of a pack.",
        usage: "argraph debate grade KEY ANSWER… [--csv | --json] [--with-answers]",
        discussion: """
            KEY is the key.json of a debate pack, or the pack's folder. ANSWER is a worksheet of \
            the pack with its blanks filled (Markdown or plain text: lines such as B3: c), answers \
            as JSON ({"sheet": "2A", "answers": {"B3": "c"}}) or as a table (CSV: item,answer; a \
            row sheet,2A says which worksheet), a pupil's own map (.argdown, graph .json, \
            .annotation.json), or a folder of such files, each named after a pupil.

            Letters, words of an answer, or where a sentence stands (3.2) all count. A wording is \
            right where it shares six tenths of its words with what is right and nothing else is \
            nearly as like; from three tenths on, and where it is not known at all, it is listed \
            for you to decide. Nothing that is written freely is judged: it is listed with what to \
            look for.

            One answer gives a report item by item, with reasons and without the answers, so that \
            it can be handed to the pupil; --with-answers adds what is right. Several give a line \
            each and what to look at. \
            --csv gives a row a pupil with the points of every item, --json everything. A file \
            that cannot be read is told, the others are marked, and argraph ends with 2.
            """)

    @ArgumentParser.Argument(help: "The key.json of a debate pack, or the pack.")
    var key: String

    @ArgumentParser.Argument(
        help: "A filled worksheet, a map, or a folder of them; - for standard input.")
    var answers: [String]

    @Flag(help: "A row a pupil, under a header (CSV).")
    var csv = false

    @Flag(help: "Say what is right, too: for the teacher.")
    var withAnswers = false

    @Option(
        help: ArgumentHelp(
            "Which worksheet was answered, where a file does not say it, such as 2A.",
            valueName: "code"))
    var sheet: String?

    @Option(help: ArgumentHelp("Every string of the report in other words.", valueName: "file"))
    var words: String?

    @OptionGroup(title: "Reading") var reading: ReadingFlags
    @OptionGroup(title: "Speech") var speech: SpeechOptions

    func validate() throws {
        guard !(csv && speech.json) else {
            throw ValidationError("--csv and --json are two forms; ask for one")
        }
    }

    func run() async throws {
        try await speech.telling {
            let path = Files.isFolder(key) ? Files.asFolder(key) + "key.json" : key
            let desk = GradingDesk(
                key: try read(path) {
                    bytes throws(FormError) in try WorksheetKey(json: bytes)
                },
                words: try chosenWords,
                sheet: sheet, reading: reading, speech: speech)
            let marked = try desk.mark(answers)
            try tell(GradeReport(marked.grades, words: desk.words, withAnswers: withAnswers))
            if marked.failures > 0 { throw Failure(.badInput) }
        }
    }

    private var chosenWords: DebateWords {
        get throws(Failure) {
            guard let words else { return .english }
            return try read(words) { bytes throws(FormError) in
                try DebateWords(translation: bytes)
            }
        }
    }

    private func read<Value>(
        _ path: String, _ reading: ([UInt8]) throws(FormError) -> Value
    ) throws(Failure) -> Value {
        let bytes = try Files.read(path)
        do {
            return try reading(bytes)
        } catch {
            throw Failure(.badInput, Complaint(error, path))
        }
    }

    private func tell(_ report: GradeReport) throws(Failure) {
        guard !report.grades.isEmpty else { return }
        if csv { return try Streams.output(Array(report.csv.utf8)) }
        if speech.json { return try Streams.output(Array(report.json.utf8)) }
        for line in report.lines { try Streams.say(line.printable) }
    }
}
