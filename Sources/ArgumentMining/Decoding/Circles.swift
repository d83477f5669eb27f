/// The contraction of circles in ``MaximumArborescence``.
///
/// Every component follows its best edge; where that leads round in a circle, the circle
/// becomes one component, and each of its edges is worth what taking it gains over the edge
/// that its node gives up for it. Of the edges to one target a component keeps the best.
struct Circles {
    private typealias Edge = MaximumArborescence.Edge

    private let edges: [Edge]
    private let nodes: Int
    /// Where the edges of each node begin.
    private let starts: [Int]

    /// An edge of a contracted component.
    private struct Exit {
        var score: Int
        var edge: Int32
        var target: Int32
    }

    private var exits: [Exit] = []
    /// For each contracted component, by its number less `nodes`, its exits.
    private var exitsOf: [Range<Int>] = []
    /// For each component its best edge, or -1, and what that is worth.
    private var best: [(score: Int, edge: Int32)]
    /// For each component the one that it was contracted into, or itself.
    private var wholes: [Int32]
    /// The same, with the way to the outermost one cut short.
    private var tops: [Int32]
    /// The walk in which a component was met, from 1; 0 for none yet.
    private var walks: [Int32]
    /// For each component where the exit to it was written last.
    private var places: [Int]

    init(nodes: Int, root: Int, edges: [MaximumArborescence.Edge]) {
        self.nodes = nodes
        self.edges = edges
        starts = Self.starts(nodes, edges)
        best = Self.bestEdges(nodes, root, edges)
        wholes = (0..<Int32(nodes)).map { $0 }
        tops = wholes
        walks = Array(repeating: 0, count: nodes)
        places = Array(repeating: -1, count: nodes)
        if nodes > 0 { walks[root] = -1 }
    }

    private static func starts(_ nodes: Int, _ edges: [Edge]) -> [Int] {
        var starts = [Int](repeating: 0, count: nodes + 1)
        for edge in edges { starts[edge.source + 1] += 1 }
        for node in 0..<nodes { starts[node + 1] += starts[node] }
        return starts
    }

    private static func bestEdges(
        _ nodes: Int, _ root: Int, _ edges: [Edge]
    ) -> [(score: Int, edge: Int32)] {
        var best = [(score: Int, edge: Int32)](repeating: (Int.min, -1), count: nodes)
        for (index, edge) in edges.enumerated()
        where edge.score > best[edge.source].score && edge.source != edge.target {
            best[edge.source] = (edge.score, Int32(index))
        }
        if nodes > 0 { best[root] = (Int.min, -1) }
        return best
    }

    /// Contracts until no best edges make a circle.
    mutating func contractAll() {
        for start in 0..<nodes where walks[top(of: start)] == 0 {
            let walk = Int32(start + 1)
            var component = top(of: start)
            while true {
                walks[component] = walk
                guard let next = next(after: component) else { break }
                if walks[next] == walk {
                    component = contract(circleAt: next)
                } else if walks[next] == 0 {
                    component = next
                } else {
                    break
                }
            }
        }
    }

    /// For each node the index of its edge.
    func choices() -> [Int?] {
        var chosen = best.map(\.edge)
        var isSettled = [Bool](repeating: false, count: chosen.count)
        for component in (nodes..<chosen.count).reversed()
        where !isSettled[component] && chosen[component] >= 0 {
            let edge = chosen[component]
            var part = edges[Int(edge)].source
            while part != component {
                chosen[part] = edge
                isSettled[part] = true
                part = Int(wholes[part])
            }
        }
        return chosen[..<nodes].map { $0 < 0 ? nil : Int($0) }
    }
}

extension Circles {
    private mutating func next(after component: Int) -> Int? {
        let edge = best[component].edge
        return edge < 0 ? nil : top(of: edges[Int(edge)].target)
    }

    /// The outermost component that a node or component is in.
    private mutating func top(of component: Int) -> Int {
        var top = component
        while Int(tops[top]) != top { top = Int(tops[top]) }
        var part = component
        while part != top { (part, tops[part]) = (Int(tops[part]), Int32(top)) }
        return top
    }

    /// Makes one component of the circle that a component is on.
    private mutating func contract(circleAt first: Int) -> Int {
        let whole = wholes.count
        var members: [Int] = []
        var member = first
        repeat {
            members.append(member)
            guard let next = next(after: member) else { break }
            member = next
        } while member != first
        for member in members { (wholes[member], tops[member]) = (Int32(whole), Int32(whole)) }
        wholes.append(Int32(whole))
        tops.append(Int32(whole))
        walks.append(0)
        places.append(-1)
        best.append((Int.min, -1))
        let start = exits.count
        for member in members { addExits(of: member, to: whole, from: start) }
        exitsOf.append(start..<exits.count)
        return whole
    }

    private mutating func addExits(of member: Int, to whole: Int, from start: Int) {
        let given = best[member].score
        if member < nodes {
            for index in starts[member]..<starts[member + 1] {
                let edge = edges[index]
                let target = top(of: edge.target)
                let exit = Exit(
                    score: edge.score - given, edge: Int32(index), target: Int32(target))
                if target != whole { add(exit, to: whole, from: start) }
            }
        } else {
            for place in exitsOf[member - nodes] {
                var exit = exits[place]
                exit.score -= given
                exit.target = Int32(top(of: Int(exit.target)))
                if exit.target != whole { add(exit, to: whole, from: start) }
            }
        }
    }

    private mutating func add(_ exit: Exit, to whole: Int, from start: Int) {
        let place = places[Int(exit.target)]
        if place < start {
            places[Int(exit.target)] = exits.count
            exits.append(exit)
        } else if Self.isBetter(exit, (exits[place].score, exits[place].edge)) {
            exits[place] = exit
        }
        if Self.isBetter(exit, best[whole]) { best[whole] = (exit.score, exit.edge) }
    }

    /// A higher score, or the same of an earlier edge.
    private static func isBetter(_ exit: Exit, _ other: (score: Int, edge: Int32)) -> Bool {
        exit.score > other.score || exit.score == other.score && exit.edge < other.edge
    }
}
