/// One change that a person makes to a graph, as a value: it can be kept, written to a file,
/// played again, and taken back.
///
/// ```swift
/// let inverse = try graph.apply(.reassign("s7", to: .counterclaim, kind: nil))
/// try graph.apply(inverse)      // the graph is what it was
/// ```
///
/// What an edit touches is a person's decision from then on.
public enum Edit: Sendable, Equatable {
    /// Another role, and for evidence what it rests on; without a kind, evidence keeps the one it
    /// has.
    case reassign(Statement.ID, to: Statement.Role, kind: Statement.EvidenceKind?)
    /// Other words; passages and quotations stay.
    case reword(Statement.ID, as: String)
    /// A new statement. A rejected passage at which it stands is rejected no more.
    case add(Statement.Role, String, at: Passage?)
    /// A new relation; one that is there already is confirmed instead.
    case relate([Endpoint], Relation.Kind, Endpoint)
    /// Another kind, another target, or both.
    case retarget(Relation.ID, Relation.Kind, to: Endpoint)
    /// One more premise of a relation (``ArgumentGraph/link(_:into:)``).
    case link(Statement.ID, into: Relation.ID)
    /// Two statements of one (``ArgumentGraph/split(_:at:)``).
    case split(Statement.ID, at: Int)
    /// One statement of two (``ArgumentGraph/merge(_:into:)``).
    case merge(Statement.ID, into: Statement.ID)
    /// A statement goes, and is not mined again (``ArgumentGraph/reject(_:)-(Statement.ID)``).
    case reject(Statement.ID)
    /// A relation goes, and is not drawn again (``ArgumentGraph/reject(_:)-(Relation.ID)``).
    case rejectRelation(Relation.ID)
    /// A statement leads nowhere from now on (``ArgumentGraph/detach(_:)``).
    case detach(Statement.ID)
    /// The role is right: a person says so.
    case confirm(Statement.ID)
    /// Kind and target are right: a person says so.
    case confirmRelation(Relation.ID)
    /// What an earlier edit changed is as it was before: the inverse of any edit.
    case restore(GraphDifference)
}

extension ArgumentGraph {
    /// Makes an edit.
    ///
    /// - Returns: the edit that takes it back: applied next, it gives a graph that is equal to
    ///   this one in all its fields, the identifiers to be given next among them.
    /// - Throws: ``EditError`` that says why it cannot be made and what to do; the graph is then
    ///   unchanged.
    /// - Complexity: O(*s* + *r*).
    @discardableResult
    public mutating func apply(_ edit: Edit) throws(EditError) -> Edit {
        var edited = self
        try edited.perform(edit)
        let inverse = Edit.restore(edited.difference(to: self))
        self = edited
        return inverse
    }

    private mutating func perform(_ edit: Edit) throws(EditError) {
        switch edit {
        case .reassign(let id, let role, let kind): try reassign(id, role, kind)
        case .reword(let id, let text): try rewordWithWords(id, text)
        case .add(let role, let text, let passage): try addWithWords(role, text, passage)
        case .relate(let sources, let kind, let target): try tie(sources, kind, target)
        case .retarget(let id, let kind, let target): try lead(id, kind, target)
        case .link(let id, let relation): try link(id, into: relation)
        case .split(let id, let offset): try split(id, at: offset)
        case .merge(let id, let survivor): try merge(id, into: survivor)
        case .reject(let id): try reject(id)
        case .rejectRelation(let id): try reject(id)
        case .detach(let id): try detach(id)
        case .confirm(let id): try confirm(id)
        case .confirmRelation(let id): try confirm(id)
        case .restore(let difference): try apply(difference)
        }
    }

    private mutating func reassign(
        _ id: Statement.ID, _ role: Statement.Role, _ kind: Statement.EvidenceKind?
    ) throws(EditError) {
        do throws(GraphError) {
            try reassign(id, to: role)
            if let kind { try update(id) { $0.kind = kind } }
        } catch {
            throw .graph(error)
        }
    }

    private mutating func rewordWithWords(
        _ id: Statement.ID, _ text: String
    ) throws(EditError) {
        guard text.hasWords else { throw .noWords }
        do throws(GraphError) { try reword(id, as: text) } catch { throw .graph(error) }
    }

    private mutating func addWithWords(
        _ role: Statement.Role, _ text: String, _ passage: Passage?
    ) throws(EditError) {
        guard text.hasWords else { throw .noWords }
        let new = Statement(id: "", role: role, text: text, passages: passage.map { [$0] } ?? [])
        do throws(GraphError) { try check(new) } catch {
            throw .graph(error.naming("the new statement", insteadOf: ""))
        }
        add(role, text, at: passage)
        if let passage { accept(passage) }
    }

    private mutating func tie(
        _ sources: [Endpoint], _ kind: Relation.Kind, _ target: Endpoint
    ) throws(EditError) {
        let same = relations.first {
            $0.kind == kind && $0.target == target && Set($0.sources) == Set(sources)
        }
        if let same { return try confirm(same.id) }
        do throws(GraphError) {
            accept(try relate(sources: sources, kind, target, decision: .byPerson))
        } catch {
            throw .graph(error)
        }
    }

    private mutating func lead(
        _ id: Relation.ID, _ kind: Relation.Kind, _ target: Endpoint
    ) throws(EditError) {
        do throws(GraphError) {
            try retarget(id, kind, to: target)
        } catch {
            throw .graph(error)
        }
    }
}

extension String {
    /// Whether a letter or a digit is in it.
    var hasWords: Bool { contains { $0.isLetter || $0.isNumber } }
}
