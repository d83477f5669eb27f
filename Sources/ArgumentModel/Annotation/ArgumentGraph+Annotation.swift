public import SourceText

/// Why an annotation record cannot become a graph.
public enum AnnotationError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The text holds no such words.
    case quoteNotFound(unit: String, quote: String)
    /// The record is not well-formed; the reasons as ``AnnotationRecord/findings(in:)`` gives
    /// them.
    case malformed([String])

    /// What happened and what to do.
    public var description: String {
        switch self {
        case .quoteNotFound(let unit, let quote):
            "\(unit): the text holds no passage \"\(quote.prefix(60))\"; correct the quote"
        case .malformed(let reasons):
            reasons.joined(separator: "; ")
        }
    }
}

extension ArgumentGraph {
    /// The graph of an annotation record. Units keep their names as identifiers.
    ///
    /// - Parameters:
    ///   - record: the record.
    ///   - document: the text that it annotates; without it passages hold quotations only.
    /// - Throws: ``AnnotationError`` where a quotation is not in the text, or a relation cannot
    ///   be.
    public init(
        _ record: AnnotationRecord, of document: Document? = nil
    ) throws(AnnotationError) {
        self.init()
        title = record.title
        if record.thesisImplied { data["thesisImplied"] = .boolean(true) }
        let source = addSource(of: record, document)
        let finder = document.map { QuotationFinder($0.bytes) }
        do {
            for unit in record.units {
                let passage = try unit.passage(in: source, document, finder)
                var statement = Statement(unit, at: passage)
                if document == nil { statement.annotatedOccurrence = unit.occurrence }
                try insert(statement)
            }
            try addRelations(of: record)
        } catch let error as AnnotationError {
            throw error
        } catch {
            throw .malformed(["\(error)"])
        }
    }

    private mutating func addSource(
        of record: AnnotationRecord, _ document: Document?
    ) -> Source.ID {
        if let document {
            let id = add(document)
            sources.update(id) { $0.citation.title = $0.citation.title ?? record.title }
            sources.update(id) { $0.data["file"] = .string(record.source) }
            return id
        }
        var citation = Citation()
        citation.title = record.title
        let id = add(citation)
        sources.update(id) { $0.data["file"] = .string(record.source) }
        return id
    }

    /// Primary relations come first, so that the first one that leads away from a statement is
    /// its primary one; linked units share the relation of the unit that they name.
    private mutating func addRelations(of record: AnnotationRecord) throws(GraphError) {
        let plan = RelationPlan(record)
        for (unit, link) in plan.primaries {
            let members = [unit] + (plan.partners[unit] ?? [])
            relations.append(relation(from: members, link, plan))
        }
        for unit in record.units {
            for link in unit.secondary {
                var relation = relation(from: [unit.id], link, plan)
                if unit.relation == nil { relation.markSecondary() }
                relations.append(relation)
            }
        }
        for relation in relations { try check(relation) }
    }

    private mutating func relation(
        from members: [String], _ link: AnnotationRecord.Link, _ plan: RelationPlan
    ) -> Relation {
        numbers.relations += 1
        let target: Endpoint =
            if link.type == .undercuts, let denied = plan.relation(of: link.target) {
                .relation(denied)
            } else {
                .statement(Statement.ID(rawValue: link.target))
            }
        return Relation(
            id: Relation.ID(rawValue: "r\(numbers.relations)"),
            members.map { .statement(Statement.ID(rawValue: $0)) }, link.type, target)
    }
}

/// Which relation each unit of a record begins.
private struct RelationPlan {
    /// The units that begin a relation of their own, with it, in the order of the record.
    var primaries: [(unit: String, link: AnnotationRecord.Link)] = []
    /// The units that join the relation of another.
    var partners: [String: [String]] = [:]
    private var numbers: [String: Int] = [:]
    private var leaders: [String: String] = [:]

    init(_ record: AnnotationRecord) {
        var links: [String: AnnotationRecord.Link] = [:]
        var partnerOf: [String: String] = [:]
        for unit in record.units {
            links[unit.id] = unit.relation
            partnerOf[unit.id] = unit.linkedWith
        }
        for unit in record.units {
            guard let link = unit.relation else { continue }
            let leader = RelationPlan.leader(of: unit.id, partnerOf, links)
            leaders[unit.id] = leader
            if leader == unit.id {
                primaries.append((unit: unit.id, link: link))
                numbers[unit.id] = primaries.count
            } else {
                partners[leader, default: []].append(unit.id)
            }
        }
    }

    /// Follows `linkedWith` while the relations are the same. The leader of a circle, and of all
    /// that lead into it, is its first unit by name.
    private static func leader(
        of unit: String, _ partnerOf: [String: String],
        _ links: [String: AnnotationRecord.Link]
    ) -> String {
        var path = [unit]
        var seen: Set<String> = [unit]
        var leader = unit
        while let next = partnerOf[leader], links[next] == links[unit] {
            guard seen.insert(next).inserted else {
                return path.drop { $0 != next }.min() ?? next
            }
            path.append(next)
            leader = next
        }
        return leader
    }

    func relation(of unit: String) -> Relation.ID? {
        numbers[leaders[unit] ?? unit].map { Relation.ID(rawValue: "r\($0)") }
    }
}

extension AnnotationRecord.Unit {
    fileprivate func passage(
        in source: Source.ID, _ document: Document?, _ finder: QuotationFinder?
    ) throws(AnnotationError) -> Passage {
        guard let document, let finder else { return Passage(source: source, quotation: quote) }
        let match = finder.find(
            quote, occurrence: occurrence ?? 1, loosest: .lettersAndDigits)
        guard let range = match?.range else { throw .quoteNotFound(unit: id, quote: quote) }
        let sentence = document.sentence(at: range.lowerBound)
        return Passage(
            source: source, range: range, paragraph: sentence?.paragraph,
            sentence: sentence?.number, quotation: document.quotation(of: range))
    }
}

extension Statement {
    fileprivate init(_ unit: AnnotationRecord.Unit, at passage: Passage) {
        self.init(
            id: ID(rawValue: unit.id), role: unit.role, text: unit.quote, passages: [passage])
        kind = unit.kind
    }
}
