/// What becomes of an argument: accepted, rejected, or neither.
///
/// M. Caminada, On the issue of reinstatement in argumentation, JELIA 2006.
public enum ArgumentLabel: String, Sendable, CaseIterable, Hashable {
    /// Accepted.
    case `in`
    /// Rejected, for something accepted attacks it.
    case out
    /// Neither the one nor the other.
    case undecided
}

/// What becomes of each argument of a framework.
public struct Labelling: Sendable, Hashable {
    /// The label of each argument, by its number.
    public let labels: [ArgumentLabel]

    /// A labelling.
    public init(_ labels: [ArgumentLabel]) { self.labels = labels }

    /// The accepted arguments, the extension, in ascending order.
    public var accepted: [Int] { labels.indices.filter { labels[$0] == .in } }

    /// The arguments that are neither accepted nor rejected, in ascending order.
    public var undecided: [Int] { labels.indices.filter { labels[$0] == .undecided } }

    /// The label of an argument.
    public subscript(argument: Int) -> ArgumentLabel { labels[argument] }
}

extension Labelling {
    /// The labelling in which those are accepted, and rejected is what they attack.
    init(accepting accepted: some Sequence<Int>, in framework: ArgumentationFramework) {
        var labels = [ArgumentLabel](repeating: .undecided, count: framework.count)
        let accepted = Array(accepted)
        for argument in accepted {
            for target in framework.targets[argument] { labels[target] = .out }
        }
        for argument in accepted { labels[argument] = .in }
        self.labels = labels
    }
}
