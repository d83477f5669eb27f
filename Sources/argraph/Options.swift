public import ArgumentKit
public import ArgumentParser

/// How a verb speaks: shared by all of them.
struct SpeechOptions: ParsableArguments {
    @Flag(help: "Results on standard output, errors on standard error, both as JSON.")
    var json = false

    @Flag(name: .shortAndLong, help: "No summary, no warnings; errors only.")
    var quiet = false

    @Option(help: "Colour: \(ColorChoice.words).")
    var color = ColorChoice.auto
}

/// When to colour what goes to a terminal.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never

    static let words = allCases.map(\.rawValue).joined(separator: ", ")
}

/// How an input is read: shared by the verbs that take an op-ed or a graph.
struct ReadingFlags: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The input's form where its ending does not say: \(FileForm.inputWords).",
            valueName: "form"))
    var from: FileForm?

    @Option(
        help: ArgumentHelp(
            "YAML with title, author, date, publication, address: adds to what the page says.",
            valueName: "file"))
    var cite: String?

    @Option(
        parsing: .singleValue,
        help: ArgumentHelp(
            "Keep lines like this in the article (* stands for anything).", valueName: "pattern"))
    var keepLines: [String] = []

    @Option(
        parsing: .singleValue,
        help: ArgumentHelp(
            "Leave lines like this out of the article.", valueName: "pattern"))
    var dropLines: [String] = []

    @Option(
        help: ArgumentHelp(
            "The text that a graph was made from: fills and verifies its quotations.",
            valueName: "file"))
    var source: String?

    @Option(
        help: ArgumentHelp(
            "How Argdown is read: tolerant keeps text that Argdown's own parser loses, compatible "
                + "says what that parser says.", valueName: "reading"))
    var argdown = ArgdownDocument.Reading.tolerant

    @Option(
        help: ArgumentHelp(
            "What the op-ed is mined by: trained (a model), cues (tables of cue phrases), or, in "
                + "map, exec:PROGRAM, which gets the text as JSON.", valueName: "miner"))
    var miner = MinerChoice.trained

    @Option(
        help: ArgumentHelp("Mine by the model in this file (Scripts/train).", valueName: "file"))
    var model: String?
}

extension ArgdownDocument.Reading: ExpressibleByArgument {}

extension ReadingFlags {
    /// The flags as they are typed, but for those that were not.
    var typed: [String] {
        let named: [(String, String?)] = [
            ("--from", from?.rawValue), ("--cite", cite), ("--source", source),
            ("--argdown", argdown == .tolerant ? nil : argdown.rawValue),
            ("--miner", miner == .trained ? nil : miner.defaultValueDescription),
            ("--model", model),
        ]
        let lines = keepLines.map { ("--keep-lines", $0) } + dropLines.map { ("--drop-lines", $0) }
        return (named.compactMap { name, value in value.map { (name, $0) } } + lines)
            .map { name, value in "\(name) \(value.shellQuoted)" }
    }

    /// No flag given.
    static var standard: ReadingFlags {
        get throws(Failure) {
            guard let flags = try? ReadingFlags.parse([]) else {
                throw Failure(.software, "the options of reading cannot be made")
            }
            return flags
        }
    }
}
