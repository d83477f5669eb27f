internal import ArgumentKit

/// An Argdown input: its text with includes, its syntax, its meaning.
struct ArgdownInput {
    let file: ArgdownFile
    let document: ArgdownDocument
    let model: ArgdownModel
    /// What its text, where that lies beside it, says of its passages.
    fileprivate(set) var passageComplaints: [Complaint] = []

    /// - Throws: ``Failure`` where the bytes are no text.
    init(
        _ bytes: [UInt8], at path: String, _ reading: ArgdownDocument.Reading
    ) throws(Failure) {
        try ArgdownInput.checkText(bytes, path)
        file = ArgdownFile(bytes, at: path)
        document = ArgdownDocument(file.bytes, reading: reading)
        model = ArgdownModel(document)
    }

    /// Refuses what is no text, so that nothing is made of it.
    static func checkText(_ bytes: [UInt8], _ path: String) throws(Failure) {
        if let offset = bytes.firstIndex(of: 0) {
            throw Failure(
                .badInput, "byte \(offset) is NUL, so this is no text; name the Argdown file",
                file: path)
        }
        guard String(validating: bytes, as: UTF8.self) == nil else { return }
        var whole = 0
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        while case .scalarValue(let scalar) = decoder.decode(&iterator) {
            whole += UTF8.width(scalar)
        }
        throw Failure(.badInput, ReadingError.notUTF8(offset: whole).description, file: path)
    }

    private var diagnostics: [ArgdownDiagnostic] {
        document.diagnostics + model.diagnostics + model.findingsAsReading(of: document)
    }

    /// What was noticed about it, in the order of the text.
    ///
    /// - Parameter severity: what is less grave is left out.
    func complaints(from severity: ArgdownDiagnostic.Severity = .note) -> [Complaint] {
        let found = diagnostics.filter { $0.severity >= severity }
            .sorted { $0.range.lowerBound < $1.range.lowerBound }
        return file.complaints + found.map { complaint(of: $0) }
            + (severity > .warning ? [] : passageComplaints)
    }

    /// The text with every fix-it applied, and how many there were.
    var fixed: (bytes: [UInt8], count: Int) {
        let fixes = diagnostics.compactMap(\.fixIt)
            .sorted { $0.range.lowerBound > $1.range.lowerBound }
        var bytes = file.bytes
        var start = Int.max
        var count = 0
        for fix in fixes where fix.range.upperBound <= start {
            bytes.replaceSubrange(fix.range, with: Array(fix.replacement.utf8))
            start = fix.range.lowerBound
            count += 1
        }
        return (bytes, count)
    }

    private func complaint(of diagnostic: ArgdownDiagnostic) -> Complaint {
        let (path, position) = file.place(of: diagnostic.range.lowerBound)
        var complaint = Complaint(
            file: path, line: position.line, column: position.column,
            severity: Complaint.Severity(rawValue: diagnostic.severity.rawValue) ?? .error,
            code: diagnostic.code, message: diagnostic.message)
        complaint.end = place(diagnostic.range.upperBound)
        complaint.fix = diagnostic.fixIt.map { fix in
            Complaint.Fix(
                message: fix.message, start: place(fix.range.lowerBound),
                end: place(fix.range.upperBound), replacement: fix.replacement)
        }
        return complaint
    }

    /// Where each statement of its graph is stated.
    func statementPlaces(_ whole: ArgdownGraph) -> [Statement.ID: Complaint.Place] {
        var places: [Statement.ID: Complaint.Place] = [:]
        for (id, each) in zip(whole.statements, model.statements) {
            guard let member = each.canonicalMember ?? each.members.first else { continue }
            let (path, position) = file.place(of: member.range.lowerBound)
            places[id] = Complaint.Place(file: path, line: position.line, column: position.column)
        }
        return places
    }

    /// The complaints at the lines of the statements that they are about.
    func located(_ complaints: [Complaint], in whole: ArgdownGraph) -> [Complaint] {
        guard !complaints.isEmpty else { return [] }
        let places = statementPlaces(whole)
        return complaints.map { complaint in
            guard let place = complaint.statement.flatMap({ places[$0] }) else { return complaint }
            var located = complaint
            (located.file, located.line, located.column) = (place.file, place.line, place.column)
            return located
        }
    }

    private func place(_ offset: Int) -> (line: Int, column: Int) {
        let position = file.place(of: offset).position
        return (position.line, position.column)
    }
}

extension ReadingFlags {
    /// The graph of an Argdown file, its passages found again in the source where that is named
    /// by `--source` or lies beside it; the input notes those that it does not hold.
    func graph(
        _ input: inout ArgdownInput, _ path: String, keepingText: Bool
    ) throws(Failure) -> ArgdownGraph {
        var whole = ArgdownGraph(input.model, of: input.document, keepingText: keepingText)
        var complaints: [Complaint] = []
        if let source {
            let text = try document(Files.read(source), source)
            let found = try located(whole.graph, in: text)
            complaints = whole.graph.take(found, of: text, path)
        } else {
            complaints = locate(&whole.graph, beside: path)
        }
        input.passageComplaints = input.located(complaints, in: whole)
        return whole
    }

    /// Locates the passages of a graph in the texts that lie beside its file: those whose SHA-256
    /// the graph knows.
    private func locate(_ graph: inout ArgumentGraph, beside path: String) -> [Complaint] {
        var complaints: [Complaint] = []
        let sums = graph.sources.compactMap(\.sha256)
        let texts = SourceSearch(sums, beside: path)
        for source in graph.sources {
            guard let text = source.sha256.flatMap({ texts[$0] }),
                let document = try? document(text.bytes, text.path)
            else { continue }
            let found = graph.verifyPassages(of: source.id, in: document)
            complaints += graph.take(found, of: document, path)
        }
        if let changed = changedText(beside: path, than: sums) { complaints.append(changed) }
        return complaints
    }
}

extension ArgumentGraph {
    /// Fills and places the passages that a text holds, as it is said to; says which it does not.
    fileprivate mutating func take(
        _ found: [PassageFinding], of document: Document, _ path: String
    ) -> [Complaint] {
        let complaints = PassageComplaints(self, document, path).missing(found, .warning)
        self = applying(found.filter { !$0.isAltered }, of: document)
        return complaints
    }
}

extension ReadingFlags {
    /// Says that the text of the same name beside a graph is none of those that it was made of.
    private func changedText(beside path: String, than sums: [String]) -> Complaint? {
        let text = Files.sibling(FileForm.stem(of: path) + ".txt", of: path)
        guard source == nil, path != "-", !sums.isEmpty, Files.exists(text),
            let bytes = try? Files.read(text), !sums.contains(SHA256.hexadecimal(bytes))
        else { return nil }
        return Complaint(
            file: path, severity: .warning, code: "changed-text",
            message: "\(text) is not the text that this was made of, or has changed since; argraph "
                + "\(text.shellQuoted) --edits \(path.shellQuoted) reads it again around your "
                + "corrections")
    }
}

/// Finds the texts that a graph was made from in the folder of the graph, by their SHA-256.
struct SourceSearch {
    private static let mostFiles = 200
    private static let endings = [".txt", ".md", ".markdown", ".text"]

    private var found: [String: (path: String, bytes: [UInt8])] = [:]

    /// Looks at each text of the folder once, those named as the graph first.
    init(_ sums: [String], beside path: String) {
        var wanted = Set(sums.filter { $0.utf8.count == 64 })
        guard path != "-", !wanted.isEmpty else { return }
        let folder = Files.sibling("", of: path)
        let names = (try? Files.names(in: folder.isEmpty ? "." : folder)) ?? []
        let texts = names.filter { name in
            SourceSearch.endings.contains { name.lowercased().hasSuffix($0) }
        }
        let stem = FileForm.stem(of: path)
        let order = texts.filter { FileForm.stem(of: $0) == stem } + texts
        for name in order.prefix(SourceSearch.mostFiles) where !wanted.isEmpty {
            let text = folder + name
            guard !Files.isFolder(text), let size = Files.size(text),
                size <= Document.largestFile, let bytes = try? Files.read(text)
            else { continue }
            let sum = SHA256.hexadecimal(bytes)
            if wanted.remove(sum) != nil { found[sum] = (text, bytes) }
        }
    }

    /// The text of that SHA-256.
    subscript(sum: String) -> (path: String, bytes: [UInt8])? { found[sum] }
}
