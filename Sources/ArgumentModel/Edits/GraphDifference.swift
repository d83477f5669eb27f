/// What turns one graph into another, record by record.
///
/// ```swift
/// let difference = draft.difference(to: edited)
/// try draft.apply(difference)      // draft == edited
/// ```
public struct GraphDifference: Sendable, Equatable {
    /// What turns the records of one kind into those of another graph.
    public struct Changes<Record: Identifiable & Sendable & Equatable>: Sendable, Equatable
    where Record.ID: Sendable {
        /// Those that are new or changed, in full, in the order of the other graph.
        public internal(set) var put: [Record] = []
        /// Those that go.
        public internal(set) var removed: [Record.ID] = []
        /// All in the order of the other graph; `nil` where they come into it by themselves:
        /// new ones last, and statements in reading order.
        public internal(set) var order: [Record.ID]?

        /// Whether nothing changes.
        public var isEmpty: Bool { put.isEmpty && removed.isEmpty && order == nil }
    }

    /// A value that another one takes the place of.
    struct Replacement<Value: Sendable & Equatable>: Sendable, Equatable {
        let value: Value

        /// The new value; `nil` where it is the old one.
        init?(of old: Value, by new: Value) {
            guard old != new else { return nil }
            value = new
        }

        init(_ value: Value) {
            self.value = value
        }
    }

    /// The numbers of identifiers given, before and after.
    struct Issue: Sendable, Equatable {
        let before: IssuedNumbers
        let after: IssuedNumbers
    }

    /// What changes of the sources.
    public internal(set) var sources = Changes<Source>()
    /// What changes of the statements.
    public internal(set) var statements = Changes<Statement>()
    /// What changes of the arguments.
    public internal(set) var arguments = Changes<Argument>()
    /// What changes of the relations.
    public internal(set) var relations = Changes<Relation>()
    /// What changes of the groups.
    public internal(set) var groups = Changes<Group>()
    var title: Replacement<String?>?
    var rejected: Replacement<Rejections>?
    var data: Replacement<DataObject>?
    var unknownFields: Replacement<DataObject>?
    var issued: Issue?

    init() {}

    /// Whether both graphs are equal.
    public var isEmpty: Bool { self == GraphDifference() }
}

extension ArgumentGraph {
    /// What turns this graph into another.
    ///
    /// - Complexity: O(*s* + *r*) over both graphs.
    public func difference(to other: ArgumentGraph) -> GraphDifference {
        var difference = GraphDifference()
        difference.sources = .init(from: sources, to: other.sources)
        difference.statements = statementChanges(to: other)
        difference.arguments = .init(from: arguments, to: other.arguments)
        difference.relations = .init(from: relations, to: other.relations)
        difference.groups = .init(from: groups, to: other.groups)
        difference.title = .init(of: title, by: other.title)
        difference.rejected = .init(of: rejected, by: other.rejected)
        difference.data = .init(of: data, by: other.data)
        difference.unknownFields = .init(of: unknownFields, by: other.unknownFields)
        if numbers != other.numbers {
            difference.issued = .init(before: numbers, after: other.numbers)
        }
        return difference
    }

    /// The order is told only where reading order leaves it open.
    private func statementChanges(to other: ArgumentGraph) -> GraphDifference.Changes<Statement> {
        var changes = GraphDifference.Changes<Statement>()
        changes.compare(statements, other.statements)
        var trial = self
        trial.sources = other.sources
        trial.statements.take(changes)
        trial.sortStatements()
        changes.compareOrder(trial.statements, other.statements)
        return changes
    }

    /// Changes what a difference says: the graph that it was made of becomes the other one.
    ///
    /// Another graph becomes well-formed, too, or stays as it is: records that the difference
    /// does not name stay, and identifiers that were given are not given again.
    ///
    /// - Throws: ``EditError`` where the difference is of another graph and does not fit this
    ///   one; this one is then unchanged.
    /// - Complexity: O(*s* + *r*).
    public mutating func apply(_ difference: GraphDifference) throws(EditError) {
        var changed = self
        try changed.takeRecords(of: difference)
        if let title = difference.title { changed.title = title.value }
        if let rejected = difference.rejected { changed.rejected = rejected.value }
        if let data = difference.data { changed.data = data.value }
        if let fields = difference.unknownFields { changed.unknownFields = fields.value }
        if let issued = difference.issued { changed.numbers.take(issued) }
        changed.numbers.cover(changed)
        do throws(GraphError) { try changed.checkInvariants() } catch { throw .graph(error) }
        self = changed
    }

    private mutating func takeRecords(of difference: GraphDifference) throws(EditError) {
        try sources.apply(difference.sources, "sources")
        try statements.apply(difference.statements, "statements")
        try arguments.apply(difference.arguments, "arguments")
        try relations.apply(difference.relations, "relations")
        try groups.apply(difference.groups, "groups")
        sortStatements()
    }
}

extension IssuedNumbers {
    /// Of another graph than it was made of the higher numbers count.
    fileprivate mutating func take(_ issue: GraphDifference.Issue) {
        guard self != issue.before else {
            self = issue.after
            return
        }
        sources = max(sources, issue.after.sources)
        statements = max(statements, issue.after.statements)
        arguments = max(arguments, issue.after.arguments)
        relations = max(relations, issue.after.relations)
        groups = max(groups, issue.after.groups)
    }
}

extension GraphDifference.Changes {
    fileprivate init(from old: Records<Record>, to new: Records<Record>) {
        compare(old, new)
        var trial = old
        trial.take(self)
        compareOrder(trial, new)
    }

    fileprivate mutating func compare(_ old: Records<Record>, _ new: Records<Record>) {
        put = new.filter { old[$0.id] != $0 }
        removed = old.filter { !new.contains($0.id) }.map(\.id)
    }

    fileprivate mutating func compareOrder(_ trial: Records<Record>, _ new: Records<Record>) {
        guard !trial.lazy.map(\.id).elementsEqual(new.lazy.map(\.id)) else { return }
        order = new.map(\.id)
    }
}

extension Records {
    /// Loses and gains records, whatever their order.
    fileprivate mutating func take(_ changes: GraphDifference.Changes<Record>) {
        if !changes.removed.isEmpty {
            let gone = Set(changes.removed)
            removeAll { gone.contains($0.id) }
        }
        for record in changes.put { append(record) }
    }

    fileprivate mutating func apply(
        _ changes: GraphDifference.Changes<Record>, _ kind: String
    ) throws(EditError) {
        guard changes.removed.allSatisfy(contains) else { throw .foreignDifference(kind) }
        take(changes)
        guard let order = changes.order else { return }
        let ordered = Records(order.compactMap { self[$0] })
        guard order.count == count, ordered.count == count else { throw .foreignDifference(kind) }
        self = ordered
    }
}
