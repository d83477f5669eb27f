internal import ArgumentKit
internal import ArgumentParser

/// Two readings of one text, or of the texts of a folder.
struct ComparedReadings {
    private let compare: Compare
    private let held: RecordFiles
    private let comparison: ReadingComparison

    init(_ compare: Compare) throws(Failure) {
        try compare.refuseOutputs("readings")
        self.compare = compare
        held = try RecordFiles(compare.first)
        let scored = try RecordFiles(compare.second)
        let isPair = scored.records.count == 1 && held.records.count == 1
        let texts = TextsOfRecords(compare.texts, [held.folder, scored.folder])
        comparison = try ReadingComparison(
            first: held.records, second: isPair ? scored.named(held) : scored.records,
            strict: compare.strict
        ) { record throws(Failure) in try texts.text(of: record) }
        if isPair { try checkText(scored.records[0].source) }
    }

    /// Refuses a single pair whose second reading is of another text.
    private func checkText(_ source: String) throws(Failure) {
        let counts = comparison.scores.total
        let isOther = source != held.records[0].source && counts.lost * 2 > counts.predicted
        let isLost = counts.predicted > 0 && counts.lost == counts.predicted
        guard isOther || isLost else { return }
        let found = counts.predicted - counts.lost
        throw Failure(
            .badInput,
            "is a reading of another text: \(held.records[0].source) holds \(found) of its "
                + "\(counts.predicted) quotations; name a reading of that text, the folder of the "
                + "text with --texts, or compare them --as opeds", file: compare.second)
    }

    /// Tells the comparison; says whether anything differs.
    func tell() throws(Failure) -> Bool {
        let scores = comparison.scores.text().split(
            separator: "\n", omittingEmptySubsequences: false
        ).dropLast().map { ComparisonLine(String($0)) }
        try compare.say(
            head, json: comparison.json, csv: comparison.csv,
            [ComparisonLine("")] + scores + comparison.lines(listing: compare.all))
        return !comparison.isIdentical
    }

    private var head: String {
        let files = Files.tellingNames(compare.first, compare.second)
        let names = "A is \(files.0), B is \(files.1)"
        guard held.records.count == 1 else {
            return "Two readings of \(held.records.count) texts: \(names)"
        }
        return "Two readings of one text, \(held.records[0].source): \(names)"
    }
}

/// Where the texts of records are looked for.
struct TextsOfRecords {
    private let folders: [String]

    /// - Parameters:
    ///   - named: the folder that `--texts` names.
    ///   - folders: those of the records, each with its closing slash.
    init(_ named: String?, _ folders: [String]) {
        self.folders = named.map { [Files.asFolder($0)] } ?? folders
    }

    /// The text that a record names, with its paragraphs and sentences.
    func text(of record: AnnotationRecord) throws(Failure) -> ComparedText {
        let places = folders.map { $0 + record.source }
        let path = places.first(where: Files.exists) ?? places[0]
        let bytes = try Files.read(path)
        return ComparedText(bytes, as: try? Document(file: bytes, options: ReadingOptions()))
    }
}

extension Files {
    /// The names of two files or folders; where they are the same, with the folders around them.
    static func tellingNames(_ one: String, _ other: String) -> (String, String) {
        let names = (name(of: one), name(of: other))
        guard names.0 == names.1 else { return names }
        func last(_ path: String) -> String {
            path.split(separator: "/").suffix(2).joined(separator: "/")
        }
        return (last(one), last(other))
    }
}
