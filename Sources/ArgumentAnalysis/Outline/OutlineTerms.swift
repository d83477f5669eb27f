public import ArgumentModel

/// The words by which an outline names roles and relations.
public enum OutlineTerms: String, Sendable, CaseIterable {
    /// The words of the field: thesis, counterclaim, undercuts.
    case field
    /// Everyday words: main point, objection, denies.
    case plain

    /// The word for a role.
    public func word(for role: Statement.Role) -> String {
        OutlineTerms.roles[role].map { self == .field ? $0.field : $0.plain } ?? role.rawValue
    }

    /// The word for what a relation does.
    public func word(for kind: Relation.Kind) -> String {
        OutlineTerms.kinds[kind].map { self == .field ? $0.field : $0.plain } ?? kind.rawValue
    }

    private static let roles: [Statement.Role: (field: String, plain: String)] = [
        .thesis: ("thesis", "main point"), .claim: ("claim", "claim"),
        .evidence: ("evidence", "evidence"), .counterclaim: ("counterclaim", "objection"),
        .unknown: ("role unknown", "role unknown"),
    ]

    private static let kinds: [Relation.Kind: (field: String, plain: String)] = [
        .supports: ("supports", "supports"), .attacks: ("attacks", "speaks against"),
        .undercuts: ("undercuts", "denies"), .restates: ("restates", "says again"),
        .contradicts: ("contradicts", "cannot hold with"),
    ]
}

extension Relation.Kind {
    /// The sign of a relation in an outline.
    var sign: String { Relation.Kind.signs[self] ?? "+" }

    /// What one or several sources do to a target, where another relation is about that:
    /// "denies that E2 carries C1".
    func carrying(_ sources: Int) -> String {
        let words = Relation.Kind.carryings[self] ?? ("carries", "carry")
        return sources == 1 ? words.one : words.several
    }

    private static let signs: [Relation.Kind: String] = [
        .supports: "+", .attacks: "−", .undercuts: "~", .restates: "=", .contradicts: "≠",
    ]
    private static let carryings: [Relation.Kind: (one: String, several: String)] = [
        .supports: ("carries", "carry"), .attacks: ("counts against", "count against"),
        .undercuts: ("counts against", "count against"), .restates: ("restates", "restate"),
        .contradicts: ("contradicts", "contradict"),
    ]
}
