/// The labels by which people name the statements of a graph: a short title where somebody gave
/// one, such as the `C3` of an Argdown file; else a letter for the role and a number in reading
/// order, such as `T1`, `C3`, `E2`, `X1`.
///
/// Computed labels change with the graph; titles and identifiers do not.
public struct StatementLabels: Sendable {
    private static let longestTitle = 8

    private let labels: [Statement.ID: String]

    init(_ statements: Records<Statement>) {
        let labels = StatementLabels.inOrder(statements.elements)
        self.labels = Dictionary(uniqueKeysWithValues: zip(statements.lazy.map(\.id), labels))
    }

    /// The label of each statement, in their order.
    package static func inOrder(_ statements: [Statement]) -> [String] {
        var labels = byPosition(statements)
        let titled = statements.indices.filter { isLabel(statements[$0].title) }
        guard !titled.isEmpty else { return labels }
        var taken: Set<String> = []
        var named: Set<Int> = []
        for place in titled {
            guard let title = statements[place].title, taken.insert(title).inserted else {
                continue
            }
            labels[place] = title
            named.insert(place)
        }
        let rest = labels.indices.filter { !named.contains($0) }
        let counted = rest.filter { !taken.insert(labels[$0]).inserted }
        for place in counted { labels[place] = next(statements, statements[place].role, &taken) }
        return labels
    }

    /// The first number behind the letter of a role, above how many play it, that is free.
    private static func next(
        _ statements: [Statement], _ role: Statement.Role, _ taken: inout Set<String>
    ) -> String {
        var number = statements.count { $0.role == role }
        repeat { number += 1 } while !taken.insert("\(role.letter)\(number)").inserted
        return "\(role.letter)\(number)"
    }

    /// What every statement would be called if none had a title.
    static func byPosition(_ statements: [Statement]) -> [String] {
        var counts: [Statement.Role: Int] = [:]
        return statements.indices.map { place in
            let role = statements[place].role
            let count = counts[role, default: 0] + 1
            counts[role] = count
            return "\(role.letter)\(count)"
        }
    }

    /// Whether a title is fit to be the label: a few letters and digits.
    package static func isLabel(_ title: String?) -> Bool {
        guard let title, (1...longestTitle).contains(title.count) else { return false }
        return title.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || ("0"..."9").contains($0) || [".", "-", "_"].contains($0)
        }
    }

    /// The name itself, or with the first number behind it that makes it new.
    package static func free(_ label: String, _ taken: inout Set<String>) -> String {
        var candidate = label
        var number = 1
        while !taken.insert(candidate).inserted {
            number += 1
            candidate = "\(label)-\(number)"
        }
        return candidate
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
