/// Through which point every way to a root passes: the immediate dominators of the graph with its
/// edges turned round (K. Cooper, T. Harvey, K. Kennedy, A simple, fast dominance algorithm,
/// Rice University TR-06-33870, 2001).
struct Dominators {
    /// The nearest point that every way from a point to the root passes; `nil` for the root and
    /// for what no way leads from.
    private(set) var immediate: [Int?]
    /// For how many points every way to the root passes through each point.
    let carried: [Int]

    /// - Parameters:
    ///   - sources: what leads to each point.
    ///   - targets: where each point leads.
    /// - Complexity: linear in points and edges for graphs as people draw them; at most
    ///   O(points × edges).
    init(of root: Int, _ sources: [[Int]], _ targets: [[Int]]) {
        let order = Dominators.postorder(from: root, sources)
        var rank: [Int?] = Array(repeating: nil, count: sources.count)
        for (number, point) in order.enumerated() { rank[point] = number }
        var nearest: [Int?] = Array(repeating: nil, count: order.count)
        nearest[order.count - 1] = order.count - 1
        var isChanging = true
        while isChanging {
            isChanging = false
            for number in order.indices.dropLast().reversed() {
                let ways = targets[order[number]].compactMap { rank[$0] }
                    .filter { nearest[$0] != nil }
                let common = ways.dropFirst().reduce(ways[0]) { Dominators.meet($0, $1, nearest) }
                if nearest[number] != common { (nearest[number], isChanging) = (common, true) }
            }
        }
        var immediate: [Int?] = Array(repeating: nil, count: sources.count)
        var carried = Array(repeating: 0, count: sources.count)
        for (number, point) in order.enumerated().dropLast() {
            let above = order[nearest[number] ?? number]
            immediate[point] = above
            carried[above] += carried[point] + 1
        }
        (self.immediate, self.carried) = (immediate, carried)
    }

    /// The nearest point that the ways of both pass.
    private static func meet(_ one: Int, _ other: Int, _ nearest: [Int?]) -> Int {
        var (left, right) = (one, other)
        while left != right {
            if left < right {
                left = nearest[left] ?? right
            } else {
                right = nearest[right] ?? left
            }
        }
        return left
    }

    /// What leads to the root, each point behind what is found from it; the root comes last.
    private static func postorder(from root: Int, _ sources: [[Int]]) -> [Int] {
        var seen: Set<Int> = [root]
        var order: [Int] = []
        var path = [(point: root, next: 0)]
        while let (point, next) = path.last {
            if next < sources[point].count {
                path[path.count - 1].next += 1
                if seen.insert(sources[point][next]).inserted {
                    path.append((sources[point][next], 0))
                }
            } else {
                order.append(point)
                path.removeLast()
            }
        }
        return order
    }
}
