internal import ArgumentKit
internal import ArgumentParser

/// `argraph compare`: two readings of one text, two versions of one graph, or two op-eds.
struct Compare: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Compare two readings of a text, two versions of a graph, or two op-eds.",
        usage: "argraph compare A B [-o OUTPUT]… [OPTIONS]",
        discussion: """
            What A and B are decides, and the first line says what was taken; --as overrules.

            readings: annotation records of one text, or folders of them; those of one name belong \
            together. A is held to be right: B is scored against it, units matching where they \
            cover each other by half. Below stand Krippendorff's alphas and, for a single text, \
            every passage that was read differently. The text is the file that the record names, \
            beside it or in --texts.

            versions: graphs (.argdown, .json) of one text or of one making: statements added, \
            removed, reworded, split and merged, roles and relations changed. --json is an edit \
            script: argraph map A.json --corrections script.json makes B of A.

            opeds: texts or graphs of two texts: what both say, in what they are opposed, what \
            only one says, by the likeness of their words (Documentation/Comparing.md says how \
            far that goes). -o draws both side by side.

            Exit status 0 whatever is found; with --fail-on difference 1 where anything differs.
            """)

    @ArgumentParser.Argument(help: "The first one; of readings the one held to be right.")
    var first: String

    @ArgumentParser.Argument(help: "The second one.")
    var second: String

    @Option(name: .customLong("as"), help: "What they are: readings, versions or opeds.")
    var kind: ComparisonKind?

    @Option(help: ArgumentHelp("The folder of the texts.", valueName: "folder"))
    var texts: String?

    @Flag(help: "Quotations must agree in more than letters and digits.")
    var strict = false

    @Flag(help: "What differs as comma-separated values, a row each.")
    var csv = false

    @Flag(
        help: """
            List all: evidence that only one op-ed has, differences of several readings, what a \
            program is more or less sure of.
            """)
    var all = false

    @Option(help: ArgumentHelp("End with 1 where there is one.", valueName: "difference"))
    var failOn: ComparisonFailure?

    @Option(
        name: .shortAndLong, parsing: .singleValue,
        help: ArgumentHelp(
            "Draw two op-eds side by side (.svg, .pdf, .png, .html, .dot, .argdown, .json).",
            valueName: "output"))
    var output: [String] = []

    @OptionGroup(title: "Reading") var reading: ReadingFlags
    @OptionGroup(title: "Speech") var speech: SpeechOptions

    func validate() throws {
        if csv, speech.json { throw ValidationError("--csv and --json exclude each other") }
        if first == "-", second == "-" {
            throw ValidationError("standard input can be one of both; name a file for the other")
        }
        for path in output { _ = try Target(path, nil) }
        if Set(output.map(Files.resolved)).count < output.count {
            throw ValidationError("two outputs go to one file; name each once")
        }
    }

    func run() async throws {
        try await speech.telling {
            let differs: Bool
            switch try ComparisonChoice(self).kind {
            case .readings: differs = try ComparedReadings(self).tell()
            case .versions(let old, let new):
                try refuseOptionsOfReadings("versions of one graph")
                differs = try ComparedVersions(self, old, new).tell()
            case .opeds(let one, let other):
                try refuseOptionsOfReadings("op-eds")
                differs = try await ComparedOpEds(self, one, other).tell()
            }
            if failOn != nil, differs { throw Failure(.findings) }
        }
    }

    /// Tells a comparison on standard output in the form that was asked for.
    func say(
        _ head: String, json: @autoclosure () -> String, csv table: @autoclosure () -> String,
        _ lines: @autoclosure () -> [ComparisonLine]
    ) throws(Failure) {
        if speech.json { return try Streams.output(Array(json().utf8)) }
        if csv { return try Streams.output(Array(table().utf8)) }
        try Streams.say(Wrapping.lines(head.printable, width: 80, indent: 2))
        for line in lines() {
            try Streams.say(line.meaning.ink(line.text.printable, speech.colorsOutput))
        }
    }

    /// What says how quotations are found in a text is of annotation records.
    private func refuseOptionsOfReadings(_ what: String) throws(Failure) {
        let names = [("--strict", strict), ("--texts", texts != nil)].filter(\.1).map(\.0)
        guard let name = names.first else { return }
        throw Failure(
            .validationFailure,
            "\(name) is of annotation records, and these are \(what); leave it out, or take --as "
                + "readings")
    }

    /// Where only text is written, a picture was asked for in vain.
    func refuseOutputs(_ what: String) throws(Failure) {
        guard let path = output.first else { return }
        throw Failure(
            .validationFailure,
            "-o draws two op-eds side by side, and these are \(what); leave -o \(path) out, or "
                + "take --as opeds")
    }
}

/// `--as`: what is compared.
enum ComparisonKind: String, ExpressibleByArgument, CaseIterable {
    case readings, versions, opeds
}

/// `--fail-on`: what makes the run end with 1.
enum ComparisonFailure: String, ExpressibleByArgument, CaseIterable {
    case difference
}

extension ComparisonLine.Meaning {
    /// How a line is coloured in a terminal.
    fileprivate var ink: Ink {
        switch self {
        case .plain: .plain
        case .heading: .bold
        case .added: .evidence
        case .removed: .counterclaim
        case .changed, .unsure: .unsure
        case .detail: .faint
        }
    }
}
