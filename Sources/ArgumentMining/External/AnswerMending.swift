internal import ArgumentModel

/// The units of an answer with their relations, made one well-formed reading: one first thesis,
/// from every other unit one main relation, and no circle of them.
struct AnswerMending {
    /// What a unit does to another, by its number.
    struct Tie: Hashable {
        var kind: Relation.Kind
        var target: Int
    }

    /// A unit on its way into the graph.
    struct Node {
        let name: String
        let place: UnitPlace
        let why: String?
        var role: Statement.Role
        var kind: Statement.EvidenceKind?
        var primary: Tie?
        var secondary: [Tie] = []
        var partner: Int?
    }

    /// The units in reading order.
    private(set) var nodes: [Node]
    /// What was mended.
    private(set) var remarks: [AnswerRemark] = []
    /// The number of the first thesis.
    private(set) var root = 0

    init(_ located: LocatedUnits) {
        nodes = located.units.map { unit, place in
            Node(
                name: unit.id.asName, place: place, why: unit.why, role: unit.role,
                kind: unit.role == .evidence ? unit.kind : nil)
        }
        guard !nodes.isEmpty else { return }
        for (number, entry) in located.units.enumerated() {
            addTies(of: entry.unit, to: number, located)
        }
        adoptRelations()
        chooseThesis()
        promoteSecondaries()
        cutCircles()
        tieLooseUnits()
        settleUndercuts()
        settleRestatements()
        dropRepeated()
    }
}

/// Names.
extension AnswerMending {
    private mutating func addTies(
        of unit: MiningAnswer.Unit, to number: Int, _ located: LocatedUnits
    ) {
        nodes[number].primary = unit.relation.flatMap { tie($0, of: number, located) }
        nodes[number].secondary = unit.secondary.compactMap { tie($0, of: number, located) }
        guard let name = unit.linkedWith, let partner = located.numbers[name], partner != number
        else { return }
        nodes[number].partner = partner
    }

    private mutating func tie(
        _ link: AnnotationRecord.Link, of number: Int, _ located: LocatedUnits
    ) -> Tie? {
        guard let target = located.numbers[link.target] else {
            let why = located.lost.contains(link.target) ? "was left out" : "is no unit"
            note(number, "\(link.type.rawValue) \(link.target.asName), which \(why); left out")
            return nil
        }
        guard target != number else {
            note(number, "\(link.type.rawValue) itself; left out")
            return nil
        }
        return Tie(kind: link.type == .contradicts ? .attacks : link.type, target: target)
    }

    /// A unit that only names its partner shares the partner's relation.
    private mutating func adoptRelations() {
        for number in nodes.indices where nodes[number].primary == nil {
            guard let partner = nodes[number].partner, let tie = nodes[partner].primary,
                tie.target != number
            else { continue }
            nodes[number].primary = tie
        }
    }

    fileprivate mutating func note(_ number: Int, _ message: String) {
        remarks.append(AnswerRemark(nodes[number].name, message))
    }
}

/// The first thesis.
extension AnswerMending {
    private mutating func chooseThesis() {
        let theses = nodes.indices.filter { nodes[$0].role == .thesis }
        if let first = theses.first(where: { nodes[$0].primary == nil }) {
            root = first
        } else if let best = mostLedTo(theses) {
            root = best
        } else {
            root = mostLedTo(nodes.indices.filter(isLikeThesis)) ?? mostLedTo(nodes.indices) ?? 0
            note(root, "taken for the thesis, as the answer names none and most leads to it")
            nodes[root].role = .thesis
            nodes[root].kind = nil
        }
        guard let tie = nodes[root].primary else { return }
        let target = nodes[tie.target].name
        note(root, "is the first thesis; that it \(tie.kind.rawValue) \(target) is left out")
        nodes[root].primary = nil
    }

    /// Whether a unit may stand for a thesis that the answer does not name.
    private func isLikeThesis(_ number: Int) -> Bool {
        nodes[number].role != .counterclaim && nodes[number].role != .evidence
    }

    /// The one that most units lead to by main relations; of equals one without a relation,
    /// then the first.
    private func mostLedTo(_ numbers: some Sequence<Int>) -> Int? {
        var counts = Array(repeating: 0, count: nodes.count)
        for number in nodes.indices { for passed in path(from: number) { counts[passed] += 1 } }
        func worth(_ number: Int) -> (Int, Int, Int) {
            (counts[number], nodes[number].primary == nil ? 1 : 0, -number)
        }
        return numbers.max { worth($0) < worth($1) }
    }

    /// The units that main relations lead to from one, itself first, each once.
    private func path(from number: Int) -> [Int] {
        var path = [number]
        var seen: Set<Int> = [number]
        while let last = path.last, let next = nodes[last].primary?.target,
            seen.insert(next).inserted
        {
            path.append(next)
        }
        return path
    }
}

/// Circles and loose ends.
extension AnswerMending {
    private mutating func promoteSecondaries() {
        for number in nodes.indices where number != root && nodes[number].primary == nil {
            guard !nodes[number].secondary.isEmpty else { continue }
            nodes[number].primary = nodes[number].secondary.removeFirst()
        }
    }

    private mutating func cutCircles() {
        for circle in circles() {
            let number = circle.min { order(of: $0) < order(of: $1) } ?? circle[0]
            guard let tie = nodes[number].primary else { continue }
            let target = nodes[tie.target].name
            note(
                number, "that it \(tie.kind.rawValue) \(target) closes a circle; kept as secondary")
            let way = nodes[number].secondary.firstIndex { path(from: $0.target).contains(root) }
            nodes[number].primary = way.map { nodes[number].secondary.remove(at: $0) }
            nodes[number].secondary.append(tie)
        }
    }

    /// Where a circle is best cut: where another relation leads to the thesis, then at a claim.
    private func order(of number: Int) -> (Int, Int, Int) {
        let hasWay = nodes[number].secondary.contains { path(from: $0.target).contains(root) }
        let isClaim = isLikeThesis(number)
        return (hasWay ? 0 : 1, isClaim ? 0 : 1, number)
    }

    /// The circles of main relations; a unit is in one at most.
    private func circles() -> [[Int]] {
        var seen = Array(repeating: false, count: nodes.count)
        var circles: [[Int]] = []
        for number in nodes.indices where !seen[number] {
            var path: [Int] = []
            var next: Int? = number
            while let here = next, !seen[here] {
                seen[here] = true
                path.append(here)
                next = nodes[here].primary?.target
            }
            if let next, let start = path.firstIndex(of: next) {
                circles.append(Array(path[start...]))
            }
        }
        return circles
    }

    private mutating func tieLooseUnits() {
        for number in nodes.indices where number != root && nodes[number].primary == nil {
            let kind: Relation.Kind =
                switch nodes[number].role {
                case .thesis: .restates
                case .counterclaim: .attacks
                case .claim, .evidence, .unknown: .supports
                }
            nodes[number].primary = Tie(kind: kind, target: root)
            note(number, "has no main relation; \(kind.rawValue) the thesis, \(nodes[root].name)")
        }
    }
}

/// Kinds of relations.
extension AnswerMending {
    private mutating func settleUndercuts() {
        for number in nodes.indices {
            if let tie = nodes[number].primary { nodes[number].primary = settled(tie, of: number) }
            nodes[number].secondary = nodes[number].secondary.map { settled($0, of: number) }
        }
    }

    /// An undercut denies a step; the first thesis takes none.
    private mutating func settled(_ tie: Tie, of number: Int) -> Tie {
        guard tie.kind == .undercuts, tie.target == root else { return tie }
        note(number, "undercuts \(nodes[root].name), which has no step to undercut; attacks it")
        return Tie(kind: .attacks, target: root)
    }

    /// What only says a claim again is no thesis.
    private mutating func settleRestatements() {
        for number in nodes.indices where number != root && nodes[number].role == .thesis {
            guard let tie = nodes[number].primary, tie.kind == .restates,
                nodes[tie.target].role != .thesis
            else { continue }
            let role = nodes[tie.target].role
            note(number, "says \(nodes[tie.target].name) again and is no thesis; \(role.rawValue)")
            nodes[number].role = role
        }
    }

    private mutating func dropRepeated() {
        for number in nodes.indices {
            var seen = Set([nodes[number].primary].compactMap(\.self))
            nodes[number].secondary = nodes[number].secondary.filter { seen.insert($0).inserted }
        }
    }
}
