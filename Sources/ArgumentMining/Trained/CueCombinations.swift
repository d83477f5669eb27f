/// Which cues of a few that weigh against each other a unit has together.
///
/// A sum of weights lets a figure always count for evidence; these features tell a figure that
/// reports from one in a demand, and a thing said for the other side from one that merely sounds
/// like it.
struct CueCombinations {
    /// Whether a figure stands in a judgement, a demand, a report.
    private static let figures = [
        [RoleFeature.figure, .sign, .year].map(\.number),
        [RoleFeature.modal.number] + numbers(["should", "need", "proposes", "lets"]),
        [RoleFeature.firstPerson.number] + numbers(["believes", "judges", "certain"]),
        [RoleFeature.past.number],
        numbers(["authority", "reported", "dated", "measured"]),
    ]

    /// What shows that the other side speaks, in the unit itself or around it.
    private static let otherSide = [
        numbers(["opponents", "opponentSays", "objection"]),
        numbers(["concedes", "concedesWeight"])
            + [RoleFeature.opensConcession, .dependsConcession].map(\.number),
        [RoleFeature.question.number],
        [RoleFeature.beforeContrast, .beforeAnswer].map(\.number),
        [RoleFeature.afterOpponent, .paragraphOpponent].map(\.number),
        [RoleFeature.opensContrast.number] + numbers(["answers", "answersStart", "denies"]),
        numbers(["hedged", "attitude"]),
    ]

    private static func numbers(_ names: [String]) -> [Int] {
        names.map(RoleFeature.weights.number(of:))
    }

    /// The combinations of a unit with these cues.
    ///
    /// - Parameter has: whether the unit has the cue of that number.
    static func keys(where has: (Int) -> Bool) -> [FeatureKey] {
        [
            FeatureKey(.figureUse, bits(figures, has)),
            FeatureKey(.otherSide, bits(otherSide, has)),
        ]
    }

    private static func bits(_ groups: [[Int]], _ has: (Int) -> Bool) -> Int {
        groups.enumerated().reduce(0) { $1.element.contains(where: has) ? $0 | 1 << $1.offset : $0 }
    }
}
