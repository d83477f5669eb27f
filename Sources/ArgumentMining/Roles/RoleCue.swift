/// What a phrase says of the role of the unit that it stands in.
struct RoleCue: Sendable {
    /// Where the phrase must stand.
    enum Place: String, Sendable {
        /// Anywhere in the unit.
        case any
        /// At the unit's first word.
        case start
    }

    /// The number of its feature among the role weights.
    let feature: Int
    let place: Place

    /// Every role cue (`cues/roles.tsv`).
    static let table = PhraseTable("cues/roles.tsv") { columns in
        guard columns.count == 2, let place = Place(rawValue: String(columns[1])) else {
            preconditionFailure("roles.tsv: unknown place in \(columns)")
        }
        return RoleCue(feature: RoleFeature.weights.number(of: String(columns[0])), place: place)
    }
}
