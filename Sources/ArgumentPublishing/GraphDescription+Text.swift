extension GraphDescription {
    /// The description as plain text: each statement on a line of its own, indented below what it
    /// is tied to; it ends in a line break.
    public var text: String {
        var lines = [GraphDescription.opening + title]
        if let credit { lines.append(credit) }
        lines += ["", counts]
        lines += part("The argument", main.flatMap(GraphDescription.lines))
        lines += part("Not tied to the thesis", others.flatMap(GraphDescription.lines))
        lines += part("Groups", groups.map(GraphDescription.line))
        lines += part("Source", sources)
        return lines.joined(separator: "\n") + "\n"
    }

    private static func line(
        _ group: (depth: Int, title: String, members: [String])
    ) -> String {
        let indent = String(repeating: "  ", count: min(group.depth, deepest))
        return ([indent + group.title] + [group.members.joined(separator: ", ")])
            .filter { !$0.isEmpty }.joined(separator: ": ")
    }

    private func part(_ heading: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["", heading.uppercased(), ""] + lines
    }

    /// Deeper lines are indented no further: what an entry is tied to, it names.
    private static let deepest = 12

    private static func lines(_ entry: DescribedEntry) -> [String] {
        let indent = String(repeating: "  ", count: min(entry.depth, deepest))
        let head = indent + entry.head
        guard !entry.isRepeated else { return [head + ", as above"] }
        let quotation = entry.quotation.map { "\(indent)  In the text: “\($0)”" }
        return ["\(head): \(entry.text)"] + [quotation].compactMap(\.self)
    }
}

extension DescribedEntry {
    /// `C1, claim, 4.2, supports T1 (unsure)`.
    var head: String { [label, role, place, relation].compactMap(\.self).joined(separator: ", ") }
}
