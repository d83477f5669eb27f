/// The strongly connected components of a directed graph: the largest sets of points of which
/// each can be reached from each other (R. Tarjan, Depth-first search and linear graph
/// algorithms, SIAM Journal on Computing 1, 1972), found without recursion.
struct StrongComponents {
    /// The points of each component in ascending order; a component stands behind those that it
    /// leads to.
    private(set) var members: [[Int]] = []
    /// The number of the component of each point.
    private(set) var component: [Int]

    private var index: [Int]
    private var low: [Int]
    private var stack: [Int] = []
    private var count = 0

    /// - Parameter targets: where each point leads.
    /// - Complexity: O(points + edges).
    init(_ targets: [[Int]]) {
        component = Array(repeating: -1, count: targets.count)
        (index, low) = (component, component)
        for point in targets.indices where index[point] < 0 { walk(from: point, targets) }
    }

    private mutating func walk(from root: Int, _ targets: [[Int]]) {
        var path = [(point: root, next: 0)]
        open(root)
        while let (point, next) = path.last {
            if next < targets[point].count {
                path[path.count - 1].next += 1
                let target = targets[point][next]
                if index[target] < 0 {
                    open(target)
                    path.append((target, 0))
                } else if component[target] < 0 {
                    low[point] = min(low[point], index[target])
                }
            } else {
                path.removeLast()
                if let above = path.last?.point { low[above] = min(low[above], low[point]) }
                if low[point] == index[point] { close(point) }
            }
        }
    }

    private mutating func open(_ point: Int) {
        (index[point], low[point]) = (count, count)
        count += 1
        stack.append(point)
    }

    private mutating func close(_ root: Int) {
        let start = stack.lastIndex(of: root) ?? 0
        let found = stack[start...].sorted()
        for point in found { component[point] = members.count }
        stack.removeSubrange(start...)
        members.append(found)
    }
}
