/// Whether a text argues at all: the fifth column of the role weights, summed.
///
/// A news brief and a recipe state and instruct; they hardly judge, oppose, concede or
/// demand. Such a text gets an empty graph rather than a false map.
enum ArgumentTest {
    /// The sum that a text needs for each of its units.
    static let neededPerUnit = 9
    /// The sum that even the shortest text needs.
    static let neededAtLeast = 40

    /// Whether the units argue for something.
    static func argues(_ profiles: UnitProfiles) -> Bool {
        let sum = profiles.features.reduce(0) { $0 + RoleFeature.weights.score($1, for: 4) }
        return sum >= max(neededAtLeast, neededPerUnit * profiles.units.count)
    }
}
