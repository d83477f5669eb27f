internal import ArgumentModel
internal import SourceText

/// The units of an answer that stand in a text, in reading order, and what was left out.
struct LocatedUnits {
    /// The units with their places.
    private(set) var units: [(unit: MiningAnswer.Unit, place: UnitPlace)] = []
    /// For each name that the answer gives, the number of the unit that it means.
    private(set) var numbers: [String: Int] = [:]
    /// The names of units that were left out.
    private(set) var lost: Set<String> = []
    private(set) var remarks: [AnswerRemark] = []

    /// How many units an answer may have beside four a sentence.
    private static let spareUnits = 20

    init(_ answer: MiningAnswer, in document: Document) throws(AnswerError) {
        let sentences = document.sentences.count
        guard answer.units.count <= 4 * sentences + Self.spareUnits else {
            throw .tooManyUnits(answer.units.count, sentences: sentences)
        }
        var locator = UnitLocator(document)
        var named: Set<String> = []
        var kept: [(order: Int, place: UnitPlace, isNamed: Bool)] = []
        var missing = 0
        for (order, unit) in answer.units.enumerated() {
            let isNamed = named.insert(unit.id).inserted
            do throws(UnitLocator.Loss) {
                kept.append((order, try locator.place(of: unit), isNamed))
            } catch {
                lose(unit, error, isNamed)
                if case .notInText = error { missing += 1 }
            }
            guard missing * 2 <= answer.units.count || answer.units.count == 1 else {
                throw .anotherText(units: answer.units.count, example: unit.quote.asQuoted)
            }
        }
        kept.sort { $0.place.range < $1.place.range }
        for (order, place, isNamed) in kept {
            if isNamed { numbers[answer.units[order].id] = units.count }
            units.append((answer.units[order], place))
        }
        if units.isEmpty, let first = remarks.first {
            throw .nothingLeft(units: answer.units.count, reason: first.description)
        }
    }

    private mutating func lose(
        _ unit: MiningAnswer.Unit, _ loss: UnitLocator.Loss, _ isNamed: Bool
    ) {
        if isNamed { lost.insert(unit.id) }
        let words = unit.quote.asQuoted
        let reason =
            switch loss {
            case .notInText where unit.quote.isEmpty: "it has no quotation"
            case .notInText: "the text does not say \(words)"
            case .outsideArticle: "\(words) is not within one paragraph of the article"
            case .tooShort: "\(words) is too short for a unit"
            case .overlaps(let other): "\(words) overlaps \(other.asName)"
            }
        remarks.append(AnswerRemark(unit.id.asName, "left out: \(reason)"))
    }
}
