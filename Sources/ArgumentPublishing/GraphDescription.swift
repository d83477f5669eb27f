internal import ArgumentDiagrams
public import ArgumentAnalysis
public import ArgumentModel
internal import SourceText

/// A whole graph in words: every statement under the label that pictures give it, in the order of
/// the outline, with its role, its place in the text, what it does, its quotation, and what the
/// miner is unsure of.
///
/// It says to who cannot see the picture all that the picture says, and more, for that one may be
/// folded.
///
/// ```swift
/// print(GraphDescription(of: graph).text)
/// // Argument map: The Last Bus Home
/// // …
/// // T1, thesis, 3.1: The county should keep the night buses.
/// //   C1, claim, 4.2, supports T1: What a ride costs does not tell you what it is worth.
/// ```
public struct GraphDescription: Sendable {
    let graph: ArgumentGraph
    let terms: OutlineTerms
    /// The heading, on one line.
    let title: String
    /// The statements that hang on the thesis.
    let main: [DescribedEntry]
    /// Those that do not.
    let others: [DescribedEntry]

    /// The description of a graph.
    ///
    /// - Parameter terms: the words for roles and relations.
    /// - Complexity: O(*s* log *s* + *r* log *r*) and O(*n*) over the length of all texts.
    public init(of graph: ArgumentGraph, terms: OutlineTerms = .field) {
        self.graph = graph
        self.terms = terms
        title = graph.heading ?? "untitled"
        let outline = Outline(of: graph)
        main = DescribedEntry.entries(outline.entries, terms)
        others = DescribedEntry.entries(outline.orphans, terms)
    }

    /// How a description begins, by which one is known again.
    public static let opening = "Argument map: "

    /// How many statements have each role, and how many relations are unsure.
    var counts: String {
        let summary = GraphSummary(of: graph)
        guard !graph.isEmpty else { return "Nothing is argued here." }
        let roles = summary.roles.map {
            "\($0.count) \(terms.word(for: $0.subject, count: $0.count))"
        }
        let all = "\(graph.statements.count) statements: \(roles.joined(separator: ", "))."
        let unsure = summary.unsureRelations.count
        guard unsure > 0 else { return all }
        return all + " Unsure are \(unsure) of \(graph.relations.count) relations."
    }

    /// Author, publication, date of the first source; those that are known.
    var credit: String? { graph.credit.isEmpty ? nil : graph.credit }

    /// Every source in the words of a citation.
    var sources: [String] {
        graph.sources.map { source in
            let citation = source.citation
            let title = citation.title.map { "“\($0)”" }
            let read = citation.accessed.map { "read \($0)" }
            let known = [
                citation.author, title, citation.publication, citation.date, citation.address, read,
            ].compactMap { $0?.onOneLine }.filter { !$0.isEmpty }
            return known.isEmpty
                ? "a text of which no more is known" : known.joined(separator: ", ")
        }
    }
}
