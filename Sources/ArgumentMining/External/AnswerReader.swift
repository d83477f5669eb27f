internal import ArgumentModel

/// Understands the units of an answer.
struct AnswerReader {
    private(set) var units: [MiningAnswer.Unit] = []
    private(set) var remarks: [AnswerRemark] = []
    private var numbers: [String: Int] = [:]

    /// How long a reason may be.
    private static let longestReason = 300

    mutating func read(_ content: AnswerContent) {
        for value in content.units { addUnit(AnswerFields(value, .unit)) }
        for value in content.relations { addRelation(AnswerFields(value, .link), value) }
    }

    private mutating func addUnit(_ fields: AnswerFields) {
        let id = fields.words("id") ?? "unit \(units.count + 1)"
        var unit = MiningAnswer.Unit(
            id: id, quote: fields["quote"]?.words ?? "", role: role(fields, id))
        if case .integer(let number)? = fields["occurrence"] { unit.occurrence = number }
        unit.sentence = fields.words("sentence")
        unit.kind = fields.words("kind").flatMap { word($0, .kind) }
        unit.linkedWith = fields.list("linkedWith").first?.words
        unit.why = fields.words("why").map(Self.reason)
        addLinks(fields, to: &unit)
        if numbers[id] != nil {
            note(id, "this name stands twice; relations to it mean the first")
        } else {
            numbers[id] = units.count
        }
        units.append(unit)
    }

    private mutating func role(_ fields: AnswerFields, _ id: String) -> Statement.Role {
        let words = fields.words("role")
        if let words, let role: Statement.Role = word(words, .role) { return role }
        note(id, words.map { "no role is called \($0.asQuoted); left open" } ?? "has no role")
        return .unknown
    }

    private func word<Value: RawRepresentable>(
        _ text: String, _ place: AnswerWords.Place
    ) -> Value? where Value.RawValue == String {
        AnswerWords.table.word(text, place).flatMap(Value.init)
    }

    private static func reason(_ text: String) -> String {
        text.count <= longestReason ? text : text.prefix(longestReason - 1) + "…"
    }
}

/// Relations.
extension AnswerReader {
    private mutating func addLinks(_ fields: AnswerFields, to unit: inout MiningAnswer.Unit) {
        for value in fields.list("relation") + fields.list("relations") {
            add(value, to: &unit, isSecondary: false)
        }
        for value in fields.list("secondary") { add(value, to: &unit, isSecondary: true) }
    }

    private mutating func add(
        _ value: DataValue, to unit: inout MiningAnswer.Unit, isSecondary: Bool
    ) {
        guard let link = link(value, of: unit.id) else { return }
        if unit.why == nil { unit.why = AnswerFields(value, .link).words("why").map(Self.reason) }
        if unit.relation == nil, !isSecondary {
            unit.relation = link
        } else {
            unit.secondary.append(link)
        }
    }

    /// A relation that stands beside the units.
    private mutating func addRelation(_ fields: AnswerFields, _ value: DataValue) {
        guard let source = fields.words("source"), let number = numbers[source] else {
            let name = fields.words("source").map { " begins at \($0.asQuoted), which" }
            return note(nil, "a relation\(name ?? "") is no unit's; left out")
        }
        var unit = units[number]
        add(value, to: &unit, isSecondary: false)
        units[number] = unit
    }

    /// `{"type": "supports", "target": "u1"}`, or "supports u1".
    private mutating func link(
        _ value: DataValue, of unit: String
    ) -> AnnotationRecord.Link? {
        let fields = AnswerFields(value, .link)
        var (type, target) = (fields.words("type"), fields.words("target"))
        if case .string(let text) = value, let blank = text.lastIndex(of: " ") {
            (type, target) = (String(text[..<blank]), String(text[text.index(after: blank)...]))
        }
        guard let target else {
            note(unit, "a relation names no target; left out")
            return nil
        }
        guard let kind: Relation.Kind = type.flatMap({ word($0, .relation) }) else {
            let name = type.map { "of the kind \($0.asQuoted)" } ?? "of no kind"
            note(unit, "a relation to \(target.asName) is \(name), which is none; left out")
            return nil
        }
        // "u5>u3" names the relation from u5 to u3; the unit that it begins at is meant.
        return AnnotationRecord.Link(kind, String(target.prefix { $0 != ">" }).onOneLine)
    }

    private mutating func note(_ unit: String?, _ message: String) {
        remarks.append(AnswerRemark(unit?.asName, message))
    }
}

extension String {
    /// A unit's name as remarks tell it.
    var asName: String { count <= 40 ? onOneLine : onOneLine.prefix(39) + "…" }
}
