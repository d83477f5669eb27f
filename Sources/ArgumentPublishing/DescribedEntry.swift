internal import ArgumentDiagrams
internal import ArgumentAnalysis
internal import ArgumentModel

/// A statement or an argument of a description, in words.
struct DescribedEntry: Sendable {
    /// How deep it stands.
    let depth: Int
    /// What pictures call it: `C3`.
    let label: String
    /// `claim`, `evidence (statistic)`, `claim (unsure)`.
    let role: String
    /// Where it stands in the text: `3.2`.
    let place: String?
    /// What it does: `supports T1 together with E2`, `attacks T1 (unsure)`.
    let relation: String?
    /// Its title and its words; empty where it stands further up already.
    let text: String
    /// The passage, where its words are others.
    let quotation: String?
    /// Whether it stands further up already.
    let isRepeated: Bool

    /// The entries of an outline; each names what it is tied to by its label.
    static func entries(_ entries: [OutlineEntry], _ terms: OutlineTerms) -> [DescribedEntry] {
        var above: [String] = []
        return entries.map { entry in
            let parent =
                entry.depth > 0 && entry.depth <= above.count ? above[entry.depth - 1] : nil
            above = above.prefix(entry.depth) + [entry.label]
            return DescribedEntry(entry, below: parent, terms)
        }
    }

    private init(_ entry: OutlineEntry, below parent: String?, _ terms: OutlineTerms) {
        depth = entry.depth
        label = entry.label.onOneLine
        isRepeated = entry.isRepeated
        place = entry.statement?.place
        role = DescribedEntry.role(entry, terms)
        relation = entry.link.map { DescribedEntry.words($0, of: entry, parent ?? "", terms) }
        text = entry.isRepeated ? "" : DescribedEntry.text(of: entry)
        let passage = entry.isRepeated ? nil : entry.statement?.passages.first?.quotation?.onOneLine
        let isSame = passage.map { DescribedEntry.isSame($0, entry.text) } ?? true
        quotation = isSame ? nil : passage
    }

    private static func role(_ entry: OutlineEntry, _ terms: OutlineTerms) -> String {
        guard let statement = entry.statement else { return "argument" }
        let kind = statement.kind.map { " (\($0.rawValue))" } ?? ""
        let doubt = statement.isUnsure ? " (unsure)" : ""
        return terms.word(for: statement.role) + kind + doubt
    }

    private static func text(of entry: OutlineEntry) -> String {
        let text = entry.text.onOneLine
        guard let title = entry.statement?.title?.onOneLine, title != entry.label, title != text,
            !title.isEmpty
        else { return text }
        return text.isEmpty ? title : "\(title): \(text)"
    }

    /// Whether the words are the passage's, but for white space and the last stop.
    private static func isSame(_ passage: String, _ text: String) -> Bool {
        func bare(_ text: String) -> String {
            let line = text.onOneLine
            return (line.last == "." ? String(line.dropLast()) : line).lowercased()
        }
        return passage == text || bare(passage) == bare(text)
    }

    private static func words(
        _ link: OutlineEntry.Link, of entry: OutlineEntry, _ parent: String, _ terms: OutlineTerms
    ) -> String {
        guard let relation = link.relation else {
            return entry.statement == nil ? "proves \(parent)" : "is a premise of \(parent)"
        }
        let partners = link.partners.map(\.onOneLine)
        let verb = terms.word(for: link.kind, sources: 1)
        let what =
            link.denied.map {
                let verb = link.kind == .undercuts ? "denies" : verb
                return "\(verb) that \($0.onOneLine)"
            } ?? "\(verb) \(parent.onOneLine)"
        let doubt = relation.isUnsure ? " (unsure)" : ""
        guard !partners.isEmpty else { return what + doubt }
        return "\(what) together with \(partners.joined(separator: ", "))\(doubt)"
    }
}
