internal import ArgumentKit
internal import ArgumentParser

/// An input, read: an op-ed, or a graph that was made before.
enum Input {
    case article(Document, by: ArgumentMiner)
    case graph(ArgumentGraph)
    /// A graph written by hand or corrected, with what was noticed about its file.
    case argdown(ArgdownInput, ArgdownGraph)
}

extension ReadingFlags {
    /// Reads an input in the form that `--from`, its ending or its first byte tells.
    ///
    /// - Parameters:
    ///   - known: what it holds, where that is known before it is written.
    ///   - keepingText: whether the graph of an Argdown file remembers its text, to be written
    ///     again.
    func load(
        _ path: String, holding known: [UInt8]? = nil, keepingText: Bool = false
    ) throws(Failure) -> Input {
        let bytes = if let known { known } else { try Files.read(path) }
        switch try form(of: path, bytes) {
        case .argdown:
            var input = try ArgdownInput(bytes, at: path, argdown)
            let whole = try graph(&input, path, keepingText: keepingText)
            return .argdown(input, whole)
        case .json: return .graph(try withQuotations(try graph(bytes, path)))
        case .annotation: return .graph(try annotated(try record(bytes, path), path))
        default: return .article(try document(bytes, path), by: try chosenMiner())
        }
    }

    /// The form of an input: what `--from` says, what its ending tells, or its first byte.
    func form(of path: String, _ bytes: [UInt8]) throws(Failure) -> FileForm {
        if let from {
            guard FileForm.inputs.contains(from) else {
                throw Failure(
                    .validationFailure,
                    "\(from.rawValue) cannot be read; --from takes \(FileForm.inputWords)")
            }
            return from
        }
        if path == "-" {
            return bytes.first { $0 > 0x20 } == UInt8(ascii: "{") ? .json : .text
        }
        let named = FileForm(endingOf: path) ?? .text
        // A page that comes in is an op-ed as it was saved; how to turn it into text is said there.
        let form = named == .html ? .text : named
        guard FileForm.inputs.contains(form) else {
            throw Failure(
                .badInput,
                "a .\(form.rawValue) file is drawn, not read; name the op-ed or its graph "
                    + "(.argdown, .json)",
                file: path)
        }
        return form
    }

    func graph(_ bytes: [UInt8], _ path: String) throws(Failure) -> ArgumentGraph {
        do {
            return try ArgumentGraph(json: bytes)
        } catch {
            throw Failure(.badInput, Complaint(error, path))
        }
    }

    func record(_ bytes: [UInt8], _ path: String) throws(Failure) -> AnnotationRecord {
        do {
            return try AnnotationRecord(json: bytes)
        } catch {
            throw Failure(.badInput, Complaint(error, path))
        }
    }

    /// The graph of a record; its text is `--source`, or the file that it names, beside it.
    private func annotated(
        _ record: AnnotationRecord, _ path: String
    ) throws(Failure) -> ArgumentGraph {
        let beside = Files.sibling(record.source, of: path)
        let text = source ?? (Files.exists(beside) ? beside : nil)
        let document: Document? =
            if let text { try document(Files.read(text), text) } else { nil }
        do {
            return try ArgumentGraph(record, of: document)
        } catch {
            throw Failure(.badInput, error.description, file: path)
        }
    }

    /// The graph with its quotations filled and verified where `--source` names the text.
    func withQuotations(_ graph: ArgumentGraph) throws(Failure) -> ArgumentGraph {
        guard let source else { return graph }
        let document = try document(Files.read(source), source)
        let found = try located(graph, in: document).filter { !$0.isAltered }
        return graph.applying(found, of: document)
    }

    /// What the text that `--source` names says of the passages of a graph.
    func located(
        _ graph: ArgumentGraph, in document: Document
    ) throws(Failure) -> [PassageFinding] {
        guard let id = graph.source(of: document) else {
            throw Failure(
                .badInput, "is not the text that the graph was made from (its SHA-256 differs)",
                file: source)
        }
        return graph.verifyPassages(of: id, in: document)
    }

    /// The op-ed in a file's bytes, with its front matter and `--cite` heeded.
    func document(_ bytes: [UInt8], _ path: String) throws(Failure) -> Document {
        do {
            var options = ReadingOptions(
                keepLines: keepLines.map(LinePattern.init),
                dropLines: dropLines.map(LinePattern.init))
            let document = try Document(file: bytes, options: options)
            var citation = Citation()
            if let range = document.frontMatter {
                let line = LineTable(document.bytes).line(of: range.lowerBound)
                citation = try CitationFile.citation(
                    document.quotation(of: range), path, firstLine: line, isStrict: false)
            }
            if let cite {
                citation = citation.corrected(by: try CitationFile.read(cite))
            }
            guard citation != Citation() else { return document }
            options.citation = citation
            return try Document(file: bytes, options: options)
        } catch let error as ReadingError {
            throw Failure(.badInput, Complaint(error, path, bytes))
        } catch let error as Failure {
            throw error
        } catch {
            throw Failure(.badInput, "\(error)", file: path)
        }
    }
}

extension Complaint {
    init(_ error: ReadingError, _ path: String, _ bytes: [UInt8]) {
        let place = error.offset.map { LineTable(bytes).position(of: $0, in: bytes) }
        self.init(
            file: path, line: place?.line, column: place?.column, message: error.description)
    }

    init(_ error: FormError, _ path: String) {
        self.init(file: path, line: error.line, column: error.column, message: error.message)
    }
}

extension Files {
    /// The path of a file beside another.
    static func sibling(_ name: String, of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return name }
        return path[...slash] + name
    }
}
