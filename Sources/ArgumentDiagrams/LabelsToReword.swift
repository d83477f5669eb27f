public import ArgumentModel

/// A label that cannot be understood by itself.
public struct LabelToReword: Sendable, Hashable {
    /// Why a reader needs its context.
    public enum Reason: Sendable, Hashable {
        /// It leans on what came before by a word such as "they" or "this".
        case leans(on: String)
        /// No good place to cut it leaves a label of at most twenty words.
        case long(words: Int)
        /// Words are left out in so many places that it is hard to read.
        case broken(cuts: Int)
    }

    /// The statement.
    public let statement: Statement.ID
    /// The label as diagrams show it.
    public let label: String
    /// Why it should be reworded.
    public let reason: Reason
}

extension ArgumentGraph {
    /// The statements whose labels need other words, in reading order.
    ///
    /// A label is broken where words are left out in three places or more. It leans where one
    /// of its first three words is a pronoun such as "they", "this" or "such", but for an "it"
    /// that stands for nothing ("It is wrong to …").
    ///
    /// - Complexity: O(*n*) over the length of all statements.
    public func labelsToReword() -> [LabelToReword] {
        statements.compactMap { statement in
            let label = statement.shortLabel
            guard let reason = LabelWords(label.text).reasonToReword else { return nil }
            return LabelToReword(statement: statement.id, label: label.text, reason: reason)
        }
    }
}

extension LabelWords {
    var reasonToReword: LabelToReword.Reason? {
        if words.count > ShortLabel.longWordCount { return .long(words: words.count) }
        let cuts = String(decoding: bytes, as: UTF8.self).unicodeScalars.count { $0 == "…" }
        if cuts > 2 { return .broken(cuts: cuts) }
        let leaning = words.prefix(3).indices.first { index in
            words[index].classes.contains(.leaning) && !isExpletive(index)
                && words[index].quotes.before == 0
        }
        return leaning.map { index in
            .leans(on: String(decoding: bytes[words[index].range], as: UTF8.self).lowercased())
        }
    }

    /// "It is wrong to …", "there are …": the word stands for nothing said before.
    private func isExpletive(_ index: Int) -> Bool {
        guard index + 1 < words.count, let key = words[index].key else { return false }
        if key == .that { return index > 0 }
        guard key == .it else { return key == .there }
        return words[index + 1].classes.contains(.expletiveVerb)
            && words[(index + 2)...].contains { $0.key == .to || $0.key == .that }
    }
}

extension WordKey {
    static let it = WordKey("it")
    static let there = WordKey("there")
}
