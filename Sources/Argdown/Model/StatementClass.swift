public import ArgumentModel

extension ArgdownModel {
    /// The statements that share a title and so are taken to say the same.
    public struct StatementClass: Sendable, Equatable {
        /// Its title; unique among statements.
        public internal(set) var title: String
        /// Whether nobody wrote the title: `Untitled 3`.
        public internal(set) var isUntitled: Bool
        /// The places where it is stated or referred to, in the order in which they end.
        public internal(set) var members: [Member] = []
        /// The place in ``members`` of the one that stands for the class: the last that is
        /// marked `{isCanonical: true}`, or else the last that is no reference; `nil` where all
        /// are references.
        public internal(set) var canonical: Int?
        /// The tags of all members, each once.
        public internal(set) var tags: [String] = []
        /// The data of all members; of equal names the last wins.
        public internal(set) var data: DataObject = [:]
        /// The section of the first member that is no reference, or else of the first.
        public internal(set) var section: Int?
        /// The parts that its members play.
        public internal(set) var uses: Set<Use> = []

        /// The member that stands for the class.
        public var canonicalMember: Member? { canonical.map { members[$0] } }
        /// The text that stands for the class, where any member has one.
        public var text: String? { canonicalMember?.text }
    }

    /// A part that a statement plays somewhere in a document.
    public enum Use: String, Sendable, CaseIterable {
        case topLevel, premise, intermediaryConclusion, mainConclusion
    }

    /// One place where a statement is stated or an argument described.
    public struct Member: Sendable, Equatable {
        /// The part that a member plays.
        public enum Role: String, Sendable, CaseIterable {
            /// A paragraph of its own.
            case topLevel = "top-level-statement"
            /// Beneath another statement, argument or inference.
            case relation = "relation-statement"
            /// An item of a list.
            case listItem = "list-item-statement"
            case premise
            case intermediaryConclusion = "intermediary-conclusion"
            case mainConclusion = "main-conclusion"
            /// A description of an argument.
            case description = "argument-description"
        }

        /// The part that it plays.
        public internal(set) var role: Role
        /// Whether it only refers to what is stated elsewhere.
        public internal(set) var isReference = false
        /// Whether it is a paragraph of its own.
        public internal(set) var isTopLevel = false
        /// What it says, without marks of formatting; `nil` where it has no content at all.
        public internal(set) var text: String?
        /// Formatting, links, tags and mentions in its text.
        public internal(set) var ranges: [InlineRange] = []
        /// Its tags, without their `#`.
        public internal(set) var tags: [String] = []
        /// Its data.
        public internal(set) var data: DataObject = [:]
        /// The section that it stands in.
        public internal(set) var section: Int?
        /// The inference that leads to it, where it is a conclusion.
        public internal(set) var inference: Inference?
        /// Its node in the document.
        public internal(set) var node: Int
        /// Where it stands in the document, in bytes.
        public internal(set) var range: Range<Int>
        /// The line on which it begins, from 1.
        public internal(set) var line: Int
    }

    /// A stretch of a text that is more than plain words.
    public struct InlineRange: Sendable, Hashable {
        /// What it is.
        public enum Kind: Sendable, Hashable {
            case bold, italic
            /// A link to that address.
            case link(String)
            /// The tag of that name.
            case tag(String)
            /// A mention of the statement of that title.
            case statementMention(String)
            /// A mention of the argument of that title.
            case argumentMention(String)
        }

        /// What it is.
        public let kind: Kind
        /// Where it stands in the text, in UTF-8 bytes.
        public let range: Range<Int>
    }

    /// A place where a statement or an argument is mentioned.
    public struct Mention: Sendable, Hashable {
        /// The title that is mentioned.
        public let title: String
        /// Whether an argument is meant.
        public let isArgument: Bool
        /// Where it stands in the document, in bytes.
        public let range: Range<Int>
    }
}
