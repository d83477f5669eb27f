public import ArgumentModel

extension Finding {
    /// Why it says "perhaps", with the relation or role to review; `nil` where it is surer.
    ///
    /// ```swift
    /// finding.doubt(in: graph)
    /// // "perhaps: E4 → C2 (supports, 0.12) is unsure; argraph review asks about it"
    /// ```
    public func doubt(in graph: ArgumentGraph) -> String? {
        guard sureness == .perhaps else { return nil }
        let names = GraphNames(graph)
        if let relation = doubtfulRelations.first.flatMap({ graph.relations[$0] }) {
            let number = relation.decision.confidence.map { ", " + $0.decimal(2) } ?? ""
            let ends = relation.sources.map(names.name).joined(separator: " + ")
            let words = "\(ends) → \(names.name(of: relation.target))"
            let isOwn = relations.contains(relation.id)
            let meaning = isOwn ? "is unsure" : "may be meant here instead"
            return "perhaps: \(words) (\(relation.kind.rawValue)\(number)) \(meaning)"
        }
        guard let statement = doubtfulRoles.first.flatMap({ graph.statements[$0] }) else {
            return nil
        }
        let number = statement.decision.confidence.map { " (\($0.decimal(2)))" } ?? ""
        return "perhaps: that \(names.name(of: .statement(statement.id))) is "
            + "\(statement.role.rawValue)\(number) is unsure"
    }
}
