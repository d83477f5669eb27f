package import ArgumentModel

extension WorksheetKey {
    /// The version of the JSON form that this library writes.
    public static let jsonVersion = 1

    /// The key as JSON text, which ends in a line break.
    public var json: String {
        JSONWriter.text(
            of: .object([
                "version": .integer(WorksheetKey.jsonVersion), "kind": .string(WorksheetKey.kind),
                "sheets": .list(sheets.map { .object($0.jsonObject) }),
                "graph": .object(graph.jsonData),
            ]))
    }
}

extension Worksheet {
    /// The worksheet as the value that JSON has of it.
    package var jsonObject: DataObject {
        [
            "sheet": .string(edition.code), "level": .string(edition.level.rawValue),
            "version": .string(edition.version.rawValue), "seed": .integer(edition.seed),
            "title": .string(title),
            "exercises": .list(exercises.map { .object($0.jsonObject) }),
            "leftOut": .list(
                leftOut.map { left in
                    .object([
                        "kind": .string(left.kind.rawValue), "reason": .string(left.reason),
                    ])
                }),
        ]
    }
}

extension WorksheetExercise {
    fileprivate var jsonObject: DataObject {
        var object: DataObject = [
            "letter": .string(letter), "kind": .string(kind.rawValue), "title": .string(title),
            "task": .string(task),
        ]
        if !options.isEmpty { object["options"] = .list(options.map { .object($0.jsonObject) }) }
        object["items"] = .list(items.map { .object($0.jsonObject) })
        return object
    }
}

extension WorksheetOption {
    fileprivate var jsonObject: DataObject {
        var object: DataObject = ["letter": .string(letter), "text": .string(text)]
        object["meaning"] = meaning.map(DataValue.string)
        object["statement"] = statement.map { .string($0.rawValue) }
        return object
    }
}

extension WorksheetItem {
    fileprivate var jsonObject: DataObject {
        var object: DataObject = ["id": .string(id)]
        if !prompt.isEmpty { object["prompt"] = .string(prompt) }
        object["quotation"] = quotation.map(DataValue.string)
        object["place"] = place.map(DataValue.string)
        if !options.isEmpty { object["options"] = .list(options.map { .object($0.jsonObject) }) }
        object["answer"] = .object(key.jsonObject)
        object["doubt"] = doubt.map(DataValue.string)
        return object
    }
}

extension WorksheetAnswerKey {
    fileprivate var jsonObject: DataObject {
        switch self {
        case .letters(let right, let near):
            var object: DataObject = ["letters": .list(right.map(DataValue.string))]
            if !near.isEmpty { object["near"] = .list(near.map(DataValue.string)) }
            return object
        case .wording(let wordings):
            return [
                "wording": .list(
                    wordings.map { wording in
                        var object: DataObject = ["text": .string(wording.text)]
                        object["place"] = wording.place.map(DataValue.string)
                        return .object(object)
                    })
            ]
        case .open(let hint): return ["open": .string(hint)]
        }
    }
}
