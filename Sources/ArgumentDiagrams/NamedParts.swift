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

    /// The group that people name by its title or the only part of a title that fits.
    ///
    /// - Throws: ``UnknownName`` with the titles that there are.
    public func group(named name: String) throws(UnknownName) -> Group.ID {
        let wanted = name.lowercased()
        if let found = groups.first(where: { $0.title.lowercased() == wanted }) { return found.id }
        let alike = groups.filter { $0.title.lowercased().contains(wanted) }
        if let found = alike.first, alike.count == 1 { return found.id }
        let titles = (alike.isEmpty ? groups.elements : alike).prefix(8).map { "“\($0.title)”" }
        let known =
            titles.isEmpty
            ? "the graph has no sections; choose by paragraphs"
            : "there are " + titles.joined(separator: ", ")
        throw UnknownName("no section is called “\(name.prefix(40))”; \(known)")
    }
}
