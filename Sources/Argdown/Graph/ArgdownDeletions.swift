public import ArgumentModel
public import SourceText

extension ArgdownGraph {
    /// What stood in a document when argraph wrote it and was deleted since, as the notes at its
    /// end tell.
    public struct Deletions: Sendable, Equatable {
        /// The statements.
        public var statements: [DeletedStatement] = []
        /// The relations whose ends are still there. One whose source a person made lead
        /// elsewhere was moved and not deleted.
        public var relations: [DeletedRelation] = []
        /// The relations whose source is still there and whose target was deleted: the source
        /// hangs elsewhere now, perhaps because its line was left where it was.
        var orphaning: [DeletedRelation] = []

        /// Nothing.
        public init() {}

        /// Whether nothing was deleted.
        public var isEmpty: Bool { statements.isEmpty && relations.isEmpty }
    }

    /// A statement that was deleted from a document.
    public struct DeletedStatement: Sendable, Equatable {
        /// The identifier that it had.
        public let id: Statement.ID
        /// What the document called it.
        public let label: String
        /// Whether it was the miner's.
        public let isMined: Bool
        /// Where it stood in its source; `nil` where that is not noted.
        public let range: SourceRange?
        /// The source that the range is in; `nil` where it is the first.
        public let source: Source.ID?
        /// A digest of the words that stood there (``ArgdownGraph/digest(of:)``).
        public let quotationDigest: String?
    }

    /// A relation that was deleted from a document.
    public struct DeletedRelation: Sendable, Equatable {
        /// The identifier that it had.
        public let id: Relation.ID
        /// What it led from; the first of several premises.
        public let source: Statement.ID
        /// What it said.
        public let kind: Relation.Kind
        /// What it led to; of an undercut or a warrant the statement whose step it was about.
        public let target: Statement.ID
        /// Whether it was the miner's.
        public let isMined: Bool
    }

    /// The digest by which notes know the words of a passage: the 32-bit FNV-1a hash of its bytes
    /// in UTF-8 (offset basis 2166136261, prime 16777619), in eight hexadecimal digits. Each run
    /// of bytes up to 0x20 counts as one space, those at the end as none. It tells passages apart
    /// and proves nothing.
    public static func digest(of quotation: String) -> String {
        ArgdownNotes.digest(quotation.utf8)
    }
}

/// What notes know and a document does not say any more.
extension ArgdownGraph.Deletions {
    init(_ graph: ArgumentGraph, _ notes: ArgdownNotes) {
        self = notes.deletions
        statements.removeAll { graph.statements.contains($0.id) }
        let gone = (notes.entries[.statements] ?? []).filter {
            !graph.statements.contains(Statement.ID(rawValue: $0.entry.id))
        }
        statements += gone.map(ArgdownGraph.DeletedStatement.init)
        let known = notes.byName(.statements).mapValues(\.id)
        for (name, entry) in notes.entries[.relations] ?? []
        where !graph.relations.contains(Relation.ID(rawValue: entry.id)) {
            guard let relation = ArgdownGraph.DeletedRelation(name, entry, known) else { continue }
            relations.append(relation)
        }
        let lost = Set(statements.map(\.id))
        orphaning = relations.filter {
            graph.statements.contains($0.source) && lost.contains($0.target)
        }
        keepRelations(missingIn: graph)
    }

    /// What every relation of the notes led to, by what it led from.
    static func targets(in notes: ArgdownNotes) -> [Statement.ID: Set<Statement.ID>] {
        let known = notes.byName(.statements).mapValues(\.id)
        let all = (notes.entries[.relations] ?? []).compactMap {
            ArgdownGraph.DeletedRelation($0.name, $0.entry, known)
        }
        return Dictionary(grouping: all, by: \.source).mapValues { Set($0.map(\.target)) }
    }

    /// Drops the deletions that a graph takes back.
    func remaining(in graph: ArgumentGraph) -> Self {
        var result = self
        result.statements.removeAll {
            graph.statements.contains($0.id) || graph.rejected.covers($0)
        }
        result.relations.removeAll { graph.rejected.covers($0) }
        result.keepRelations(missingIn: graph)
        return result
    }

    private mutating func keepRelations(missingIn graph: ArgumentGraph) {
        let moved = Set(
            graph.relations.filter { $0.decision.by == .person }.flatMap(\.sourceStatements))
        relations.removeAll { relation in
            graph.relations.contains(relation.id) || moved.contains(relation.source)
                || !graph.statements.contains(relation.source)
                || !graph.statements.contains(relation.target)
        }
    }
}

extension Rejections {
    /// Whether the passage of a deleted statement is among those that were rejected.
    fileprivate func covers(_ deleted: ArgdownGraph.DeletedStatement) -> Bool {
        passages.contains { passage in
            if let digest = deleted.quotationDigest, let quotation = passage.quotation {
                return ArgdownGraph.digest(of: quotation) == digest
            }
            return passage.range != nil && passage.range == deleted.range
        }
    }

    fileprivate func covers(_ deleted: ArgdownGraph.DeletedRelation) -> Bool {
        relations.contains { link in
            link.source == deleted.source && (link.kind ?? deleted.kind) == deleted.kind
                && (link.target ?? deleted.target) == deleted.target
        }
    }
}

/// As lines of the notes.
extension ArgdownGraph.Deletions {
    private static let statementsName = "deleted statements"
    private static let relationsName = "deleted relations"

    var lines: String {
        let lines =
            statements.map {
                "\(Self.statementsName): \(FlowJSON.text(of: .string($0.label))) \($0.words)\n"
            }
            + relations.map {
                "\(Self.relationsName): \(FlowJSON.text(of: .string($0.kind.rawValue))) "
                    + "\($0.words)\n"
            }
        return lines.joined()
    }

    /// Reads a line; says whether it is one of deletions.
    mutating func read(_ kind: String, _ name: String, _ words: [String]) -> Bool {
        guard kind == Self.statementsName || kind == Self.relationsName else { return false }
        if kind == Self.statementsName, let entry = ArgdownNotes.Entry(words) {
            statements.append(ArgdownGraph.DeletedStatement(name, entry))
        } else if let relation = ArgdownGraph.DeletedRelation(name, words) {
            relations.append(relation)
        }
        return true
    }
}

extension ArgdownGraph.DeletedStatement {
    fileprivate init(_ name: String, _ entry: ArgdownNotes.Entry) {
        self.init(
            id: Statement.ID(rawValue: entry.id), label: name, isMined: entry.isMined,
            range: entry.passage?.range,
            source: entry.passage.flatMap {
                $0.source.isEmpty ? nil : Source.ID(rawValue: $0.source)
            },
            quotationDigest: entry.passage.flatMap { $0.digest.isEmpty ? nil : $0.digest })
    }

    /// `s7 mined at=2210+135:9f3a01cc`
    fileprivate var words: String {
        let passage = range.map {
            NotedPassage(range: $0, digest: quotationDigest ?? "", source: source?.rawValue ?? "")
        }
        let words = [id.rawValue] + (isMined ? ["mined"] : [])
        return (words + [passage?.word].compactMap(\.self)).joined(separator: " ")
    }
}

extension ArgdownGraph.DeletedRelation {
    /// The relation of an entry such as `"C3 → T1" r5 supports mined`.
    fileprivate init?(
        _ name: String, _ entry: ArgdownNotes.Entry, _ known: [String: String]
    ) {
        let kind = entry.mark.prefix { $0 != "/" && $0 != "+" }
        guard entry.id != ArgdownNotes.noIdentifier,
            let kind = Relation.Kind(rawValue: String(kind)), let ends = Self.ends(name, known)
        else { return nil }
        self.init(
            id: Relation.ID(rawValue: entry.id), source: Statement.ID(rawValue: ends.source),
            kind: kind, target: Statement.ID(rawValue: ends.target), isMined: entry.isMined)
    }

    private static func ends(
        _ name: String, _ known: [String: String]
    ) -> (source: String, target: String)? {
        let number = name.lastIndex(of: " ").flatMap {
            Int(name[name.index(after: $0)...]) == nil ? nil : $0
        }
        for whole in [name[...], name[..<(number ?? name.endIndex)]] {
            for arrow in whole.ranges(of: " → ") {
                guard let source = known[String(whole[..<arrow.lowerBound])],
                    let target = known[String(whole[arrow.upperBound...])]
                else { continue }
                return (source, target)
            }
        }
        return nil
    }

    /// `r5 mined s7 s1` behind the kind.
    fileprivate init?(_ name: String, _ words: [String]) {
        let ends = words.dropFirst().filter { $0 != "mined" }
        guard let kind = Relation.Kind(rawValue: name), let id = words.first, ends.count == 2
        else { return nil }
        self.init(
            id: Relation.ID(rawValue: id), source: Statement.ID(rawValue: ends[0]), kind: kind,
            target: Statement.ID(rawValue: ends[1]), isMined: words.contains("mined"))
    }

    fileprivate var words: String {
        let words = [id.rawValue] + (isMined ? ["mined"] : []) + [source.rawValue, target.rawValue]
        return words.joined(separator: " ")
    }
}
