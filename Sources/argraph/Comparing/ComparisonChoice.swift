internal import ArgumentKit
internal import ArgumentParser

/// What two inputs are to each other: what `--as` says, or what they show.
struct ComparisonChoice {
    /// What is compared, read as far as it had to be.
    enum Kind {
        case readings
        case versions(Compared, Compared)
        case opeds(Compared, Compared)
    }

    /// A graph, and the file that it is of.
    struct Compared {
        let path: String
        let input: Input
        let graph: ArgumentGraph

        /// What the file is called in an output.
        var name: String { path == "-" ? "standard input" : path }

        /// Whether it is a text and not a graph.
        var isText: Bool { input.document != nil }

        /// Whether it is an outline, which has an order of its own and cannot hold everything.
        var isArgdown: Bool {
            if case .argdown = input { true } else { false }
        }
    }

    let kind: Kind

    init(_ compare: Compare) throws {
        kind = try ComparisonChoice.kind(of: compare)
    }

    private static func kind(of compare: Compare) throws -> Kind {
        let asked = compare.kind
        guard asked != .readings else { return .readings }
        if asked == nil, try areReadings(compare) { return .readings }
        let paths = [compare.first, compare.second]
        if let folder = paths.first(where: Files.isFolder) {
            throw Failure(
                .badInput, "is a folder; folders are compared --as readings", file: folder)
        }
        let both = try paths.map { try load($0, compare) }
        let isOne = both.contains { !$0.isText } && both[0].graph.isVersion(of: both[1].graph)
        let kind = asked ?? (isOne ? .versions : .opeds)
        return kind == .versions ? .versions(both[0], both[1]) : .opeds(both[0], both[1])
    }

    private static func load(_ path: String, _ compare: Compare) throws(Failure) -> Compared {
        let input = try compare.reading.load(path)
        compare.speech.tell(input.complaints(path))
        return Compared(path: path, input: input, graph: Draft.unmarked(input.graph))
    }

    /// Whether there is a folder, or a record of the same text as the other record or graph.
    private static func areReadings(_ compare: Compare) throws(Failure) -> Bool {
        let paths = [compare.first, compare.second]
        if paths.contains(where: Files.isFolder) { return true }
        var records: [AnnotationRecord] = []
        var others = 0
        for path in paths {
            if let record = try record(path) {
                records.append(record)
            } else if FileForm(endingOf: path) == .json || FileForm(endingOf: path) == .argdown {
                others += 1
            }
        }
        guard records.count == 2 else { return records.count + others == 2 && others == 1 }
        return records[0].source == records[1].source || records[0].sharesWords(with: records[1])
    }

    /// The annotation record in a file; `nil` where it is something else.
    private static func record(_ path: String) throws(Failure) -> AnnotationRecord? {
        switch FileForm(endingOf: path) {
        case .annotation: return try? AnnotationRecord(json: Files.read(path))
        case .json:
            let bytes = try Files.read(path)
            guard (try? ArgumentGraph(json: bytes)) == nil else { return nil }
            return try? AnnotationRecord(json: bytes)
        default: return nil
        }
    }
}

extension AnnotationRecord {
    /// Whether both quote the same words at least once.
    fileprivate func sharesWords(with other: AnnotationRecord) -> Bool {
        let quotes = Set(units.map(\.quote))
        return units.isEmpty || other.units.isEmpty
            || other.units.contains { quotes.contains($0.quote) }
    }
}

extension ArgumentGraph {
    /// Whether both are of one text, or have half of the smaller one's statements in common.
    fileprivate func isVersion(of other: ArgumentGraph) -> Bool {
        let sums = Set(sources.compactMap(\.sha256))
        if other.sources.contains(where: { $0.sha256.map(sums.contains) ?? false }) { return true }
        guard !statements.isEmpty, !other.statements.isEmpty else { return true }
        let words = Set(statements.flatMap { [$0.text, $0.quotation] })
        let common = other.statements.count {
            words.contains($0.text) || words.contains($0.quotation)
        }
        return common * 2 >= min(statements.count, other.statements.count)
    }
}
