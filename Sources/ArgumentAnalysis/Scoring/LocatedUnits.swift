internal import ArgumentModel

/// The units of a record by name, with the spans of the text that their quotations stand at.
///
/// Spans are counted in Unicode scalars and trimmed to letters and numbers at both ends. Of two
/// units of one name the later one counts, at the place of the earlier.
struct LocatedUnits {
    /// The names in the order of the record.
    private(set) var names: [String] = []
    /// The units by their names.
    private(set) var units: [String: AnnotationRecord.Unit] = [:]
    /// Where each unit stands that the text holds.
    private(set) var spans: [String: Range<Int>] = [:]
    /// The names that stand in the text, in the order in which they were found.
    private(set) var located: [String] = []
    /// How many units the text does not hold.
    private(set) var lost = 0

    init(
        _ record: AnnotationRecord, in text: QuotationFinder,
        loosest: QuotationFinder.Closeness
    ) {
        for unit in record.units {
            if units.updateValue(unit, forKey: unit.id) == nil { names.append(unit.id) }
            let match = text.span(
                of: unit.quote, occurrence: unit.occurrence ?? 1, loosest: loosest)
            if let match {
                let span = text.trimmed(match.span)
                if spans.updateValue(span, forKey: unit.id) == nil { located.append(unit.id) }
            } else {
                lost += 1
            }
        }
    }

    /// The spans in the order in which they were found.
    var spanList: [Range<Int>] { located.compactMap { spans[$0] } }

    /// The primary relations by the units that begin them.
    var relations: [String: AnnotationRecord.Link] { units.compactMapValues(\.relation) }

    /// The spans of the units of a role.
    func spans(_ role: Statement.Role) -> [Range<Int>] {
        located.filter { units[$0]?.role == role }.compactMap { spans[$0] }
    }
}

extension Range<Int> {
    /// How much of the longer one of two spans both cover, from 0 to 1.
    func overlap(with other: Range<Int>) -> Double {
        let common =
            Swift.min(upperBound, other.upperBound)
            - Swift.max(lowerBound, other.lowerBound)
        return common > 0 ? Double(common) / Double(Swift.max(count, other.count)) : 0
    }

    /// Whether both cover at least half of the longer one.
    func covers(_ other: Range<Int>) -> Bool { overlap(with: other) >= 0.5 }
}
