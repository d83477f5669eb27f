/// What a person took out of a graph for good: no miner proposes it again.
public struct Rejections: Sendable, Equatable {
    /// A relation that is not to be drawn.
    public struct Link: Sendable, Hashable {
        /// The statement that it would lead away from.
        public var source: Statement.ID
        /// Of what kind it would be; `nil` where none of any kind is to be drawn.
        public var kind: Relation.Kind?
        /// What it would lead to; of an undercut, the statement whose step it would undercut.
        /// `nil` where the source is to lead nowhere.
        public var target: Statement.ID?
        /// Fields of the file that this version does not know.
        public var unknownFields: DataObject = [:]

        /// A relation that is not to be drawn; without kind and target, none from that source.
        public init(
            _ source: Statement.ID, _ kind: Relation.Kind? = nil, _ target: Statement.ID? = nil
        ) {
            self.source = source
            self.kind = kind
            self.target = target
        }
    }

    /// The passages of which no statement is to be made.
    public var passages: [Passage] = []
    /// The relations that are not to be drawn.
    public var relations: [Link] = []
    /// Fields of the file that this version does not know.
    public var unknownFields: DataObject = [:]

    /// Nothing.
    public init() {}

    /// Whether nothing was rejected.
    public var isEmpty: Bool { self == Rejections() }

    /// Whether a relation of that kind was rejected.
    ///
    /// - Complexity: O(*n*) in the links.
    public func contains(
        _ source: Statement.ID, _ kind: Relation.Kind, _ target: Statement.ID
    ) -> Bool {
        relations.contains { link in
            link.source == source && (link.target ?? target) == target
                && (link.kind ?? kind) == kind
        }
    }
}

extension ArgumentGraph {
    func checkRejected() throws(GraphError) {
        for passage in rejected.passages {
            try check(passage, of: "a rejected passage", in: "a rejected passage")
        }
        for link in rejected.relations {
            for id in [link.source, link.target ?? link.source] where !statements.contains(id) {
                throw .unknown(id: id.rawValue, in: "a rejected relation")
            }
        }
    }
}

extension Rejections {
    /// Loses the relations whose ends are no more.
    mutating func forget(_ gone: Set<Statement.ID>) {
        relations.removeAll { link in
            gone.contains(link.source) || link.target.map(gone.contains) ?? false
        }
    }

    /// Takes what another graph rejected.
    mutating func add(_ other: Rejections, _ names: Renaming) {
        for passage in other.passages {
            var copy = passage
            copy.source = names(passage.source)
            if !passages.contains(copy) { passages.append(copy) }
        }
        for link in other.relations {
            relations.append(Link(names(link.source), link.kind, link.target.map { names($0) }))
        }
        unknownFields.fill(from: other.unknownFields)
    }
}
