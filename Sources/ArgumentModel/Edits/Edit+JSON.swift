/// What an edit is called in JSON.
private enum EditVerb: String, CaseIterable {
    case reassign, reword, add, relate, retarget, link, split, merge, reject, detach, confirm
    case restore
}

extension Edit {
    var jsonObject: DataObject {
        var builder = ObjectBuilder()
        builder.put("edit", verb.rawValue)
        switch self {
        case .reassign(let id, let role, let kind):
            builder.put("statement", id.rawValue)
            builder.put("role", role.rawValue)
            builder.put("kind", kind?.rawValue)
        case .reword(let id, let text):
            builder.put("statement", id.rawValue)
            builder.put("text", text)
        case .add(let role, let text, let passage):
            builder.put("role", role.rawValue)
            builder.put("text", text)
            builder.put("passage", value: passage.map { .object($0.jsonObject) })
        case .split(let id, let offset):
            builder.put("statement", id.rawValue)
            builder.put("at", offset)
        case .merge(let id, let survivor):
            builder.put("statement", id.rawValue)
            builder.put("into", survivor.rawValue)
        case .reject(let id), .detach(let id), .confirm(let id):
            builder.put("statement", id.rawValue)
        case .restore(let difference):
            builder.put("difference", value: .object(difference.jsonObject))
        case .relate, .retarget, .link, .rejectRelation, .confirmRelation:
            putRelation(into: &builder)
        }
        return builder.object
    }

    private func putRelation(into builder: inout ObjectBuilder) {
        switch self {
        case .relate(let sources, let kind, let target):
            builder.put("from", sources.map(\.jsonValue))
            builder.put("kind", kind.rawValue)
            builder.put("to", value: target.jsonValue)
        case .retarget(let id, let kind, let target):
            builder.put("relation", id.rawValue)
            builder.put("kind", kind.rawValue)
            builder.put("to", value: target.jsonValue)
        case .link(let id, let relation):
            builder.put("statement", id.rawValue)
            builder.put("relation", relation.rawValue)
        case .rejectRelation(let id), .confirmRelation(let id):
            builder.put("relation", id.rawValue)
        case .reassign, .reword, .add, .split, .merge, .reject, .detach, .confirm, .restore:
            break
        }
    }

    private var verb: EditVerb {
        switch self {
        case .reassign: .reassign
        case .reword: .reword
        case .add: .add
        case .relate: .relate
        case .retarget: .retarget
        case .link: .link
        case .split: .split
        case .merge: .merge
        case .reject, .rejectRelation: .reject
        case .detach: .detach
        case .confirm, .confirmRelation: .confirm
        case .restore: .restore
        }
    }

    init(_ value: LocatedValue) throws(FormProblem) {
        var reader = try ObjectReader(value, what: "an edit")
        self = try Edit.read(try reader.needed("edit", EditVerb.self), &reader)
        try reader.refuseTheRest("this edit")
    }

    private static func read(
        _ verb: EditVerb, _ reader: inout ObjectReader
    ) throws(FormProblem) -> Edit {
        switch verb {
        case .reassign:
            .reassign(
                try reader.statement(), to: try reader.needed("role", Statement.Role.self),
                kind: try reader.choice("kind", of: Statement.EvidenceKind.self))
        case .reword: .reword(try reader.statement(), as: try reader.required("text"))
        case .add:
            .add(
                try reader.needed("role", Statement.Role.self), try reader.required("text"),
                at: try reader.value("passage").map(Passage.init))
        case .relate:
            .relate(
                try Endpoint.list(try reader.list("from")),
                try reader.needed("kind", Relation.Kind.self), try reader.target())
        case .retarget:
            .retarget(
                try reader.relation(), try reader.needed("kind", Relation.Kind.self),
                to: try reader.target())
        case .link: .link(try reader.statement(), into: try reader.relation())
        case .split: .split(try reader.statement(), at: try reader.cut())
        case .merge: .merge(try reader.statement(), into: try reader.statement("into"))
        case .reject: try either(&reader, Edit.reject, Edit.rejectRelation)
        case .detach: .detach(try reader.statement())
        case .confirm: try either(&reader, Edit.confirm, Edit.confirmRelation)
        case .restore: .restore(try reader.difference())
        }
    }

    /// An edit of a statement or of a relation, whichever is named.
    private static func either(
        _ reader: inout ObjectReader, _ ofStatement: (Statement.ID) -> Edit,
        _ ofRelation: (Relation.ID) -> Edit
    ) throws(FormProblem) -> Edit {
        if let id = try reader.string("relation") { return ofRelation(.init(rawValue: id)) }
        guard let id = try reader.string("statement") else {
            let message = "this edit has neither \"statement\" nor \"relation\"; add one"
            throw FormProblem(offset: reader.offset, message: message)
        }
        return ofStatement(.init(rawValue: id))
    }
}

extension ObjectReader {
    fileprivate mutating func needed<Choice: RawRepresentable & CaseIterable>(
        _ name: String, _ type: Choice.Type
    ) throws(FormProblem) -> Choice where Choice.RawValue == String {
        guard let choice = try choice(name, of: type) else { throw missing(name) }
        return choice
    }

    fileprivate mutating func statement(
        _ name: String = "statement"
    ) throws(FormProblem) -> Statement.ID {
        Statement.ID(rawValue: try required(name))
    }

    fileprivate mutating func relation() throws(FormProblem) -> Relation.ID {
        Relation.ID(rawValue: try required("relation"))
    }

    fileprivate mutating func target() throws(FormProblem) -> Endpoint {
        guard let target = value("to") else { throw missing("to") }
        return try Endpoint(target)
    }

    fileprivate mutating func cut() throws(FormProblem) -> Int {
        guard let offset = try integer("at") else { throw missing("at") }
        return offset
    }

    fileprivate mutating func difference() throws(FormProblem) -> GraphDifference {
        guard let value = value("difference") else { throw missing("difference") }
        return try GraphDifference(value)
    }
}
