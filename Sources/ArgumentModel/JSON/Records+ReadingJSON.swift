internal import SourceText

extension Source {
    init(_ value: LocatedValue) throws(FormProblem) {
        var reader = try ObjectReader(value, what: "a source")
        self.init(id: ID(rawValue: try reader.required("id")))
        for field in Citation.fields {
            citation[keyPath: field.path] = try reader.string(field.name)
        }
        encoding = try reader.string("encoding")
        sha256 = try reader.string("sha256")
        paragraphs = try reader.integer("paragraphs")
        sentences = try reader.integer("sentences")
        text = try reader.string("text")
        data = try reader.data("data")
        unknownFields = reader.rest
    }
}

extension Passage {
    init(_ value: LocatedValue) throws(FormProblem) {
        var reader = try ObjectReader(value, what: "a passage")
        self.init(source: Source.ID(rawValue: try reader.required("source")))
        range = try Passage.range(&reader)
        paragraph = try reader.integer("paragraph")
        sentence = try reader.integer("sentence")
        quotation = try reader.string("quotation")
        digest = try reader.string("digest")
        unknownFields = reader.rest
    }

    private static func range(_ reader: inout ObjectReader) throws(FormProblem) -> SourceRange? {
        guard let value = reader.value("bytes") else { return nil }
        guard case .list(let ends) = value.content, ends.count == 2,
            case .integer(let lower) = ends[0].content, case .integer(let upper) = ends[1].content,
            0 <= lower, lower <= upper
        else { throw .expected("two offsets in order, such as [120, 164]", value) }
        return SourceRange(lower, upper)
    }
}

extension Wording {
    init(_ value: LocatedValue) throws(FormProblem) {
        var reader = try ObjectReader(value, what: "a wording")
        self.init(try reader.required("text"), isCanonical: try reader.flag("canonical"))
        tags = try reader.strings("tags")
        data = try reader.data("data")
        unknownFields = reader.rest
    }

    static func list(_ values: [LocatedValue]) throws(FormProblem) -> [Wording] {
        var wordings: [Wording] = []
        for value in values { wordings.append(try Wording(value)) }
        return wordings
    }
}

extension Statement {
    init(_ value: LocatedValue) throws(FormProblem) {
        var reader = try ObjectReader(value, what: "a statement")
        self.init(
            id: ID(rawValue: try reader.required("id")),
            role: try reader.choice("role", of: Role.self) ?? .unknown,
            text: try reader.required("text"))
        title = try reader.string("title")
        members = try Wording.list(try reader.list("members"))
        for passage in try reader.list("passages") { passages.append(try Passage(passage)) }
        kind = try reader.choice("kind", of: EvidenceKind.self)
        attribution = try reader.string("attribution")
        isImplicit = try reader.flag("implicit")
        tags = try reader.strings("tags")
        data = try reader.data("data")
        decision = try Decision(&reader) { alternative throws(FormProblem) in
            guard let role = try alternative.choice("role", of: Role.self) else {
                throw alternative.missing("role")
            }
            return role
        }
        unknownFields = reader.rest
    }
}

extension Argument {
    init(_ value: LocatedValue) throws(FormProblem) {
        var reader = try ObjectReader(value, what: "an argument")
        self.init(id: ID(rawValue: try reader.required("id")), title: try reader.string("title"))
        descriptions = try Wording.list(try reader.list("descriptions"))
        for step in try reader.list("steps") { steps.append(try Step(step)) }
        tags = try reader.strings("tags")
        data = try reader.data("data")
        unknownFields = reader.rest
    }
}

extension Argument.Step {
    init(_ value: LocatedValue) throws(FormProblem) {
        var reader = try ObjectReader(value, what: "a step of an argument")
        self.init(
            try reader.strings("premises").map(Statement.ID.init(rawValue:)),
            therefore: Statement.ID(rawValue: try reader.required("conclusion")))
        rules = try reader.strings("rules")
        for value in try reader.list("uses") {
            guard case .integer(let number) = value.content else {
                throw .expected("a number", value)
            }
            uses.append(number)
        }
        data = try reader.data("data")
        unknownFields = reader.rest
    }
}

extension Relation {
    init(_ value: LocatedValue) throws(FormProblem) {
        var reader = try ObjectReader(value, what: "a relation")
        let id = ID(rawValue: try reader.required("id"))
        guard let kind = try reader.choice("kind", of: Kind.self) else {
            throw reader.missing("kind")
        }
        guard let target = reader.value("to") else { throw reader.missing("to") }
        self.init(id: id, try Endpoint.list(try reader.list("from")), kind, try Endpoint(target))
        isStrict = try reader.flag("strict")
        rules = try reader.strings("rules")
        scheme = try reader.string("scheme")
        cue = try reader.string("cue")
        data = try reader.data("data")
        decision = try Decision(&reader) { alternative throws(FormProblem) in
            guard let kind = try alternative.choice("kind", of: Kind.self) else {
                throw alternative.missing("kind")
            }
            guard let target = alternative.value("to") else { throw alternative.missing("to") }
            return Choice(kind, try Endpoint(target))
        }
        unknownFields = reader.rest
    }
}

extension Endpoint {
    /// A string names a statement; an object names what its one field says.
    init(_ value: LocatedValue) throws(FormProblem) {
        if case .string(let id) = value.content {
            self = .statement(Statement.ID(rawValue: id))
            return
        }
        var reader = try ObjectReader(value, what: "an end of a relation")
        if let id = try reader.string("argument") {
            let argument = Argument.ID(rawValue: id)
            let step = try reader.integer("step")
            self = step.map { .step(argument, $0) } ?? .argument(argument)
        } else {
            self = .relation(Relation.ID(rawValue: try reader.required("relation")))
        }
        try reader.refuseTheRest("an end of a relation")
    }

    static func list(_ values: [LocatedValue]) throws(FormProblem) -> [Endpoint] {
        var ends: [Endpoint] = []
        for value in values { ends.append(try Endpoint(value)) }
        return ends
    }
}

extension Rejections {
    init(_ value: LocatedValue) throws(FormProblem) {
        var reader = try ObjectReader(value, what: "what was rejected")
        for passage in try reader.list("passages") { passages.append(try Passage(passage)) }
        for link in try reader.list("relations") { relations.append(try Link(link)) }
        unknownFields = reader.rest
    }
}

extension Rejections.Link {
    init(_ value: LocatedValue) throws(FormProblem) {
        var reader = try ObjectReader(value, what: "a rejected relation")
        source = Statement.ID(rawValue: try reader.required("from"))
        kind = try reader.choice("kind", of: Relation.Kind.self)
        target = try reader.string("to").map(Statement.ID.init(rawValue:))
        unknownFields = reader.rest
    }
}

extension Decision {
    init(
        _ reader: inout ObjectReader,
        choice: (inout ObjectReader) throws(FormProblem) -> Choice
    ) throws(FormProblem) {
        self.init(by: try reader.choice("by", of: Maker.self) ?? .person)
        confidence = try reader.number("confidence")
        reason = try reader.string("reason")
        for value in try reader.list("alternatives") {
            var fields = try ObjectReader(value, what: "an alternative")
            let confidence = try fields.number("confidence") ?? 0
            var alternative = Alternative(try choice(&fields), confidence: confidence)
            alternative.unknownFields = fields.rest
            alternatives.append(alternative)
        }
    }
}

extension Group {
    init(_ value: LocatedValue) throws(FormProblem) {
        var reader = try ObjectReader(value, what: "a group")
        self.init(
            id: ID(rawValue: try reader.required("id")), title: try reader.required("title"),
            level: try reader.integer("level") ?? 1,
            parent: try reader.string("parent").map(ID.init(rawValue:)))
        for value in try reader.list("members") { members.append(try Member(value)) }
        isClosed = try reader.flag("closed")
        tags = try reader.strings("tags")
        data = try reader.data("data")
        unknownFields = reader.rest
    }
}

extension Group.Member {
    init(_ value: LocatedValue) throws(FormProblem) {
        switch try Endpoint(value) {
        case .statement(let id): self = .statement(id)
        case .argument(let id): self = .argument(id)
        case .step, .relation: throw .expected("a statement or an argument", value)
        }
    }
}
