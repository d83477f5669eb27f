/// Where the features of pairs stand among each other.
///
/// A model is of use with the layout that it was trained with only; ``count`` tells them apart.
enum PairLayout {
    /// A group of features, and how many it has.
    enum Group: Int, CaseIterable {
        case hand, distance, paragraphs, roles, rolesDistance, targetSteps, sourceSteps
        case nearest, between, thesis, thesisPlace, position, contrasts, overlap
        case sourceSense, targetSense, sourceCue, targetCue, speakers, opening, title
        case handTie
        // What only a second look knows.
        case alikeBefore, alikeAfter, back, gathered, gathers, fromBefore, sameHead, onward
        case alikeBetween, crossings

        /// How many features it has.
        var width: Int {
            switch self {
            case .hand: 64
            case .distance: 20
            case .paragraphs: 12
            case .roles: 4 * 4 * 6
            case .rolesDistance: 4 * 4 * 20
            case .targetSteps: 4 * 4 * 6
            case .sourceSteps: 4 * 6
            case .nearest: 4 * 4 * 2 * 2
            case .between: 4 * 4 * 2 * 4
            case .thesis: 5 * 4
            case .thesisPlace: 5 * 6
            case .position: 4 * 4 * 6
            case .contrasts: 3 * 3 * 2
            case .overlap: 6 * 6
            case .sourceSense: 9 * 6
            case .targetSense: 9 * 6
            case .sourceCue: 128 * 6
            case .targetCue: 128 * 6
            case .speakers: 4 * 6
            case .opening: 6
            case .title: 6 * 4
            case .handTie: (HandTies.ranked + 1) * 6
            case .alikeBefore, .alikeAfter, .back, .fromBefore, .sameHead, .alikeBetween: 2 * 6
            case .gathered, .crossings: 5 * 6
            case .gathers, .onward: 4 * 6
            }
        }

        /// Where it begins.
        var start: Int { PairLayout.starts[rawValue] }
    }

    private static let starts: [Int] = Group.allCases.reduce(into: [0]) { starts, group in
        starts.append((starts.last ?? 0) + group.width)
    }

    private static let groups = Group.allCases.flatMap { group in
        [Group](repeating: group, count: group.width)
    }

    /// The group of a feature.
    static func group(of feature: Int) -> Group { groups[feature] }

    /// How many features a first look has; those of a second look follow.
    static let firstCount = Group.alikeBefore.start
    /// How many features there are.
    static let count = starts.last ?? 0
}
