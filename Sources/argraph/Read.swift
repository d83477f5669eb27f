internal import ArgumentKit
internal import ArgumentParser

/// `argraph read`: what was taken for the article, and every line that was not, with the reason.
struct Read: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show what of a pasted page is the article, and why the rest is not.",
        discussion: """
            Shows title, author and the other fields of the citation, the body with its \
            paragraphs and sentences numbered as the map numbers them, and every line that was \
            left out. Where a line went wrong, --keep-lines and --drop-lines mend it, in every \
            verb; a pattern is the whole line, and * stands for anything. Of an Argdown file the \
            text is read that it was made from: the one that --source names, or that lies \
            beside it.
            """)

    @ArgumentParser.Argument(help: "The op-ed, or its graph; - for standard input.")
    var input = "-"

    @OptionGroup var reading: ReadingFlags
    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await speech.telling {
            let document = try reading.text(of: input)
            speech.tell(document.complaints(input))
            let report = ReadingReport(document, colors: speech.colorsOutput)
            try Streams.output(Array((speech.json ? report.json : report.text).utf8))
        }
    }
}

extension ReadingFlags {
    /// The op-ed, or the one that a graph was made from.
    fileprivate func text(of path: String) throws(Failure) -> Document {
        let graph: ArgumentGraph
        switch try load(path) {
        case .article(let document, _): return document
        case .graph(let own): graph = own
        case .argdown(_, let whole): graph = whole.graph
        }
        if let source { return try document(Files.read(source), source) }
        let sums = graph.sources.compactMap(\.sha256)
        let texts = SourceSearch(sums, beside: path)
        guard let text = sums.lazy.compactMap({ texts[$0] }).first else {
            throw Failure(
                .badInput,
                "is a graph, and its text does not lie beside it; name the op-ed, or add --source",
                file: path)
        }
        return try document(text.bytes, text.path)
    }
}

extension Document {
    /// The doubts about the text as warnings.
    func complaints(_ path: String) -> [Complaint] {
        warnings.map {
            Complaint(file: path, severity: .warning, code: $0.kind.rawValue, message: $0.message)
        }
    }
}

/// What was read, for people and for programs.
struct ReadingReport {
    let document: Document
    let colors: Bool

    init(_ document: Document, colors: Bool) {
        self.document = document
        self.colors = colors
    }

    var text: String {
        let parts = [citation, body, leftOut].filter { !$0.isEmpty }
        return parts.joined(separator: "\n")
    }

    private var citation: String {
        Citation.fields.compactMap { field in
            document.citation[keyPath: field.path].map { value in
                let name = field.name.padded(to: 12)
                let lines = Wrapping.lines(value.printable, width: Streams.width, indent: 12)
                return Ink.bold(name, colors) + lines + "\n"
            }
        }.joined()
    }

    private var body: String {
        document.paragraphs.map { paragraph in
            paragraph.sentences.map { sentence in
                let number = "\(sentence.paragraph).\(sentence.number)".padded(to: 6)
                let words = Wrapping.lines(
                    document.mended(sentence.range).printable, width: Streams.width, indent: 6)
                return Ink.faint(number, colors) + words + "\n"
            }.joined()
        }.joined(separator: "\n")
    }

    private var leftOut: String {
        let lines = document.leftOut
        guard !lines.isEmpty else { return "" }
        let head = Ink.bold("left out", colors) + " (\(lines.count) lines)\n"
        return head
            + lines.map { line in
                let place = "line \(line.line)".padded(to: 10)
                let reason = line.reason.words.padded(to: 14)
                let width = Streams.width - 24
                return Ink.faint(place, colors) + Ink.unsure(reason, colors)
                    + document.quotation(of: line.range).printable.shortened(to: width) + "\n"
            }.joined()
    }

    var json: String {
        var object: DataObject = [
            "sha256": .string(document.fingerprint),
            "encoding": .string(document.encoding.rawValue),
        ]
        var citation = DataObject()
        for field in Citation.fields {
            citation[field.name] = document.citation[keyPath: field.path].map(DataValue.string)
        }
        object["citation"] = .object(citation)
        object["sentences"] = .list(document.sentences.map(data))
        object["leftOut"] = .list(document.leftOut.map(data))
        object["warnings"] = .list(
            document.warnings.map {
                .object(["kind": .string($0.kind.rawValue), "message": .string($0.message)])
            })
        return JSONWriter.text(of: .object(object))
    }

    private func data(_ sentence: Sentence) -> DataValue {
        .object([
            "paragraph": .integer(sentence.paragraph), "sentence": .integer(sentence.number),
            "bytes": bytes(sentence.range), "text": .string(document.mended(sentence.range)),
            "quotation": .string(document.quotation(of: sentence.range)),
        ])
    }

    private func data(_ line: LeftOutLine) -> DataValue {
        .object([
            "line": .integer(line.line), "reason": .string(line.reason.rawValue),
            "bytes": bytes(line.range),
            "text": .string(document.quotation(of: line.range)),
        ])
    }

    private func bytes(_ range: SourceRange) -> DataValue {
        .list([.integer(range.lowerBound), .integer(range.upperBound)])
    }
}

extension LeftOutLine.Reason {
    /// The reason in words for people.
    var words: String {
        switch self {
        case .frontMatter: "front matter"
        case .related: "related link"
        default: rawValue
        }
    }
}

extension String {
    /// The text followed by blanks up to `width`, and at least one.
    func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(1, width - count))
    }

    /// The text on one line of at most `width` characters.
    func shortened(to width: Int) -> String {
        let line = joinedWords
        return line.count <= width ? line : line.prefix(max(1, width - 1)) + "…"
    }
}
