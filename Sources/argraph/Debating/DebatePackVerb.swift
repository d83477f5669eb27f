internal import ArgumentKit
public import ArgumentParser

/// `argraph debate INPUT…`: makes a pack.
struct DebatePackVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pack",
        abstract: "Make a pack to debate an op-ed.",
        usage: "argraph debate INPUT [OTHER] [-o FOLDER] [OPTIONS]",
        discussion: """
            The input is an op-ed, or a graph of any form; two op-eds on opposite sides, the one \
            for the resolution first; or a folder, of which each op-ed gets a pack of its own. \
            The pack is a folder: index.html says where to start, with a lesson and what to check \
            first. Then come the map, a brief for each side, flow sheets, and worksheets at three \
            levels with their key; --include asks for more: \
            \(DebatePart.options.joined(separator: ", ")); --all for everything.

            All that the pages quote is the op-ed's own; what the text does not say is asked for. \
            The author's side is pro; what the op-ed lets others say is con.

            --format takes \(DebateFormat.all.map(\.id).joined(separator: ", ")), or a JSON file \
            of yours (Documentation/Debating.md). --to writes the pages as html, md, json, csv \
            (flow sheets), docx (by pandoc) and pdf (one file in the order of printing, by \
            WeasyPrint or Chromium).
            """)

    @ArgumentParser.Argument(
        help: "An op-ed, a graph, two op-eds on opposite sides, or a folder; - for standard input.")
    var inputs: [String] = ["-"]

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "The folder to write; named after the input where it is left out.",
            valueName: "folder"))
    var output: String?

    @Option(help: ArgumentHelp("How it is debated.", valueName: "format or file"))
    var format = "public-forum"

    @Option(help: ArgumentHelp("Who speaks first, in Public Forum: pro or con.", valueName: "side"))
    var first: DebateSide?

    @Option(help: ArgumentHelp("What is debated, in a sentence.", valueName: "text"))
    var resolution: String?

    @Option(
        help: ArgumentHelp(
            "Parts to add: \(DebatePart.options.joined(separator: ", ")).", valueName: "parts"))
    var include: String?

    @Flag(help: "Every part.")
    var all = false

    @Option(
        help: ArgumentHelp(
            "What to write, set apart by commas: \(PackOutput.words).", valueName: "forms"))
    var to = "html"

    @Option(help: "The paper that pages are laid out for: a4 or letter.")
    var paper = PackPaper.a4

    @Option(help: "The version of the worksheets, for neighbours: A or B.")
    var version = WorksheetVersion.a

    @Option(help: "What the worksheets draw their items by: another number, other items.")
    var seed = WorksheetEdition.standardSeed

    @Flag(help: "Leave the flow sheets blank.")
    var blankFlow = false

    @Option(help: ArgumentHelp("Every string of the pack in other words.", valueName: "file"))
    var words: String?

    @Option(help: ArgumentHelp("Mustache templates instead of ours.", valueName: "folder"))
    var templates: String?

    @Flag(help: "Replace files of the folder that hold something else.")
    var force = false

    @OptionGroup(title: "Reading") var reading: ReadingFlags
    @OptionGroup(title: "Speech") var speech: SpeechOptions

    func validate() throws {
        guard inputs.count < 3 else {
            throw ValidationError(
                "a pack is made of one op-ed, of two on opposite sides, or of a folder")
        }
        if inputs.count == 2, inputs.contains(where: Files.isFolder) {
            throw ValidationError("name one folder, or two op-eds")
        }
        _ = try forms
        _ = try options
    }

    func run() async throws {
        try await speech.telling {
            let maker = try PackMaker(self)
            if inputs.count == 1, let folder = inputs.first, Files.isFolder(folder) {
                return try await maker.makeAll(of: folder)
            }
            let written = try await maker.make(inputs, in: folder)
            if speech.json {
                return try Streams.output(Array(JSONWriter.text(of: .object(written.data)).utf8))
            }
            if !speech.quiet { for line in written.lines { Streams.tell(line.printable) } }
        }
    }

    /// The folder that the pack is written to.
    private var folder: String {
        output ?? FileForm.stem(of: inputs.first ?? "-") + "-pack"
    }

    /// The forms of `--to`, each once and in the order of the table.
    var forms: [PackOutput] {
        get throws {
            let names = to.split(separator: ",").map { $0.trimmed }
            for name in names where PackOutput(rawValue: name) == nil {
                throw ValidationError("--to takes \(PackOutput.words), not \"\(name)\"")
            }
            return PackOutput.allCases.filter { names.contains($0.rawValue) }
        }
    }

    /// The parts that were asked for beside those of every pack.
    var options: Set<String> {
        get throws {
            if all { return Set(DebatePart.options) }
            let names = (include ?? "").split(separator: ",").map { $0.trimmed }
            for name in names where !DebatePart.options.contains(name) {
                throw ValidationError(
                    "--include takes \(DebatePart.options.joined(separator: ", ")), not "
                        + "\"\(name)\"")
            }
            return Set(names)
        }
    }
}

/// The forms of a pack.
enum PackOutput: String, CaseIterable {
    case html
    case markdown = "md"
    case json, csv, docx, pdf

    static let words = allCases.map(\.rawValue).joined(separator: ", ")
}

/// The sheets that a pack is laid out for.
enum PackPaper: String, ExpressibleByArgument, CaseIterable {
    case a4, letter

    var paper: DebatePages.Paper { self == .a4 ? .a4 : .letter }
}

extension DebateSide: ExpressibleByArgument {}

extension WorksheetVersion: ExpressibleByArgument {}
