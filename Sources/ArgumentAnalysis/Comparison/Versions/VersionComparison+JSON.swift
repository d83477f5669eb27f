internal import ArgumentModel

extension VersionComparison {
    /// The comparison as an edit script (`Documentation/edit-script.schema.json`) that turns the
    /// old version into the new one; `compared` and `changes` stand beside its edits.
    public var json: String {
        var script = EditScript(difference.isEmpty ? [] : [.restore(difference)])
        script.unknownFields = [
            "compared": .string("versions"),
            "changes": .list(changes.map { .object($0.data) }),
        ]
        return script.json
    }

    /// The changes as comma-separated values, a row each (RFC 4180).
    public var csv: String {
        let headings = ["subject", "change", "id", "name", "before", "after", "others"]
        let rows = changes.map { change in
            [
                change.subject.rawValue, change.aspect.rawValue, change.id, change.name,
                change.before ?? "", change.after ?? "", change.others.joined(separator: " "),
            ]
        }
        return CSVText.text(headings, rows)
    }
}

extension GraphChange {
    fileprivate var data: DataObject {
        var object: DataObject = [
            "subject": .string(subject.rawValue), "change": .string(aspect.rawValue),
            "id": .string(id), "name": .string(name),
        ]
        object["formerName"] = formerName.map(DataValue.string)
        object["before"] = before.map(DataValue.string)
        object["after"] = after.map(DataValue.string)
        if !others.isEmpty { object["others"] = .list(others.map(DataValue.string)) }
        return object
    }
}
