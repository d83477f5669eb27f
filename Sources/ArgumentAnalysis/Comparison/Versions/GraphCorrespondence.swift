internal import ArgumentModel
internal import SourceText

/// Which record of one version of a graph is which record of another.
///
/// By identifier where that means the same in both (``Lineage``); else statements by passage, by
/// text, by title, by place, and by how many words they share; relations by what they join.
struct GraphCorrespondence {
    /// The old names of what the new version has, too.
    private(set) var names = Renaming()
    private let old: ArgumentGraph
    private let new: ArgumentGraph

    init(from old: ArgumentGraph, to new: ArgumentGraph) {
        self.old = old
        self.new = new
        matchSources()
        matchStatements()
        matchArguments()
        matchRelations()
        matchGroups()
    }

    private mutating func matchSources() {
        var matching = RecordMatching(old.sources, new.sources)
        matching.match {
            $0.sha256
        } _: {
            $0.sha256
        }
        matching.match {
            $0.citation.title
        } _: {
            $0.citation.title
        }
        matching.match {
            $0.id.rawValue
        } _: {
            $0.id.rawValue
        }
        matching.match { _ in
            0
        } _: { _ in
            0
        }
        names.sources = matching.names
    }

    private mutating func matchStatements() {
        let names = names
        let lineage = Lineage(old: old.statements, new: new.statements) { one, other in
            one.text.joinedWords == other.text.joinedWords
                || (one.passageKey(names, isOld: true) != nil
                    && one.passageKey(names, isOld: true)
                        == other.passageKey(names, isOld: false))
        }
        guard !lineage.isOne else { return self.names.statements = lineage.names }
        var matching = RecordMatching(old.statements, new.statements)
        matching.match {
            $0.passageKey(names, isOld: true)
        } _: {
            $0.passageKey(names, isOld: false)
        }
        matching.match {
            $0.text.joinedWords.lowercased()
        } _: {
            $0.text.joinedWords.lowercased()
        }
        matching.match {
            $0.passages.first?.quotation
        } _: {
            $0.passages.first?.quotation
        }
        matching.match {
            $0.givenTitle
        } _: {
            $0.givenTitle
        }
        matching.matchAlike(WordLikeness(old, new))
        self.names.statements = matching.names
    }

    private mutating func matchArguments() {
        let names = names
        let lineage = Lineage(old: old.arguments, new: new.arguments) {
            $0.shape(Renaming()) == $1.shape(names) || ($0.title != nil && $0.title == $1.title)
        }
        guard !lineage.isOne else { return self.names.arguments = lineage.names }
        var matching = RecordMatching(old.arguments, new.arguments)
        matching.match {
            $0.title
        } _: {
            $0.title
        }
        matching.match {
            $0.shape(Renaming())
        } _: {
            $0.shape(names)
        }
        matching.match {
            $0.conclusion
        } _: {
            $0.renamedConclusion(names)
        }
        self.names.arguments = matching.names
    }

    private mutating func matchRelations() {
        let names = names
        let lineage = Lineage(old: old.relations, new: new.relations) {
            $0.sourceKey(nil) == $1.sourceKey(names)
        }
        guard !lineage.isOne else { return self.names.relations = lineage.names }
        var matching = RecordMatching(old.relations, new.relations)
        for keys in RelationKey.rounds {
            var known = -1
            while matching.names.count > known {
                known = matching.names.count
                var names = names
                names.relations = matching.names
                matching.match {
                    RelationKey($0, keys, nil)
                } _: {
                    RelationKey($0, keys, names)
                }
            }
        }
        self.names.relations = matching.names
    }

    private mutating func matchGroups() {
        let lineage = Lineage(old: old.groups, new: new.groups) { $0.title == $1.title }
        guard !lineage.isOne else { return names.groups = lineage.names }
        var matching = RecordMatching(old.groups, new.groups)
        matching.match {
            $0.title
        } _: {
            $0.title
        }
        names.groups = matching.names
    }
}

/// Pairs of records, each in one pair at most; earlier pairs stay.
struct RecordMatching<Record: Identifiable & Sendable & Equatable>
where Record.ID == Identifier<Record> {
    private let old: Records<Record>
    private let new: Records<Record>
    private var taken: Set<Identifier<Record>> = []
    /// The old names of new records.
    private(set) var names: [Identifier<Record>: Identifier<Record>] = [:]

    init(_ old: Records<Record>, _ new: Records<Record>) {
        self.old = old
        self.new = new
    }

    /// Pairs what is left by equal keys, in the order of both; what has no key stays.
    mutating func match<Key: Hashable>(
        _ oldKey: (Record) -> Key?, _ newKey: (Record) -> Key?
    ) {
        var open: [Key: [Identifier<Record>]] = [:]
        for record in old.reversed() where !taken.contains(record.id) {
            if let key = oldKey(record) { open[key, default: []].append(record.id) }
        }
        for record in new where names[record.id] == nil {
            guard let key = newKey(record), let id = open[key]?.popLast() else { continue }
            names[record.id] = id
            taken.insert(id)
        }
    }

    /// Pairs what is left and alike, the most alike first.
    mutating func matchAlike(_ likeness: WordLikeness) where Record == Statement {
        let lost = old.filter { !taken.contains($0.id) }
        let found = new.filter { names[$0.id] == nil }
        for pair in likeness.pairs(lost, found)
        where names[pair.new] == nil && !taken.contains(pair.old) {
            names[pair.new] = pair.old
            taken.insert(pair.old)
        }
    }
}

/// How much the words of statements are alike.
struct WordLikeness {
    /// Statements that share fewer words are not the same.
    private static let least = 0.5
    /// The same where both stand in one sentence of the text.
    private static let leastInPlace = 0.3

    init(_ old: ArgumentGraph, _ new: ArgumentGraph) {}

    /// The pairs that are alike, the most alike first.
    func pairs(
        _ old: [Statement], _ new: [Statement]
    ) -> [(old: Statement.ID, new: Statement.ID)] {
        let words = new.map { WordRuns($0.text) }
        var pairs: [(score: Double, old: Int, new: Int)] = []
        for (first, statement) in old.enumerated() {
            let own = WordRuns(statement.text)
            for (second, other) in new.enumerated() {
                let score = own.likeness(to: words[second])
                let isInPlace = statement.place != nil && statement.place == other.place
                let least = isInPlace ? WordLikeness.leastInPlace : WordLikeness.least
                if score >= least { pairs.append((score, first, second)) }
            }
        }
        pairs.sort {
            $0.score == $1.score ? ($0.old, $0.new) < ($1.old, $1.new) : $0.score > $1.score
        }
        return pairs.map { (old[$0.old].id, new[$0.new].id) }
    }
}
