internal import ArgumentModel

extension Outline {
    /// Every statement in reading order with its role, its relations, and the decisions behind
    /// them, as JSON.
    public var json: String { JSONWriter.text(of: .object(jsonObject)) }

    /// The same as a value.
    var jsonObject: DataObject {
        let names = GraphNames(graph)
        let connections = graph.connections
        var object: DataObject = ["title": graph.title.map(DataValue.string) ?? .null]
        object["thesis"] = graph.thesis.map { .string(names.name(of: .statement($0.id))) } ?? .null
        object["statements"] = .list(
            graph.statements.map { statement in
                let relations = connections.from(statement.id).compactMap { graph.relations[$0] }
                return .object(statement.inspected(names, relations))
            })
        let orphans = orphans.filter { $0.depth == 0 }.map { DataValue.string($0.label) }
        object["orphans"] = .list(orphans)
        return object
    }
}

extension Statement {
    fileprivate func inspected(_ names: GraphNames, _ relations: [Relation]) -> DataObject {
        var object: DataObject = [
            "id": .string(id.rawValue), "label": .string(names.name(of: .statement(id))),
            "role": .string(role.rawValue),
        ]
        object["kind"] = kind.map { .string($0.rawValue) }
        object["place"] = place.map(DataValue.string)
        object["text"] = .string(text)
        object["quotation"] = passages.first?.quotation.map(DataValue.string)
        object.put(decision) { ["role": .string($0.rawValue)] }
        object["relations"] = .list(relations.map { .object($0.inspected(names, from: id)) })
        return object
    }
}

extension Relation {
    fileprivate func inspected(_ names: GraphNames, from id: Statement.ID) -> DataObject {
        var object: DataObject = ["id": .string(self.id.rawValue)]
        for field in Relation.choice(kind, target, names).fields {
            object[field.name] = field.value
        }
        let partners = sources.filter { $0 != .statement(id) }
        if !partners.isEmpty {
            object["with"] = .list(partners.map { .string(names.name(of: $0)) })
        }
        object.put(decision) { Relation.choice($0.kind, $0.target, names) }
        return object
    }

    private static func choice(
        _ kind: Kind, _ target: Endpoint, _ names: GraphNames
    ) -> DataObject {
        var object: DataObject = [
            "kind": .string(kind.rawValue), "to": .string(names.name(of: target)),
        ]
        object["about"] = target.relation.map { .string(names.claim(of: $0)) }
        return object
    }
}

extension DataObject {
    fileprivate mutating func put<Choice>(
        _ decision: Decision<Choice>, _ fields: (Choice) -> DataObject
    ) {
        self["by"] = .string(decision.by.rawValue)
        self["confidence"] = decision.confidence.map(DataValue.number)
        self["reason"] = decision.reason.map(DataValue.string)
        guard !decision.alternatives.isEmpty else { return }
        self["alternatives"] = .list(
            decision.alternatives.map { alternative in
                var object = fields(alternative.choice)
                object["confidence"] = .number(alternative.confidence)
                return .object(object)
            })
    }
}
