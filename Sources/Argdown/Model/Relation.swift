extension ArgdownModel {
    /// What a relation leads from or to, by its place in the model.
    public enum Endpoint: Sendable, Hashable {
        /// A class of statements, by its place in ``ArgdownModel/statements``.
        case statement(Int)
        /// An argument, by its place in ``ArgdownModel/arguments``.
        case argument(Int)
        /// The inference that leads to a step of an argument, by the place of the conclusion in
        /// ``ArgdownModel/Argument/pcs``.
        case inference(argument: Int, conclusion: Int)
    }

    /// A relation between two endpoints.
    public struct Relation: Sendable, Equatable {
        /// What a relation says.
        public enum Kind: String, Sendable, CaseIterable {
            /// Sketched relations.
            case support, attack, undercut
            /// Relations of logic between statements.
            case entails, contrary, contradictory

            /// Whether it holds in both directions.
            public var isSymmetric: Bool { self == .contrary || self == .contradictory }
            /// Whether it is one of logic and not a sketch.
            public var isStrict: Bool { isSymmetric || self == .entails }
        }

        /// What it says.
        public internal(set) var kind: Kind
        /// What acts.
        public internal(set) var from: Endpoint
        /// What is acted on.
        public internal(set) var to: Endpoint
        /// Where it is written, in bytes, in the order of the reading.
        public internal(set) var occurrences: [Range<Int>]
    }
}
