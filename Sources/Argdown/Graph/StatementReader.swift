internal import ArgumentModel
internal import SourceText

/// Makes statements of a graph of the classes of an Argdown model.
struct StatementReader {
    private let document: ArgdownDocument
    private let sources: [Source.ID]

    init(_ document: ArgdownDocument, _ model: ArgdownModel, sources: [Source.ID]) {
        self.document = document
        self.sources = sources
    }

    /// The statement of a class, without an identifier yet.
    ///
    /// - Parameter entry: what was noted of it when the document was written.
    func statement(
        _ each: ArgdownModel.StatementClass, _ entry: ArgdownNotes.Entry?
    ) -> Statement {
        let member = each.canonicalMember
        let isAsWritten = entry.map { $0.mark == digest(of: each) } ?? false
        var statement = Statement(id: "", role: role(of: each), text: member?.plainText ?? "")
        statement.title = each.isUntitled ? nil : each.title
        let wordings = each.members.filter { !$0.isReference }
        if wordings.count > 1 {
            statement.members = each.members.indices.filter { !each.members[$0].isReference }.map {
                var wording = each.members[$0].wording
                wording.isCanonical = $0 == each.canonical
                return wording
            }
        }
        statement.tags = each.tags
        if let index = statement.tags.firstIndex(of: statement.role.rawValue) {
            statement.tags.remove(at: index)
        }
        let saysPerson = each.data[ArgdownFields.by] == .string(ArgdownFields.person)
        let isMined = isAsWritten && entry?.isMined == true && !saysPerson
        var data = each.data
        if let digits = writtenPlace(of: each) { data[ArgdownFields.at] = .string(digits) }
        read(data, into: &statement, known(of: statement.text, at: place(data), entry, isMined))
        statement.decision = Decision(
            by: isMined ? .miner : .person, confidence: isAsWritten ? entry?.confidence : nil)
        return statement
    }

    /// What is known of the words of a passage that a line does not quote.
    private enum KnownWords {
        /// Nothing.
        case none
        /// They are the text of the statement.
        case text
        /// They stood there when the notes were written.
        case noted(NotedPassage)
    }

    /// What is known of the passage of a statement that names no words, whatever else of its line
    /// a person changed; nothing where a person made it stand elsewhere.
    private func known(
        of text: String, at place: ArgdownPlace?, _ entry: ArgdownNotes.Entry?, _ isMined: Bool
    ) -> KnownWords {
        if isMined { return .text }
        guard let noted = entry?.passage, !noted.digest.isEmpty,
            noted.place.isEmpty || noted.place == place?.words
        else { return .none }
        if noted.digest == ArgdownNotes.digest(text.utf8) { return .text }
        return noted.place.isEmpty ? .none : .noted(noted)
    }

    private func role(of each: ArgdownModel.StatementClass) -> Statement.Role {
        each.tags.lazy.compactMap { Statement.Role(rawValue: $0) }.first { $0 != .unknown }
            ?? .unknown
    }

    private func read(
        _ data: DataObject, into statement: inout Statement, _ known: KnownWords
    ) {
        var data = data
        if case .string(let word)? = data[ArgdownFields.kind], statement.role == .evidence,
            let kind = Statement.EvidenceKind(rawValue: word)
        {
            statement.kind = kind
            data[ArgdownFields.kind] = nil
        }
        if case .string(let name)? = data[ArgdownFields.says] {
            statement.attribution = name
            data[ArgdownFields.says] = nil
        }
        if data[ArgdownFields.implicit] == .boolean(true) {
            statement.isImplicit = true
            data[ArgdownFields.implicit] = nil
        }
        if data[ArgdownFields.by] == .string(ArgdownFields.person) { data[ArgdownFields.by] = nil }
        if let passage = passage(data, of: statement, known) {
            statement.passages = [passage]
            for name in [ArgdownFields.at, ArgdownFields.quote, ArgdownFields.source] {
                data[name] = nil
            }
        }
        for name in ["with", "restates", "undercuts", "warrant", "isCanonical"] { data[name] = nil }
        statement.data = data
    }

    private func passage(
        _ data: DataObject, of statement: Statement, _ known: KnownWords
    ) -> Passage? {
        guard let source = source(data) else { return nil }
        let place = place(data)
        var passage = Passage(
            source: source, paragraph: place?.paragraph, sentence: place?.sentence)
        if case .string(let quote)? = data[ArgdownFields.quote] {
            passage.quotation = quote
        } else if place != nil {
            switch known {
            case .none: break
            case .text: passage.quotation = statement.text
            case .noted(let noted):
                guard noted.isIn(source, of: sources) else { break }
                (passage.range, passage.digest) = (noted.range, noted.digest)
            }
        }
        return place == nil && passage.quotation == nil ? nil : passage
    }

    private func place(_ data: DataObject) -> ArgdownPlace? {
        data[ArgdownFields.at].flatMap(ArgdownPlace.init)
    }

    /// The digits of `{at: 3.10}` as they are written: YAML takes them for the number 3.1.
    private func writtenPlace(of each: ArgdownModel.StatementClass) -> String? {
        guard case .number? = each.data[ArgdownFields.at],
            let member = each.members.last(where: { $0.data[ArgdownFields.at] != nil })
        else { return nil }
        return WrittenPlace.last(in: document.bytes[document.contentRange(of: member.node)])
    }

    private func source(_ data: DataObject) -> Source.ID? {
        guard let name = data[ArgdownFields.source]?.words else { return sources.first }
        return sources.first { $0.rawValue == name }
    }

    /// A digest of the lines that state a class, or say something of it.
    func digest(of each: ArgdownModel.StatementClass) -> String {
        let members = each.members.filter { member in
            !member.isReference || !member.tags.isEmpty
                || member.data.fields.contains { !ArgdownFields.links.contains($0.name) }
        }
        return ArgdownNotes.digest(
            members.flatMap { document.bytes[document.contentRange(of: $0.node)] + [0x0A] })
    }
}

/// A paragraph and a sentence as data name them: `3.2`, `"3.10"`, `3`.
struct ArgdownPlace {
    let paragraph: Int
    let sentence: Int?

    /// As data name it.
    var words: String { "\(paragraph)" + (sentence.map { ".\($0)" } ?? "") }

    init?(_ value: DataValue) {
        guard let words = value.words else { return nil }
        let parts = words.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        guard (1...2).contains(parts.count), let paragraph = parts[0], paragraph > 0 else {
            return nil
        }
        self.paragraph = paragraph
        guard parts.count == 2 else {
            sentence = nil
            return
        }
        guard let number = parts[1], number > 0 else { return nil }
        sentence = number
    }
}

/// Finds the digits of `{at: 3.10}` in the bytes of an element.
private enum WrittenPlace {
    static func last(in bytes: ArraySlice<UInt8>) -> String? {
        let starts = bytes.indices.reversed().lazy.filter { place in
            bytes[place] == UInt8(ascii: "a") && beginsKey(place, in: bytes)
        }
        return starts.compactMap { digits(behind: bytes[$0...].dropFirst()) }.first
    }

    private static func beginsKey(_ place: Int, in bytes: ArraySlice<UInt8>) -> Bool {
        var before = bytes[..<place]
        if before.last == UInt8(ascii: "\"") { before.removeLast() }
        return before.last.map { $0.isWhitespace || "{,".utf8.contains($0) } ?? false
    }

    private static func digits(behind bytes: ArraySlice<UInt8>) -> String? {
        guard bytes.first == UInt8(ascii: "t") else { return nil }
        var rest = bytes.dropFirst()
        if rest.first == UInt8(ascii: "\"") { rest.removeFirst() }
        rest = rest.drop(while: \.isWhitespace)
        guard rest.first == UInt8(ascii: ":") else { return nil }
        rest = rest.dropFirst().drop(while: \.isWhitespace)
        let number = rest.prefix { $0.isDigit || $0 == UInt8(ascii: ".") }
        let end = rest[number.endIndex...].first { !$0.isBlank }
        guard end.map({ $0.isLineBreak || ",}".utf8.contains($0) }) ?? false,
            number.first?.isDigit == true, number.last?.isDigit == true,
            number.count(where: { $0 == UInt8(ascii: ".") }) == 1
        else { return nil }
        return String(decoding: number, as: UTF8.self)
    }
}

extension ArgdownDocument {
    /// Where the content, the tags and the data of a node stand, without title and relations.
    func contentRange(of node: Int) -> Range<Int> {
        var first: Int?
        var last = nodes[node].range.lowerBound
        var child = node + 1
        while child < nodes[node].end {
            if case .relation = nodes[child].kind { break }
            if first == nil { first = nodes[child].range.lowerBound }
            last = nodes[child].range.upperBound
            child = nodes[child].end
        }
        return (first ?? last)..<last
    }
}
