/// The labels by which people name the statements of a graph: a letter for the role and a
/// number in reading order, such as `T1`, `C3`, `E2`, `X1`.
///
/// Labels are computed and change with the graph; identifiers do not.
public struct StatementLabels: Sendable {
    private let labels: [Statement.ID: String]

    init(_ statements: Records<Statement>) {
        let labels = StatementLabels.inOrder(statements.elements)
        self.labels = Dictionary(uniqueKeysWithValues: zip(statements.lazy.map(\.id), labels))
    }

    /// The label of each statement, in their order.
    package static func inOrder(_ statements: [Statement]) -> [String] {
        var counts: [Statement.Role: Int] = [:]
        return statements.indices.map { place in
            let role = statements[place].role
            counts[role, default: 0] += 1
            return String(role.letter) + String(counts[role, default: 0])
        }
    }

    /// The label of a statement; its identifier where it is not of the graph.
    public subscript(id: Statement.ID) -> String { labels[id] ?? id.rawValue }

    /// The statement of that label, found without regard to case.
    ///
    /// - Complexity: O(*s*).
    public func statement(_ label: String) -> Statement.ID? {
        labels.first { $0.value.lowercased() == label.lowercased() }?.key
    }
}

extension ArgumentGraph {
    /// The labels of its statements, as the graph is now.
    ///
    /// - Complexity: O(*s*).
    public var labels: StatementLabels { StatementLabels(statements) }
}

extension Statement.Role {
    /// The letter that labels begin with: T, C, E, X, and S where the role is unknown.
    public var letter: Character {
        switch self {
        case .thesis: "T"
        case .claim: "C"
        case .evidence: "E"
        case .counterclaim: "X"
        case .unknown: "S"
        }
    }
}
