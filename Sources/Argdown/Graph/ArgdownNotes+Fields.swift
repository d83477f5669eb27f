internal import ArgumentModel

/// The fields of records that a document cannot say, as differences between the JSON forms of
/// two graphs.
extension ArgdownNotes {
    /// Lists of records in the JSON form of a graph.
    private static let lists = ["sources", "statements", "arguments", "relations", "groups"]
    /// Fields that Argdown is not asked to keep, and those that entries say.
    private static let passedOver: Set<String> = ["by", "confidence", "reason", "alternatives"]
    /// Fields that the lines of a document say themselves, or that depend on what they say.
    private static let said: Set<String> = [
        "role", "title", "text", "members", "passages", "kind", "attribution", "implicit", "tags",
        "from", "to", "strict", "steps", "descriptions", "level", "parent", "closed", "by",
    ]

    /// What `graph` has otherwise than `plain`.
    static func differences(_ graph: DataObject, _ plain: DataObject) -> DataObject {
        var result = DataObject()
        for list in lists {
            var records = DataObject()
            let plainRecords = byIdentifier(plain[list])
            for (id, record) in identified(graph[list]) {
                let difference =
                    plainRecords[id].map { self.difference(record, $0) }
                    ?? record.without(["reason", "alternatives"])
                if !difference.isEmpty { records[id] = .object(difference) }
            }
            if !records.isEmpty { result[list] = .object(records) }
        }
        let apart = Set(lists + [ArgdownRejected.name])
        let own = difference(graph.without(apart), plain.without(apart))
        if !own.isEmpty { result["graph"] = .object(own) }
        result[ArgdownRejected.name] = rejected(graph, plain)
        if let order = order(graph, plain) { result["order"] = order }
        return result
    }

    /// Whether two graphs are the same but for reasons, alternatives, confidence and the bytes of
    /// passages that have quotations.
    ///
    /// - Parameter one: the graph that a source may have filled: what the passages of `other` do
    ///   not know is passed over.
    static func areSame(_ one: ArgumentGraph, _ other: ArgumentGraph) -> Bool {
        let one = one.passagesKnowing(what: other)
        return differences(one.jsonData, other.jsonData).without(["order"]).isEmpty
            && differences(other.jsonData, one.jsonData).without(["order"]).isEmpty
            && one.statements.allSatisfy {
                $0.decision.by == other.statements[$0.id]?.decision.by
            }
            && one.relations.allSatisfy { $0.decision.by == other.relations[$0.id]?.decision.by }
    }

    /// The order of the statements, where it does not follow from their places.
    private static func order(_ graph: DataObject, _ plain: DataObject) -> DataValue? {
        let ids = identified(graph["statements"]).map(\.id)
        guard ids != identified(plain["statements"]).map(\.id) else { return nil }
        return .list(ids.map(DataValue.string))
    }

    private static func difference(_ record: DataObject, _ plain: DataObject) -> DataObject {
        var result = DataObject()
        for field in record.fields where !passedOver.contains(field.name) {
            guard plain[field.name] != field.value, !isSame(field.name, field.value, plain) else {
                continue
            }
            result[field.name] = field.value
        }
        for field in plain.fields
        where record[field.name] == nil && !passedOver.contains(field.name) {
            result[removal + field.name] = .boolean(true)
        }
        return result
    }

    /// What stands before the name of a field that is to be taken out.
    fileprivate static let removal = "-"

    /// Whether passages are the same but for their bytes.
    private static func isSame(_ name: String, _ value: DataValue, _ plain: DataObject) -> Bool {
        guard name == "passages", case .list(let own) = value,
            case .list(let others)? = plain[name]
        else { return false }
        return own.map(withoutBytes) == others.map(withoutBytes)
    }

    private static func withoutBytes(_ passage: DataValue) -> DataValue {
        guard case .object(let object) = passage else { return passage }
        return .object(object["quotation"] == nil ? object : object.without(["bytes"]))
    }

    private static func identified(_ list: DataValue?) -> [(id: String, record: DataObject)] {
        guard case .list(let values)? = list else { return [] }
        return values.compactMap { value in
            guard case .object(let record) = value, case .string(let id)? = record["id"] else {
                return nil
            }
            return (id, record)
        }
    }

    private static func byIdentifier(_ list: DataValue?) -> [String: DataObject] {
        Dictionary(
            identified(list).map { ($0.id, $0.record) }, uniquingKeysWith: { first, _ in first })
    }

    /// A graph in its JSON form with the fields that were noted.
    ///
    /// - Parameter isAsWritten: whether the record of a list still is what the notes were written
    ///   for; of others only what no line says is heeded.
    func completing(
        _ plain: DataObject, isAsWritten: (_ list: String, _ id: String) -> Bool
    ) -> DataObject {
        var result = plain
        for list in ArgdownNotes.lists {
            guard case .object(let noted)? = fields[list] else { continue }
            var records = ArgdownNotes.identified(plain[list])
            for index in records.indices {
                guard case .object(let difference)? = noted[records[index].id],
                    difference["id"] == nil
                else { continue }
                let heeded =
                    isAsWritten(list, records[index].id)
                    ? difference : ArgdownNotes.unsaid(difference, records[index].record)
                records[index].record =
                    records[index].record.changed(by: heeded)
                    .withoutBytesOfQuotations
            }
            if list == "relations" {
                records += missing(noted, records.map(\.id), in: result)
                records.sort { number(of: $0.id) < number(of: $1.id) }
            }
            result[list] = .list(records.map { .object($0.record) })
        }
        if case .object(let own)? = fields["graph"] { result = result.changed(by: own) }
        result[ArgdownRejected.name] = completingRejected(plain[ArgdownRejected.name])
        result["statements"] = ordered(result["statements"])
        return result
    }

    /// What no line says; and the passages where the line still names their place, and names no
    /// other words.
    private static func unsaid(_ difference: DataObject, _ record: DataObject) -> DataObject {
        var result = difference.without(said.union(said.map { removal + $0 }))
        if record["from"] == nil { result = result.without(["data", removal + "data"]) }
        if record["text"] != nil, case .object(let noted)? = difference["data"] {
            result["data"] = .object(own(record["data"]).adding(reserved(noted)))
        }
        guard case .list(let own)? = record["passages"],
            case .list(let noted)? = difference["passages"], place(own.first) == place(noted.first),
            quotation(own.first).map({ $0 == quotation(noted.first) }) ?? true
        else { return result }
        result["passages"] = .list(noted)
        return result
    }

    private static func own(_ data: DataValue?) -> DataObject {
        if case .object(let object)? = data { object } else { [:] }
    }

    /// The data of names that a line gives another meaning.
    private static func reserved(_ data: DataObject) -> DataObject {
        data.without(
            Set(data.fields.map(\.name).filter { !ArgdownFields.names.contains($0) }))
    }

    private static func quotation(_ passage: DataValue?) -> DataValue? {
        if case .object(let object)? = passage { object["quotation"] } else { nil }
    }

    private static func place(_ passage: DataValue?) -> [DataValue?] {
        guard case .object(let object)? = passage else { return [] }
        return [object["paragraph"], object["sentence"]]
    }

    /// Relations for which Argdown has no words: they stand in the notes alone. One whose ends
    /// are gone is gone, too.
    private func missing(
        _ noted: DataObject, _ present: [String], in graph: DataObject
    ) -> [(id: String, record: DataObject)] {
        var known = Set(present)
        for list in ["statements", "arguments"] {
            known.formUnion(ArgdownNotes.identified(graph[list]).map(\.id))
        }
        var waiting: [(id: String, record: DataObject)] = noted.fields.compactMap { field in
            guard case .object(let record) = field.value, record["id"] != nil,
                !known.contains(field.name)
            else { return nil }
            return (field.name, record)
        }
        var found: [(id: String, record: DataObject)] = []
        var count = -1
        while count != found.count {
            count = found.count
            waiting.removeAll { record in
                guard ArgdownNotes.ends(of: record.record).allSatisfy(known.contains) else {
                    return false
                }
                known.insert(record.id)
                found.append(record)
                return true
            }
        }
        return found
    }

    /// The identifiers of what a relation leads from and to.
    private static func ends(of relation: DataObject) -> [String] {
        guard case .list(let sources)? = relation["from"], let target = relation["to"] else {
            return []
        }
        return (sources + [target]).compactMap { end in
            switch end {
            case .string(let id): id
            case .object(let object): (object["argument"] ?? object["relation"])?.words
            default: nil
            }
        }
    }

    private func number(of id: String) -> Int { Int(id.dropFirst()) ?? .max }

    private func ordered(_ list: DataValue?) -> DataValue? {
        guard case .list(let order)? = fields["order"] else { return list }
        let places = Dictionary(
            order.enumerated().compactMap { place, id in id.words.map { ($0, place) } },
            uniquingKeysWith: { first, _ in first })
        let records = ArgdownNotes.identified(list)
        let sorted = records.indices.sorted {
            (places[records[$0].id] ?? .max, $0) < (places[records[$1].id] ?? .max, $1)
        }
        return .list(sorted.map { .object(records[$0].record) })
    }
}

extension ArgumentGraph {
    /// The graph without what its passages know beyond those of another.
    fileprivate func passagesKnowing(what other: ArgumentGraph) -> ArgumentGraph {
        var result = self
        for statement in statements {
            guard let known = other.statements[statement.id]?.passages,
                known.count == statement.passages.count
            else { continue }
            try? result.update(statement.id) { each in
                for (index, passage) in known.enumerated() {
                    if passage.quotation == nil {
                        if passage.digest != nil { each.passages[index].digestWords() }
                        each.passages[index].quotation = nil
                    }
                    if passage.paragraph == nil { each.passages[index].paragraph = nil }
                    if passage.sentence == nil { each.passages[index].sentence = nil }
                    if passage.range == nil { each.passages[index].range = nil }
                }
            }
        }
        return result
    }
}

extension Passage {
    /// Knows its words by their digest.
    fileprivate mutating func digestWords() {
        digest = quotation.map { Passage.digest(of: $0.utf8) } ?? digest
    }
}

extension DataObject {
    /// A statement whose passages that have quotation and place say no bytes: those of lines say
    /// none either, and all of them have to be known for statements to stand in reading order.
    fileprivate var withoutBytesOfQuotations: DataObject {
        guard case .list(let passages)? = self["passages"] else { return self }
        var result = self
        result["passages"] = .list(
            passages.map { passage in
                guard case .object(let object) = passage, object["quotation"] != nil,
                    object["paragraph"] != nil
                else { return passage }
                return .object(object.without(["bytes"]))
            })
        return result
    }

    /// These data with the fields of `difference` put in or taken out.
    fileprivate func changed(by difference: DataObject) -> DataObject {
        var result = self
        for field in difference.fields {
            let name = String(field.name.dropFirst(ArgdownNotes.removal.count))
            let isRemoval =
                field.name.hasPrefix(ArgdownNotes.removal) && field.value == .boolean(true)
                && self[name] != nil
            if isRemoval { result[name] = nil } else { result[field.name] = field.value }
        }
        return result
    }
}

extension GraphFromArgdown {
    /// The graph with what the notes say beyond the document.
    func completed(by notes: ArgdownNotes) -> ArgumentGraph {
        guard !notes.fields.isEmpty else { return graph }
        let written = identifiersAsWritten
        let data = notes.completing(graph.jsonData) { list, id in
            list == "sources" || written.contains(id)
        }
        return (try? ArgumentGraph(jsonData: data)) ?? graph
    }

    /// The identifiers of what stands in the document as it was noted.
    private var identifiersAsWritten: Set<String> {
        let reader = StatementReader(document, model, sources: [])
        var result: Set<String> = []
        for (id, each) in zip(statements, model.statements)
        where entry(.statements, each.title)?.mark == reader.digest(of: each) {
            result.insert(id.rawValue)
        }
        for (name, id, mark) in relations where entry(.relations, name)?.mark == mark {
            result.insert(id.rawValue)
        }
        for (place, each) in model.arguments.enumerated()
        where entry(.arguments, each.title)?.mark == mark(ofArgument: place) {
            result.insert(arguments[place].rawValue)
        }
        for (place, name) in ArgdownNames.sections(of: model).enumerated()
        where entry(.groups, name)?.mark == mark(ofSection: place) {
            result.insert(groups[place].rawValue)
        }
        return result
    }

    /// A digest of what a document says of an argument: its descriptions and its steps.
    func mark(ofArgument place: Int) -> String {
        let each = model.arguments[place]
        var bytes = each.members.flatMap {
            document.bytes[document.contentRange(of: $0.node)] + [0x0A]
        }
        for step in each.pcs {
            bytes += model.statements[step.statement].title.utf8 + [0x0A]
            guard let inference = step.inference else { continue }
            bytes += document.bytes[inference.range] + [0x0A]
        }
        return ArgdownNotes.digest(bytes)
    }

    /// A digest of what a document says of a section: its heading, and what stands beneath it.
    func mark(ofSection place: Int) -> String {
        var bytes = document.bytes[model.sections[place].headingRange] + [0x0A]
        for member in sectionMembers[place] { bytes += member.utf8 + [0x0A] }
        return ArgdownNotes.digest(bytes)
    }
}
