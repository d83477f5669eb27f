package import ArgumentModel
internal import SourceText

/// One thing that a unit of a role can do to a unit of another role.
package struct Move: Sendable {
    /// Moves of one name are scored alike.
    package let name: String
    /// The number of that name among ``names``.
    package let column: Int
    /// Who makes it, as an index of `Statement.Role.decided`.
    package let role: Int
    /// What it does.
    package let kind: Relation.Kind
    /// How well it fits a target that is a thesis, claim, evidence, counterclaim.
    package let targets: [Int]

    /// Every move (`cues/moves.tsv`).
    package static let all = table()
    /// The names of the moves in the order of their columns.
    package static let names = all.reduce(into: [String]()) { names, move in
        if move.column == names.count { names.append(move.name) }
    }
    private static func table() -> [Move] {
        var names: [String] = []
        return Resource.lines("cues/moves.tsv").map { line in
            let columns = line.split(separator: "\t").map(String.init)
            precondition(columns.count == 7, "moves.tsv: a row of another width: \(line)")
            if !names.contains(columns[0]) { names.append(columns[0]) }
            return move(columns, column: names.firstIndex(of: columns[0]) ?? 0)
        }
    }

    private static func move(_ columns: [String], column: Int) -> Move {
        guard let role = Statement.Role.decided.firstIndex(where: { $0.rawValue == columns[1] }),
            let kind = Relation.Kind(rawValue: columns[2])
        else { preconditionFailure("moves.tsv: unknown role or kind in \(columns)") }
        return Move(
            name: columns[0], column: column, role: role, kind: kind,
            targets: columns[3...].map { Int($0) ?? Scores.forbidden })
    }
}

extension Statement.Role {
    /// The roles that a unit can have, in the order of the columns of every table.
    package static let decided: [Statement.Role] = [.thesis, .claim, .evidence, .counterclaim]
}
