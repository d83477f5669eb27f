internal import ArgumentModel

/// Finds premises that only work together.
///
/// Two neighbours that give evidence for the same target are linked where the second is the
/// other half of the first: it opens with "and", or the two give figures for one thing.
enum LinkedPremises {
    /// For each unit the one that it is linked with, which stands directly before it.
    static func partners(_ reading: Reading, _ profiles: UnitProfiles) -> [Int?] {
        profiles.units.indices.map { unit in
            guard unit > 0, isTied(unit, like: unit - 1, reading) else { return nil }
            return completes(unit, profiles) ? unit - 1 : nil
        }
    }

    private static func isTied(_ unit: Int, like other: Int, _ reading: Reading) -> Bool {
        guard let tie = reading.ties[unit], let before = reading.ties[other] else { return false }
        let kind = Move.all[tie.move].kind
        return tie.target == before.target && kind == Move.all[before.move].kind
            && kind == .supports && reading.roles[unit] == reading.roles[other]
    }

    private static func completes(_ unit: Int, _ profiles: UnitProfiles) -> Bool {
        let (before, this) = (profiles.units[unit - 1], profiles.units[unit])
        guard before.unit.paragraph == this.unit.paragraph else { return false }
        let shares = profiles.terms.overlap(unit, unit - 1).strength >= 80
        let measures = profiles.has(.figure, unit) && profiles.has(.figure, unit - 1)
        return shares && measures
    }
}
