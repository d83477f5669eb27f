/// One end of a relation.
public enum Endpoint: Sendable, Hashable {
    /// A statement.
    case statement(Statement.ID)
    /// An argument as a whole.
    case argument(Argument.ID)
    /// The step of that number, from 1, within an argument.
    case step(Argument.ID, Int)
    /// Another relation: undercut, or backed by a warrant.
    case relation(Relation.ID)

    /// The statement, where it is one.
    public var statement: Statement.ID? {
        if case .statement(let id) = self { id } else { nil }
    }

    /// The relation, where it is one.
    public var relation: Relation.ID? {
        if case .relation(let id) = self { id } else { nil }
    }

    /// The argument, where it is one or a step of one.
    public var argument: Argument.ID? {
        switch self {
        case .argument(let id), .step(let id, _): id
        case .statement, .relation: nil
        }
    }
}

/// What can stand at an end of a relation: a statement, an argument or a relation, the
/// identifier of one, or an ``Endpoint``.
public protocol Relatable {
    /// This value as an end of a relation.
    var endpoint: Endpoint { get }
}

extension Endpoint: Relatable {
    /// The endpoint itself.
    public var endpoint: Endpoint { self }
}

/// What identifies something that a relation can begin or end at.
public protocol RelatableSubject {
    /// The end of a relation that this identifier names.
    static func endpoint(_ id: Identifier<Self>) -> Endpoint
}

extension Identifier: Relatable where Subject: RelatableSubject {
    /// The end of a relation that this identifier names.
    public var endpoint: Endpoint { Subject.endpoint(self) }
}

extension Statement: RelatableSubject {
    /// The statement of that identifier as an end of a relation.
    public static func endpoint(_ id: Statement.ID) -> Endpoint { .statement(id) }
}

extension Argument: RelatableSubject {
    /// The argument of that identifier as an end of a relation.
    public static func endpoint(_ id: Argument.ID) -> Endpoint { .argument(id) }
}

extension Relation: RelatableSubject {
    /// The relation of that identifier as an end of a relation.
    public static func endpoint(_ id: Relation.ID) -> Endpoint { .relation(id) }
}

extension Statement: Relatable {
    /// The statement as an end of a relation.
    public var endpoint: Endpoint { .statement(id) }
}

extension Argument: Relatable {
    /// The argument as a whole as an end of a relation.
    public var endpoint: Endpoint { .argument(id) }
}

extension Relation: Relatable {
    /// The relation as an end of another one.
    public var endpoint: Endpoint { .relation(id) }
}
