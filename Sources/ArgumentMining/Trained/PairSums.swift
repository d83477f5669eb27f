/// What the features of pairs say for each move, summed for both looks at once.
///
/// What depends on one end alone is summed once a unit, for each place that the other end may have.
struct PairSums {
    /// What a first look says, and behind it what a second one says of the same features.
    typealias Sum = SIMD16<Int32>

    private let reader: PairReader
    private let weights: [SIMD16<Int16>]
    private let sources: [Sum]
    private let targetsByPlace: [Sum]
    private let targetsByRole: [Sum]

    /// - Parameter weights: what each feature of a first look says for each move, in thousandths,
    ///   and behind that what it says in a second look.
    /// - Complexity: O(*n*) in the units.
    init(_ reader: PairReader, _ weights: [SIMD16<Int16>]) {
        (self.reader, self.weights) = (reader, weights)
        let units = 0..<reader.count
        let places = 0..<PairReader.placeCount
        let roles = 0..<PairReader.roleCount
        sources = units.flatMap { unit in
            places.map { place in
                Self.sum(weights) { reader.forEachOfSource(unit, place, $0) }
            }
        }
        targetsByPlace = units.flatMap { unit in
            places.map { place in
                Self.sum(weights) { reader.forEachOfTarget(unit, at: place, $0) }
            }
        }
        targetsByRole = units.flatMap { unit in
            roles.map { role in
                Self.sum(weights) { reader.forEachOfTarget(unit, seenBy: role, $0) }
            }
        }
    }

    private static func sum(
        _ weights: [SIMD16<Int16>], _ features: ((Int) -> Void) -> Void
    ) -> Sum {
        var sum = Sum()
        features { sum &+= Sum(truncatingIfNeeded: weights[$0]) }
        return sum
    }

    /// What all features of a pair say, as ``PairReader/forEach(_:_:_:)`` names them.
    func sum(_ source: Int, _ target: Int) -> Sum {
        let place = reader.place(source, target)
        var sum = sources[source * PairReader.placeCount + place]
        sum &+= targetsByPlace[target * PairReader.placeCount + place]
        sum &+= targetsByRole[target * PairReader.roleCount + reader.role(source)]
        let weights = weights
        reader.forEachOfBoth(source, target, place) {
            sum &+= Sum(truncatingIfNeeded: weights[$0])
        }
        return sum
    }
}
