public import ArgumentModel

/// What turns a statement: the smallest sets of statements and relations that, if they fell,
/// would let it stand no longer, or let it stand at last.
public struct TurningPoints: Sendable, Equatable {
    /// What falls together, and what becomes of the statement then.
    public struct Change: Sendable, Hashable {
        /// The statements and relations that fall.
        public let without: [Endpoint]
        /// What becomes of the statement.
        public let standing: Standing
    }

    /// The statement.
    public let target: Statement.ID
    /// What becomes of it as it is.
    public let standing: Standing
    /// Every smallest set, in the order of the graph: statements before relations, nearer ones
    /// first. None where none was found.
    public let changes: [Change]
    /// Whether every set up to that of the size found, or every set at all, was tried; otherwise
    /// the bound was reached first.
    public let isComplete: Bool
    /// The largest size of which every set was tried.
    public let sizeTried: Int
    /// How many sets were tried.
    public let tried: Int
}

extension Acceptability {
    /// The smallest sets whose fall turns a statement, found by trying all sets of one, then all
    /// of two, and so on.
    ///
    /// Only what can reach the statement is tried, and what falls already is not, save a step
    /// that binds its premises (the deductive reading). A relation that alone ties one statement
    /// in is not tried apart from that statement, which does the same unless it is taken as
    /// given. What contradicts falls in both directions together.
    ///
    /// - Parameters:
    ///   - largest: the most that may fall together.
    ///   - bound: the most sets to try; one of a map of 200 statements takes some 20 µs.
    /// - Throws: ``EffortExceeded`` where the semantics needs a search that took too long.
    /// - Returns: `nil` where the statement is not of the graph.
    public func turningPoints(
        of id: Statement.ID, largest: Int = 4, bound: Int = 50_000
    ) throws(EffortExceeded) -> TurningPoints? {
        guard let element = lines.element(of: id) else { return nil }
        let candidates = turningCandidates(for: element)
        let now = standing(element)
        var sets = GrowingSets(of: candidates.count)
        var found: [TurningPoints.Change] = []
        var tried = 0
        var size = 0
        while size < min(largest, candidates.count), found.isEmpty {
            sets.begin(size + 1)
            while let set = sets.next() {
                guard tried < bound else {
                    return TurningPoints(
                        target: id, standing: now, changes: found, isComplete: false,
                        sizeTried: size, tried: tried)
                }
                tried += 1
                let then = try standing(of: element, without: set.flatMap { candidates[$0] })
                guard (then == .stands) != (now == .stands) else { continue }
                found.append(.init(without: set.map { end(candidates[$0][0]) }, standing: then))
            }
            size += 1
        }
        return TurningPoints(
            target: id, standing: now, changes: found,
            isComplete: !found.isEmpty || size == candidates.count, sizeTried: size,
            tried: tried)
    }

    /// What may fall to change what becomes of an element, the nearer things first: statements
    /// and arguments, then relations and steps, each with all elements that it is.
    private func turningCandidates(for element: Int) -> [[Int]] {
        let gone = Set(flattening.elements(of: change.without))
        let given = Set(flattening.elements(of: change.assuming))
        let steps = Dictionary(uniqueKeysWithValues: flattening.links.map { ($1, $0) })
        let near = flattening.framework.attackers.nearest(to: element).map { steps[$0] ?? $0 }
            .filter { $0 < lines.count && $0 != element && !gone.contains($0) }
        let nodes = near.filter { $0 < lines.nodeCount && canMatter($0) }
        let outgoing = lines.outgoingCounts
        var seen: Set<Endpoint> = []
        let relations = near.compactMap { number -> [Int]? in
            guard let line = lines.line(number), line.origin.relation != nil, canMatter(number),
                !isOnlyWay(line, from: element, outgoing, given),
                seen.insert(line.origin).inserted
            else { return nil }
            return flattening.elements(of: [line.origin])
        }
        return nodes.map { [$0] } + relations
    }

    /// Whether the fall of an element may matter. What falls already changes nothing; but read
    /// deductively a step still binds its premises where what it leads to falls.
    private func canMatter(_ element: Int) -> Bool {
        semantics != .grounded || standing(element) != .falls
            || (flattening.reading == .deductive && element >= lines.nodeCount)
    }

    /// Whether a line alone ties its premise in, which then may as well fall itself.
    private func isOnlyWay(
        _ line: ArgumentLines.Line, from element: Int, _ outgoing: [Int], _ given: Set<Int>
    ) -> Bool {
        guard line.premises.count == 1, let premise = line.premises.first else { return false }
        return premise < lines.nodeCount && outgoing[premise] == 1 && premise != element
            && !given.contains(premise) && flattening.reading != .deductive
    }

    /// What an element is in the graph.
    func end(_ element: Int) -> Endpoint {
        if element < lines.members.count { return .statement(lines.members[element][0]) }
        if element < lines.nodeCount {
            return .argument(lines.arguments[element - lines.members.count])
        }
        return lines.lines[element - lines.nodeCount].origin
    }
}

extension ArgumentLines {
    /// How many lines begin at each element.
    fileprivate var outgoingCounts: [Int] {
        var counts = [Int](repeating: 0, count: count)
        for line in lines { for premise in line.premises { counts[premise] += 1 } }
        return counts
    }
}

extension Rows {
    /// What can be reached from a node, the nearest first, without the node.
    func nearest(to node: Int) -> [Int] {
        var isSeen = [Bool](repeating: false, count: count)
        isSeen[node] = true
        var found = [node]
        var next = 0
        while next < found.count {
            for other in self[found[next]] where !isSeen[other] {
                isSeen[other] = true
                found.append(other)
            }
            next += 1
        }
        return Array(found.dropFirst())
    }
}

/// The sets of some size of the numbers below a limit, in lexical order.
private struct GrowingSets {
    let limit: Int
    private var set: [Int]?

    init(of limit: Int) { self.limit = limit }

    mutating func begin(_ size: Int) { set = size <= limit ? Array(0..<size) : nil }

    mutating func next() -> [Int]? {
        guard let current = set else { return nil }
        var following = current
        let size = current.count
        guard let place = (0..<size).last(where: { current[$0] < limit - size + $0 }) else {
            set = nil
            return current
        }
        following[place] += 1
        for later in place + 1..<max(place + 1, size) {
            following[later] = following[later - 1] + 1
        }
        set = following
        return current
    }
}
