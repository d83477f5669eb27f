import ArgumentModel
import TestSupport

/// Makes annotation records of a text: some without fault, some with any fault there is.
struct RandomRecord {
    let text: RandomText
    let name: String

    private static let types: [Relation.Kind] = [.supports, .attacks, .undercuts, .restates]

    /// A record in which the checker finds no error, its units in reading order.
    ///
    /// It is in the normal form of the writer: linked units name the first unit of their
    /// relation, and undercuts do too; occurrences are given where they are needed.
    func clean(_ random: inout SeededRandom) -> AnnotationRecord {
        var units = text.sentences.filter { isQuotable($0) && !random.once(in: 4) }
            .enumerated().map { unit($0.offset, at: $0.element) }
        var attached: [Int] = []
        for index in units.indices.shuffled(using: &random) {
            if attached.isEmpty {
                units[index].role = .thesis
            } else {
                attach(index, to: attached, &units, &random)
            }
            attached.append(index)
        }
        for index in units.indices where random.once(in: 4) {
            addSecondary(to: index, &units, &random)
        }
        return AnnotationRecord(id: name, title: "On " + name, source: name + ".txt", units: units)
    }

    private func isQuotable(_ span: Range<Int>) -> Bool {
        guard let first = text.scalars[span].first, let last = text.scalars[span].last else {
            return false
        }
        return !first.properties.isWhitespace && !last.properties.isWhitespace
            && !".,;:!?".unicodeScalars.contains(last)
    }

    private func unit(_ index: Int, at span: Range<Int>) -> AnnotationRecord.Unit {
        var unit = AnnotationRecord.Unit(
            id: "u\(index + 1)", quote: text.quote(span), role: .claim)
        let places = text.places(of: span)
        if places.count > 1 {
            unit.occurrence = places.firstIndex(of: span.lowerBound).map { $0 + 1 }
        }
        return unit
    }

    private func attach(
        _ index: Int, to attached: [Int], _ units: inout [AnnotationRecord.Unit],
        _ random: inout SeededRandom
    ) {
        let leaders = attached.filter { units[$0].linkedWith == nil }
        let other = random.pick(leaders)
        units[index].role = random.pick(ReadingRole.all)
        if units[index].role == .evidence {
            units[index].kind = random.pick(Statement.EvidenceKind.allCases)
        }
        if let relation = units[other].relation, random.once(in: 3), relation.type != .restates {
            units[index].relation = relation
            units[index].linkedWith = units[other].id
            return
        }
        let kinds = kinds(for: units[index], to: units[other])
        units[index].relation = .init(random.pick(kinds), units[other].id)
    }

    private func kinds(
        for unit: AnnotationRecord.Unit, to other: AnnotationRecord.Unit
    ) -> [Relation.Kind] {
        RandomRecord.types.filter {
            ($0 != .undercuts || other.relation != nil)
                && ($0 != .restates || unit.role != .thesis || other.role == .thesis)
        }
    }

    private func addSecondary(
        to index: Int, _ units: inout [AnnotationRecord.Unit], _ random: inout SeededRandom
    ) {
        let others = units.filter { $0.id != units[index].id && $0.linkedWith == nil }
        guard let other = others.randomElement(using: &random) else { return }
        let kind = random.pick(kinds(for: units[index], to: other))
        units[index].secondary.append(.init(kind, other.id))
    }
}

/// The roles that a record may give.
enum ReadingRole {
    static let all: [Statement.Role] = [.thesis, .claim, .evidence, .counterclaim]
}

extension RandomRecord {
    /// The record after some of the changes that annotators and miners get wrong.
    func mutated(
        _ record: AnnotationRecord, times: Int, _ random: inout SeededRandom
    ) -> AnnotationRecord {
        var record = record
        for _ in 0..<times {
            guard let index = record.units.indices.randomElement(using: &random) else { break }
            mutate(&record, at: index, &random)
        }
        return record
    }

    private func mutate(
        _ record: inout AnnotationRecord, at index: Int, _ random: inout SeededRandom
    ) {
        switch Int.random(in: 0..<16, using: &random) {
        case 0: record.units[index].role = random.pick(Statement.Role.allCases)
        case 1: record.units[index].kind = random.pick(Statement.EvidenceKind.allCases)
        case 2: record.units[index].kind = nil
        case 3: record.units[index].occurrence = random.pick([nil, 0, 1, 2, 3, 9])
        case 4: record.units[index].relation = nil
        case 5, 6: record.units[index].relation = RandomRecord.link(record, &random)
        case 7: record.units[index].secondary.append(RandomRecord.link(record, &random))
        case 8: record.units[index].linkedWith = RandomRecord.name(record, &random)
        case 9: record.units[index].id = RandomRecord.name(record, &random)
        case 10: record.units.remove(at: index)
        case 11: record.units.insert(record.units[index], at: random.pick(record.units.indices))
        case 12: record.units[index].quote = text.quote(text.randomSpan(&random))
        default:
            let quote = record.units[index].quote
            record.units[index].quote = RandomRecord.distorted(quote, &random)
        }
    }

    private static func name(
        _ record: AnnotationRecord, _ random: inout SeededRandom
    ) -> String {
        random.once(in: 12) ? "nobody" : random.pick(record.units).id
    }

    private static func link(
        _ record: AnnotationRecord, _ random: inout SeededRandom
    ) -> AnnotationRecord.Link {
        let kind = random.once(in: 9) ? .contradicts : random.pick(types)
        return .init(kind, name(record, &random))
    }

    /// The words otherwise printed, so that only a looser look finds them, or none.
    private static func distorted(_ quote: String, _ random: inout SeededRandom) -> String {
        let scalars = quote.unicodeScalars
        switch Int.random(in: 0..<14, using: &random) {
        case 0: return quote.replacing("\n", with: " ")
        case 1: return quote.replacing(" ", with: "\n")
        case 2: return quote.replacing("-\n", with: "")
        case 3: return quote.uppercased()
        case 4: return quote.lowercased()
        case 5: return quote.replacing("“", with: "\"").replacing("’", with: "'")
        case 6: return "However, " + quote
        case 7: return quote + random.pick([".", ",", ";", ":", "!", "?"])
        case 8: return " " + quote
        case 9: return quote + "\u{A0}"
        case 10: return String(String.UnicodeScalarView(scalars.dropFirst(scalars.count / 3)))
        case 11: return String(String.UnicodeScalarView(scalars.dropLast(scalars.count / 2)))
        case 12: return random.once(in: 2) ? "words of nobody" : "x"
        default: return quote.replacing("\n", with: "\r\n")
        }
    }
}
