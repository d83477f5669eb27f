internal import ArgumentModel
internal import SourceText

/// What tags and data of an Argdown document say of the fields of a graph.
enum ArgdownFields {
    static let at = "at"
    static let source = "source"
    static let quote = "quote"
    static let kind = "kind"
    static let says = "says"
    static let implicit = "implicit"
    static let by = "by"
    static let person = "person"

    /// Names that data of our own never have in an Argdown document, because they mean a field.
    static let names = links.union([
        at, source, quote, kind, says, implicit, by, "isCanonical",
    ])

    /// Names that say something of the relation of a line.
    static let links: Set<String> = ["with", "restates", "undercuts", "warrant"]
}

extension Statement {
    /// The names of its tags, that of its role first.
    var tagNames: [String] { role == .unknown ? tags : [role.rawValue] + tags }

    /// The data that its line carries.
    func argdownData(in graph: ArgumentGraph, _ places: SharedPlaces) -> DataObject {
        var object = DataObject()
        if let passage = passages.first { put(passage, into: &object, graph, places) }
        if let kind { object[ArgdownFields.kind] = .string(kind.rawValue) }
        if let attribution { object[ArgdownFields.says] = .string(attribution) }
        if isImplicit { object[ArgdownFields.implicit] = .boolean(true) }
        if places.hasMined, decision.by == .person {
            object[ArgdownFields.by] = .string(ArgdownFields.person)
        }
        if members.contains(where: { $0.text != text }) {
            object["isCanonical"] = .boolean(true)
        }
        return object.adding(data.without(ArgdownFields.names))
    }

    private func put(
        _ passage: Passage, into object: inout DataObject, _ graph: ArgumentGraph,
        _ places: SharedPlaces
    ) {
        if let place = passage.argdownPlace { object[ArgdownFields.at] = place }
        if passage.source != graph.sources.first?.id {
            object[ArgdownFields.source] = .string(passage.source.rawValue)
        }
        guard let quotation = passage.quotation, needsQuotation(quotation, places) else { return }
        object[ArgdownFields.quote] = .string(quotation)
    }

    /// Whether the words of the passage do not follow from text and place: the statement is a
    /// person's, or a part of its sentence, or its text is not the passage but for line breaks.
    private func needsQuotation(_ quotation: String, _ places: SharedPlaces) -> Bool {
        guard let passage = passages.first, passage.place != nil else { return true }
        return decision.by == .person || ArgdownEscaping.oneLine(quotation) != text
            || places.contains(passage)
    }
}

/// The sentences that more than one statement stands in, and whether a miner was at work.
struct SharedPlaces {
    private struct Place: Hashable {
        let source: Source.ID
        let paragraph: Int?
        let sentence: Int?

        init(_ passage: Passage) {
            source = passage.source
            (paragraph, sentence) = (passage.paragraph, passage.sentence)
        }
    }

    private let shared: Set<Place>
    /// Whether the miner decided anything.
    let hasMined: Bool

    init(_ graph: ArgumentGraph) {
        hasMined = graph.statements.contains { $0.decision.by == .miner }
        var seen: Set<Place> = []
        var shared: Set<Place> = []
        for statement in graph.statements {
            guard let place = statement.passages.first.map(Place.init) else { continue }
            if !seen.insert(place).inserted { shared.insert(place) }
        }
        self.shared = shared
    }

    func contains(_ passage: Passage) -> Bool { shared.contains(Place(passage)) }
}

extension Passage {
    /// The place as YAML: `3.2`, or `"3.10"` where a number would lose its last digit.
    fileprivate var argdownPlace: DataValue? {
        guard let place else { return nil }
        guard let sentence else { return paragraph.map(DataValue.integer) }
        return sentence % 10 == 0 ? .string(place) : Double(place).map(DataValue.number)
    }
}

extension Group {
    /// The data of its heading.
    var headingData: DataObject {
        var object = DataObject()
        if isClosed { object["isClosed"] = .boolean(true) }
        return object.adding(data.without(["isClosed"]))
    }
}

extension DataObject {
    /// These data and those of `other` that have other names.
    func adding(_ other: DataObject) -> DataObject {
        var result = self
        for field in other.fields where result[field.name] == nil {
            result[field.name] = field.value
        }
        return result
    }

    /// These data without those of the given names.
    func without(_ names: Set<String>) -> DataObject {
        var result = self
        for field in fields where names.contains(field.name) { result[field.name] = nil }
        return result
    }
}
