public import ArgumentModel
internal import SourceText

/// A name that stands for nothing, or for several things, in a graph.
public struct UnknownName: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong, with names that may be meant.
    public let description: String

    /// A name that stands for nothing, and what to do.
    public init(_ description: String) { self.description = description }
}

extension ArgumentGraph {
    /// The statement that people name by its label (`C3`), its place (`3.2`) or its identifier.
    ///
    /// - Throws: ``UnknownName`` with the names that come near.
    /// - Complexity: O(*s*).
    public func statement(named name: String) throws(UnknownName) -> Statement.ID {
        let labels = labels
        if let found = labels.statement(name) { return found }
        if let found = statements[Statement.ID(rawValue: name)] { return found.id }
        let there = statements.filter { $0.place == name }.map(\.id)
        guard there.count < 2 else {
            let names = there.map { labels[$0] }.joined(separator: ", ")
            throw UnknownName(
                "\(there.count) statements stand at \(name): \(names); name one")
        }
        guard let found = there.first else {
            let near = namesNear(name, labels)
            throw UnknownName("no statement is called \(name.prefix(40))\(near)")
        }
        return found
    }

    /// "; there are C1 to C12", or the places of the same paragraph.
    private func namesNear(_ name: String, _ labels: StatementLabels) -> String {
        let places = statements.compactMap(\.place)
        let paragraph = name.split(separator: ".").first.map { $0 + "." } ?? "."
        var near: [String] = []
        for place in places where place.hasPrefix(paragraph) && near.last != place {
            near.append(place)
        }
        if !near.isEmpty { return "; there are \(near.joined(separator: ", "))" }
        let all = statements.map { labels[$0.id] }
        let first = name.prefix(1).lowercased()
        let alike = all.filter { $0.lowercased().hasPrefix(first) }
        let shown = alike.isEmpty ? all : alike
        guard let low = shown.first, let high = shown.last else { return "; the graph is empty" }
        return shown.count == 1 ? "; there is \(low)" : "; there are \(low) to \(high)"
    }

    /// The groups that people name by their title, or by a part that only one title has.
    ///
    /// - Throws: ``UnknownName`` with the titles that there are.
    public func groups(named name: String) throws(UnknownName) -> [Group.ID] {
        let wanted = name.lowercased()
        let same = groups.filter { $0.title.lowercased() == wanted }
        guard same.isEmpty else { return same.map(\.id) }
        let alike = groups.filter { $0.title.lowercased().contains(wanted) }
        if Set(alike.map(\.title)).count == 1 { return alike.map(\.id) }
        let titles = (alike.isEmpty ? groups.elements : alike).prefix(8).map { "“\($0.title)”" }
        let known =
            titles.isEmpty
            ? "the graph has no sections; choose by paragraphs"
            : "there are " + titles.joined(separator: ", ")
        let problem =
            alike.isEmpty ? "no section is called" : "several sections have in their title"
        throw UnknownName("\(problem) “\(name.prefix(40))”; \(known)")
    }
}
