public import ArgumentModel

/// The settings of Argdown's own tools that change what a document means or how its map looks.
///
/// `nil` says that nobody set it; ``Selection``, ``Labels`` and ``Grouping`` name the values that
/// hold then.
public struct ArgdownConfiguration: Sendable, Equatable {
    /// How relations between statements are taken.
    public enum Mode: String, Sendable, CaseIterable {
        /// `+` supports and `-` attacks.
        case loose
        /// Between statements `+` entails and `-` is contrary.
        case strict
    }

    /// The settings of the model.
    public struct Model: Sendable, Equatable {
        /// How relations between statements are taken; loose where nobody said.
        public var mode: Mode?
        /// Whether tags vanish from the texts.
        public var removeTagsFromText: Bool?
        /// Further shortcodes with the text that each stands for.
        public var shortcodes: [String: String] = [:]
        /// Whether each inference becomes an argument of its own.
        public var explodeArguments: Bool?

        /// Nothing set.
        public init() {}
    }

    /// What is in the map.
    public struct Selection: Sendable, Equatable {
        /// Which statements are in the map.
        public enum StatementMode: String, Sendable, CaseIterable {
            case all
            case withTitle = "with-title"
            case topLevel = "top-level"
            case withRelations = "with-relations"
            case withMoreThanOneRelation = "with-more-than-one-relation"
            case notUsedInArgument = "not-used-in-argument"
        }

        public var selectedTags: [String]?
        public var selectedSections: [String]?
        public var includeStatements: [String]?
        public var excludeStatements: [String]?
        public var excludeArguments: [String]?
        /// Whether what has no relation is left out; true where nobody said.
        public var excludeDisconnected: Bool?
        /// Which statements are in the map; those with a title where nobody said.
        public var statementSelectionMode: StatementMode?
        public var ignoreIsInMap: Bool?

        /// Nothing set.
        public init() {}
    }

    /// What the boxes of the map say.
    public struct Labels: Sendable, Equatable {
        /// What the label of a box holds.
        public enum Mode: String, Sendable, CaseIterable {
            case hideUntitled = "hide-untitled"
            case title, text, none
        }

        public var statementLabelMode: Mode?
        public var argumentLabelMode: Mode?
        public var addTags: Bool?

        /// Nothing set.
        public init() {}
    }

    /// Which sections are groups of the map.
    public struct Grouping: Sendable, Equatable {
        /// How many levels of sections, from the innermost, are groups; 2 where nobody said.
        public var groupDepth: Int?
        public var ignoreIsGroup: Bool?
        public var ignoreIsClosed: Bool?
        public var regroupStatements = false

        /// Nothing set.
        public init() {}
    }

    public var title: String?
    public var model = Model()
    public var selection = Selection()
    public var map = Labels()
    public var group = Grouping()
    /// The settings of colours, as written.
    public var color: DataObject = [:]
    /// The settings of the drawing, as written.
    public var dot: DataObject = [:]

    /// Nothing set.
    public init() {}
}
