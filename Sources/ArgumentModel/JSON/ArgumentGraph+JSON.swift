extension ArgumentGraph {
    /// The version of the JSON form that is written, and the only one that is read.
    public static let jsonVersion = 1

    /// The graph that a JSON file holds.
    ///
    /// Fields that this version does not know are kept and written back. Statements are put into
    /// reading order, whatever their order in the file.
    ///
    /// - Throws: ``FormError`` with the line, the column and the way out.
    /// - Complexity: O(*n*) in the bytes, and O(*s* log *s*) to put the statements into order.
    public init(json bytes: [UInt8]) throws(FormError) {
        do {
            try self.init(reading: JSONParser.parse(bytes))
        } catch {
            throw error.located(in: bytes)
        }
    }

    /// The graph as JSON: the same bytes for equal graphs, on any machine.
    ///
    /// - Complexity: O(*n*) in the bytes written.
    public var json: String { JSONWriter.text(of: .object(jsonObject)) }

    private init(reading value: LocatedValue) throws(FormProblem) {
        self.init()
        var reader = try ObjectReader(value, what: "an argument graph")
        try ArgumentGraph.checkVersion(&reader)
        title = try reader.string("title")
        var offsets: [String: Int] = [:]
        try readSources(&reader, &offsets)
        try readStatements(&reader, &offsets)
        try readArguments(&reader, &offsets)
        try readRelations(&reader, &offsets)
        try readGroups(&reader, &offsets)
        let rejectedOffset = reader.offset(of: "rejected")
        if let value = reader.value("rejected") { rejected = try Rejections(value) }
        data = try reader.data("data")
        if let issued = reader.value("issued") { numbers = try IssuedNumbers(issued) }
        numbers.cover(self)
        unknownFields = reader.rest
        try checkRead(offsets)
        try place(rejectedOffset) { () throws(GraphError) in try checkRejected() }
        sortStatements()
    }

    private static func checkVersion(_ reader: inout ObjectReader) throws(FormProblem) {
        let offset = reader.offset(of: "version")
        guard let version = try reader.integer("version") else {
            let message = "this is no argument graph: it has no \"version\""
            throw FormProblem(offset: offset, message: message)
        }
        guard version == jsonVersion else {
            let message = "version \(version) is not known here; this program reads version 1"
            throw FormProblem(offset: offset, message: message)
        }
    }

    private mutating func readSources(
        _ reader: inout ObjectReader, _ offsets: inout [String: Int]
    ) throws(FormProblem) {
        for value in try reader.list("sources") {
            let source = try Source(value)
            try note(source.id, in: sources, at: value.offset, "source", &offsets)
            sources.append(source)
        }
    }

    private mutating func readStatements(
        _ reader: inout ObjectReader, _ offsets: inout [String: Int]
    ) throws(FormProblem) {
        for value in try reader.list("statements") {
            let statement = try Statement(value)
            try note(statement.id, in: statements, at: value.offset, "statement", &offsets)
            statements.append(statement)
        }
    }

    private mutating func readArguments(
        _ reader: inout ObjectReader, _ offsets: inout [String: Int]
    ) throws(FormProblem) {
        for value in try reader.list("arguments") {
            let argument = try Argument(value)
            try note(argument.id, in: arguments, at: value.offset, "argument", &offsets)
            arguments.append(argument)
        }
    }

    private mutating func readRelations(
        _ reader: inout ObjectReader, _ offsets: inout [String: Int]
    ) throws(FormProblem) {
        for value in try reader.list("relations") {
            let relation = try Relation(value)
            try note(relation.id, in: relations, at: value.offset, "relation", &offsets)
            relations.append(relation)
        }
    }

    private mutating func readGroups(
        _ reader: inout ObjectReader, _ offsets: inout [String: Int]
    ) throws(FormProblem) {
        for value in try reader.list("groups") {
            let group = try Group(value)
            try note(group.id, in: groups, at: value.offset, "group", &offsets)
            groups.append(group)
        }
    }

    private func note<Record>(
        _ id: Identifier<Record>, in records: Records<Record>, at offset: Int, _ kind: String,
        _ offsets: inout [String: Int]
    ) throws(FormProblem) where Record: Identifiable, Record.ID == Identifier<Record> {
        guard !id.rawValue.isEmpty, !records.contains(id) else {
            let message =
                id.rawValue.isEmpty
                ? "an identifier is empty; give the \(kind) one"
                : GraphError.duplicate(id: id.rawValue).description
            throw FormProblem(offset: offset, message: message)
        }
        offsets["\(kind) \(id)"] = offset
    }

    /// Every record must be well-formed among the others; a fault is told where its record stands.
    private func checkRead(_ offsets: [String: Int]) throws(FormProblem) {
        for statement in statements {
            try place(offsets["statement \(statement.id)"]) { () throws(GraphError) in
                try check(statement)
            }
        }
        for argument in arguments {
            try place(offsets["argument \(argument.id)"]) { () throws(GraphError) in
                try check(argument)
            }
        }
        var sound: Set<Relation.ID> = []
        for relation in relations {
            try place(offsets["relation \(relation.id)"]) { () throws(GraphError) in
                try check(relation, &sound)
            }
        }
        for group in groups {
            try place(offsets["group \(group.id)"]) { () throws(GraphError) in
                try check(group)
            }
        }
    }

    private func place(
        _ offset: Int?, _ check: () throws(GraphError) -> Void
    ) throws(FormProblem) {
        do {
            try check()
        } catch {
            throw FormProblem(offset: offset ?? 0, message: error.description)
        }
    }
}

extension IssuedNumbers {
    init(_ value: LocatedValue) throws(FormProblem) {
        var fields = try ObjectReader(value, what: "the numbers of identifiers given")
        sources = try IssuedNumbers.count("sources", &fields)
        statements = try IssuedNumbers.count("statements", &fields)
        arguments = try IssuedNumbers.count("arguments", &fields)
        relations = try IssuedNumbers.count("relations", &fields)
        groups = try IssuedNumbers.count("groups", &fields)
    }

    /// More identifiers than this are never given.
    private static let limit = 1 << 53

    private static func count(
        _ name: String, _ fields: inout ObjectReader
    ) throws(FormProblem) -> Int {
        let offset = fields.offset(of: name)
        let count = try fields.integer(name) ?? 0
        guard (0...limit).contains(count) else {
            let message = "\(count) identifiers cannot have been given; write 0 or more"
            throw FormProblem(offset: offset, message: message)
        }
        return count
    }

    /// Counts on from the highest number that an identifier of the graph has.
    mutating func cover(_ graph: ArgumentGraph) {
        sources = max(sources, highest("o", graph.sources.map(\.id.rawValue)))
        statements = max(statements, highest("s", graph.statements.map(\.id.rawValue)))
        arguments = max(arguments, highest("a", graph.arguments.map(\.id.rawValue)))
        relations = max(relations, highest("r", graph.relations.map(\.id.rawValue)))
        groups = max(groups, highest("g", graph.groups.map(\.id.rawValue)))
    }

    /// Counts on from the number that the identifier of a statement has.
    mutating func cover(_ id: Statement.ID) {
        statements = max(statements, highest("s", [id.rawValue]))
    }

    /// The highest number among those that could be given: larger ones never come up.
    private func highest(_ letter: String, _ ids: [String]) -> Int {
        ids.compactMap { $0.hasPrefix(letter) ? Int($0.dropFirst()) : nil }
            .filter { $0 <= IssuedNumbers.limit }.max() ?? 0
    }
}
