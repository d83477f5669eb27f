/// Why an edit cannot be made.
public enum EditError: Error, Sendable, Hashable {
    /// The graph does not hold what the edit names, or would be ill-formed after it.
    case graph(GraphError)
    /// The text of a statement would have no letter and no digit.
    case noWords
    /// A cut before the first byte, behind the last one, or at an end of the words.
    case cutOutside(Statement.ID, at: Int, length: Int)
    /// A cut within a character.
    case cutWithinCharacter(Statement.ID, at: Int)
    /// A cut that leaves no words on one side.
    case cutLeavesNoWords(Statement.ID, at: Int)
    /// A statement merged into itself.
    case mergedWithItself(Statement.ID)
    /// The statement is a premise of that relation already.
    case alreadyLinked(Statement.ID, Relation.ID)
    /// The relation begins at an argument, or is of a kind that has one source.
    case takesNoPremise(Relation.ID)
    /// A difference that was made of another graph; the records of that kind are not these.
    case foreignDifference(String)
}

extension EditError: CustomStringConvertible {
    /// What happened, where, and what to do.
    public var description: String {
        switch self {
        case .graph(let error): error.description
        case .noWords:
            "the text has no words; write some, or reject the statement"
        case .cutOutside(let id, let offset, let length):
            "\(id) cannot be split at byte \(offset): it has \(length); choose a place within"
        case .cutWithinCharacter(let id, let offset):
            "\(id) cannot be split at byte \(offset), within a character; "
                + "choose a place between two"
        case .cutLeavesNoWords(let id, let offset):
            "\(id) cannot be split at byte \(offset): one side would have no words; "
                + "choose a place between two words"
        case .mergedWithItself(let id):
            "\(id) cannot be merged into itself; name another statement"
        case .alreadyLinked(let id, let relation):
            "\(id) is a premise of \(relation) already; confirm the relation if it is right"
        case .takesNoPremise(let relation):
            "\(relation) cannot have one more premise: it begins at an argument, or restates or "
                + "contradicts; draw a relation of its own"
        case .foreignDifference(let kind):
            "the difference was made of a graph with other \(kind); apply it to that graph"
        }
    }
}

extension GraphError {
    /// The same error about something that has no identifier yet.
    func naming(_ name: String, insteadOf id: String) -> GraphError {
        switch self {
        case .unknown(let other, _): .unknown(id: other, in: name)
        case .impossiblePlace(id): .impossiblePlace(id: name)
        default: self
        }
    }
}
