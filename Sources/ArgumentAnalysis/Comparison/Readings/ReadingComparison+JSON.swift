internal import ArgumentModel

extension ReadingComparison {
    /// The comparison as JSON: the scores as ``ReadingScores/json`` has them, with `compared`,
    /// `agreement` and `texts` beside them. An alpha that is undefined is `null`.
    public var json: String {
        var object: DataObject = ["compared": .string("readings")]
        if case .object(let scored) = scores.jsonValue {
            for (name, value) in scored.fields { object[name] = value }
        }
        object["agreement"] = .object(agreement.data)
        object["texts"] = .list(texts.map { .object($0.data) })
        return JSONWriter.text(of: .object(object))
    }
}

extension ReadingComparison.Text {
    fileprivate var data: DataObject {
        [
            "name": .string(name), "agreement": .object(agreement.data),
            "differences": .list(differences.map { .object($0.data) }),
        ]
    }
}

extension ReadingAgreement {
    fileprivate var data: DataObject {
        var roles = DataObject()
        for (role, terms) in unitsByRole { roles[role.rawValue] = .object(terms.data) }
        return [
            "matched": .integer(matched), "words": .integer(words),
            "alphaNominal": self.roles.map(DataValue.number) ?? .null,
            "alphaUnitizing": .object([
                "units": .object(units.data), "roles": .object(roles),
                "allRoles": .object(unitsOfAllRoles.data),
            ]),
        ]
    }
}

extension Unitizing {
    fileprivate var data: DataObject {
        [
            "observed": .number(observed), "expected": .number(expected),
            "alpha": alpha.map(DataValue.number) ?? .null,
        ]
    }
}

extension ReadingDifference {
    fileprivate var data: DataObject {
        var object: DataObject = ["differences": .list(aspects.map { .string($0.rawValue) })]
        object["place"] = place.map(DataValue.string)
        object["a"] = first.map { .object($0.data) }
        object["b"] = second.map { .object($0.data) }
        return object
    }
}

extension ReadingDifference.Reading {
    fileprivate var data: DataObject {
        var object: DataObject = [
            "unit": .string(unit), "label": .string(label), "role": .string(role.rawValue),
        ]
        object["kind"] = (kind?.rawValue).map(DataValue.string)
        object["relation"] = (relation?.rawValue).map(DataValue.string)
        object["target"] = target.map(DataValue.string)
        object["targetPlace"] = targetPlace.map(DataValue.string)
        object["quotation"] = .string(quotation)
        return object
    }
}
