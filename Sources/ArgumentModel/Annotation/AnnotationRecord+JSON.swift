extension AnnotationRecord {
    /// The record that a JSON file holds.
    ///
    /// Unknown fields of the record itself are kept and written back: the reference checker
    /// passes over them.
    ///
    /// - Throws: ``FormError`` with the line, the column and the way out; unknown fields of a
    ///   unit are errors, as in the annotation form.
    public init(json bytes: [UInt8]) throws(FormError) {
        do {
            try self.init(reading: JSONParser.parse(bytes))
        } catch {
            throw error.located(in: bytes)
        }
    }

    /// The record as JSON.
    public var json: String {
        var object: DataObject = [
            "id": .string(id), "title": .string(title), "source": .string(source),
        ]
        if thesisImplied { object["thesisImplied"] = .boolean(true) }
        object["units"] = .list(units.map { .object($0.jsonObject) })
        object.fill(from: unknownFields)
        return JSONWriter.text(of: .object(object))
    }

    private init(reading value: LocatedValue) throws(FormProblem) {
        var reader = try ObjectReader(value, what: "an annotation record")
        self.init(
            id: try reader.required("id"), title: try reader.required("title"),
            source: try reader.required("source"), units: [])
        thesisImplied = try reader.flag("thesisImplied")
        for unit in try reader.list("units") { units.append(try Unit(unit)) }
        unknownFields = reader.rest
    }
}

extension AnnotationRecord.Unit {
    init(_ value: LocatedValue) throws(FormProblem) {
        var reader = try ObjectReader(value, what: "a unit")
        let id = try reader.required("id")
        let quote = try reader.required("quote")
        guard let role = try reader.choice("role", of: Statement.Role.self) else {
            throw reader.missing("role")
        }
        self.init(id: id, quote: quote, role: role)
        occurrence = try reader.integer("occurrence")
        kind = try reader.choice("kind", of: Statement.EvidenceKind.self)
        relation = try reader.value("relation").map(AnnotationRecord.Link.init)
        for link in try reader.list("secondary") {
            secondary.append(try AnnotationRecord.Link(link))
        }
        linkedWith = try reader.string("linkedWith")
        try reader.refuseTheRest("a unit")
    }

    var jsonObject: DataObject {
        var object: DataObject = ["id": .string(id), "quote": .string(quote)]
        if let occurrence { object["occurrence"] = .integer(occurrence) }
        object["role"] = .string(role.rawValue)
        if let kind { object["kind"] = .string(kind.rawValue) }
        if let relation { object["relation"] = relation.jsonValue }
        if !secondary.isEmpty { object["secondary"] = .list(secondary.map(\.jsonValue)) }
        if let linkedWith { object["linkedWith"] = .string(linkedWith) }
        return object
    }
}

extension AnnotationRecord.Link {
    init(_ value: LocatedValue) throws(FormProblem) {
        var reader = try ObjectReader(value, what: "a relation")
        guard let type = try reader.choice("type", of: Relation.Kind.self) else {
            throw reader.missing("type")
        }
        // "u5>u3" names the relation from u5 to u3; the unit that it begins at is meant.
        let target = try reader.required("target").prefix { $0 != ">" }
        self.init(type, String(target.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()))
    }

    var jsonValue: DataValue {
        .object(["type": .string(type.rawValue), "target": .string(target)])
    }
}
