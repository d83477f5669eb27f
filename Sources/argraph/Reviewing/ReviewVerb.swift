internal import ArgumentKit
internal import ArgumentParser

/// `argraph review`: a person goes through what the miner was not sure of.
struct ReviewVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Go through the decisions that are unsure and matter, one key each.",
        discussion: """
            Asks about one decision after the other: those first that are unsure and on which \
            much of the argument hangs. After each answer the file is written and the rest is \
            decided again around it. No answer is ever lost: quit when you like, and go on \
            later. An editor may save the file meanwhile: both go in. Without a terminal it \
            takes one line of input for each answer.

            \(ReviewKeys.help)

            “o” takes any correction in a few words (Esc goes back):
            \(ReviewKeys.phrases)
            """)

    @ArgumentParser.Argument(help: "The graph to correct: an .argdown or .json file.")
    var input: String

    @Option(help: "The words for roles and relations: field (counterclaim) or plain (objection).")
    var terms = OutlineTerms.field

    @OptionGroup(title: "Reading") var reading: ReadingFlags
    @OptionGroup(title: "Speech") var speech: SpeechOptions

    func validate() throws {
        if speech.json {
            throw ValidationError("review talks with a person and has no --json")
        }
    }

    func run() async throws {
        try await speech.telling {
            guard input != "-" else {
                throw Failure(
                    .validationFailure, "review writes into a file; name one instead of -")
            }
            let file = try WatchedFile(input)
            var desk = try ReviewDesk(file, at: input, terms, speech, open)
            try desk.work()
        }
    }

    private func open(_ bytes: [UInt8]) throws(Failure) -> EditingSession {
        let (session, remarks) = try reading.session(of: bytes, at: input)
        speech.tell(remarks)
        let isTold = remarks.contains { $0.code == "changed-text" }
        if session.source == nil, !isTold { speech.tell([withoutText]) }
        return session
    }

    /// Without its text nothing can be decided again.
    private var withoutText: Complaint {
        Complaint(
            file: input, severity: .warning, code: "no-source",
            message: "the op-ed is not beside this file, so nothing is decided again; name it "
                + "with --source")
    }
}

/// The keys of a review.
enum ReviewKeys {
    static let help = """
        Enter  it is right          1 2  take that instead      o  something else
        d      no: take it out      s    skip                   u  undo
        b      the paragraph, the passage in » «                q  save and quit
        g      go to a statement: its label, place or words     ?  these keys
        """

    static let phrases = """
          claim · evidence statistic · counterclaim · thesis     its role
          supports C3 · attacks C3 · undercuts C3 · restates T1  what it leads to
          with E6 · nowhere                                      jointly; to nothing
          say NEW WORDS                                          its wording
          split before WORDS · merge with C4 · delete            its extent
          add claim WORDS OF THE TEXT                            one more statement
          C7: and any of these                                   the same of C7
        """

    /// The keys on one line.
    static let short =
        "Enter right · 1 2 take · o other · d take out · s skip · u undo · g go to · q quit · "
        + "? help"
}
