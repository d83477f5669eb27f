extension GraphDifference {
    /// The difference that a JSON file holds.
    ///
    /// - Throws: ``FormError`` with the line, the column and the way out. Whether it fits a graph
    ///   is known when it is applied.
    /// - Complexity: O(*n*) in the bytes.
    public init(json bytes: [UInt8]) throws(FormError) {
        do {
            try self.init(JSONParser.parse(bytes))
        } catch {
            throw error.located(in: bytes)
        }
    }

    /// The difference as JSON: records in full, as a graph's JSON has them.
    ///
    /// - Complexity: O(*n*) in the bytes written.
    public var json: String { JSONWriter.text(of: .object(jsonObject)) }

    var jsonObject: DataObject {
        var builder = ObjectBuilder()
        builder.put("sources", sources.jsonObject(\.jsonObject))
        builder.put("statements", statements.jsonObject(\.jsonObject))
        builder.put("arguments", arguments.jsonObject(\.jsonObject))
        builder.put("relations", relations.jsonObject(\.jsonObject))
        builder.put("groups", groups.jsonObject(\.jsonObject))
        builder.put(
            "title", value: title.map { .object(["to": $0.value.map(DataValue.string) ?? .null]) })
        builder.put("rejected", value: rejected.map { .object($0.value.jsonObject) })
        builder.put("data", value: data.map { .object($0.value) })
        builder.put("fields", value: unknownFields.map { .object($0.value) })
        builder.put("issued", issued?.jsonObject ?? [:])
        return builder.object
    }

    init(_ value: LocatedValue) throws(FormProblem) {
        var reader = try ObjectReader(value, what: "a difference of graphs")
        sources = try .init("sources", &reader, Source.init)
        statements = try .init("statements", &reader, Statement.init)
        arguments = try .init("arguments", &reader, Argument.init)
        relations = try .init("relations", &reader, Relation.init)
        groups = try .init("groups", &reader, Group.init)
        title = try GraphDifference.title(&reader)
        rejected = try reader.value("rejected").map(Rejections.init).map(Replacement.init)
        data = try reader.object("data").map(Replacement.init)
        unknownFields = try reader.object("fields").map(Replacement.init)
        issued = try reader.value("issued").map(Issue.init)
        try reader.refuseTheRest("a difference of graphs")
    }

    private static func title(
        _ reader: inout ObjectReader
    ) throws(FormProblem) -> Replacement<String?>? {
        guard let value = reader.value("title") else { return nil }
        var fields = try ObjectReader(value, what: "the new title")
        let title = try fields.string("to")
        try fields.refuseTheRest("the new title")
        return Replacement(title)
    }
}

extension GraphDifference.Issue {
    fileprivate var jsonObject: DataObject {
        ["from": .object(before.jsonObject), "to": .object(after.jsonObject)]
    }

    fileprivate init(_ value: LocatedValue) throws(FormProblem) {
        var reader = try ObjectReader(value, what: "the numbers of identifiers given")
        guard let before = reader.value("from") else { throw reader.missing("from") }
        guard let after = reader.value("to") else { throw reader.missing("to") }
        self.init(before: try IssuedNumbers(before), after: try IssuedNumbers(after))
        try reader.refuseTheRest("the numbers of identifiers given")
    }
}

extension GraphDifference.Changes where Record.ID == Identifier<Record> {
    fileprivate func jsonObject(_ object: (Record) -> DataObject) -> DataObject {
        var builder = ObjectBuilder()
        builder.put("put", put.map { .object(object($0)) })
        builder.put("removed", strings: removed.map(\.rawValue))
        builder.put("order", strings: (order ?? []).map(\.rawValue))
        return builder.object
    }

    fileprivate init(
        _ name: String, _ reader: inout ObjectReader,
        _ record: (LocatedValue) throws(FormProblem) -> Record
    ) throws(FormProblem) {
        guard let value = reader.value(name) else { return }
        var fields = try ObjectReader(value, what: "the changes of \(name)")
        var seen: Set<Record.ID> = []
        for value in try fields.list("put") {
            let new = try record(value)
            guard !new.id.rawValue.isEmpty else {
                throw FormProblem(offset: value.offset, message: "an identifier is empty; give one")
            }
            guard seen.insert(new.id).inserted else {
                let message = GraphError.duplicate(id: new.id.rawValue).description
                throw FormProblem(offset: value.offset, message: message)
            }
            put.append(new)
        }
        removed = try fields.strings("removed").map(Identifier.init(rawValue:))
        let order = try fields.strings("order").map(Identifier<Record>.init(rawValue:))
        self.order = order.isEmpty ? nil : order
        try fields.refuseTheRest("the changes of \(name)")
    }
}

extension ObjectReader {
    /// The data of that name; `nil` where there is none, not even empty data.
    fileprivate mutating func object(_ name: String) throws(FormProblem) -> DataObject? {
        let isThere = offset(of: name) != offset
        let data = try data(name)
        return isThere ? data : nil
    }
}
