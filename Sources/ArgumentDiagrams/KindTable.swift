internal import ArgumentModel

/// A value for each case of an enumeration, found by the place of the case.
struct KindTable<Kind: PlacedKind, Value> {
    private let values: [Value]

    init(_ value: (Kind) -> Value) {
        values = Kind.allCases.map(value)
    }

    subscript(kind: Kind) -> Value { values[kind.place] }
}

/// An enumeration that knows the place of each of its cases.
protocol PlacedKind: CaseIterable {
    /// The place of the case in `allCases`.
    var place: Int { get }
}

extension BoxKind: PlacedKind {
    var place: Int {
        switch self {
        case .thesis: 0
        case .claim: 1
        case .evidence: 2
        case .counterclaim: 3
        case .unknown: 4
        case .argument: 5
        case .group: 6
        }
    }
}

extension Relation.Kind: PlacedKind {
    var place: Int {
        switch self {
        case .supports: 0
        case .attacks: 1
        case .undercuts: 2
        case .restates: 3
        case .contradicts: 4
        }
    }
}
