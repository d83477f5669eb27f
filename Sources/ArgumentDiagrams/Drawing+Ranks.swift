internal import ArgumentModel

extension Drawing {
    /// Puts boxes into rows: each box stands in one, so rows that share a box are one.
    ///
    /// Lines within a row hold no ranks, and none keeps to the top of a box: Graphviz fails on
    /// ports of lines that come to lie within a row.
    mutating func alignRanks(_ wanted: [[Group.Member]], _ folding: Folding) {
        guard !wanted.isEmpty else { return }
        let boxes = Dictionary(
            folding.shown.map { (folding.tree.boxes[$0].member, $0) },
            uniquingKeysWith: { first, _ in first })
        var rows = RowUnion(folding.tree.count)
        for row in wanted {
            let members = row.compactMap { boxes[$0] }
            for box in members.dropFirst() { rows.join(members[0], box) }
        }
        let ids = folding.tree.boxes.map(\.elementID)
        var rowOfID: [String: Int] = [:]
        for row in rows.all {
            for box in row { rowOfID[ids[box]] = ranks.count }
            ranks.append(row.map { ids[$0] })
        }
        guard !ranks.isEmpty else { return }
        for place in edges.indices {
            edges[place].hasPort = false
            let ends = (rowOfID[edges[place].upper], rowOfID[edges[place].lower])
            if ends.0 != nil, ends.0 == ends.1 { edges[place].holdsRanks = false }
        }
    }
}

extension DiagramBox {
    /// What it stands for, as groups and ranks name it.
    var member: Group.Member {
        statement.map(Group.Member.statement) ?? .argument(Argument.ID(rawValue: rawID))
    }
}

/// Boxes that belong together, by the lowest number among them.
private struct RowUnion {
    private var leaders: [Int]

    init(_ count: Int) { leaders = Array(0..<count) }

    private func leader(of box: Int) -> Int {
        var box = box
        while leaders[box] != box { box = leaders[box] }
        return box
    }

    mutating func join(_ left: Int, _ right: Int) {
        let (left, right) = (leader(of: left), leader(of: right))
        leaders[max(left, right)] = min(left, right)
    }

    /// The rows of two boxes and more, in the order of their first ones.
    var all: [[Int]] {
        var rows: [Int: [Int]] = [:]
        for box in leaders.indices { rows[leader(of: box), default: []].append(box) }
        return rows.sorted { $0.key < $1.key }.map(\.value).filter { $0.count > 1 }
    }
}
