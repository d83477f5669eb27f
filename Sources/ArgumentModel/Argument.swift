/// An argument as a thing of its own: premises and what they are to prove, step by step.
///
/// A mined op-ed needs none; Argdown's `<arguments>` and Carneades' argument nodes are these.
public struct Argument: Identifiable, Sendable, Equatable {
    /// The identity of an argument within its graph.
    public typealias ID = Identifier<Argument>

    /// From premises by an inference to a conclusion.
    public struct Step: Sendable, Hashable {
        /// The premises that this step adds to those before it.
        public var premises: [Statement.ID]
        /// The rules of the inference, by name.
        public var rules: [String] = []
        /// Which premises and earlier conclusions are used, by their number in the argument
        /// from 1; empty where nobody said.
        public var uses: [Int] = []
        /// What follows; the conclusion of the last step is the main one.
        public var conclusion: Statement.ID
        /// Data that belongs to no other field.
        public var data: DataObject = [:]
        /// Fields of the file that this version does not know.
        public var unknownFields: DataObject = [:]

        /// A step.
        public init(_ premises: [Statement.ID], therefore conclusion: Statement.ID) {
            self.premises = premises
            self.conclusion = conclusion
        }
    }

    /// Its identity.
    public internal(set) var id: ID
    /// Its name.
    public var title: String?
    /// What it says, in one or more descriptions.
    public var descriptions: [Wording]
    /// Its steps in order; empty where it has not been reconstructed.
    public var steps: [Step]
    /// Its tags without the leading `#`.
    public var tags: [String] = []
    /// Data that belongs to no other field.
    public var data: DataObject = [:]
    /// Fields of the file that this version does not know.
    public var unknownFields: DataObject = [:]

    /// An argument.
    public init(
        id: ID, title: String? = nil, descriptions: [Wording] = [], steps: [Step] = []
    ) {
        self.id = id
        self.title = title
        self.descriptions = descriptions
        self.steps = steps
    }

    /// Every premise of every step, in order.
    public var premises: [Statement.ID] { steps.flatMap(\.premises) }

    /// The premises and earlier conclusions that a step says it uses, by ``Step/uses``; `nil` where
    /// it does not say.
    ///
    /// - Parameter place: the step, from 0.
    package func used(inStep place: Int) -> [Statement.ID]? {
        guard !steps[place].uses.isEmpty else { return nil }
        let numbered =
            steps[..<place].flatMap { $0.premises + [$0.conclusion] } + steps[place].premises
        return steps[place].uses.filter { $0 > 0 && $0 <= numbered.count }
            .map { numbered[$0 - 1] }
    }

    /// What the whole argument is to prove.
    public var conclusion: Statement.ID? { steps.last?.conclusion }
}
