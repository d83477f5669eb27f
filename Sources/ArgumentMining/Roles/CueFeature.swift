/// The features of the role tables that relations ask for too.
enum CueFeature: Int, CaseIterable {
    case thisStart, told, answers, answersStart, general, figure, should
    case opponents, opponentSays, objection, concedes, concedesWeight

    /// Its number among the role weights.
    var number: Int { Self.numbers[rawValue] }

    /// The features by which a unit speaks for the other side.
    static let opposing: [CueFeature] = [
        .opponents, .opponentSays, .objection, .concedes, .concedesWeight,
    ]

    private static let numbers = allCases.map {
        RoleFeature.weights.number(of: String(describing: $0))
    }
}
