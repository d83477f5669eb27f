/// Some arguments and which of them attack which: an abstract argumentation framework.
///
/// ```swift
/// let framework = ArgumentationFramework(count: 3, attacks: [.init(0, 1), .init(1, 2)])
/// framework.grounded.accepted          // [0, 2]: nothing attacks 0, and 0 defends 2
/// ```
///
/// Arguments are numbers from 0. P. M. Dung, On the acceptability of arguments and its
/// fundamental role in nonmonotonic reasoning, logic programming and n-person games,
/// Artificial Intelligence 77 (1995).
public struct ArgumentationFramework: Sendable, Equatable {
    /// That one argument attacks another, or itself.
    public struct Attack: Sendable, Hashable {
        /// What attacks.
        public let attacker: Int
        /// What is attacked.
        public let target: Int

        /// An attack.
        public init(_ attacker: Int, _ target: Int) {
            self.attacker = attacker
            self.target = target
        }
    }

    /// How many arguments there are.
    public let count: Int
    /// The names of the arguments; empty where they have none but their numbers.
    public let names: [String]
    let attackers: Rows
    let targets: Rows

    /// A framework; an attack that is given twice counts once.
    ///
    /// - Parameters:
    ///   - count: how many arguments there are, 0 or more.
    ///   - names: a name for each of them, or none.
    ///   - attacks: between arguments from 0 to `count` - 1.
    /// - Precondition: the attacks are between these arguments, and each has a name or none.
    /// - Complexity: O(*arguments* + *attacks*).
    public init(count: Int, names: [String] = [], attacks: some Sequence<Attack>) {
        precondition(names.isEmpty || names.count == count, "each argument has a name, or none")
        let given = attacks.map { (row: $0.attacker, item: $0.target) }
        let isSound = given.allSatisfy {
            (0..<count).contains($0.row) && (0..<count).contains($0.item)
        }
        precondition(isSound, "attacks are between arguments of the framework")
        self.count = count
        self.names = names
        let sorted = Rows(count: count, pairs: given).transposed
        attackers = Rows(
            count: count,
            pairs: (0..<count).flatMap { row in
                sorted[row].uniqued.map { (row: row, item: $0) }
            })
        targets = attackers.transposed
    }

    /// What attacks an argument, in ascending order.
    ///
    /// - Complexity: O(their number).
    public func attackers(of argument: Int) -> [Int] { Array(attackers[argument]) }

    /// What an argument attacks, in ascending order.
    ///
    /// - Complexity: O(their number).
    public func targets(of argument: Int) -> [Int] { Array(targets[argument]) }

    /// Every attack, by its attacker and then by its target.
    public var attacks: [Attack] { targets.pairs.map { Attack($0.row, $0.item) } }

    /// The name of an argument; its number from 1 where it has none.
    public func name(of argument: Int) -> String {
        names.isEmpty ? "\(argument + 1)" : names[argument]
    }
}

extension ArgumentationFramework {
    /// The framework of some arguments alone, numbered in the order given.
    func restricted(to arguments: [Int]) -> ArgumentationFramework {
        var numbers = [Int](repeating: -1, count: count)
        for (number, argument) in arguments.enumerated() { numbers[argument] = number }
        let attacks = arguments.flatMap { argument in
            targets[argument].filter { numbers[$0] >= 0 }
                .map { Attack(numbers[argument], numbers[$0]) }
        }
        return ArgumentationFramework(
            count: arguments.count, names: names.isEmpty ? [] : arguments.map { names[$0] },
            attacks: attacks)
    }

    /// The framework in which nothing attacks some arguments, and in which something that
    /// nothing attacks attacks others. That one comes last.
    func changed(accepting: [Int], rejecting: [Int]) -> ArgumentationFramework {
        guard !accepting.isEmpty || !rejecting.isEmpty else { return self }
        let free = Set(accepting)
        let kept = attacks.filter { !free.contains($0.target) }
        let lost = rejecting.filter { !free.contains($0) }.map { Attack(count, $0) }
        return ArgumentationFramework(
            count: count + 1, names: names.isEmpty ? [] : names + ["refuted"],
            attacks: kept + lost)
    }
}

extension ArraySlice<Int> {
    /// The numbers without those that equal the one before.
    fileprivate var uniqued: [Int] {
        var found: [Int] = []
        for number in self where found.last != number { found.append(number) }
        return found
    }
}
