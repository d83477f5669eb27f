public import ArgumentModel

extension Finding {
    /// Why it says "perhaps", with the relation or role to review: a relation that it rests on,
    /// else a role, else a relation elsewhere that could have been meant here; `nil` where it is
    /// surer.
    ///
    /// ```swift
    /// finding.doubt(in: graph)
    /// // "perhaps: E4 → C2 (supports, 0.12) is unsure"
    /// ```
    public func doubt(in graph: ArgumentGraph) -> String? {
        guard sureness == .perhaps else { return nil }
        let names = GraphNames(graph)
        let own = doubtfulRelations.first(where: relations.contains)
        if let relation = own.flatMap({ graph.relations[$0] }) {
            return "perhaps: \(names.words(relation)) is unsure"
        }
        if let statement = doubtfulRoles.first.flatMap({ graph.statements[$0] }) {
            let number = statement.decision.confidence.map { " (\($0.decimal(2)))" } ?? ""
            return "perhaps: that \(names.name(of: .statement(statement.id))) is "
                + "\(statement.role.rawValue)\(number) is unsure"
        }
        return doubtfulRelations.first.flatMap { graph.relations[$0] }
            .map { "perhaps: \(names.words($0)) may be meant here instead" }
    }
}

extension GraphNames {
    /// `E4 → C2 (supports, 0.12)`.
    fileprivate func words(_ relation: Relation) -> String {
        let number = relation.decision.confidence.map { ", " + $0.decimal(2) } ?? ""
        let ends = relation.sources.map(name).joined(separator: " + ")
        return "\(ends) → \(name(of: relation.target)) (\(relation.kind.rawValue)\(number))"
    }
}
