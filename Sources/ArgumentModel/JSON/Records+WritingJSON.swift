internal import SourceText

/// Puts fields into an object in their order, leaving out what says nothing.
struct ObjectBuilder {
    private(set) var object = DataObject()
    /// The names of all fields of the model, of those left out too.
    private var names: Set<String> = []

    mutating func put(_ name: String, value: DataValue?) {
        names.insert(name)
        if let value { object[name] = value }
    }

    mutating func put(_ name: String, _ value: String?) {
        put(name, value: value.map(DataValue.string))
    }

    mutating func put(_ name: String, _ value: Int?) {
        put(name, value: value.map(DataValue.integer))
    }

    mutating func put(_ name: String, _ value: Double?) {
        put(name, value: value.map(DataValue.number))
    }

    mutating func put(_ name: String, flag: Bool) {
        put(name, value: flag ? .boolean(true) : nil)
    }

    mutating func put(_ name: String, _ values: [DataValue]) {
        put(name, value: values.isEmpty ? nil : .list(values))
    }

    mutating func put(_ name: String, strings: [String]) {
        put(name, strings.map(DataValue.string))
    }

    mutating func put(_ name: String, _ data: DataObject) {
        put(name, value: data.isEmpty ? nil : .object(data))
    }

    /// Adds unknown fields; none that has the name of a field of the model, even one left out.
    mutating func add(_ rest: DataObject) {
        for field in rest.fields where !names.contains(field.name) {
            object[field.name] = field.value
        }
    }
}

extension ArgumentGraph {
    var jsonObject: DataObject {
        var builder = ObjectBuilder()
        builder.put("version", ArgumentGraph.jsonVersion)
        builder.put("title", title)
        builder.put("sources", sources.map { .object($0.jsonObject) })
        builder.put("statements", value: .list(statements.map { .object($0.jsonObject) }))
        builder.put("arguments", arguments.map { .object($0.jsonObject) })
        builder.put("relations", value: .list(relations.map { .object($0.jsonObject) }))
        builder.put("groups", groups.map { .object($0.jsonObject) })
        builder.put("rejected", rejected.jsonObject)
        builder.put("data", data)
        builder.put("issued", issuedBeyondUse)
        builder.add(unknownFields)
        return builder.object
    }

    /// The numbers given, where the identifiers in use do not show them.
    private var issuedBeyondUse: DataObject {
        var shown = IssuedNumbers()
        shown.cover(self)
        return shown == numbers ? [:] : numbers.jsonObject
    }
}

extension IssuedNumbers {
    var jsonObject: DataObject {
        [
            "sources": .integer(sources), "statements": .integer(statements),
            "arguments": .integer(arguments), "relations": .integer(relations),
            "groups": .integer(groups),
        ]
    }
}

extension Source {
    var jsonObject: DataObject {
        var builder = ObjectBuilder()
        builder.put("id", id.rawValue)
        for field in Citation.fields { builder.put(field.name, citation[keyPath: field.path]) }
        builder.put("encoding", encoding)
        builder.put("sha256", sha256)
        builder.put("paragraphs", paragraphs)
        builder.put("sentences", sentences)
        builder.put("text", text)
        builder.put("data", data)
        builder.add(unknownFields)
        return builder.object
    }
}

extension Passage {
    var jsonObject: DataObject {
        var builder = ObjectBuilder()
        builder.put("source", source.rawValue)
        let ends = range.map { [$0.lowerBound, $0.upperBound].map(DataValue.integer) }
        builder.put("bytes", ends ?? [])
        builder.put("paragraph", paragraph)
        builder.put("sentence", sentence)
        builder.put("quotation", quotation)
        builder.put("digest", digest)
        builder.add(unknownFields)
        return builder.object
    }
}

extension Wording {
    var jsonObject: DataObject {
        var builder = ObjectBuilder()
        builder.put("text", text)
        builder.put("canonical", flag: isCanonical)
        builder.put("tags", strings: tags)
        builder.put("data", data)
        builder.add(unknownFields)
        return builder.object
    }
}

extension Statement {
    var jsonObject: DataObject {
        var builder = ObjectBuilder()
        builder.put("id", id.rawValue)
        builder.put("role", role.rawValue)
        builder.put("title", title)
        builder.put("text", text)
        builder.put("members", members.map { .object($0.jsonObject) })
        builder.put("passages", passages.map { .object($0.jsonObject) })
        builder.put("kind", kind?.rawValue)
        builder.put("attribution", attribution)
        builder.put("implicit", flag: isImplicit)
        builder.put("tags", strings: tags)
        builder.put("data", data)
        builder.put(decision) { ["role": .string($0.rawValue)] }
        builder.add(unknownFields)
        return builder.object
    }
}

extension ObjectBuilder {
    mutating func put<Choice>(_ decision: Decision<Choice>, _ fields: (Choice) -> DataObject) {
        put("by", decision.by.rawValue)
        put("confidence", decision.confidence)
        put("reason", decision.reason)
        let alternatives = decision.alternatives.map { alternative in
            var builder = ObjectBuilder()
            for field in fields(alternative.choice).fields {
                builder.put(field.name, value: field.value)
            }
            builder.put("confidence", alternative.confidence)
            builder.add(alternative.unknownFields)
            return DataValue.object(builder.object)
        }
        put("alternatives", alternatives)
    }
}

extension Argument {
    var jsonObject: DataObject {
        var builder = ObjectBuilder()
        builder.put("id", id.rawValue)
        builder.put("title", title)
        builder.put("descriptions", descriptions.map { .object($0.jsonObject) })
        builder.put("steps", steps.map { .object($0.jsonObject) })
        builder.put("tags", strings: tags)
        builder.put("data", data)
        builder.add(unknownFields)
        return builder.object
    }
}

extension Argument.Step {
    var jsonObject: DataObject {
        var builder = ObjectBuilder()
        builder.put("premises", strings: premises.map(\.rawValue))
        builder.put("rules", strings: rules)
        builder.put("uses", uses.map(DataValue.integer))
        builder.put("conclusion", conclusion.rawValue)
        builder.put("data", data)
        builder.add(unknownFields)
        return builder.object
    }
}

extension Relation {
    var jsonObject: DataObject {
        var builder = ObjectBuilder()
        builder.put("id", id.rawValue)
        builder.put("kind", kind.rawValue)
        builder.put("strict", flag: isStrict)
        builder.put("from", sources.map(\.jsonValue))
        builder.put("to", value: target.jsonValue)
        builder.put("rules", strings: rules)
        builder.put("scheme", scheme)
        builder.put("cue", cue)
        builder.put("data", data)
        builder.put(decision) { choice in
            ["kind": .string(choice.kind.rawValue), "to": choice.target.jsonValue]
        }
        builder.add(unknownFields)
        return builder.object
    }
}

extension Endpoint {
    var jsonValue: DataValue {
        switch self {
        case .statement(let id): .string(id.rawValue)
        case .argument(let id): .object(["argument": .string(id.rawValue)])
        case .step(let id, let number):
            .object(["argument": .string(id.rawValue), "step": .integer(number)])
        case .relation(let id): .object(["relation": .string(id.rawValue)])
        }
    }
}

extension Rejections {
    var jsonObject: DataObject {
        var builder = ObjectBuilder()
        builder.put("passages", passages.map { .object($0.jsonObject) })
        builder.put("relations", relations.map { .object($0.jsonObject) })
        builder.add(unknownFields)
        return builder.object
    }
}

extension Rejections.Link {
    var jsonObject: DataObject {
        var builder = ObjectBuilder()
        builder.put("from", source.rawValue)
        builder.put("kind", kind?.rawValue)
        builder.put("to", target?.rawValue)
        builder.add(unknownFields)
        return builder.object
    }
}

extension Group {
    var jsonObject: DataObject {
        var builder = ObjectBuilder()
        builder.put("id", id.rawValue)
        builder.put("title", title)
        builder.put("level", level)
        builder.put("parent", parent?.rawValue)
        builder.put("members", members.map(\.jsonValue))
        builder.put("closed", flag: isClosed)
        builder.put("tags", strings: tags)
        builder.put("data", data)
        builder.add(unknownFields)
        return builder.object
    }
}

extension Group.Member {
    var jsonValue: DataValue {
        switch self {
        case .statement(let id): Endpoint.statement(id).jsonValue
        case .argument(let id): Endpoint.argument(id).jsonValue
        }
    }
}
