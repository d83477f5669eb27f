extension StrongComponents {
    /// The components of the nodes that rows lead to each other.
    init(_ edges: Rows) {
        self.init((0..<edges.count).map { Array(edges[$0]) })
    }

    /// The components, each before those that its edges lead to.
    var components: [[Int]] { members.reversed() }
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
