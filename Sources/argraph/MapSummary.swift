internal import ArgumentKit

/// What a person is told after a map was made: at most eight lines.
struct MapSummary {
    let input: Input
    let graph: ArgumentGraph
    let written: Written
    let terms: OutlineTerms
    let path: String
    private let summary: GraphSummary

    init(
        _ input: Input, at path: String, _ graph: ArgumentGraph, _ written: Written,
        _ terms: OutlineTerms
    ) {
        self.input = input
        self.path = path
        self.graph = graph
        self.written = written
        self.terms = terms
        summary = GraphSummary(of: graph)
    }

    func lines(colors: Bool) -> [String] {
        let parts: [(Ink, String?)] = [
            (.bold, heading), (.faint, reading), (.plain, counts), (.thesis, thesis),
            (.counterclaim, unanswered), (.unsure, unsure), (.plain, files),
            (.plain, written.updated?.words), (.faint, next),
        ]
        return parts.compactMap { ink, text in
            // What was written is told in full: a name that is cut is none.
            let isFiles = text == files
            return text.map { text in
                let whole = text.printable
                return ink(isFiles ? whole : whole.shortened(to: Streams.summaryWidth), colors)
            }
        }
    }

    private var heading: String? {
        guard let title = graph.title ?? graph.sources.first?.citation.title else { return nil }
        let author = graph.sources.first?.citation.author
        return "“\(title)”" + (author.map { ", by \($0)" } ?? "")
    }

    private var reading: String? {
        guard let document = input.document else { return nil }
        let sentences = "sentence".counted(document.sentences.count)
        let paragraphs = "paragraph".counted(document.paragraphs.count)
        let read = "read \(sentences) in \(paragraphs)"
        guard !document.leftOut.isEmpty else { return read }
        let lines = "line".counted(document.leftOut.count)
        guard path != "-" else { return "\(read); left out \(lines)" }
        return "\(read); left out \(lines) (see them: argraph read \(path.shellQuoted))"
    }

    private var counts: String {
        guard !graph.isEmpty else { return "this text argues nothing that could be mapped" }
        let roles = summary.roles.map {
            "\($0.count) \(terms.word(for: $0.subject, count: $0.count))"
        }
        let kinds = summary.kinds.map {
            "\($0.count) \(terms.word(for: $0.subject, sources: 2))"
        }
        return [roles.joined(separator: ", "), kinds.joined(separator: ", ")]
            .filter { !$0.isEmpty }.joined(separator: "; ")
    }

    private var thesis: String? {
        summary.thesis.map { "\(terms.word(for: .thesis))\(place($0)): \($0.text)" }
    }

    private var unanswered: String? {
        let open = summary.unansweredCounterclaims.compactMap { graph.statements[$0] }
        guard let first = open.first else { return nil }
        let labels = graph.labels
        let names = open.prefix(6).map { labels[$0.id] }.joined(separator: ", ")
        let more = open.count > 6 ? " and \(open.count - 6) more" : ""
        return "unanswered: \(names)\(more): \(first.text)"
    }

    private func place(_ statement: Statement) -> String {
        statement.place.map { " (\($0))" } ?? ""
    }

    private var unsure: String? {
        guard !summary.unsureRelations.isEmpty || written.hidden > 0 else { return nil }
        let relations = "relation".counted(summary.unsureRelations.count)
        let verb = summary.unsureRelations.count == 1 ? "is" : "are"
        let hidden = written.hidden > 0 ? "; \(written.hidden) not drawn (--min-confidence)" : ""
        return "\(relations) of \(graph.relations.count) \(verb) unsure (dotted)\(hidden)"
    }

    private var files: String? {
        guard written.files.contains(where: { $0.path != "-" }) else { return nil }
        let folded = written.diagram?.folded.values.reduce(0, +) ?? 0
        let yours = corrected.count { written.diagram?.draws($0) == false }
        let some = yours > 0 ? ", \(yours) of them yours" : ""
        let way = written.isSelection ? "" : ", --all draws them"
        let hidden = folded > 0 ? "; \(folded) statements folded\(some)\(way)" : ""
        let picture = written.files.compactMap(\.picture).first.map { size in
            let turned = size.isLandscape ? "landscape" : "portrait"
            return "fits A4 \(turned) with text of \(size.textSize.oneDecimal) pt\(hidden)"
        }
        let paper = written.paper.map { "\($0.words)\(hidden)" }
        return (["wrote " + written.namedFiles] + [paper ?? picture].compactMap(\.self))
            .joined(separator: "; ")
    }

    /// What a person decided of a map that a program drew.
    private var corrected: [Statement.ID] {
        guard graph.statements.contains(where: { $0.decision.by == .miner }) else { return [] }
        return graph.statements.filter { $0.decision.by == .person }.map(\.id)
    }

    private var next: String? {
        guard !graph.isEmpty else { return nil }
        let paths = written.files.map(\.path).filter { $0 != "-" }
        if let updated = written.updated {
            let name = updated.path.shellQuoted
            return "next: argraph review \(name), or edit it, then argraph \(name)"
        }
        if let edited = paths.first(where: { $0.hasSuffix(".argdown") }), input.document != nil {
            let name = edited.shellQuoted
            let why = path == "-" ? "" : "argraph inspect \(path.shellQuoted) --why; "
            return "next: \(why)argraph review \(name), or edit it, then argraph \(name)"
        }
        let name = paths.first { $0.hasSuffix(".json") } ?? path
        guard name != "-" else { return nil }
        let explains = graph.statements.contains { $0.decision.reason != nil }
        return "next: argraph inspect \(name.shellQuoted)" + (explains ? " --why" : "")
    }
}

extension MapSummary {
    /// The summary for programs.
    var data: DataObject {
        var object = DataObject()
        object["title"] = graph.title.map(DataValue.string)
        object["author"] = graph.sources.first?.citation.author.map(DataValue.string)
        if let document = input.document {
            object["sentences"] = .integer(document.sentences.count)
            object["paragraphs"] = .integer(document.paragraphs.count)
            object["linesLeftOut"] = .integer(document.leftOut.count)
        }
        var roles = DataObject()
        for entry in summary.roles { roles[entry.subject.rawValue] = .integer(entry.count) }
        object["statements"] = .object(roles)
        var kinds = DataObject()
        for entry in summary.kinds { kinds[entry.subject.rawValue] = .integer(entry.count) }
        object["relations"] = .object(kinds)
        object["thesis"] = summary.thesis.map { .string($0.id.rawValue) }
        object["unansweredCounterclaims"] = .list(
            summary.unansweredCounterclaims.map { .string($0.rawValue) })
        object["unsureRelations"] = .list(summary.unsureRelations.map { .string($0.rawValue) })
        if let updated = written.updated { object["updated"] = .object(updated.data) }
        object["page"] = written.paper.map { .object($0.data) }
        object["files"] = .list(written.files.map { .object($0.data) })
        return object
    }
}

extension Written.File {
    fileprivate var data: DataObject {
        var object: DataObject = ["path": .string(path)]
        if let words {
            object["articleWords"] = .integer(words.total)
            object["carriedWords"] = .integer(words.carried)
        }
        guard let picture else { return object }
        object["width"] = .number(picture.width)
        object["height"] = .number(picture.height)
        object["landscape"] = .boolean(picture.isLandscape)
        object["textSize"] = .number(picture.textSize)
        return object
    }
}

extension String {
    /// The noun with its number: `1 line`, `6 lines`.
    fileprivate func counted(_ count: Int) -> String { "\(count) \(self)\(count == 1 ? "" : "s")" }
}

extension String {
    /// The word as a shell takes it: quoted where it holds more than plain characters.
    var shellQuoted: String {
        let isPlain = unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || ("0"..."9").contains($0)
                || "-_./:+,@".unicodeScalars.contains($0)
        }
        guard !isPlain || isEmpty else { return self }
        return "'"
            + split(separator: "'", omittingEmptySubsequences: false)
            .joined(separator: "'\\''") + "'"
    }
}

extension Double {
    /// The number rounded to one decimal.
    var oneDecimal: String {
        let tenths = Int((self * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
