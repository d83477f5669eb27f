/// A feature of a unit for the trained model: where it was seen, what it is about, and which.
///
/// The number is the same in training and in use, on any machine: a place in the highest four
/// bits, a template in the next eight, and below them 52 bits of the value.
struct FeatureKey: Hashable, Sendable {
    let raw: UInt64

    /// Whose property it is, as seen from the unit that is decided.
    enum Place: UInt64, CaseIterable, Sendable {
        case own, previous, next, head, beforeParagraph, afterParagraph, second, secondNext
    }

    /// What a feature is about. The order is part of the form of a model.
    enum Template: UInt64, CaseIterable, Sendable {
        case cue, word, wordPair, opening, openingPair, openingThree, before, beforeAll, after
        case verb, verbPair, subject, ending, size, share, title, central, speaker, asked, part
        case paragraphFromStart, paragraphFromEnd, tenth, inParagraph, paragraphSize
        case field, fieldOpening, fieldPair, skeleton, suffix, since, sentenceField, fieldCount
        case joint, jointMark, jointWord, jointWords, jointBefore, jointLead, jointSize
        case jointShape, jointField, handRole, handThesis, figureUse
        case otherSide
    }

    private static let valueMask: UInt64 = (1 << 52) - 1

    init(_ template: Template, _ value: UInt64, at place: Place = .own) {
        let mixed = value ^ (value >> 52)
        raw = place.rawValue << 60 | template.rawValue << 52 | mixed & Self.valueMask
    }

    /// A feature whose value is a small number.
    init(_ template: Template, _ value: Int) {
        self.init(template, UInt64(max(0, value)))
    }

    private init(raw: UInt64) { self.raw = raw }

    /// The same property, seen from another unit.
    func seen(at place: Place) -> FeatureKey {
        FeatureKey(raw: raw & ((1 << 60) - 1) | place.rawValue << 60)
    }

    /// What it is about.
    var template: Template { Template(rawValue: raw >> 52 & 0xff) ?? .cue }

    /// Its value.
    var value: UInt64 { raw & Self.valueMask }

    /// Where it was seen.
    var place: Place { Place(rawValue: raw >> 60) ?? .own }
}

extension UInt64 {
    /// Two values as one.
    func mixed(with other: UInt64) -> UInt64 {
        (self ^ (other &+ 0x9E37_79B9_7F4A_7C15)) &* 0x100_0000_01b3 ^ other
    }
}
