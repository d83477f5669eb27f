internal import SourceText

/// A row of `inspecting/findings.tsv`: what a finding of a code says.
struct FindingRule {
    let code: String
    let severity: Finding.Severity
    let message: String
    let advice: String
    /// Its place in the table.
    let rank: Int

    /// The rule of a code.
    ///
    /// - Precondition: the table has that code.
    static func of(_ code: String) -> FindingRule {
        guard let rule = table[code] else { preconditionFailure("findings.tsv has no \(code)") }
        return rule
    }

    /// Every code, in the order of the table.
    static let codes = table.values.sorted { $0.rank < $1.rank }.map(\.code)

    private static let table: [String: FindingRule] = {
        var rules: [String: FindingRule] = [:]
        for (rank, line) in Resource.lines("inspecting/findings.tsv").enumerated() {
            let cells = line.split(separator: "\t").map(String.init)
            precondition(cells.count == 4, "a row of findings.tsv has four cells")
            rules[cells[0]] = FindingRule(
                code: cells[0], severity: Finding.Severity(rawValue: cells[1]) ?? .note,
                message: cells[2], advice: cells[3], rank: rank)
        }
        return rules
    }()
}
