/// Why something cannot be put into a graph, or what is wrong with one.
public enum GraphError: Error, Sendable, Hashable {
    /// A record brings along an identifier without a letter.
    case emptyIdentifier
    /// The identifier stands twice among the records of its kind.
    case duplicate(id: String)
    /// Something names a statement, argument, relation, source or group that is not there.
    case unknown(id: String, in: String)
    /// A relation begins nowhere, or mixes statements with an argument.
    case malformedSources(relation: Relation.ID)
    /// A relation of this kind cannot have such a target.
    case impossibleTarget(relation: Relation.ID, kind: Relation.Kind)
    /// Relations that are about one another in a circle.
    case circularRelations(Relation.ID)
    /// Groups that are parts of one another in a circle.
    case circularGroups(Group.ID)
    /// A confidence outside 0...1.
    case confidenceOutOfRange(id: String)
    /// Two wordings of one statement claim to stand for it.
    case severalCanonicalMembers(Statement.ID)
    /// Evidence has a kind; nothing else does.
    case kindWithoutEvidence(Statement.ID)
    /// A step of an argument names a number that is not there.
    case unknownStep(argument: Argument.ID, number: Int)
    /// A paragraph or sentence number below 1.
    case impossiblePlace(id: String)
}

extension GraphError: CustomStringConvertible {
    /// What happened, where, and what to do.
    public var description: String {
        switch self {
        case .emptyIdentifier:
            "an identifier is empty; give it at least one letter"
        case .duplicate(let id):
            "the identifier \(id) stands twice; give one of them another"
        case .unknown(let id, let place):
            "\(place) names \(id), which is not in the graph; add it or correct the name"
        case .malformedSources(let id):
            "relation \(id) needs one or more statements, or one argument, to begin at"
        case .impossibleTarget(let id, let kind):
            "relation \(id) is of the kind \(kind.rawValue) and cannot have that target"
        case .circularRelations(let id):
            "relation \(id) is about itself by way of other relations; change one target"
        case .circularGroups(let id):
            "group \(id) is a part of itself; change its parent"
        case .confidenceOutOfRange(let id):
            "the confidence of \(id) is not between 0 and 1"
        case .severalCanonicalMembers(let id):
            "statement \(id) has two canonical wordings; keep one"
        case .kindWithoutEvidence(let id):
            "statement \(id) has a kind of evidence but is no evidence; drop the kind"
        case .unknownStep(let id, let number):
            "argument \(id) has no step or member number \(number)"
        case .impossiblePlace(let id):
            "\(id) stands in a paragraph or sentence below 1; they count from 1"
        }
    }
}
