public import ArgumentModel

/// How much of the strength of one statement comes of each other, by three measures.
///
/// ```swift
/// let shares = StrengthAttribution(of: thesis, in: strengths)
/// shares.shares.first?.shapley      // 0.12: the thesis owes it to that statement
/// ```
///
/// Statements that restate each other are one, named by the first. Those that cannot reach the
/// statement, and whose shares are therefore 0, are left out.
public struct StrengthAttribution: Sendable {
    /// What one statement does for another.
    public struct Share: Sendable, Equatable {
        /// The statement, or an argument without steps.
        public let subject: Endpoint
        /// How much weaker the other would be without it, at most 1; negative where it would be
        /// stronger. `nil` where it took too long to find.
        public fileprivate(set) var removal: Double?
        /// How fast the other's strength grows with the base score of this one, by the difference
        /// quotient around it; `nil` where it took too long to find.
        public fileprivate(set) var gradient: Double?
        /// Its Shapley value: what it adds on average over all orders in which statements could
        /// join (L. S. Shapley, A value for n-person games, 1953). `nil` where not one order
        /// could be gone through.
        public fileprivate(set) var shapley: Double?
        /// The standard error of the Shapley value: 0 where that is exact, `nil` where too few
        /// orders were drawn to tell.
        public fileprivate(set) var standardError: Double?
    }

    /// The statement whose strength is shared out.
    public let target: Statement.ID
    /// What it has without all the others: its base score unless it supports or attacks itself.
    public let alone: Double
    /// Its strength.
    public let strength: Double
    /// The shares, the largest Shapley value first, whether for or against.
    public let shares: [Share]
    /// Whether the Shapley values are exact: so with at most 15 others.
    public let isExact: Bool
    /// How many orders were drawn where they are not exact.
    public let orders: Int
    /// Whether each measure was found for all; with many cycles the effort may not suffice.
    public let isComplete: Bool

    /// The most others for which Shapley values are exact.
    public static let exactLimit = 15

    /// The shares in the strength of a statement.
    ///
    /// Shapley values of up to ``exactLimit`` others are exact; beyond, orders are drawn by a
    /// generator with a fixed seed, each with its reverse, and the values still sum to
    /// ``strength`` − ``alone``.
    ///
    /// - Parameter work: about how many strengths may be reckoned for the drawn orders, of which
    ///   there are eight at least unless those take twenty times as many, and four times as many
    ///   for removal and gradient.
    public init(of target: Statement.ID, in strengths: Strengths, work: Int = 250_000) {
        self.target = target
        strength = strengths[target]
        guard let element = strengths.lines.element(of: target) else {
            (alone, shares, isExact, orders, isComplete) = (0, [], true, 0, true)
            return
        }
        var sharing = StrengthSharing(element, strengths, work)
        alone = sharing.alone
        sharing.measureSingly()
        isExact = sharing.canBeExact
        if isExact { sharing.findExactValues() } else { sharing.drawOrders() }
        orders = sharing.orders
        isComplete = sharing.isComplete
        let found = sharing.shares
        shares = found.indices.sorted {
            let (one, other) = (found[$0].weight, found[$1].weight)
            return one == other ? $0 < $1 : one > other
        }.map { found[$0] }
    }
}

extension StrengthAttribution.Share {
    /// How much it moves, for or against, as far as roundings do not blur it.
    fileprivate var weight: Double { (abs(shapley ?? 0) * 1e9).rounded() }
}

/// The reckoning of shares.
private struct StrengthSharing {
    private(set) var shares: [StrengthAttribution.Share] = []
    private(set) var orders = 0
    private(set) var isComplete = true
    /// What the target has where no other is there.
    let alone: Double

    private let present: MovingStrengths
    private let absent: MovingStrengths
    private let players: [Int]
    private let limit: Int
    private var spent = 0

    /// The fewest pairs of orders that tell a standard error.
    private static let fewestPairs = 4

    init(_ target: Int, _ strengths: Strengths, _ work: Int) {
        limit = work
        present = MovingStrengths(toward: target, strengths)
        let falling = Set(strengths.change.without.flatMap { strengths.lines.elements(of: $0) })
        players = present.relevant.filter {
            $0 != target && !falling.contains($0) && strengths.isPlayer($0)
        }.sorted()
        var absent = present
        absent.remove(players)
        self.absent = absent
        alone = absent.strength
        shares = players.map { .init(subject: strengths.subject($0)) }
    }

    /// Whether every set of others can be gone through.
    var canBeExact: Bool {
        players.count <= StrengthAttribution.exactLimit
            && (present.isAcyclic || (present.effort << players.count) < limit * 60)
    }

    mutating func measureSingly() {
        for (place, player) in players.enumerated() {
            guard spent < 4 * limit else {
                isComplete = false
                return
            }
            var other = present
            other.remove([player])
            shares[place].removal = present.strength - other.strength
            spent += other.effort - present.effort
            shares[place].gradient = gradient(player)
        }
    }

    private mutating func gradient(_ player: Int) -> Double {
        let base = present.base(of: player)
        let (low, high) = (max(0, base - 0.0001), min(1, base + 0.0001))
        let values = [low, high].map { score in
            var other = present
            other.rebase(player, score)
            spent += other.effort - present.effort
            return other.strength
        }
        return (values[1] - values[0]) / (high - low)
    }

    /// Every set of others, each one step from the one before.
    mutating func findExactValues() {
        let count = players.count
        var values = [Double](repeating: 0, count: 1 << count)
        var moving = absent
        var set = 0
        values[0] = moving.strength
        for number in 1..<max(1, 1 << count) {
            let place = number.trailingZeroBitCount
            set ^= 1 << place
            moving.set(players[place], isThere: set >> place & 1 == 1)
            values[set] = moving.strength
        }
        let weights = shapleyWeights(count)
        for place in players.indices {
            var sum = 0.0
            for set in 0..<(1 << count) where set >> place & 1 == 0 {
                sum += weights[set.nonzeroBitCount] * (values[set | 1 << place] - values[set])
            }
            shares[place].shapley = sum
            shares[place].standardError = 0
        }
    }

    /// How much a set of that size counts: *s*! (*n* − 1 − *s*)! / *n*!.
    private func shapleyWeights(_ count: Int) -> [Double] {
        guard count > 0 else { return [] }
        var weights = [1 / Double(count)]
        for size in 1..<max(1, count) {
            weights.append(weights[size - 1] * Double(size) / Double(count - size))
        }
        return weights
    }

    /// Orders in pairs, one the reverse of the other, until the work is done.
    mutating func drawOrders() {
        var random = SplitMix(state: 1953)
        var sums = [Double](repeating: 0, count: players.count)
        var squares = sums
        var pairs = 0
        spent = 0
        while pairs < 1_000, pairs < StrengthSharing.fewestPairs || spent < limit {
            let order = players.indices.shuffled(using: &random)
            var values = [Double](repeating: 0, count: players.count)
            guard add(order, to: &values), add(order.reversed(), to: &values) else { break }
            for place in values.indices {
                let mean = values[place] / 2
                sums[place] += mean
                squares[place] += mean * mean
            }
            pairs += 1
        }
        orders = 2 * pairs
        isComplete = isComplete && pairs >= StrengthSharing.fewestPairs
        guard pairs > 0 else { return }
        let count = Double(pairs)
        for place in players.indices {
            let mean = sums[place] / count
            shares[place].shapley = mean
            guard pairs >= StrengthSharing.fewestPairs else { continue }
            let variance = max(0, squares[place] / count - mean * mean) / (count - 1)
            shares[place].standardError = variance.squareRoot()
        }
    }

    /// Adds what each gains when they join in that order.
    ///
    /// - Returns: whether that could be gone through with the work that is left.
    private mutating func add(_ order: [Int], to values: inout [Double]) -> Bool {
        var moving = absent
        var last = moving.strength
        let before = spent
        for place in order {
            moving.set(players[place], isThere: true)
            values[place] += moving.strength - last
            last = moving.strength
            spent = before + moving.effort - absent.effort
            guard spent < limit * 20 else { return false }
        }
        return true
    }
}

/// Strengths on the way to one statement, kept up to date as others come and go.
private struct MovingStrengths {
    /// The elements that can reach the target, those first that others hang on.
    let relevant: [Int]
    private let target: Int
    private let components: [(elements: [Int], isCyclic: Bool)]
    private let dependents: Rows
    private let given: [Int: Double]
    /// The component of each element among the relevant ones.
    private let places: [Int]
    private var solution: StrengthSolution

    init(toward target: Int, _ strengths: Strengths) {
        self.target = target
        solution = strengths.solution
        dependents = strengths.network.dependents
        let reaching = Set(dependents.transposed.reached(from: [target]))
        components = strengths.network.components.filter { reaching.contains($0.elements[0]) }
        var places = [Int](repeating: -1, count: dependents.count)
        for (place, component) in components.enumerated() {
            for element in component.elements { places[element] = place }
        }
        self.places = places
        relevant = components.flatMap(\.elements)
        given = Dictionary(
            strengths.lines.fixed(by: strengths.change).map { ($0.element, $0.strength) },
            uniquingKeysWith: { $1 })
    }

    var strength: Double { solution[target] }

    /// How many strengths have been reckoned.
    var effort: Int { solution.work }

    var isAcyclic: Bool { !components.contains(where: \.isCyclic) }

    func base(of element: Int) -> Double { solution.network.bases[element] }

    mutating func remove(_ elements: [Int]) {
        for element in elements { solution.fix(element, 0) }
        follow(elements)
    }

    mutating func set(_ element: Int, isThere: Bool) {
        if !isThere {
            solution.fix(element, 0)
        } else if let given = given[element] {
            solution.fix(element, given)
        } else {
            solution.release(element)
        }
        follow([element])
    }

    mutating func rebase(_ element: Int, _ base: Double) {
        solution.rebase(element, base)
        follow([element])
    }

    /// Brings up to date what hangs on elements that changed.
    private mutating func follow(_ elements: [Int]) {
        var isOpen = [Bool](repeating: false, count: components.count)
        var first = components.count
        for element in elements {
            for place in [places[element]] + dependents[element].map({ places[$0] })
            where place >= 0 {
                isOpen[place] = true
                first = min(first, place)
            }
        }
        for place in first..<max(first, components.count) where isOpen[place] {
            for element in update(components[place]) {
                for other in dependents[element] where places[other] > place {
                    isOpen[places[other]] = true
                }
            }
        }
    }

    /// - Returns: the elements whose strength may have changed.
    private mutating func update(_ component: (elements: [Int], isCyclic: Bool)) -> [Int] {
        if component.isCyclic {
            solution.integrate(component.elements)
            return component.elements
        }
        return solution.update(component.elements[0]) ? component.elements : []
    }
}

extension Strengths {
    /// Whether strength can be owed to an element: to a statement, or an argument without steps.
    fileprivate func isPlayer(_ element: Int) -> Bool {
        guard element >= lines.members.count else { return true }
        guard element < lines.nodeCount else { return false }
        return graph.arguments[lines.arguments[element - lines.members.count]]?.steps.isEmpty
            == true
    }

    fileprivate func subject(_ element: Int) -> Endpoint {
        element < lines.members.count
            ? .statement(lines.members[element][0])
            : .argument(lines.arguments[element - lines.members.count])
    }
}
