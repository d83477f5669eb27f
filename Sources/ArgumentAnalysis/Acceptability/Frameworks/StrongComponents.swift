/// The strongly connected components of a directed graph (R. Tarjan 1972), without recursion.
struct StrongComponents {
    /// The components, each before those that its edges lead to.
    private(set) var components: [[Int]] = []

    private let edges: Rows
    private var numbers: [Int]
    private var lows: [Int]
    private var isOpen: [Bool]
    private var path: [Int] = []
    private var count = 0

    /// - Complexity: O(*nodes* + *edges*).
    init(_ edges: Rows) {
        self.edges = edges
        numbers = Array(repeating: -1, count: edges.count)
        lows = numbers
        isOpen = Array(repeating: false, count: edges.count)
        for node in 0..<edges.count where numbers[node] < 0 { visit(from: node) }
        components.reverse()
    }

    private mutating func visit(from root: Int) {
        var stack: [(node: Int, rest: ArraySlice<Int>)] = [enter(root)]
        while let last = stack.indices.last {
            if let next = stack[last].rest.popFirst() {
                if numbers[next] < 0 {
                    stack.append(enter(next))
                } else if isOpen[next] {
                    lows[stack[last].node] = min(lows[stack[last].node], numbers[next])
                }
                continue
            }
            let node = stack.removeLast().node
            if let parent = stack.last?.node { lows[parent] = min(lows[parent], lows[node]) }
            if lows[node] == numbers[node] { close(node) }
        }
    }

    private mutating func enter(_ node: Int) -> (node: Int, rest: ArraySlice<Int>) {
        numbers[node] = count
        lows[node] = count
        count += 1
        path.append(node)
        isOpen[node] = true
        return (node, edges[node])
    }

    private mutating func close(_ node: Int) {
        var component: [Int] = []
        while let last = path.popLast() {
            isOpen[last] = false
            component.append(last)
            if last == node { break }
        }
        components.append(component.sorted())
    }
}

extension Rows {
    /// Whether a node leads to itself.
    func loops(_ node: Int) -> Bool { self[node].contains(node) }

    /// The weakly connected components of some nodes, each in ascending order.
    ///
    /// - Parameter back: the same edges turned round.
    func weakComponents(of nodes: [Int], back: Rows) -> [[Int]] {
        var isOpen = [Bool](repeating: false, count: count)
        for node in nodes { isOpen[node] = true }
        var found: [[Int]] = []
        for node in nodes where isOpen[node] {
            isOpen[node] = false
            var component = [node]
            var next = 0
            while next < component.count {
                for rows in [self, back] {
                    for other in rows[component[next]] where isOpen[other] {
                        isOpen[other] = false
                        component.append(other)
                    }
                }
                next += 1
            }
            found.append(component.sorted())
        }
        return found
    }

    /// Some nodes with all that can be reached from them, in ascending order.
    func reached(from nodes: [Int]) -> [Int] {
        var isSeen = [Bool](repeating: false, count: count)
        for node in nodes { isSeen[node] = true }
        var open = nodes
        while let node = open.popLast() {
            for other in self[node] where !isSeen[other] {
                isSeen[other] = true
                open.append(other)
            }
        }
        return isSeen.indices.filter { isSeen[$0] }
    }
}
