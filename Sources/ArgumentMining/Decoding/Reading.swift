/// What was decided of a text: a role for each unit, and what each unit is tied to.
package struct Reading: Sendable, Equatable {
    /// How a unit is tied to the argument.
    package struct Tie: Sendable, Equatable {
        /// The number of the candidate among those of the scores.
        package var candidate: Int
        /// The unit that it leads to.
        package var target: Int
        /// The number of the move among ``Move/all``.
        package var move: Int
    }

    /// The first thesis.
    package var root: Int
    /// For each unit its role, as an index of `Statement.Role.decided`.
    package var roles: [Int]
    /// For each unit but the first thesis its primary relation.
    package var ties: [Tie?]
    /// The sum of all scores.
    package var score: Int
}
