internal import ArgumentKit
internal import ArgumentParser

/// `argraph map`, also without the verb: build the graph of an op-ed and write it.
struct Map: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Build the argument graph of an op-ed and draw it (also without the verb).",
        usage: "argraph [map] INPUT… [-o OUTPUT]… [OPTIONS]",
        discussion: """
            Without -o it writes NAME.svg and NAME.argdown, the graph to edit, into the current \
            folder; from a graph only NAME.svg. The ending of an output says its form: \
            \(FileForm.outputWords) (.annotation.json for annotation).

            A folder is mapped into the folder that -o names: a picture and a graph for each of \
            its op-eds (.txt, .md), or what --to says; a text that cannot be read is told, and \
            the others are mapped.

            The default picture can be read when placed on one A4 page: where the whole graph \
            does not fit, it shows the main argument and counts what is folded. --all draws \
            everything; a map written by hand in Argdown is drawn whole, as its own settings say. \
            --focus, --depth, --only, --section and --paragraphs draw a part, always with its way \
            to the thesis, and count the rest. --theme takes a name or a file \
            (Documentation/Themes.md).

            .html is a page to explore: it folds by itself, works from the disk and asks nobody \
            for anything (Documentation/ExploringAMap.md). -o - writes to standard output, with \
            --to for its form. An input is never replaced, and a graph that may hold a person's \
            corrections only with --force: --edits keeps them, reads the op-ed again around them \
            and updates their file.

            For other texts: .md shows the picture that is written in the same call, .txt and .md \
            hold every statement, .tex is TikZ, .mmd Mermaid, and .docx is made by pandoc, where \
            it is installed (recipes: Examples/inserts).

            A graph whose file has an error is drawn as far as it can be read; argraph then ends \
            with 2. Passages that its text does not hold are named.

            --miner exec:PROGRAM lets another program read the op-ed: it gets the text as JSON \
            on its standard input and answers with units and relations \
            (Documentation/ExternalMiners.md); --answer takes such an answer from a file. The \
            text then leaves argraph. Nothing else goes anywhere.
            """)

    @ArgumentParser.Argument(
        help: "Op-eds or graphs (.argdown, .json, .annotation.json); - for standard input.")
    var inputs: [String] = ["-"]

    @Option(
        name: .shortAndLong, parsing: .singleValue,
        help: ArgumentHelp("Where to write; may be given several times.", valueName: "output"))
    var output: [String] = []

    @Option(
        help: ArgumentHelp(
            "The form of outputs whose ending does not say: \(FileForm.outputWords).",
            valueName: "form"))
    var to: FileForm?

    @Option(
        help: ArgumentHelp(
            "Read the op-ed again around the corrections in this graph, which is updated.",
            valueName: "graph"))
    var edits: String?

    @Option(
        help: ArgumentHelp(
            "Make the corrections that the page of a map gave: in the graph file that is the "
                + "input, or in what is read in an op-ed.", valueName: "file"))
    var corrections: String?

    @Flag(help: "Replace a graph file that may hold a person's edits.")
    var force = false

    @OptionGroup(title: "Other miners") var mining: MinerOptions
    @OptionGroup(title: "Picture") var picture: PictureOptions
    @OptionGroup(title: "Page") var page: PageOptions
    @OptionGroup(title: "Reading") var reading: ReadingFlags
    @OptionGroup(title: "Speech") var speech: SpeechOptions

    func validate() throws {
        if let to, !FileForm.outputs.contains(to) {
            throw ValidationError(
                "\(to.rawValue) cannot be written; --to takes \(FileForm.outputWords)")
        }
        if folder != nil { return try checkFolder() }
        if inputs.count > 1, !output.isEmpty {
            throw ValidationError(
                "-o takes one input; name them one at a time, or leave -o out")
        }
        if inputs.count > 1, edits != nil {
            throw ValidationError("--edits takes one op-ed; map them one at a time")
        }
        if corrections != nil, inputs.contains("-") {
            throw ValidationError(
                "--corrections needs a file to correct; name the graph or the op-ed")
        }
        if corrections != nil, inputs.count > 1 || edits != nil {
            throw ValidationError(
                "--corrections takes one op-ed or graph, and no --edits beside it: correct the "
                    + "graph first")
        }
        for path in output { _ = try Target(path, to) }
        if let appendix = picture.look.appendix { try checkAppendix(appendix) }
        if page.spread { try checkSpread(output) }
        try mining.check(reading, inputs: inputs, edits: edits)
        try refuseCollisions()
    }

    /// A spread is pages, and shows what the article says on each.
    ///
    /// - Parameter output: the files that it is written to.
    func checkSpread(_ output: [String]) throws {
        if picture.look.choosesPart {
            throw ValidationError(
                "--spread shows what each page of the article says; leave out --focus, --depth, "
                    + "--only, --section and --paragraphs")
        }
        let forms = try output.map { try Target($0, to).form } + (to.map { [$0] } ?? [])
        if !forms.isEmpty, forms.allSatisfy({ $0.renderFormat == nil && $0 != .dot }) {
            throw ValidationError(
                "--spread makes pdf, svg or png; a page with the article beside the map is "
                    + "-o map.html --passages full")
        }
    }

    /// The appendix is of one input, and replaces none.
    private func checkAppendix(_ path: String) throws {
        guard inputs.count == 1 else {
            throw ValidationError("--appendix takes one input; map them one at a time")
        }
        if output.contains(where: { Files.resolved($0) == Files.resolved(path) }) {
            throw ValidationError("two outputs go to \(path); name each once")
        }
    }

    /// Two outputs of one name would leave only the later one.
    private func refuseCollisions() throws {
        var inputOf: [String: String] = [:]
        for input in inputs {
            for target in try targets(of: input, isGraph: FileForm.isGraph(input, reading.from)) {
                let place = Files.resolved(target.path)
                guard let other = inputOf.updateValue(input, forKey: place) else { continue }
                throw ValidationError(
                    other == input
                        ? "two outputs go to \(target.path); name each once"
                        : "\(other) and \(input) would both be written to \(target.path); "
                            + "map them one at a time with -o")
            }
        }
    }

    func run() async throws {
        try await speech.telling {
            if let folder { return try await map(folder: folder) }
            let all = try inputs.flatMap {
                try targets(of: $0, isGraph: FileForm.isGraph($0, reading.from))
            }
            speech.tell(IdleOptions(picture, page, for: all).complaints)
            picture.warmUp(for: all)
            var isWhole = true
            for path in inputs where try await !map(path) { isWhole = false }
            if !isWhole { throw Failure(.badInput) }
        }
    }

    /// Maps one input; says whether all of it could be read.
    func map(_ path: String) async throws -> Bool {
        let isGraph = FileForm.isGraph(path, reading.from)
        let keepsText = try targets(of: path, isGraph: isGraph).contains {
            $0.form == .argdown || $0.form == .json
        }
        var reading = reading
        let miner = reading.miner
        // What another program reads is not mined.
        if miner.program != nil { reading.miner = .cues }
        let corrections = try corrections.map(Corrections.init)
        var corrected = try corrections?.file(path, reading)
        let input = try reading.load(path, holding: corrected?.bytes, keepingText: keepsText)
        var revision = try edits.map { try Revision(of: input, at: path, around: $0, reading) }
        let targets = try targets(of: path, isGraph: input.document == nil || revision != nil)
            .filter { target in revision.map { !$0.isAt(target.path) } ?? true }
        try Overwriting.check(targets, input: path, input, force: force)
        let outputs = targets.map(\.path) + (picture.look.appendix.map { [$0] } ?? [])
        try Overwriting.checkRead([self.reading.source, reading.cite, self.corrections], outputs)
        if let appendix = picture.look.appendix { try Overwriting.checkInput(appendix, path) }
        let read =
            if let graph = revision?.graph { Reading(graph: graph) } else {
                try await mining.reading(of: input, at: path, by: miner, speech)
            }
        let graph =
            try corrections?.made(in: read.graph, of: input, at: path, reading) ?? read.graph
        let text = try reading.text(
            of: graph, of: input, at: path, for: targets, isAsked: page.spread)
        var writer = GraphWriter(graph, input, picture, at: path, from: text)
        writer.page = page.form
        writer.force = force
        var written = try await writer.write(to: targets)
        written.updated = try revision?.update() ?? corrected?.update(unless: targets)
        speech.tell(input.complaints(path) + read.complaints + (revision?.complaints ?? []))
        speech.tell(written.warnings)
        try tell(MapSummary(input, at: path, graph, written, picture.terms.inOutlines), of: written)
        return !input.complaints(path).contains { $0.severity == .error }
    }

    private func tell(_ summary: MapSummary, of written: Written) throws {
        if speech.json {
            var data = summary.data
            if picture.look.verbose { data["layout"] = written.layoutData }
            try Streams.output(Array(JSONWriter.text(of: .object(data)).utf8))
        } else if !speech.quiet {
            for line in summary.lines(colors: speech.colorsError) { Streams.tell(line) }
            if picture.look.verbose, let layout = written.diagram?.layout {
                Streams.tell("layout: \(layout)")
            }
        }
    }

    /// Where to write; beside each other in the current folder where nobody said.
    private func targets(of path: String, isGraph: Bool) throws -> [Target] {
        guard output.isEmpty else { return try output.map { try Target($0, to) } }
        return forms(isGraph: isGraph).map { Target(FileForm.stem(of: path) + $0.ending, $0) }
    }

    /// What is written of an input where nobody said.
    func forms(isGraph: Bool) -> [FileForm] {
        if let to { return [to] }
        let shown: FileForm = page.spread ? .pdf : .svg
        return isGraph ? [shown] : [shown, .argdown]
    }
}

/// An output: a path and the form to be written there.
struct Target {
    let path: String
    let form: FileForm

    init(_ path: String, _ form: FileForm) {
        self.path = path
        self.form = form
    }

    /// The output of that path, in the form that its ending or `--to` tells.
    init(_ path: String, _ fallback: FileForm?) throws(ValidationError) {
        guard let form = FileForm(outputEndingOf: path) ?? fallback, FileForm.outputs.contains(form)
        else {
            throw ValidationError(
                "\(path) does not say what to write; let it end in .svg, .pdf, .png, .html, "
                    + ".dot, .argdown, .json, .annotation.json, .mmd, .txt, .md, .tex or "
                    + ".docx, or add --to")
        }
        self.init(path, form)
    }
}

extension FileForm {
    /// The ending that files of this form get.
    var ending: String {
        switch self {
        case .annotation: ".annotation.json"
        case .text: ".txt"
        case .markdown: ".md"
        case .mermaid: ".mmd"
        default: "." + rawValue
        }
    }

    /// Whether an input is a graph already, as far as its name tells.
    static func isGraph(_ path: String, _ from: FileForm?) -> Bool {
        let form = from ?? FileForm(endingOf: path)
        return form == .json || form == .annotation || form == .argdown
    }
}

extension DiagramStyle.Terms {
    /// The same choice for outlines and summaries.
    var inOutlines: OutlineTerms { OutlineTerms(rawValue: rawValue) ?? .field }
}

extension Input {
    /// The graph: the input itself, or what the miner reads in the op-ed.
    var graph: ArgumentGraph {
        switch self {
        case .article(let document, let miner): miner.graph(of: document)
        case .graph(let graph): graph
        case .argdown(_, let whole): whole.graph
        }
    }

    /// The picture that an Argdown document asks for.
    func picture(_ terms: DiagramStyle.Terms) -> ArgdownPicture? {
        if case .argdown(let input, let whole) = self {
            input.picture(of: whole, terms)
        } else {
            nil
        }
    }

    /// What was noticed in reading it.
    func complaints(_ path: String) -> [Complaint] {
        switch self {
        case .article(let document, _): document.complaints(path)
        case .argdown(let input, _): input.complaints(from: .warning)
        case .graph: []
        }
    }

    /// The op-ed, where the input is one.
    var document: Document? {
        if case .article(let document, _) = self { document } else { nil }
    }
}
