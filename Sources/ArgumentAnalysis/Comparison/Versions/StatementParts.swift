internal import ArgumentModel

/// Which statements became several, and which became one.
struct StatementParts {
    /// The new parts of each statement that was split.
    private(set) var splits: [Statement.ID: [Statement.ID]] = [:]
    /// What is gone into each statement that was merged.
    private(set) var mergers: [Statement.ID: [Statement.ID]] = [:]

    init(_ old: ArgumentGraph, _ new: ArgumentGraph) {
        let added = new.statements.filter { !old.statements.contains($0.id) }
        let removed = old.statements.filter { !new.statements.contains($0.id) }
        guard !added.isEmpty || !removed.isEmpty else { return }
        for before in old.statements {
            guard let after = new.statements[before.id],
                before.text != after.text || before.passages != after.passages
            else { continue }
            let parts = StatementParts.parts(of: before, in: after, among: added)
            if !parts.isEmpty { splits[before.id] = parts }
            let gone = StatementParts.absorbed(by: after, since: before, among: removed)
            if !gone.isEmpty { mergers[before.id] = gone }
        }
    }

    /// The new parts, by what they are a part of.
    var wholes: [Statement.ID: Statement.ID] {
        StatementParts.inverse(splits)
    }

    /// What survives, by what is gone into it.
    var survivors: [Statement.ID: Statement.ID] {
        StatementParts.inverse(mergers)
    }

    private static func inverse(
        _ lists: [Statement.ID: [Statement.ID]]
    ) -> [Statement.ID: Statement.ID] {
        let pairs = lists.flatMap { id, parts in parts.map { ($0, id) } }
        return Dictionary(pairs) { first, _ in first }
    }

    /// The new statements that are, with what is left of the old one, about all of its words.
    private static func parts(
        of before: Statement, in after: Statement, among added: [Statement]
    ) -> [Statement.ID] {
        let pairs = [(before.quotation, \Statement.quotation), (before.text, \Statement.text)]
        for (words, path) in pairs {
            let whole = WordRuns(words)
            let rest = WordRuns(after[keyPath: path])
            guard rest.words.count < whole.words.count, whole.place(of: rest) != nil else {
                continue
            }
            let runs = added.map { ($0.id, WordRuns($0[keyPath: path])) }
                .filter { whole.place(of: $0.1) != nil && rest.place(of: $0.1) == nil }
            let count = runs.reduce(rest.words.count) { $0 + $1.1.words.count }
            let gaps = runs.count
            guard !runs.isEmpty, count + gaps >= whole.words.count, count <= whole.words.count
            else { continue }
            return runs.map(\.0)
        }
        return []
    }

    /// The statements that are gone and whose passages or words the survivor has now.
    private static func absorbed(
        by after: Statement, since before: Statement, among removed: [Statement]
    ) -> [Statement.ID] {
        removed.filter { gone in
            let taken = gone.passages.allSatisfy(after.passages.contains)
            if !gone.passages.isEmpty, taken, after.passages.count > before.passages.count {
                return true
            }
            let wordings = after.members.map(\.text)
            if wordings.contains(gone.text), !before.members.map(\.text).contains(gone.text) {
                return true
            }
            let words = WordRuns(gone.text)
            return gone.passages.isEmpty && WordRuns(after.text).place(of: words) != nil
                && WordRuns(before.text).place(of: words) == nil
                && WordRuns(after.text).place(of: WordRuns(before.text)) != nil
        }.map(\.id)
    }
}
