internal import SourceText

/// How much each unit says of what the title says.
struct TitleEcho {
    /// For each unit how many of the title's words it has, in percent.
    private let shares: [Int]
    private let ranks: [Int]
    private let features: FeatureSet
    private let hasTitle: Bool

    init(_ profiles: UnitProfiles) {
        let tokens = Tokenizer.tokens(of: profiles.text.document.citation.title ?? "")
        let stems = Set(
            tokens.filter { $0.isWord && !$0.form.contains(.stopWord) }.map(\.stem))
        let all = stems.sorted()
        let shares = profiles.units.indices.map {
            profiles.terms.count(of: all, in: $0) * 100 / max(1, all.count)
        }
        self.shares = shares
        ranks = shares.map { one in shares.count { $0 > one } }
        hasTitle = !all.isEmpty
        var features = FeatureSet()
        for start in tokens.indices {
            RoleCue.table.forEachMatch(in: tokens, from: start, to: tokens.count) { match in
                guard match.entry.meaning.place == .any || start == 0 else { return }
                features.insert(match.entry.meaning.feature)
            }
        }
        self.features = features
    }

    /// Calls `body` for every feature of a unit.
    func forEach(_ unit: Int, _ body: (Int) -> Void) {
        guard hasTitle else { return body(0) }
        body(10 + min(5, (shares[unit] + 10) / 20))
        if shares[unit] > 0 { body(20 + min(3, ranks[unit])) }
    }

    /// How much of the title a unit says, in percent.
    func share(_ unit: Int) -> Int { shares[unit] }
}
