public import ArgumentModel
internal import SourceText

/// Edits of a statement in a few words, as people type them: `evidence statistic`,
/// `supports C3`, `say A fee would keep people away`.
///
/// | words | edit |
/// |---|---|
/// | `thesis`, `claim`, `counterclaim` (or `objection`), `evidence`, `evidence law` | its role |
/// | `supports C3` or `+ C3`, `attacks` `-`, `undercuts` `_`, `restates` `=` | what it leads to |
/// | `with E6` | it supports together with E6 what E6 supports |
/// | `nowhere` | it leads to nothing |
/// | `say` and words | its wording |
/// | `split before` and words of its own | two statements |
/// | `merge with C4` | one statement with C4 |
/// | `add claim` and words of the text | one more statement |
/// | `delete` | it is none |
/// | `C7:` and any of these | the same of C7 |
///
/// A statement is named by its label (`C3`), its place (`3.2`) or words that no other one has.
public struct EditPhrase: Sendable, Equatable {
    /// The edits, in order.
    public let edits: [Edit]

    /// Reads a phrase.
    ///
    /// - Parameters:
    ///   - phrase: the words, whatever their case.
    ///   - statement: what they are about.
    ///   - graph: where it stands.
    /// - Throws: ``PhraseError`` with the way out.
    /// - Complexity: O(*n*) in the bytes of the graph's statements.
    public init(
        _ phrase: String, about statement: Statement.ID, in graph: ArgumentGraph
    ) throws(PhraseError) {
        edits = try PhraseReader(statement, graph).edits(phrase)
    }

    /// The statement of that label, at that place, or with those words, where no other one fits.
    ///
    /// - Throws: ``PhraseError`` that names those that fit where several do.
    public static func statement(
        named name: String, in graph: ArgumentGraph
    ) throws(PhraseError) -> Statement.ID {
        try graph.statement(called: name.trimmed)
    }
}

/// Why a phrase says no edit.
public struct PhraseError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong, and what could be written.
    public let description: String

    /// A message for people.
    public init(_ description: String) { self.description = description }
}

/// Reads phrases about one statement.
private struct PhraseReader {
    private let statement: Statement.ID
    private let graph: ArgumentGraph

    init(_ statement: Statement.ID, _ graph: ArgumentGraph) {
        self.statement = statement
        self.graph = graph
    }

    func edits(_ phrase: String) throws(PhraseError) -> [Edit] {
        let words = phrase.replacing(" :", with: ":").split(separator: " ", maxSplits: 1)
            .map(String.init)
        guard let first = words.first?.lowercased() else {
            throw PhraseError("say what it is, such as: claim, supports C3, nowhere, delete")
        }
        let rest = words.count > 1 ? words[1].trimmed : ""
        if let role = PhraseReader.role(first) { return [try reassign(to: role, rest)] }
        if let kind = PhraseReader.relation(first) { return try relate(kind, rest) }
        switch first {
        case "with": return try link(rest)
        case "nowhere": return [.detach(statement)]
        case "delete": return [.reject(statement)]
        case "say": return [.reword(statement, as: try needed(rest, "say which words"))]
        case "split": return [try split(rest.dropping("before"))]
        case "merge": return [.merge(try other(rest.dropping("with")), into: statement)]
        case "add": return [try add(rest)]
        default:
            if let named = named(words[0]) {
                return try PhraseReader(named, graph).edits(rest)
            }
            throw PhraseError(unknown(words[0], phrase))
        }
    }

    /// What to do about a first word that is none.
    private func unknown(_ word: String, _ phrase: String) -> String {
        let name = word.hasSuffix(":") ? String(word.dropLast()) : word
        let isLabel = word.hasSuffix(":") || name.dropFirst().allSatisfy(\.isNumber)
        if isLabel, name.first?.isLetter == true, name.count > 1 || word.hasSuffix(":") {
            return "no statement is called \(name) now; name one that is on the map"
        }
        return "“\(word)” says no edit; begin with a role (claim), a relation (supports), say, "
            + "split, merge, add, nowhere or delete; new words are: say \(phrase)"
    }

    /// The statement that a word names at the front of a phrase: `C3: evidence`.
    private func named(_ word: String) -> Statement.ID? {
        let name = word.hasSuffix(":") ? String(word.dropLast()) : word
        return graph.labels.statement(name) ?? graph.statement(at: name)
    }

    private func needed(_ words: String, _ message: String) throws(PhraseError) -> String {
        guard !words.isEmpty else { throw PhraseError(message) }
        return words
    }
}

/// Roles and relations.
extension PhraseReader {
    static func role(_ word: String) -> Statement.Role? {
        word == "objection" ? .counterclaim : Statement.Role(rawValue: word)
    }

    private static func relation(_ word: String) -> Relation.Kind? {
        switch word {
        case "+": .supports
        case "-", "−": .attacks
        case "_", "×": .undercuts
        case "=": .restates
        default: Relation.Kind(rawValue: word) ?? Relation.Kind(rawValue: word + "s")
        }
    }

    private func reassign(
        to role: Statement.Role, _ rest: String
    ) throws(PhraseError) -> Edit {
        guard !rest.isEmpty else { return .reassign(statement, to: role, kind: nil) }
        let name = rest.lowercased().replacing(" ", with: "-")
        guard role == .evidence, let kind = Statement.EvidenceKind(rawValue: name) else {
            let kinds = Statement.EvidenceKind.allCases.map(\.rawValue).joined(separator: ", ")
            throw PhraseError(
                role == .evidence
                    ? "“\(rest)” is no kind of evidence; there are \(kinds)"
                    : "only evidence has a kind; write \(role.rawValue) alone")
        }
        return .reassign(statement, to: role, kind: kind)
    }

    /// A statement has one primary relation; the phrase says what that one is.
    private func relate(_ kind: Relation.Kind, _ rest: String) throws(PhraseError) -> [Edit] {
        let target = try other(rest.dropping("to"))
        var end = Endpoint.statement(target)
        if kind == .undercuts {
            guard let relation = graph.primaryRelation(of: target) else {
                throw PhraseError(
                    "\(name(target)) leads nowhere, so there is no step to undercut; attack it")
            }
            end = .relation(relation.id)
        }
        guard let own = graph.primaryRelation(of: statement), own.sources.count == 1 else {
            return [.relate([.statement(statement)], kind, end)]
        }
        return [.retarget(own.id, kind, to: end)]
    }

    private func link(_ rest: String) throws(PhraseError) -> [Edit] {
        let partner = try other(rest)
        guard let relation = graph.primaryRelation(of: partner) else {
            throw PhraseError("\(name(partner)) leads nowhere; say what both support, one by one")
        }
        return [.link(statement, into: relation.id)]
    }
}

/// Words.
extension PhraseReader {
    private func split(_ words: String) throws(PhraseError) -> Edit {
        let words = try needed(words, "split before which words? Type some of the passage")
        let whole = graph.statements[statement]?.quotation ?? ""
        var places = whole.places(of: words)
        if places.isEmpty {
            places = QuotationFinder(Array(whole.utf8))
                .occurrences(of: words, loosest: .lettersAndDigits).map(\.lowerBound)
        }
        guard let place = places.first else {
            throw PhraseError("“\(words)” is not in the passage; type words as they stand there")
        }
        guard places.count == 1 else {
            throw PhraseError("“\(words)” stands there \(places.count) times; type more words")
        }
        return .split(statement, at: place)
    }

    private func add(_ rest: String) throws(PhraseError) -> Edit {
        let words = rest.split(separator: " ", maxSplits: 1).map(String.init)
        guard words.count == 2, let role = PhraseReader.role(words[0].lowercased()) else {
            throw PhraseError("say its role and its words: add claim, then words of the text")
        }
        let text = words[1].trimmed
        guard !text.allSatisfy({ $0.isNumber || $0 == "." }) else {
            throw PhraseError("\(text) names a place; type some of the words that stand there")
        }
        let source = graph.statements[statement]?.passages.first?.source ?? graph.sources.first?.id
        let passage = source.map { Passage(source: $0, quotation: text) }
        return .add(role, text, at: passage)
    }
}

/// Statements by name.
extension PhraseReader {
    private func other(_ name: String) throws(PhraseError) -> Statement.ID {
        let name = try needed(name, "name a statement: its label, its place, or some words of it")
        let found = try graph.statement(called: name, besides: statement)
        guard found != statement else {
            throw PhraseError("\(self.name(found)) is this statement itself; name another one")
        }
        return found
    }

    private func name(_ statement: Statement.ID) -> String { graph.labels[statement] }
}

extension ArgumentGraph {
    /// The statement at a place, where it is the only one there.
    fileprivate func statement(at place: String) -> Statement.ID? {
        let there = statements.filter { $0.place == place }
        return there.count == 1 ? there.first?.id : nil
    }

    /// The statement of that label, at that place or with those words, where only one fits.
    ///
    /// - Parameter other: a statement that words do not mean.
    fileprivate func statement(
        called name: String, besides other: Statement.ID? = nil
    ) throws(PhraseError) -> Statement.ID {
        let labels = labels
        if let labelled = labels.statement(name) { return labelled }
        if let only = statement(at: name) { return only }
        let atPlace = statements.filter { $0.place == name }
        let wanted = name.lowercased()
        let saying =
            atPlace.isEmpty
            ? statements.filter { statement in
                statement.id != other
                    && (statement.text.lowercased().contains(wanted)
                        || statement.quotation.lowercased().contains(wanted))
            } : atPlace
        guard let first = saying.first else {
            throw PhraseError(
                "no statement is called or says “\(name)”; name one by its label, such as C3")
        }
        guard saying.count == 1 else {
            let names = saying.prefix(6).map { labels[$0.id] }.joined(separator: ", ")
            throw PhraseError("\(saying.count) statements fit “\(name)”: \(names); name one")
        }
        return first.id
    }
}

extension String {
    /// The words behind a first word that may be left out.
    fileprivate func dropping(_ word: String) -> String {
        let parts = split(separator: " ", maxSplits: 1)
        guard parts.first?.lowercased() == word else { return self }
        return parts.count > 1 ? String(parts[1]).trimmed : ""
    }

    /// Where words begin in this text, in bytes of UTF-8; case does not count.
    fileprivate func places(of words: String) -> [Int] {
        let wanted = words.lowercased()
        return indices.filter { self[$0...].prefix(words.count).lowercased() == wanted }
            .map { utf8.distance(from: startIndex, to: $0) }
    }
}
