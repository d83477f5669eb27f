internal import ArgumentModel
internal import SourceText

/// The passages of the statements as HTML, in the article’s order: in its whole text, or alone.
struct HTMLPassages {
    private let graph: ArgumentGraph
    private let document: Document?
    private let isWhole: Bool
    private let labels: StatementLabels
    /// The statements of which a passage was written: the first has the anchor.
    private var anchored: Set<Statement.ID> = []

    /// - Parameters:
    ///   - document: the article, where it is at hand.
    ///   - isWhole: whether its whole text is to be written.
    init(_ graph: ArgumentGraph, of document: Document?, isWhole: Bool) {
        self.graph = graph
        self.document = document
        self.isWhole = isWhole
        labels = graph.labels
    }

    /// The article's sources, one after the other.
    func markup() -> String {
        var writer = self
        return graph.sources.map { writer.source($0) }.joined()
    }

    private mutating func source(_ source: Source) -> String {
        let quoted = quotedPassages(of: source.id)
        let own = document.flatMap { graph.source(of: $0) == source.id ? $0 : nil }
        let paragraphs =
            if isWhole, let own { whole(own, quoted) } else { self.quoted(quoted, of: own) }
        guard !paragraphs.isEmpty else { return "" }
        return heading(source) + paragraphs.map { paragraph($0) }.joined()
    }

    private func heading(_ source: Source) -> String {
        guard graph.sources.count > 1, let title = source.citation.title else { return "" }
        return "<h3 class=\"source-title\" dir=\"auto\">\(HTMLText.escaped(title))</h3>\n"
    }

    private func quotedPassages(of source: Source.ID) -> [TextCuts.Quoted] {
        graph.statements.flatMap { statement in
            statement.passages.filter { $0.source == source }.compactMap {
                TextCuts.Quoted($0, of: statement.id)
            }
        }
    }

    private func whole(_ document: Document, _ quoted: [TextCuts.Quoted]) -> [TextCuts] {
        document.paragraphs.map { TextCuts($0, of: document, quoted) }
    }

    /// What is quoted of each paragraph.
    private func quoted(_ quoted: [TextCuts.Quoted], of document: Document?) -> [TextCuts] {
        let placed = quoted.filter { $0.range != nil }
        let numbers = Set(placed.map(\.paragraph)).sorted()
        return numbers.map { number in
            TextCuts(number, of: document, placed.filter { $0.paragraph == number })
        }
            + quoted.filter { $0.range == nil }.map(TextCuts.init(alone:))
    }

    private mutating func paragraph(_ cuts: TextCuts) -> String {
        let number = cuts.number > 0 ? " data-number=\"\(cuts.number)\"" : ""
        let runs = cuts.runs.map { run($0) }.joined()
        return "<p class=\"paragraph\"\(number) dir=\"auto\">\(runs)</p>\n"
    }

    private mutating func run(_ run: TextCuts.Run) -> String {
        guard let first = run.statements.first, let statement = graph.statements[first] else {
            return run.isGap
                ? "<span class=\"gap\"> … </span>" : HTMLText.escaped(run.text)
        }
        let names = run.statements.map(\.inList).joined(separator: " ")
        var attributes =
            "class=\"passage \(statement.role.rawValue)\" "
            + "data-statements=\"\(HTMLText.escaped(names))\""
        for id in run.begins where anchored.insert(id).inserted {
            attributes += " id=\"passage-\(HTMLText.escaped(id.rawValue))\""
            attributes += " data-label=\"\(HTMLText.escaped(labels[id]))\""
            break
        }
        return "<span \(attributes)>\(HTMLText.escaped(run.text))</span>"
    }
}

extension Statement.ID {
    /// The identifier in a list whose items blanks part.
    fileprivate var inList: String {
        rawValue.reduce(into: "") { list, character in
            switch character {
            case " ": list += "%20"
            case "%": list += "%25"
            default: list.append(character)
            }
        }
    }
}
