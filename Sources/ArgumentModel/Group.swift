/// A titled part of a graph, such as the section of a report that statements belong to.
public struct Group: Identifiable, Sendable, Equatable {
    /// The identity of a group within its graph.
    public typealias ID = Identifier<Group>

    /// What can belong to a group.
    public enum Member: Sendable, Hashable {
        case statement(Statement.ID)
        case argument(Argument.ID)
    }

    /// Its identity.
    public internal(set) var id: ID
    /// Its heading.
    public var title: String
    /// The level of its heading, from 1.
    public var level: Int
    /// The group that it is part of.
    public var parent: ID?
    /// Its members in order, without those of its parts.
    public var members: [Member] = []
    /// Whether only its heading is to be seen.
    public var isClosed = false
    /// Its tags without the leading `#`.
    public var tags: [String] = []
    /// Data that belongs to no other field.
    public var data: DataObject = [:]
    /// Fields of the file that this version does not know.
    public var unknownFields: DataObject = [:]

    /// A group without members.
    public init(id: ID, title: String, level: Int = 1, parent: ID? = nil) {
        self.id = id
        self.title = title
        self.level = level
        self.parent = parent
    }
}
