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
    /// What the entries call what groups hold.
    private var labels: [Group.Member: String] = [:]

    /// The description of a graph.
    ///
    /// - Parameter terms: the words for roles and relations.
    /// - Complexity: O(*s* log *s* + *r* log *r*) and O(*n*) over the length of all texts.
    public init(of graph: ArgumentGraph, terms: OutlineTerms = .field) {
        self.graph = graph
        self.terms = terms
        title = graph.heading ?? "untitled"
        let outline = Outline(of: graph)
        for entry in outline.entries + outline.orphans {
            switch entry.subject {
            case .statement(let statement): labels[.statement(statement.id)] = entry.label
            case .argument(let argument): labels[.argument(argument.id)] = entry.label
            }
        }
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
        let isOneRole = summary.roles.count == 1
        let count = graph.statements.count
        let statements = "\(count) statement\(count == 1 ? "" : "s")"
        // "23 statements: 23 statements" says nothing.
        let isBare = isOneRole && summary.roles[0].subject == .unknown
        let parts = graph.arguments.isEmpty ? "" : arguments
        let all =
            (graph.statements.isEmpty || isBare
                ? statements : "\(statements): \(roles.joined(separator: ", "))") + parts + "."
        let unsure = summary.unsureRelations.count
        guard unsure > 0 else { return all }
        return all + " Unsure are \(unsure) of \(graph.relations.count) relations."
    }

    private var arguments: String {
        let count = graph.arguments.count
        return "; \(count) argument\(count == 1 ? "" : "s")"
    }

    /// What each group holds, the outer ones first, each at its depth: its title, then the labels
    /// and titles of its statements and arguments.
    var groups: [(depth: Int, title: String, members: [String])] {
        func title(_ label: String, _ text: String?) -> String {
            let text = text?.onOneLine ?? ""
            return text.isEmpty || text == label ? label : "\(label) \(text)"
        }
        func lines(_ parent: Group.ID?, _ depth: Int) -> [(Int, String, [String])] {
            graph.groups.filter { $0.parent == parent }.flatMap { group in
                let members = group.members.map { member in
                    let label = labels[member]?.onOneLine ?? ""
                    return switch member {
                    case .statement(let id): title(label, graph.statements[id]?.title)
                    case .argument(let id): title(label, graph.arguments[id]?.title)
                    }
                }
                return [(depth, group.title.onOneLine, members)] + lines(group.id, depth + 1)
            }
        }
        return lines(nil, 0).map { (depth: $0.0, title: $0.1, members: $0.2) }
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
