internal import ArgumentModel
internal import SourceText

/// What argraph notes for itself at the end of an Argdown file: the identifiers, what the miner
/// decided, and what Argdown has no words for.
///
/// Each entry knows the line that it was written for. What a person changed since then no longer
/// agrees with it, and so is known to be a person's.
struct ArgdownNotes {
    /// What is noted of one statement, relation, argument or group.
    struct Entry {
        /// Its identifier in the graph.
        let id: String
        /// What its line said: a digest, or the kind of a relation; empty where that does not
        /// matter.
        let mark: String
        /// Whether the miner decided it.
        let isMined: Bool
        /// How sure the decision is.
        var confidence: Double?
        /// Whether the title in the document is just what the statement was called.
        var isLabel = false
        /// Where it stands in the source.
        var passage: NotedPassage?

        /// The number of its identifier.
        var number: Int { Int(id.dropFirst()) ?? .max }
    }

    /// Stands for the identifier of a relation that a document seems to say and that the graph
    /// does not have.
    static let noIdentifier = "-"

    /// The entries of each kind by the names that the document gives.
    var entries: [Kind: [(name: String, entry: Entry)]] = [:]
    /// Fields of records that the document cannot say, by kind and identifier.
    var fields: DataObject = [:]

    /// The kinds of records that are noted.
    enum Kind: String, CaseIterable {
        case statements, relations, arguments, groups
    }

    /// SHA-256 of the document without its notes: whether a person changed anything in it.
    var fingerprint: String?
    /// Whether the document as it was written holds what a person wrote or decided.
    var holdsPersons = false
    /// Digests of the comments that give reasons; `nil` in notes that know of none.
    var reasons: [String]?
    /// What a person had deleted before the document was written.
    var deletions = ArgdownGraph.Deletions()

    var isEmpty: Bool { entries.values.allSatisfy(\.isEmpty) && fields.isEmpty }

    /// The highest number of an identifier of that kind that is noted anywhere.
    func highestNumber(_ kind: Kind) -> Int {
        var ids = (entries[kind] ?? []).map(\.entry.id)
        if case .object(let noted)? = fields[kind.rawValue] { ids += noted.fields.map(\.name) }
        if kind == .statements { ids += deletions.statements.map(\.id.rawValue) }
        if kind == .relations { ids += deletions.relations.map(\.id.rawValue) }
        return ids.compactMap { Int($0.dropFirst()) }.filter { $0 < 1 << 53 }.max() ?? 0
    }

    /// The entries of one kind by name.
    func byName(_ kind: Kind) -> [String: Entry] {
        Dictionary(
            (entries[kind] ?? []).map { ($0.name, $0.entry) },
            uniquingKeysWith: { first, _ in first })
    }
}

extension ArgdownNotes {
    static let opening = "<!-- argraph keeps its own notes here"
    static let closing = "-->"

    /// The notes of a document.
    static func find(in document: ArgdownDocument) -> ArgdownNotes? {
        place(in: document).flatMap { range in
            ArgdownNotes(comment: String(decoding: document.bytes[range], as: UTF8.self))
        }
    }

    /// Where the notes of a document stand, in bytes: the last where they stand several times.
    private static func place(in document: ArgdownDocument) -> Range<Int>? {
        places(in: document).last
    }

    /// Every place where notes stand, in bytes.
    static func places(in document: ArgdownDocument) -> [Range<Int>] {
        document.tokens.filter {
            $0.kind == .comment && document.bytes[$0.range].starts(with: opening.utf8)
        }.map(\.range)
    }

    /// The lines of notes that say nothing that is known.
    static func unreadableLines(_ bytes: [UInt8], in range: Range<Int>) -> [Range<Int>] {
        let lines = bytes[range].split(separator: 0x0A).dropFirst()
        return lines.compactMap { line in
            let text = String(decoding: line, as: UTF8.self).trimmed
            var scratch = ArgdownNotes()
            guard !text.isEmpty, text != closing, !scratch.read(text[...]) else { return nil }
            return line.startIndex..<line.endIndex
        }
    }

    /// Whether a document is just as it was written, comments and order included.
    static func isUntouched(_ document: ArgdownDocument) -> Bool {
        guard let range = place(in: document),
            let written = fingerprint(in: document.bytes[range]),
            document.bytes[range.upperBound...].allSatisfy({ $0 <= 0x20 })
        else { return false }
        return written == SHA256.hexadecimal(Array(document.bytes[..<range.lowerBound]))
    }

    /// The fingerprint alone of the notes in a comment.
    private static func fingerprint(in comment: ArraySlice<UInt8>) -> String? {
        let lines = comment.split(whereSeparator: \.isLineBreak)
        guard let line = lines.last(where: { $0.starts(with: "written:".utf8) }) else { return nil }
        var notes = ArgdownNotes()
        return notes.read(String(decoding: line, as: UTF8.self)[...]) ? notes.fingerprint : nil
    }

    /// A digest of what a line says, whatever its white space: eight hexadecimal digits of
    /// FNV-1a. It notices a change and proves nothing.
    static func digest(_ bytes: some Sequence<UInt8>) -> String {
        Passage.digest(of: bytes)
    }
}
