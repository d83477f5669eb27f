/// Arguments with base scores, and which of them attack and support which: a quantitative
/// bipolar argumentation framework.
///
/// ```swift
/// var framework = WeightedFramework(bases: [1])
/// framework.attack(0, 0)
/// framework.strengths(.dfQuAD).values          // [0.5]
/// ```
public struct WeightedFramework: Sendable, Equatable {
    /// One argument's attack on another or support of it.
    public struct Edge: Sendable, Hashable {
        /// Where it begins.
        public let source: Int
        /// Where it leads.
        public let target: Int
        /// Whether it attacks; otherwise it supports.
        public let isAttack: Bool
    }

    /// The strengths that arguments come to.
    public struct Strengths: Sendable, Equatable {
        /// The strength of each argument, from 0 to 1.
        public let values: [Double]
        /// Whether they are at rest; always so where nothing attacks or supports in a circle.
        public let isConverged: Bool
    }

    /// The base score of each argument, from 0 to 1.
    public let bases: [Double]
    /// The attacks and supports in the order given.
    public private(set) var edges: [Edge] = []

    /// Arguments that neither attack nor support each other.
    ///
    /// - Precondition: each base score is from 0 to 1.
    public init(bases: [Double]) {
        precondition(bases.allSatisfy { (0...1).contains($0) }, "base scores are from 0 to 1")
        self.bases = bases
    }

    /// Lets one argument attack another.
    ///
    /// - Precondition: both are arguments of the framework.
    public mutating func attack(_ source: Int, _ target: Int) {
        add(Edge(source: source, target: target, isAttack: true))
    }

    /// Lets one argument support another.
    ///
    /// - Precondition: both are arguments of the framework.
    public mutating func support(_ source: Int, _ target: Int) {
        add(Edge(source: source, target: target, isAttack: false))
    }

    private mutating func add(_ edge: Edge) {
        let isKnown = bases.indices.contains(edge.source) && bases.indices.contains(edge.target)
        precondition(isKnown, "both are arguments of the framework")
        edges.append(edge)
    }

    /// The strengths by a semantics.
    ///
    /// Without cycles in one pass; each strongly connected part with a cycle by integrating
    /// d*s*/d*t* = *f*(*s*) − *s* from the base scores in steps of 0.1, until nothing moves faster
    /// than 10⁻¹⁰, or, with ``Strengths/isConverged`` false, for at most 10,000 steps.
    ///
    /// - Complexity: O(*arguments* + *edges*) without cycles.
    public func strengths(_ semantics: StrengthSemantics) -> Strengths {
        let network = StrengthNetwork(
            semantics, bases: bases + edges.map { _ in 1 },
            edges.map { ($0.isAttack, [$0.source], [$0.target]) })
        let solution = network.strengths()
        return Strengths(
            values: Array(solution.strengths[..<bases.count]), isConverged: solution.isConverged)
    }
}
