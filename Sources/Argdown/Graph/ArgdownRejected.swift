internal import ArgumentModel
internal import SourceText

/// What a person took out of a graph, as front matter lists it:
///
/// ```yaml
/// rejected:
///     - {at: "3.2", quote: words of the text}   # no statement is made of these
///     - {from: E6, supports: C2}                # this relation is not drawn
///     - {from: E7}                              # E7 leads nowhere
/// ```
enum ArgdownRejected {
    static let name = "rejected"

    /// The list; `nil` where nothing was rejected.
    static func list(of graph: ArgumentGraph, _ titles: ArgdownTitles) -> DataValue? {
        let first = graph.sources.first?.id
        let entries =
            graph.rejected.passages.map { entry($0, isOfFirst: $0.source == first) }
            + graph.rejected.relations.map { entry($0, titles) }
        return entries.isEmpty ? nil : .list(entries.map(DataValue.object))
    }

    private static func entry(_ passage: Passage, isOfFirst: Bool) -> DataObject {
        var object = DataObject()
        object["at"] = passage.place.map(DataValue.string)
        object["quote"] = passage.quotation.map(DataValue.string)
        if object.isEmpty {
            object["bytes"] = passage.range.map {
                .list([.integer($0.lowerBound), .integer($0.upperBound)])
            }
        }
        if !isOfFirst || object.isEmpty { object["source"] = .string(passage.source.rawValue) }
        return object
    }

    private static func entry(_ link: Rejections.Link, _ titles: ArgdownTitles) -> DataObject {
        var object: DataObject = ["from": .string(titles[link.source])]
        switch (link.kind, link.target) {
        case (let kind?, let target?): object[kind.rawValue] = .string(titles[target])
        case (let kind?, nil): object["kind"] = .string(kind.rawValue)
        case (nil, let target?): object["to"] = .string(titles[target])
        case (nil, nil): break
        }
        return object
    }

    /// What a list says; entries that name nothing of the graph are passed over.
    static func read(
        _ value: DataValue?, _ statements: [String: Statement.ID], _ graph: ArgumentGraph
    ) -> Rejections {
        var rejected = Rejections()
        guard case .list(let entries)? = value else { return rejected }
        for case .object(let entry) in entries {
            if entry["from"] != nil {
                if let link = link(entry, statements) { rejected.relations.append(link) }
            } else if let passage = passage(entry, graph) {
                rejected.passages.append(passage)
            }
        }
        return rejected
    }

    /// The entries of a list that name nothing of the graph: they stay in the list as they are.
    static func unread(
        _ value: DataValue?, _ statements: [String: Statement.ID], _ graph: ArgumentGraph
    ) -> [DataValue] {
        guard case .list(let entries)? = value else { return [] }
        return entries.filter { read(.list([$0]), statements, graph).isEmpty }
    }

    private static func link(
        _ entry: DataObject, _ statements: [String: Statement.ID]
    ) -> Rejections.Link? {
        guard let source = entry["from"]?.words.flatMap({ statements[$0] }) else { return nil }
        for kind in Relation.Kind.allCases {
            guard let name = entry[kind.rawValue]?.words else { continue }
            return statements[name].map { Rejections.Link(source, kind, $0) }
        }
        if let name = entry["to"]?.words {
            return statements[name].map { Rejections.Link(source, nil, $0) }
        }
        if let kind = entry["kind"]?.words.flatMap(Relation.Kind.init(rawValue:)) {
            return Rejections.Link(source, kind)
        }
        return entry.fields.count == 1 ? Rejections.Link(source) : nil
    }

    private static func passage(_ entry: DataObject, _ graph: ArgumentGraph) -> Passage? {
        let named = entry["source"]?.words.map(Source.ID.init(rawValue:))
        guard let source = named ?? graph.sources.first?.id, graph.sources.contains(source) else {
            return nil
        }
        let place = entry["at"].flatMap(ArgdownPlace.init)
        var passage = Passage(
            source: source, paragraph: place?.paragraph, sentence: place?.sentence,
            quotation: entry["quote"]?.words)
        if case .list(let ends)? = entry["bytes"], ends.count == 2,
            case .integer(let lower) = ends[0], case .integer(let upper) = ends[1],
            0 <= lower, lower <= upper
        {
            passage.range = SourceRange(lower, upper)
        }
        return passage
    }
}

/// In the notes: what front matter does not say of what was rejected.
extension ArgdownNotes {
    /// What was rejected, in full, where the front matter says less of it.
    static func rejected(_ graph: DataObject, _ plain: DataObject) -> DataValue? {
        let name = ArgdownRejected.name
        return graph[name] == plain[name] ? nil : graph[name]
    }

    /// What front matter rejects, each entry with what was noted of it; what it lists no more is
    /// not rejected any more.
    func completingRejected(_ plain: DataValue?) -> DataValue? {
        guard case .object(let noted)? = fields[ArgdownRejected.name] else { return plain }
        var result = noted.without(["passages", "relations"])
        var said = DataObject()
        if case .object(let object)? = plain { said = object }
        for list in ["passages", "relations"] {
            guard case .list(let entries)? = said[list] else { continue }
            var rest: [DataValue] = []
            if case .list(let all)? = noted[list] { rest = all }
            let completed = entries.map { entry in
                guard let place = rest.firstIndex(where: { entry.isPart(of: $0) }) else {
                    return entry
                }
                return rest.remove(at: place)
            }
            result[list] = .list(completed)
        }
        return result.isEmpty ? nil : .object(result)
    }
}

extension DataValue {
    /// Whether another object has all the fields of this one, with the same values.
    fileprivate func isPart(of other: DataValue) -> Bool {
        guard case .object(let own) = self, case .object(let all) = other else { return false }
        return own.fields.allSatisfy { all[$0.name] == $0.value }
    }
}
