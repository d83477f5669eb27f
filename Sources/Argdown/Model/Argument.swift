public import ArgumentModel

extension ArgdownModel {
    /// An argument: what describes it, and its reconstruction.
    public struct Argument: Sendable, Equatable {
        /// Its title; unique among arguments.
        public internal(set) var title: String
        /// Whether nobody wrote the title: `Untitled 3`.
        public internal(set) var isUntitled: Bool
        /// Its descriptions and references, in the order in which they end.
        public internal(set) var members: [Member] = []
        /// The place in ``members`` of the one that stands for the argument; `nil` where all
        /// are references.
        public internal(set) var canonical: Int?
        /// Its premise-conclusion structure; empty where it is not reconstructed.
        public internal(set) var pcs: [Step] = []
        /// The tags of all members, each once.
        public internal(set) var tags: [String] = []
        /// The data of all members; of equal names the last wins.
        public internal(set) var data: DataObject = [:]
        /// The section that it belongs to.
        public internal(set) var section: Int?

        /// The member that stands for the argument.
        public var canonicalMember: Member? { canonical.map { members[$0] } }
        /// The description that stands for the argument.
        public var text: String? { canonicalMember?.text }
        /// The statements that it argues from.
        public var premises: [Step] { pcs.filter { $0.role == .premise } }
        /// The statement that it argues for in the end.
        public var conclusion: Step? { pcs.last { $0.role == .mainConclusion } }
    }

    /// A numbered statement of a premise-conclusion structure.
    public struct Step: Sendable, Equatable {
        /// Whether it is a premise or a conclusion.
        public internal(set) var role: Member.Role
        /// Its number as written, such as `1`.
        public internal(set) var number: String
        /// Its class, by its place in ``ArgdownModel/statements``.
        public internal(set) var statement: Int
        /// Itself, by its place among the members of its class.
        public internal(set) var member: Int
        /// The inference that leads to it, where it is a conclusion.
        public internal(set) var inference: Inference?
    }

    /// The line between premises and a conclusion.
    public struct Inference: Sendable, Equatable {
        /// The rules that it names.
        public internal(set) var rules: [String] = []
        /// Its data.
        public internal(set) var data: DataObject = [:]
        /// The numbers of the statements that it rests on, from its data.
        public internal(set) var uses: [Int] = []
        /// Where it stands in the document, in bytes.
        public internal(set) var range: Range<Int>
    }
}
