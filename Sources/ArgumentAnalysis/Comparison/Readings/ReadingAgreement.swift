public import ArgumentModel

/// How far two readings agree beyond chance: on the roles of what both read, and on what they cut
/// out of the text.
public struct ReadingAgreement: Sendable, Equatable {
    /// How many units of both readings match.
    public let matched: Int
    /// Krippendorff's alpha, nominal, of the roles of matched units; `nil` where it is undefined
    /// (``KrippendorffAlpha/nominal(_:)``).
    public let roles: Double?
    /// Krippendorff's alpha for unitising, whatever the role of a unit.
    public let units: Unitizing
    /// The same of each role that one of the readings gives, in the order of the roles.
    public let unitsByRole: [(role: Statement.Role, terms: Unitizing)]
    /// How long the texts are, in words: what lies between white space and has a letter or digit.
    public let words: Int

    /// Alpha for unitising over all roles: disagreements are summed over the roles.
    public var unitsOfAllRoles: Unitizing { Unitizing.sum(unitsByRole.map(\.terms)) }

    /// Equality of all figures.
    public static func == (left: ReadingAgreement, right: ReadingAgreement) -> Bool {
        left.matched == right.matched && left.roles == right.roles && left.units == right.units
            && left.words == right.words
            && left.unitsByRole.elementsEqual(right.unitsByRole, by: ==)
    }

    init(of spans: AgreementSpans) {
        matched = spans.roles.count
        roles = KrippendorffAlpha.nominal(spans.roles)
        words = spans.length
        let (first, second) = (spans.first, spans.second)
        units = Unitizing([first.map(\.words), second.map(\.words)], length: spans.length)
        unitsByRole = Statement.Role.allCases.compactMap { role in
            let readers = [first, second].map { $0.filter { $0.role == role }.map(\.words) }
            guard readers.contains(where: { !$0.isEmpty }) else { return nil }
            return (role, Unitizing(readers, length: spans.length))
        }
    }
}

/// The units of two readings by the words that they cover; several texts stand end to end.
struct AgreementSpans {
    struct Unit {
        let role: Statement.Role
        let words: Range<Int>
    }

    private(set) var first: [Unit] = []
    private(set) var second: [Unit] = []
    /// The roles of each pair of units that match.
    private(set) var roles: [[Statement.Role]] = []
    /// How many words there are.
    private(set) var length = 0

    mutating func add(
        _ one: LabelledReading, _ other: LabelledReading, _ matching: UnitMatching,
        _ words: WordPlaces
    ) {
        first += units(of: one, words)
        second += units(of: other, words)
        for name in one.order {
            guard let match = matching.predicted[name], let role = one.located.units[name]?.role,
                let theirs = other.located.units[match]?.role
            else { continue }
            roles.append([role, theirs])
        }
        length += words.count
    }

    private func units(of reading: LabelledReading, _ words: WordPlaces) -> [Unit] {
        reading.order.compactMap { name in
            guard let range = reading.ranges[name], let role = reading.located.units[name]?.role
            else { return nil }
            let place = words.words(in: range)
            return Unit(role: role, words: place.lowerBound + length..<place.upperBound + length)
        }
    }
}
