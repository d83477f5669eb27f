internal import ArgumentModel

extension ReadingScores {
    /// The scores as JSON, in the form of the reference scorer.
    public var json: String { JSONWriter.text(of: jsonValue) }

    var jsonValue: DataValue {
        var documents = DataObject()
        for document in self.documents { documents[document.name] = document.jsonValue }
        return .object([
            "documents": .object(documents),
            "micro": .object(["counts": total.jsonValue, "figures": micro.jsonValue]),
            "mean": mean.jsonValue,
            "extra": .list(predictionsWithoutGold.map(DataValue.string)),
            "empty": .object([
                "texts": .integer(textsWithoutArgument), "right": .integer(textsLeftEmpty),
            ]),
        ])
    }
}

extension DocumentScores {
    fileprivate var jsonValue: DataValue {
        .object([
            "counts": counts.jsonValue, "figures": figures.jsonValue,
            "missing": .boolean(isMissing),
        ])
    }
}

extension ReadingCounts {
    fileprivate var jsonValue: DataValue {
        var object = DataObject()
        for number in ReadingCounts.numbers {
            object[number.name] = .integer(self[keyPath: number.path])
        }
        object["conf"] = .object(confusion)
        object["groles"] = .object(ReadingCounts.object(goldRoles))
        object["proles"] = .object(ReadingCounts.object(predictedRoles))
        return .object(object)
    }

    private var confusion: DataObject {
        var object = DataObject()
        for pair in confusedRoles { object[pair.roles.name] = .integer(pair.count) }
        return object
    }

    private static func object(_ roles: [Statement.Role: Int]) -> DataObject {
        var object = DataObject()
        for role in scoredRoles { object[role.rawValue] = .integer(roles[role] ?? 0) }
        return object
    }
}

extension ReadingFigures {
    fileprivate var jsonValue: DataValue {
        var object = DataObject()
        for figure in ReadingFigure.allCases { object[figure.rawValue] = .number(self[figure]) }
        return .object(object)
    }
}
