/// How far the roles of a unit are apart, in a few steps.
enum RoleSteps {
    private static let bounds: [Int32] = [0, -400, -900, -1600, -2600, -4200]

    /// How many steps there are.
    static let count = bounds.count

    /// The likeliest role.
    static func best(_ scores: SIMD4<Int32>) -> Int {
        (0..<4).max { scores[$0] < scores[$1] } ?? 1
    }

    /// How far a role is from the best one, as a step from 0, the best, to 5.
    static func step(_ scores: SIMD4<Int32>, _ role: Int) -> Int {
        let gap = scores[role] - scores.max()
        return bounds.lastIndex { gap <= $0 } ?? 0
    }
}
