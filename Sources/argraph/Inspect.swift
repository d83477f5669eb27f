public import ArgumentKit
public import ArgumentParser

/// `argraph inspect`: how the argument is built.
struct Inspect: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show how the argument is built: outline, figures, what is worth a look.",
        usage: "argraph inspect [INPUT] [-o OUTPUT]… [OPTIONS]",
        discussion: """
            First an outline: each statement stands below what it supports (+), attacks (−), \
            undercuts (×) or restates (=), with its role, the relation's confidence and its \
            paragraph.sentence. --why adds the reason of each decision and the two best \
            alternatives.

            Then figures, each with its statements: counts, depth and chains, evidence for each \
            claim, what has no reason or no answer, both sides' share, what most is said against \
            and what most leads through, who speaks; and the roles paragraph by paragraph. \
            Documentation/Inspecting.md says what each is and where it comes from.

            Last what is worth a look, the gravest and surest first: five findings, or all with \
            --all-findings. One that hangs on an unsure relation says "perhaps" and names it; \
            --reviewed-only keeps to what a person confirmed. --schemes shows which \
            argumentation schemes cues speak for, and which of their critical questions a \
            statement bears on. Nothing here says whether the argument is good.

            -o writes the report as \(ReportForm.endings); with --csv, or to .csv, one line with \
            every measure. A folder needs --csv and gives a line a text: its op-eds (.txt, .md), \
            or, where it has none, its graphs; --from chooses. A text that cannot be read is \
            told, the others are inspected, and argraph ends with 2.
            """)

    @ArgumentParser.Argument(
        help: "An op-ed, a graph, or, with --csv, a folder; - for standard input.")
    var input = "-"

    @Option(
        name: .shortAndLong, parsing: .singleValue,
        help: ArgumentHelp("Where to write the report; may be repeated.", valueName: "output"))
    var output: [String] = []

    @Flag(help: "One line with every measure, under a header (CSV).")
    var csv = false

    @Flag(help: "The outline alone.")
    var outline = false

    @Flag(help: "The reason of each decision, and what else was likely.")
    var why = false

    @Flag(help: "Every finding, not only the first five.")
    var allFindings = false

    @Flag(help: "Only findings of which a person decided all that they rest on.")
    var reviewedOnly = false

    @Flag(help: "The argumentation schemes with their critical questions.")
    var schemes = false

    @Option(
        help: ArgumentHelp(
            "Exit 1 where there is a finding of this severity or above: note or warning.",
            valueName: "severity"))
    var failOn: Finding.Severity?

    @Option(
        help: """
            The words of the report, everywhere but in JSON and CSV: field (counterclaim) or plain \
            (objection).
            """)
    var terms = OutlineTerms.field

    @Flag(help: "Replace a .md, .docx, .txt or .json that holds something else.")
    var force = false

    @OptionGroup(title: "Reading") var reading: ReadingFlags
    @OptionGroup(title: "Speech") var speech: SpeechOptions

    func validate() throws {
        for path in output { try checkOutput(path) }
        if Set(output.map(Files.resolved)).count < output.count {
            throw ValidationError("two outputs go to one file; name each once")
        }
        guard Files.isFolder(input) else {
            guard !csv || !speech.json else {
                throw ValidationError("--csv and --json exclude each other")
            }
            return
        }
        guard csv || !output.isEmpty, output.allSatisfy({ $0 == "-" || ReportForm($0) == .csv })
        else {
            throw ValidationError(
                "\(input) is a folder: add --csv for a line a text (-o corpus.csv writes them to a "
                    + "file), or name one text")
        }
        try refuseOptionsOfOne()
    }

    /// A line of a table has no place for them.
    private func refuseOptionsOfOne() throws {
        let names = [
            ("--json", speech.json), ("--outline", outline), ("--why", why),
            ("--schemes", schemes), ("--all-findings", allFindings), ("--terms", terms != .field),
        ].filter(\.1).map(\.0)
        guard let name = names.first else { return }
        throw ValidationError(
            "\(name) is for one text, and \(input) is a folder, of which --csv gives a line a text")
    }

    private func checkOutput(_ path: String) throws {
        guard path == "-" || ReportForm(path) != nil else {
            throw ValidationError(
                "\(path) does not say what to write; let it end in \(ReportForm.endings)")
        }
        guard !csv || path == "-" || ReportForm(path) == .csv else {
            throw ValidationError("--csv writes a table; let \(path) end in .csv")
        }
        guard path == "-" || Files.resolved(path) != Files.resolved(input) else {
            throw ValidationError("\(path) is the input; write elsewhere with -o")
        }
    }

    func run() async throws {
        try await speech.telling {
            let reached =
                if Files.isFolder(input) {
                    try await inspectFolder()
                } else {
                    try await inspectOne()
                }
            if reached { throw Failure(.findings) }
        }
    }

    /// Inspects one text; says whether there is a finding that `--fail-on` asks for.
    private func inspectOne() async throws -> Bool {
        let input = try reading.load(self.input)
        speech.tell(input.complaints(self.input))
        let report = report(on: input.graph, input.document)
        if output.isEmpty {
            try tell(report)
        } else {
            let writer = ReportWriter(report, input.document, at: self.input, self)
            try await writer.write(to: output)
        }
        return failOn.map(report.findings.reach) ?? false
    }

    /// Refuses to write over what was read, or over a text that a person may have written; pages
    /// and tables are written anew.
    func guardOutput(_ bytes: [UInt8], at path: String) throws(Failure) {
        try Overwriting.checkRead([reading.source, reading.cite], [path])
        guard let form = ReportForm(path), form != .html, form != .csv else { return }
        try Overwriting.checkInsert(bytes, at: Target(path, .markdown), force: force)
    }

    func report(on graph: ArgumentGraph, _ document: Document?) -> StructureReport {
        var options = StructureReport.Options()
        options.reviewedOnly = reviewedOnly
        options.labelsToReword = graph.labelsToReword().map(\.statement)
        return StructureReport(of: graph, in: document, options: options)
    }

    private func tell(_ report: StructureReport) throws(Failure) {
        if csv || speech.json {
            speech.tell(IdleReportOptions(self, for: [csv ? .csv : .json]).complaints)
        }
        if csv { return try Streams.output(Array(table(report).utf8)) }
        if speech.json { return try Streams.output(Array(report.json.utf8)) }
        let isShort = outline || speech.quiet
        for line in isShort ? report.outline.lines(style.outline) : report.lines(style) {
            try Streams.say(
                speech.colorsOutput
                    ? line.map { $0.meaning.ink($0.text.printable, true) }.joined()
                    : line.text.printable)
        }
    }

    /// The header and the line of one text.
    func table(_ report: StructureReport) -> String {
        StructureRow.headerLine + report.row(named: Files.name(of: input)).line
    }

    /// How the report is written for a terminal.
    var style: ReportStyle {
        var style = ReportStyle()
        if output.isEmpty { style.outline.width = Streams.width }
        style.outline.terms = terms
        style.outline.showsReasons = why
        style.showsSchemes = schemes
        if allFindings { style.findings = nil }
        style.commandForAll =
            (["argraph inspect"] + (input == "-" ? [] : [input.shellQuoted]) + reading.typed
            + (reviewedOnly ? ["--reviewed-only"] : [])
            + (terms == .field ? [] : ["--terms \(terms.rawValue)"]) + ["--all-findings"])
            .joined(separator: " ")
        return style
    }
}

extension OutlineTerms: ExpressibleByArgument {}

extension Finding.Severity: ExpressibleByArgument {}

extension TextPart.Meaning {
    /// How a part of an outline is coloured in a terminal.
    var ink: Ink {
        switch self {
        case .plain: .plain
        case .heading: .bold
        case .guide, .detail: .faint
        case .unsure: .unsure
        case .role(.thesis): .thesis
        case .role(.claim): .claim
        case .role(.evidence): .evidence
        case .role(.counterclaim): .counterclaim
        case .role(.unknown): .plain
        case .relation(.supports): .claim
        case .relation(.attacks), .relation(.contradicts): .counterclaim
        case .relation(.undercuts): .thesis
        case .relation(.restates): .faint
        }
    }
}
