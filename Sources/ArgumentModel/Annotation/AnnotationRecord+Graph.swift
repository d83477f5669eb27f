public import SourceText

extension AnnotationRecord {
    /// The record of a graph, and what of the graph the form cannot hold.
    ///
    /// - Parameters:
    ///   - graph: the graph; its first source is the one that is annotated.
    ///   - id: the name of the record.
    ///   - source: the name of the text's file.
    ///   - document: the text, to number quotations that stand more than once.
    /// - Returns: the record, and a sentence for people for each thing left out.
    public static func record(
        of graph: ArgumentGraph, id: String, source: String, document: Document? = nil
    ) -> (record: AnnotationRecord, losses: [String]) {
        var writer = RecordWriter(graph, document)
        var record = AnnotationRecord(
            id: id, title: graph.title ?? id, source: source, units: writer.units())
        record.thesisImplied = graph.data["thesisImplied"] == .boolean(true)
        return (record, writer.losses)
    }
}

/// Turns the statements of a graph's first source into units.
private struct RecordWriter {
    let graph: ArgumentGraph
    let finder: QuotationFinder?
    let connections: Connections
    /// The relation that ties each statement in; what a record said is secondary is none.
    let primary: [Statement.ID: Relation]
    /// The passage of the first source that each statement is quoted from.
    let held: [Statement.ID: Passage]
    var losses: [String] = []
    /// Where each quotation that was looked up stands, by its bytes: the number of each place.
    private var lookedUp: [[UInt8]: [SourceRange: Int]] = [:]

    init(_ graph: ArgumentGraph, _ document: Document?) {
        self.graph = graph
        finder = document.map { QuotationFinder($0.bytes) }
        connections = graph.connections
        var primary: [Statement.ID: Relation] = [:]
        for relation in graph.relations where !relation.isMarkedSecondary {
            for id in relation.sourceStatements where primary[id] == nil { primary[id] = relation }
        }
        self.primary = primary
        var held: [Statement.ID: Passage] = [:]
        for statement in graph.statements {
            held[statement.id] = statement.passages.first {
                $0.source == graph.sources.first?.id && $0.quotation != nil
            }
        }
        self.held = held
    }

    mutating func units() -> [AnnotationRecord.Unit] {
        if graph.sources.count > 1 { losses.append("only the first source is written") }
        losses += graph.arguments.map { "argument \($0.id) has no place in a record" }
        var units: [AnnotationRecord.Unit] = []
        for statement in graph.statements {
            if let unit = unit(of: statement) { units.append(unit) }
        }
        losses += unquoted
        return units
    }

    /// One line for all statements without a quotation: with `--passages none` none has one.
    private var unquoted: [String] {
        let missing = graph.statements.filter { held[$0.id]?.quotation == nil }
        let names = missing.prefix(6).map(\.id.rawValue).joined(separator: ", ")
        switch missing.count {
        case 0: return []
        case 1: return ["statement \(names) has no quotation in the first source"]
        case graph.statements.count:
            return ["no statement has a quotation in the first source: the record has no units"]
        case let count:
            let more = count > 6 ? " and \(count - 6) more" : ""
            return ["\(count) statements have no quotation in the first source: \(names)\(more)"]
        }
    }

    private mutating func unit(of statement: Statement) -> AnnotationRecord.Unit? {
        guard let passage = held[statement.id], let quotation = passage.quotation else {
            return nil
        }
        var unit = AnnotationRecord.Unit(
            id: statement.id.rawValue, quote: quotation.withPlainLineBreaks, role: statement.role)
        unit.occurrence = occurrence(of: unit.quote, passage) ?? statement.annotatedOccurrence
        unit.kind = statement.kind
        addRelations(to: &unit, of: statement.id)
        return unit
    }

    /// Which occurrence of the words the passage is; `nil` where they stand only once.
    private mutating func occurrence(of quotation: String, _ passage: Passage) -> Int? {
        guard let finder, let range = passage.range else { return nil }
        let places = places(of: quotation, finder)
        return places.count > 1 ? places[range] : nil
    }

    /// Looks words that several statements say up only once.
    private mutating func places(
        of quotation: String, _ finder: QuotationFinder
    ) -> [SourceRange: Int] {
        let key = Array(quotation.utf8)
        if let known = lookedUp[key] { return known }
        var numbers: [SourceRange: Int] = [:]
        for (index, range) in finder.occurrences(of: quotation).enumerated() {
            numbers[range] = index + 1
        }
        lookedUp[key] = numbers
        return numbers
    }

    private mutating func addRelations(
        to unit: inout AnnotationRecord.Unit, of id: Statement.ID
    ) {
        for relation in connections.from(id).compactMap({ graph.relations[$0] }) {
            guard let link = link(relation) else { continue }
            guard relation.id == primary[id]?.id else {
                unit.secondary.append(link)
                continue
            }
            unit.relation = link
            if let leader = relation.sourceStatements.first, leader != id,
                primary[leader]?.id == relation.id
            {
                unit.linkedWith = leader.rawValue
            }
        }
    }

    private mutating func link(_ relation: Relation) -> AnnotationRecord.Link? {
        switch relation.target {
        case .statement(let id) where held[id] != nil && relation.kind != .contradicts:
            return AnnotationRecord.Link(relation.kind, id.rawValue)
        case .relation(let id) where relation.kind == .undercuts:
            if let denied = graph.relations[id]?.sourceStatements.first, held[denied] != nil,
                primary[denied]?.id == id
            {
                return AnnotationRecord.Link(.undercuts, denied.rawValue)
            }
        default: break
        }
        let name = "relation \(relation.id) (\(relation.kind.rawValue))"
        losses.append("\(name) has no place in a record")
        return nil
    }
}

extension String {
    /// The text with LF for each CR LF, as records quote it.
    fileprivate var withPlainLineBreaks: String {
        String(map { $0 == "\r\n" ? "\n" : $0 })
    }
}

/// What a record says that the model has no field for.
extension Relation {
    private static var secondary: String { "secondary" }

    /// Whether a record says that it is not what ties its source in.
    var isMarkedSecondary: Bool { data[Relation.secondary] == .boolean(true) }

    /// Says that it is not what ties its source in, where nothing else does.
    package mutating func markSecondary() { data[Relation.secondary] = .boolean(true) }
}

extension Statement {
    private static var occurrence: String { "occurrence" }

    /// Which occurrence of its words it is, where a record said so and no text was at hand.
    var annotatedOccurrence: Int? {
        get {
            guard case .integer(let number) = data[Statement.occurrence] else { return nil }
            return number
        }
        set { data[Statement.occurrence] = newValue.map(DataValue.integer) }
    }
}
