internal import ArgumentAnalysis
package import ArgumentModel
package import SourceText

/// What a page is told of a graph and its article.
package struct PageState {
    private let graph: ArgumentGraph
    private let document: Document?
    private let name: String

    package init(_ graph: ArgumentGraph, of document: Document?, name: String) {
        self.graph = graph
        self.document = document
        self.name = name
    }

    /// It as JSON has it.
    package var object: DataObject {
        let data = graph.jsonData
        return [
            "file": .string(name),
            "title": graph.title.map(DataValue.string) ?? .null,
            "article": article,
            "statements": .list(statements(data)),
            "relations": data["relations"] ?? .list([]),
            "arguments": data["arguments"] ?? .list([]),
            "outline": .list(outline),
        ]
    }

    /// The statements as in the graph's JSON, with label and place.
    private func statements(_ data: DataObject) -> [DataValue] {
        guard case .list(let values) = data["statements"] else { return [] }
        let labels = graph.labels
        return zip(graph.statements, values).map { statement, value in
            guard case .object(var object) = value else { return value }
            object["label"] = .string(labels[statement.id])
            object["place"] = statement.place.map(DataValue.string)
            return .object(object)
        }
    }
}

extension PageState {
    /// The article's paragraphs, verbatim, with their places in the text.
    private var article: DataValue {
        guard let document, let source = source(of: document) else { return .null }
        let paragraphs = document.paragraphs.map { paragraph -> DataValue in
            .object([
                "number": .integer(paragraph.number),
                "start": .integer(paragraph.range.lowerBound),
                "sentences": .list(
                    paragraph.sentences.map { .integer($0.range.lowerBound) }),
                "text": .string(document.quotation(of: paragraph.range)),
            ])
        }
        let citation = document.citation
        return .object([
            "source": .string(source.rawValue),
            "title": citation.title.map(DataValue.string) ?? .null,
            "author": citation.author.map(DataValue.string) ?? .null,
            "paragraphs": .list(paragraphs),
        ])
    }

    private func source(of document: Document) -> Source.ID? {
        graph.source(of: document)
    }
}

extension PageState {
    /// The outline's lines: first the thesis and what hangs on it, then what does not.
    private var outline: [DataValue] {
        let outline = Outline(of: graph)
        return outline.entries.map { line($0, isLoose: false) }
            + outline.orphans.map { line($0, isLoose: !outline.entries.isEmpty) }
    }

    private func line(_ entry: OutlineEntry, isLoose: Bool) -> DataValue {
        var object: DataObject = [
            "label": .string(entry.label), "depth": .integer(entry.depth),
            "isRepeated": .boolean(entry.isRepeated), "isLoose": .boolean(isLoose),
        ]
        switch entry.subject {
        case .statement(let statement): object["statement"] = .string(statement.id.rawValue)
        case .argument(let argument): object["argument"] = .string(argument.id.rawValue)
        }
        object["text"] = .string(entry.text)
        guard let link = entry.link else { return .object(object) }
        object["kind"] = .string(link.kind.rawValue)
        object["relation"] = link.relation.map { .string($0.id.rawValue) }
        object["denies"] = link.denied.map(DataValue.string)
        object["with"] = .list(link.partners.map(DataValue.string))
        return .object(object)
    }
}
