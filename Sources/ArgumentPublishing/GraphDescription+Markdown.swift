internal import ArgumentDiagrams

extension GraphDescription {
    /// A picture that stands beside a description.
    public struct Picture: Sendable, Hashable {
        /// Where the picture is, as the Markdown file sees it: a relative path.
        public var path: String
        /// What the picture shows, for who does not see it.
        public var alternative: String
        /// How wide it is to be, as pandoc's attributes say it, such as `16cm`; `nil` leaves it.
        public var width: String?

        /// A picture under a path.
        public init(path: String, alternative: String, width: String? = nil) {
            self.path = path
            self.alternative = alternative
            self.width = width
        }
    }

    /// The description as Markdown (CommonMark): headings and nested lists, quotations as block
    /// quotes; nothing in the texts is markup.
    ///
    /// - Parameter picture: what stands below the heading, with its alternative text.
    public func markdown(picture: Picture? = nil) -> String {
        var lines = ["# " + MarkdownText.escaped(GraphDescription.opening + title)]
        if let credit { lines += ["", MarkdownText.line(credit)] }
        if let picture { lines += ["", MarkdownText.image(picture)] }
        lines += ["", MarkdownText.escaped(counts)]
        lines += part("The argument", main.flatMap(GraphDescription.markdownLines))
        lines += part("Not tied to the thesis", others.flatMap(GraphDescription.markdownLines))
        lines += part("Groups", groups.map(GraphDescription.markdownLine))
        lines += part("Source", sources.map { "- " + MarkdownText.escaped($0) })
        return lines.joined(separator: "\n") + "\n"
    }

    private static func markdownLine(
        _ group: (depth: Int, title: String, members: [String])
    ) -> String {
        let indent = String(repeating: "  ", count: min(group.depth, deepest))
        let members = group.members.map { MarkdownText.escaped($0) }.joined(separator: ", ")
        let title = "**\(MarkdownText.escaped(group.title))**"
        return indent + "- " + (members.isEmpty ? title : "\(title): \(members)")
    }

    private func part(_ heading: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["", "## " + heading, ""] + lines
    }

    /// Deeper entries stand in the deepest list: what an entry is tied to, it names.
    private static let deepest = 8

    static func markdownLines(_ entry: DescribedEntry) -> [String] {
        let indent = String(repeating: "  ", count: min(entry.depth, deepest))
        let name = "**\(MarkdownText.escaped(entry.label))**"
        let rest = entry.head.dropFirst(entry.label.count)
        let head = "\(indent)- \(name)\(MarkdownText.escaped(String(rest)))"
        guard !entry.isRepeated else { return [head + ", as above"] }
        let words = ["\(head): \(MarkdownText.escaped(entry.text))"]
        guard let quotation = entry.quotation else { return words }
        return words + ["", "\(indent)  > \(MarkdownText.line(quotation))", ""]
    }
}
