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

        /// The entry behind its name: `s7 3fa29b01 mined sure=0.41 label`.
        var words: String {
            [
                id, mark.isEmpty ? nil : mark, isMined ? "mined" : nil,
                confidence.map { "sure=\($0)" }, isLabel ? "label" : nil,
            ].compactMap(\.self).joined(separator: " ")
        }
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

    var isEmpty: Bool { entries.values.allSatisfy(\.isEmpty) && fields.isEmpty }

    /// The highest number of an identifier of that kind that is noted anywhere.
    func highestNumber(_ kind: Kind) -> Int {
        var ids = (entries[kind] ?? []).map(\.entry.id)
        if case .object(let noted)? = fields[kind.rawValue] { ids += noted.fields.map(\.name) }
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
    private static let opening = "<!-- argraph keeps its own notes here"
    private static let closing = "-->"

    /// The comment that holds the notes.
    var comment: String {
        var text = ArgdownNotes.opening + "; change what stands above.\n"
        for kind in Kind.allCases {
            for (name, entry) in entries[kind] ?? [] {
                text += "\(kind.rawValue): \(FlowJSON.text(of: .string(name))) \(entry.words)\n"
            }
        }
        if let fingerprint { text += "written: \(fingerprint)\n" }
        if !fields.isEmpty { text += "fields: \(FlowJSON.text(of: .object(fields)))\n" }
        return text + ArgdownNotes.closing + "\n"
    }

    /// The notes of a comment; `nil` where it holds none.
    init?(comment: String) {
        guard comment.hasPrefix(ArgdownNotes.opening) else { return nil }
        for line in comment.split(whereSeparator: \.isNewline).dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let rest = line[line.index(after: colon)...].trimmed
            if line[..<colon] == "written" {
                fingerprint = rest
            } else if line[..<colon] == "fields" {
                guard case .object(let object)? = try? DataValue(json: Array(rest.utf8)) else {
                    continue
                }
                fields = object
            } else if let kind = Kind(rawValue: String(line[..<colon])) {
                guard let entry = ArgdownNotes.entry(rest) else { continue }
                entries[kind, default: []].append(entry)
            }
        }
    }

    /// `"C3" s7 3fa29b01 mined`
    private static func entry(_ line: String) -> (name: String, entry: Entry)? {
        guard let end = line.lastIndex(of: "\""), end != line.startIndex,
            case .string(let name)? = try? DataValue(json: Array(line[...end].utf8))
        else { return nil }
        var words = line[line.index(after: end)...].split(separator: " ").map(String.init)
        guard !words.isEmpty else { return nil }
        let id = words.removeFirst()
        let isLabel = words.last == "label"
        if isLabel { words.removeLast() }
        let confidence = words.last.flatMap { word in
            word.hasPrefix("sure=") ? Double(word.dropFirst("sure=".count)) : nil
        }
        if words.last?.hasPrefix("sure=") ?? false { words.removeLast() }
        let isMined = words.last == "mined"
        if isMined { words.removeLast() }
        return (
            name,
            Entry(
                id: id, mark: words.first ?? "", isMined: isMined,
                confidence: confidence.flatMap { (0...1).contains($0) ? $0 : nil },
                isLabel: isLabel)
        )
    }

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
            guard !text.isEmpty, text != closing, !isReadable(text) else { return nil }
            return line.startIndex..<line.endIndex
        }
    }

    private static func isReadable(_ line: String) -> Bool {
        guard let colon = line.firstIndex(of: ":") else { return false }
        let rest = line[line.index(after: colon)...].trimmed
        switch line[..<colon] {
        case "written": return true
        case "fields": return (try? DataValue(json: Array(rest.utf8))) != nil
        case let name: return Kind(rawValue: String(name)) != nil && entry(rest) != nil
        }
    }

    /// Whether a document is just as it was written, comments and order included.
    static func isUntouched(_ document: ArgdownDocument) -> Bool {
        guard let range = place(in: document), let notes = find(in: document),
            let written = notes.fingerprint,
            document.bytes[range.upperBound...].allSatisfy({ $0 <= 0x20 })
        else { return false }
        return written == SHA256.hexadecimal(Array(document.bytes[..<range.lowerBound]))
    }

    /// A digest of what a line says, whatever its white space: eight hexadecimal digits of
    /// FNV-1a. It notices a change and proves nothing.
    static func digest(_ bytes: some Sequence<UInt8>) -> String {
        var hash: UInt32 = 2_166_136_261
        var pendsSpace = false
        for byte in bytes {
            if byte <= 0x20 {
                pendsSpace = true
                continue
            }
            if pendsSpace { hash = (hash ^ 0x20) &* 16_777_619 }
            pendsSpace = false
            hash = (hash ^ UInt32(byte)) &* 16_777_619
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}

/// Writes data as JSON on one line that no end of a comment can stand in.
enum FlowJSON {
    static func text(of value: DataValue) -> String {
        switch value {
        case .null: "null"
        case .boolean(let flag): flag ? "true" : "false"
        case .integer(let number): "\(number)"
        case .number(let number): number.isFinite ? "\(number)" : "null"
        case .string(let text): string(text)
        case .list(let values):
            "[" + values.map { FlowJSON.text(of: $0) }.joined(separator: ", ") + "]"
        case .object(let object):
            "{"
                + object.fields.map { "\(string($0.name)): \(FlowJSON.text(of: $0.value))" }
                .joined(separator: ", ") + "}"
        }
    }

    private static func string(_ text: String) -> String {
        String(FlowYAML.quoted(text).flatMap { $0 == ">" ? Array("\\u003E") : [$0] })
    }
}
