internal import ArgumentModel

extension ReadingScores {
    /// The scores as tables for people, at most 100 columns wide, with what each column says.
    public func text() -> String {
        (unitTable + relationTable + legend + confusion + remarks).joined(separator: "\n") + "\n"
    }

    private static let unitFigures: [ReadingFigure] = [
        .unitF1, .exactF1, .roleAccuracy, .roleMacro, .roleKappa, .roleEndToEnd,
        .roleEndToEndMacro,
    ]
    private static let relationFigures: [ReadingFigure] = [
        .thesis, .found, .attachment, .attachmentByKind, .relationF1, .relationF1ByKind,
        .thesisF1, .claimF1, .evidenceF1, .counterclaimF1,
    ]
    private static let counted: [(heading: String, path: ReadingCounts.Number)] = [
        ("gold", \.gold), ("pred", \.predicted), ("match", \.matched), ("lost", \.lost),
    ]
    private static let nameWidth = 24

    private var unitTable: [String] {
        let headings = ReadingScores.counted.map(\.heading)
        return table("units and roles", headings, ReadingScores.unitFigures) { counts in
            ReadingScores.counted.map { column in
                counts.map { "\($0[keyPath: column.path])" } ?? ""
            }
        }
    }

    private var relationTable: [String] {
        table("thesis, relations, F1 by role", [], ReadingScores.relationFigures) { _ in [] }
    }

    private func table(
        _ title: String, _ headings: [String], _ figures: [ReadingFigure],
        _ counted: (ReadingCounts?) -> [String]
    ) -> [String] {
        var table = TextTable(
            headings: [""] + headings + figures.map(\.heading),
            firstWidth: ReadingScores.nameWidth)
        func add(_ name: String, _ counts: ReadingCounts?, _ values: ReadingFigures) {
            table.add([name] + counted(counts) + figures.map { values[$0].decimal(3) })
        }
        for document in documents {
            add(document.name + (document.isMissing ? " *" : ""), document.counts, document.figures)
        }
        if documents.count != 1 {
            add("all units (micro)", total, micro)
            add("mean of the texts", nil, mean)
        }
        return [title] + table.lines + [""]
    }

    private var legend: [String] {
        let counts = [
            ("gold, pred", "units of the gold and of the predicted record"),
            ("match", "pairs of units that cover each other by half of the longer one"),
            ("lost", "predicted units whose words are not in the text"),
        ]
        let figures = (ReadingScores.unitFigures + ReadingScores.relationFigures)
            .map { ($0.heading, $0.explanation) }
        return (counts + figures).map { heading, explanation in
            heading + String(repeating: " ", count: 12 - heading.count) + explanation
        }
    }

    /// Which roles the matched units have: gold in rows, predicted in columns.
    private var confusion: [String] {
        let roles = Statement.Role.allCases.filter { role in
            total.matched(gold: role) + total.matched(predicted: role) > 0
        }
        guard !roles.isEmpty else { return [] }
        var table = TextTable(
            headings: ["gold \\ predicted"] + roles.map(\.rawValue),
            firstWidth: ReadingScores.nameWidth)
        for gold in roles {
            let counts = roles.map { total.roles[RolePair(gold, $0)] ?? 0 }
            table.add([gold.rawValue] + counts.map { "\($0)" })
        }
        return ["", "roles of the matched units"] + table.lines
    }

    private var remarks: [String] {
        var lines: [String] = []
        if documents.contains(where: \.isMissing) { lines.append("* no prediction found") }
        if textsWithoutArgument > 0 {
            lines.append(
                "texts without argument: \(textsLeftEmpty) of \(textsWithoutArgument) left empty")
        }
        if !predictionsWithoutGold.isEmpty {
            let names = predictionsWithoutGold.joined(separator: ", ")
            lines.append("predictions without gold, not scored: \(names)")
        }
        return lines.isEmpty ? [] : [""] + lines
    }
}
