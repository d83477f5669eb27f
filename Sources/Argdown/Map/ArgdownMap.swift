public import ArgumentModel

/// The argument map of a document: boxes, arrows between them, and groups of boxes.
///
/// It is made from the model by the settings of the document: which statements and arguments are
/// in it, what their labels say, which sections are groups, which groups are closed.
public struct ArgdownMap: Sendable, Equatable {
    /// A box.
    public struct Node: Sendable, Equatable {
        /// What a box stands for, by its place in the model.
        public enum Element: Sendable, Hashable {
            case statement(Int)
            case argument(Int)
        }

        /// What it stands for.
        public let element: Element
        /// The title of what it stands for.
        public let title: String
        /// The title on its label.
        public let labelTitle: String?
        /// The text on its label.
        public let labelText: String?
        /// The tags of what it stands for.
        public let tags: [String]
        /// The data of what it stands for, with its `color`, `rank` and `images`.
        public let data: DataObject
        /// The group that it stands in, by its place in ``ArgdownMap/groups``.
        public internal(set) var group: Int?
    }

    /// What an arrow leads from or to.
    public enum End: Sendable, Hashable {
        /// A box, by its place in ``ArgdownMap/nodes``.
        case node(Int)
        /// A closed group, by its place in ``ArgdownMap/groups``.
        case group(Int)
    }

    /// An arrow.
    public struct Edge: Sendable, Hashable {
        /// What it says.
        public let kind: ArgdownModel.Relation.Kind
        /// Where it begins.
        public internal(set) var from: End
        /// Where it ends.
        public internal(set) var to: End
        /// The relation that it shows, by its place in the model; `nil` where it shows that a
        /// statement is a premise or a conclusion of an argument.
        public let relation: Int?
        /// Its number among all edges that there were before groups were closed, from 1.
        public let number: Int
    }

    /// What stands in a group.
    public enum Child: Sendable, Hashable {
        case node(Int)
        case group(Int)
    }

    /// A group of boxes and other groups.
    public struct Group: Sendable, Equatable {
        /// Its section, by its place in the model.
        public let section: Int
        /// Its heading.
        public let title: String
        /// The data of its section, with its `color`.
        public let data: DataObject
        /// The group that it is part of.
        public internal(set) var parent: Int?
        /// How deep it stands, from 1.
        public internal(set) var level = 1
        /// Whether only its heading is shown: its children are gone, and arrows from and to
        /// them lead from and to the group.
        public internal(set) var isClosed: Bool
        /// What it holds.
        public internal(set) var children: [Child] = []
    }

    /// The boxes: statements, then arguments. Those in a closed group are not shown.
    public internal(set) var nodes: [Node]
    /// The arrows.
    public internal(set) var edges: [Edge]
    /// The groups.
    public internal(set) var groups: [Group]
    /// What stands in no group: groups, then boxes.
    public internal(set) var roots: [Child]

    /// The map of a document.
    ///
    /// - Complexity: linear in the size of the model.
    public init(_ model: ArgdownModel) {
        self.init(model, configuration: model.configuration)
    }

    /// The map of a document by settings that go before those of the document.
    public init(_ model: ArgdownModel, configuration: ArgdownConfiguration) {
        let selection = MapSelection(model, configuration.selection)
        let labels = MapLabels(configuration.map)
        nodes = selection.statements.map { labels.node(model.statements[$0], $0) }
        nodes += selection.arguments.map { labels.node(model.arguments[$0], $0) }
        edges = MapEdges(model, selection).edges
        groups = []
        roots = nodes.indices.map { .node($0) }
        var grouping = MapGrouping(model, configuration.group)
        grouping.group(&self)
        grouping.close(&self)
    }

    /// The title of what an arrow leads from or to.
    public func title(of end: End) -> String {
        switch end {
        case .node(let node): nodes[node].title
        case .group(let group): groups[group].title
        }
    }
}
