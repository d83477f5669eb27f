internal import ArgumentModel
internal import SourceText

/// How notes stand in a file: a line an entry, `statements: "C3" s7 3fa29b01 mined sure=0.41 label
/// at=2210+135:9f3a01cc`.
extension ArgdownNotes {
    /// The comment that holds the notes.
    var comment: String {
        var text = ArgdownNotes.opening + "; change what stands above.\n"
        for kind in Kind.allCases {
            for (name, entry) in entries[kind] ?? [] {
                text += "\(kind.rawValue): \(FlowJSON.text(of: .string(name))) \(entry.words)\n"
            }
        }
        text += deletions.lines
        if let reasons {
            text += "reasons:\(reasons.map { " \($0)" }.joined())\n"
        }
        if let fingerprint { text += "written: \(fingerprint)\(holdsPersons ? " edited" : "")\n" }
        if !fields.isEmpty { text += "fields: \(FlowJSON.text(of: .object(fields)))\n" }
        return text + ArgdownNotes.closing + "\n"
    }

    /// The notes of a comment; `nil` where it holds none.
    init?(comment: String) {
        guard comment.hasPrefix(ArgdownNotes.opening) else { return nil }
        for line in comment.utf8.split(whereSeparator: \.isLineBreak).dropFirst() {
            _ = read(Substring(line))
        }
    }

    /// Reads one line of notes; says whether it says anything that is known.
    mutating func read(_ line: Substring) -> Bool {
        guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let rest = line[line.utf8.index(after: colon)...].trimmed
        switch line[..<colon].trimmed {
        case "written": readFingerprint(rest)
        case "reasons": reasons = rest.words
        case "fields":
            guard case .object(let object)? = try? DataValue(json: Array(rest.utf8)) else {
                return false
            }
            fields = object
        case let name: return readRecord(name, rest)
        }
        return true
    }

    private mutating func readFingerprint(_ rest: String) {
        let words = rest.words
        fingerprint = words.first
        holdsPersons = words.contains("edited")
    }

    private mutating func readRecord(_ name: String, _ rest: String) -> Bool {
        guard let (title, words) = ArgdownNotes.named(rest) else { return false }
        if deletions.read(name, title, words) { return true }
        guard let kind = Kind(rawValue: name), let entry = Entry(words) else { return false }
        entries[kind, default: []].append((title, entry))
        return true
    }

    /// The name in quotation marks that a line begins with, and the words behind it.
    private static func named(_ line: String) -> (name: String, words: [String])? {
        guard let end = line.utf8.lastIndex(of: UInt8(ascii: "\"")), end != line.startIndex,
            case .string(let name)? = try? DataValue(json: Array(line.utf8[...end]))
        else { return nil }
        return (name, line[line.utf8.index(after: end)...].words)
    }
}

extension StringProtocol {
    /// What single spaces part.
    fileprivate var words: [String] {
        utf8.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    }
}

extension ArgdownNotes.Entry {
    /// The entry behind its name: `s7 3fa29b01 mined sure=0.41 label at=3.2/2210+135:9f3a01cc`.
    var words: String {
        [
            id, mark.isEmpty ? nil : mark, isMined ? "mined" : nil,
            confidence.map { "sure=\($0)" }, isLabel ? "label" : nil, passage?.word,
        ].compactMap(\.self).joined(separator: " ")
    }

    init?(_ words: [String]) {
        guard let id = words.first else { return nil }
        var mark = ""
        var isMined = false
        for word in words.dropFirst() {
            if let passage = NotedPassage(word: word) {
                self.passage = passage
            } else if word.hasPrefix("sure=") {
                confidence = Double(word.dropFirst("sure=".count)).flatMap {
                    (0...1).contains($0) ? $0 : nil
                }
            } else if word == "label" {
                isLabel = true
            } else if word == "mined" {
                isMined = true
            } else {
                mark = word
            }
        }
        (self.id, self.mark, self.isMined) = (id, mark, isMined)
    }
}

/// Where a statement stands in a source, in few characters: `at=3.2/2210+135:9f3a01cc`, the
/// paragraph and the sentence, the first byte, the number of bytes and a digest of the quotation;
/// `@o2` behind it where the source is not the first.
struct NotedPassage: Equatable, Sendable {
    /// Paragraph and sentence as lines name them; empty where that is not known.
    let place: String
    let start: Int
    let length: Int
    /// The digest of the quotation (``ArgdownNotes/digest(_:)``); empty where there is none.
    let digest: String
    /// The source; empty where it is the first.
    let source: String

    /// What is to be noted of the first passage of a statement that has a range.
    init?(_ statement: Statement, in graph: ArgumentGraph) {
        guard let passage = statement.passages.first, let range = passage.range else { return nil }
        let isFirst = passage.source == graph.sources.first?.id
        let name = isFirst ? "" : passage.source.rawValue
        guard name.utf8.allSatisfy({ $0.isAlphanumeric || $0 == UInt8(ascii: "-") }) else {
            return nil
        }
        (start, length) = (range.lowerBound, range.count)
        digest = passage.quotation.map { ArgdownNotes.digest($0.utf8) } ?? passage.digest ?? ""
        source = name
        place = passage.place ?? ""
    }

    init(range: SourceRange, digest: String, source: String) {
        (start, length) = (range.lowerBound, range.count)
        (self.digest, self.source, place) = (digest, source, "")
    }

    /// As a word of the notes.
    var word: String {
        "at=" + (place.isEmpty ? "" : "\(place)/") + "\(start)+\(length)"
            + (digest.isEmpty ? "" : ":\(digest)")
            + (source.isEmpty ? "" : "@\(source)")
    }

    init?(word: String) {
        guard word.hasPrefix("at=") else { return nil }
        let placed = word.dropFirst("at=".count).split(separator: "/", maxSplits: 1)
        place = placed.count > 1 ? String(placed[0]) : ""
        let parts = (placed.last ?? "").split(separator: "@", maxSplits: 1)
        let marked = (parts.first ?? "").split(separator: ":", maxSplits: 1)
        let numbers = (marked.first ?? "").split(separator: "+").compactMap { Int($0) }
        guard numbers.count == 2, numbers.allSatisfy({ (0..<1 << 40).contains($0) }) else {
            return nil
        }
        (start, length) = (numbers[0], numbers[1])
        digest = marked.count > 1 ? String(marked[1]) : ""
        source = parts.count > 1 ? String(parts[1]) : ""
    }

    /// Whether it is a passage of that source.
    func isIn(_ one: Source.ID, of sources: [Source.ID]) -> Bool {
        source.isEmpty ? one == sources.first : one.rawValue == source
    }

    /// The range in the bytes of the source.
    var range: SourceRange { SourceRange(start, start + length) }
}
