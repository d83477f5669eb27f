public import ArgumentModel

/// Some measures under one heading, as people read them.
public struct ReportSection: Sendable, Equatable {
    /// One measure that says something here.
    public struct Item: Sendable, Equatable {
        /// The figure with its words: `3 without a reason`.
        public let phrase: String
        /// The statements to be named beside it; none where only their number matters.
        public let statements: [Statement.ID]
        /// What stands between their labels: `, `, or an arrow in a chain.
        public let separator: String
    }

    /// The heading.
    public let title: String
    /// What is under it.
    public let items: [Item]
    /// What goes with it and is no figure: the sentences outside, who is named; `nil` where there
    /// is none.
    public let note: String?
}

extension StructureReport {
    /// The measures that are not 0, by heading. Those that say the same as one before them, such as
    /// how many counterclaims opponents say, are left to ``measures``.
    public var sections: [ReportSection] { sections(in: .field) }

    /// The measures that are not 0, as ``sections``, in the words of the field or in everyday ones.
    public func sections(in terms: OutlineTerms) -> [ReportSection] {
        var titles: [String] = []
        var items: [String: [ReportSection.Item]] = [:]
        for measure in measures.all {
            let group = measure.definition.group
            if items[group] == nil { titles.append(group) }
            items[group, default: []] += item(measure, terms)
        }
        return titles.compactMap { title in
            guard let found = items[title], !found.isEmpty else { return nil }
            return ReportSection(title: terms.said(title), items: found, note: note(title))
        }
    }

    private func item(_ measure: Measure, _ terms: OutlineTerms) -> [ReportSection.Item] {
        guard let value = measure.value, value > 0, !repeats(measure) else { return [] }
        let isChain = measure.definition.name == "longest_chain"
        return [
            ReportSection.Item(
                phrase: terms.phrase(measure),
                statements: measure.definition.namesStatements ? measure.statements : [],
                separator: isChain ? " → " : ", ")
        ]
    }

    private static let repeating: [String: String] = [
        "untied": "unrelated", "said_by_opponents": "counterclaim",
    ]

    private func repeats(_ measure: Measure) -> Bool {
        StructureReport.repeating[measure.definition.name].map {
            measures[$0].statements == measure.statements
        } ?? false
    }

    private func note(_ title: String) -> String? {
        switch title {
        case "Text": StructureReport.some(strip.outside, of: 12).map { "outside: " + $0 }
        case "Voices":
            StructureReport.some(voices.voices.compactMap(\.name), of: 6, by: "; ")
                .map { "named: " + $0 }
        case "Wording":
            StructureReport.some(hedges, of: 8, by: "; ").map { "hedges: " + $0 }
        default: nil
        }
    }

    /// `C3 may, perhaps`: the hedges of each statement.
    private var hedges: [String] {
        let labels = graph.labels
        return hedging.items.map { labels[$0.statement] + " " + $0.hedges.joined(separator: ", ") }
    }

    /// The first of some words, and how many more there are; `nil` where there are none.
    private static func some(
        _ words: [String], of most: Int, by separator: String = ", "
    ) -> String? {
        guard !words.isEmpty else { return nil }
        let more = words.count > most ? " and \(words.count - most) more" : ""
        return words.prefix(most).joined(separator: separator) + more
    }
}
