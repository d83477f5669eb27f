public import ArgumentModel
internal import SourceText

/// The words by which an outline names roles and relations (`cues/terms.tsv`), and in which a
/// report speaks of them (`inspecting/plain-words.tsv`).
public enum OutlineTerms: String, Sendable, CaseIterable {
    /// The words of the field: thesis, counterclaim, undercuts.
    case field
    /// Everyday words: main point, objection, weakens the link.
    case plain

    /// The word for a role, for one statement or for several.
    public func word(for role: Statement.Role, count: Int = 1) -> String {
        TermTable.standard.word(role.rawValue, isPlain: self == .plain, count: count)
    }

    /// The word for what one source, or what several together, do to a target.
    public func word(for kind: Relation.Kind, sources: Int = 1) -> String {
        TermTable.standard.word(kind.rawValue, isPlain: self == .plain, count: sources)
    }
}

extension Relation.Kind {
    /// The sign of a relation in an outline.
    var sign: String { TermTable.standard.sign(rawValue) }

    /// What one or several sources do to a target, where another relation is about that:
    /// "denies that E2 carries C1".
    func carrying(_ sources: Int) -> String {
        let words = Relation.Kind.carryings[self] ?? ("carries", "carry")
        return sources == 1 ? words.one : words.several
    }

    private static let carryings: [Relation.Kind: (one: String, several: String)] = [
        .supports: ("carries", "carry"), .attacks: ("counts against", "count against"),
        .undercuts: ("counts against", "count against"), .restates: ("restates", "restate"),
        .contradicts: ("contradicts", "contradict"),
    ]
}
