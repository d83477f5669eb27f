internal import ArgumentModel
internal import SourceText

/// What the front matter of an Argdown document says of a graph: its title, its sources, and the
/// data that belong to no field.
enum ArgdownFrontMatter {
    static let title = "title"
    static let source = "source"
    static let sources = "sources"
    /// The document that a graph was read of, among the data of the graph.
    static let text = "argdown"
    static let names: Set<String> = [title, source, sources, text, ArgdownRejected.name]

    static func fields(of graph: ArgumentGraph, _ titles: ArgdownTitles) -> DataObject {
        var object = DataObject()
        object[title] = graph.title.map(DataValue.string)
        if graph.sources.count == 1, let only = graph.sources.first, only.id.rawValue == "o1" {
            object[source] = .object(fields(of: only, beside: graph.title))
        } else if !graph.sources.isEmpty {
            object[sources] = .list(
                graph.sources.map { each in
                    let own: DataObject = ["id": .string(each.id.rawValue)]
                    return .object(own.adding(fields(of: each, beside: nil)))
                })
        }
        object[ArgdownRejected.name] = ArgdownRejected.list(of: graph, titles)
        return object.adding(graph.data.without(names))
    }

    /// - Parameter title: a title that need not be said again.
    private static func fields(of source: Source, beside title: String?) -> DataObject {
        var object = DataObject()
        for field in Citation.fields {
            let value = source.citation[keyPath: field.path]
            guard field.name != "title" || value != title else { continue }
            object[field.name] = value.map(DataValue.string)
        }
        object["sha256"] = source.sha256.map(DataValue.string)
        return object
    }

    /// Puts what front matter says into a graph.
    static func read(_ object: DataObject, into graph: inout ArgumentGraph) {
        if case .string(let text)? = object[title] { graph.title = text }
        if case .object(let fields)? = object[source] {
            addSource(fields, titled: graph.title, to: &graph)
        }
        if case .list(let values)? = object[sources] {
            for case .object(let fields) in values { addSource(fields, titled: nil, to: &graph) }
        }
        graph.data = object.without(names)
    }

    private static func addSource(
        _ object: DataObject, titled title: String?, to graph: inout ArgumentGraph
    ) {
        var citation = Citation()
        for field in Citation.fields {
            citation[keyPath: field.path] = object[field.name]?.words
        }
        citation.title = citation.title ?? title
        graph.add(citation, identifiedBy: object["id"]?.words)
        guard let id = graph.sources.last?.id else { return }
        try? graph.update(id) { $0.sha256 = object["sha256"]?.words }
    }
}
