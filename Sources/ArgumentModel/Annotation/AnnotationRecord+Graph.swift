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
    let primary: [Statement.ID: Relation]
    let held: Set<Statement.ID>
    var losses: [String] = []

    init(_ graph: ArgumentGraph, _ document: Document?) {
        self.graph = graph
        finder = document.map { QuotationFinder($0.bytes) }
        var primary: [Statement.ID: Relation] = [:]
        for relation in graph.relations {
            for id in relation.sourceStatements where primary[id] == nil { primary[id] = relation }
        }
        self.primary = primary
        let source = graph.sources.first?.id
        held = Set(
            graph.statements.filter { statement in
                statement.passages.contains { $0.source == source && $0.quotation != nil }
            }.map(\.id))
    }

    mutating func units() -> [AnnotationRecord.Unit] {
        if graph.sources.count > 1 { losses.append("only the first source is written") }
        if !graph.arguments.isEmpty {
            losses.append("\(graph.arguments.count) arguments have no place in a record")
        }
        var units: [AnnotationRecord.Unit] = []
        for statement in graph.statements {
            if let unit = unit(of: statement) { units.append(unit) }
        }
        return units
    }

    private mutating func unit(of statement: Statement) -> AnnotationRecord.Unit? {
        guard held.contains(statement.id),
            let passage = statement.passages.first(where: { $0.quotation != nil }),
            let quotation = passage.quotation
        else {
            losses.append("statement \(statement.id) has no quotation in the first source")
            return nil
        }
        var unit = AnnotationRecord.Unit(
            id: statement.id.rawValue, quote: quotation, role: statement.role)
        unit.occurrence = occurrence(of: quotation, passage)
        unit.kind = statement.kind
        addRelations(to: &unit, of: statement.id)
        return unit
    }

    /// Which occurrence of the words the passage is; `nil` where they stand only once.
    private func occurrence(of quotation: String, _ passage: Passage) -> Int? {
        guard let finder, let range = passage.range else { return nil }
        let places = finder.occurrences(of: quotation)
        guard places.count > 1 else { return nil }
        return places.firstIndex(of: range).map { $0 + 1 }
    }

    private mutating func addRelations(
        to unit: inout AnnotationRecord.Unit, of id: Statement.ID
    ) {
        for relation in graph.relations where relation.sources.contains(.statement(id)) {
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
        case .statement(let id) where held.contains(id) && relation.kind != .contradicts:
            return AnnotationRecord.Link(relation.kind, id.rawValue)
        case .relation(let id) where relation.kind == .undercuts:
            if let denied = graph.relations[id]?.sourceStatements.first, held.contains(denied),
                primary[denied]?.id == id
            {
                return AnnotationRecord.Link(.undercuts, denied.rawValue)
            }
        default: break
        }
        losses.append("relation \(relation.id) (\(relation.kind.rawValue)) has no place in a record")
        return nil
    }
}
