public import ArgumentModel

/// Everything about the structure of an argument that a reader may want to look at, the gravest
/// and surest first.
///
/// ```swift
/// for finding in GraphFindings(in: graph).all.prefix(5) { print(finding.message) }
/// ```
///
/// A finding that hangs on an unsure decision says so (``Finding/Sureness/perhaps``) and names it.
/// None says whether the argument is good.
public struct GraphFindings: Sendable, Equatable {
    /// The findings: warnings before notes, then what a person reviewed before what is likely and
    /// that before what is unsure, then by kind, then in reading order.
    public let all: [Finding]
    /// How many were left out, since they rest on what no person reviewed.
    public let unreviewedCount: Int

    /// The findings within a graph.
    ///
    /// - Parameter reviewedOnly: whether only those are wanted of which a person decided every role
    ///   and relation that they rest on.
    /// - Complexity: O(*s* log *s* + *r*) and O(*n*) over the length of all statements.
    public init(in graph: ArgumentGraph, reviewedOnly: Bool = false) {
        let finder = FindingFinder(graph)
        let found = finder.all.filter { !reviewedOnly || $0.sureness == .reviewed }
        unreviewedCount = finder.all.count - found.count
        all = found.enumerated().sorted { left, right in
            GraphFindings.key(left.element) == GraphFindings.key(right.element)
                ? left.offset < right.offset
                : GraphFindings.key(left.element) < GraphFindings.key(right.element)
        }.map(\.element)
    }

    private static func key(_ finding: Finding) -> (Int, Finding.Sureness, Int) {
        (
            finding.severity == .warning ? 0 : 1, finding.sureness,
            FindingRule.of(finding.code).rank
        )
    }

    /// Every code that a finding may have, in the order of gravity.
    public static let codes = FindingRule.codes

    /// Whether any is of that severity or graver.
    public func reach(_ severity: Finding.Severity) -> Bool {
        all.contains { $0.severity >= severity }
    }
}
