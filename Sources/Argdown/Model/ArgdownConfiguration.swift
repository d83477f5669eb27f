public import ArgumentModel

/// The settings of Argdown's own tools that change what a document means or how its map looks.
///
/// `nil` says that nobody set it.
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
        /// Whether what a reconstructed argument does is taken for what its conclusion does;
        /// true where nobody said.
        public var transformArgumentRelations: Bool?
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

        /// Only what has one of these tags.
        public var selectedTags: [String]?
        /// Only what belongs to a section of one of these titles.
        public var selectedSections: [String]?
        /// Statements that are in the map in any case, by title.
        public var includeStatements: [String]?
        /// Statements that are not, by title.
        public var excludeStatements: [String]?
        /// Arguments that are not, by title.
        public var excludeArguments: [String]?
        /// Whether ``selectedSections`` lets pass what belongs to no section.
        public var selectElementsWithoutSection: Bool?
        /// Whether ``selectedTags`` lets pass what has no tag.
        public var selectElementsWithoutTag: Bool?
        /// Whether what has no relation is left out; true where nobody said.
        public var excludeDisconnected: Bool?
        /// Which statements are in the map; those with a title where nobody said.
        public var statementSelectionMode: StatementMode?
        /// Whether `isInMap` of the elements' data counts for nothing.
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

        /// What the box of a statement says.
        public var statementLabelMode: Mode?
        /// What the box of an argument says.
        public var argumentLabelMode: Mode?
        /// Whether boxes know their tags; true where nobody said.
        public var addTags: Bool?

        /// Nothing set.
        public init() {}
    }

    /// Which sections are groups of the map.
    public struct Grouping: Sendable, Equatable {
        /// How many levels of sections, from the innermost, are groups; 2 where nobody said.
        public var groupDepth: Int?
        /// Whether `isGroup` of the headings' data counts for nothing.
        public var ignoreIsGroup: Bool?
        /// Whether `isClosed` of the headings' data counts for nothing.
        public var ignoreIsClosed: Bool?
        /// `isGroup` and `isClosed` by the titles of sections; sections that are not named are
        /// no groups then.
        public var sections: DataObject?
        /// Sections that replace those of the headings, each with its title, statements,
        /// arguments and children.
        public var regroup: [DataValue] = []

        /// Nothing set.
        public init() {}
    }

    /// The title of the document.
    public var title: String?
    /// What changes the model.
    public var model = Model()
    /// What is in the map.
    public var selection = Selection()
    /// What the boxes of the map say.
    public var map = Labels()
    /// Which sections are groups of the map.
    public var group = Grouping()
    /// The settings of colours, as written.
    public var color: DataObject = [:]
    /// The settings of the drawing, as written.
    public var dot: DataObject = [:]

    /// Nothing set.
    public init() {}
}
