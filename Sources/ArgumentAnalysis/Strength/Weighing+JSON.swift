internal import ArgumentModel

extension Weighing {
    /// Everything that the weighing says, as JSON; its fields are in Documentation/Weighing.md.
    public var json: String { JSONWriter.text(of: .object(data)) }

    private var data: DataObject {
        let names = GraphNames(graph)
        var object: DataObject = [
            "semantics": .string(question.semantics.rawValue),
            "support": .string(question.reading.rawValue),
            "strength": .string(question.strength.rawValue),
            "converged": .boolean(strengths.isConverged),
            "hasLabelling": .boolean(hasLabelling),
            "thesis": thesis.map { .string(names.name(of: .statement($0.id))) } ?? .null,
        ]
        if !question.change.isEmpty { object["change"] = question.change.data(names) }
        object["statements"] = .list(graph.statements.map { .object(data(of: $0, names)) })
        object["turning"] = turningPoints.map { $0.data(names) }
        object["attribution"] = attribution.map { $0.data(names) }
        if !cases.isEmpty { object["whatIfs"] = .list(cases.map { $0.data(names) }) }
        let idle = standings.flattening.notWeighed
        if !idle.isEmpty { object["notWeighed"] = .list(idle.map { .string($0.rawValue) }) }
        return object
    }

    private func data(of statement: Statement, _ names: GraphNames) -> DataObject {
        let id = statement.id
        var object: DataObject = [
            "id": .string(id.rawValue), "label": .string(names.name(of: .statement(id))),
            "role": .string(statement.role.rawValue),
        ]
        object["place"] = statement.place.map(DataValue.string)
        object["text"] = .string(statement.text)
        object["standing"] = .string(standings[id].rawValue)
        object["credulous"] = (standings.acceptance(of: id)?.isCredulous).map(DataValue.boolean)
        object["sceptical"] = (standings.acceptance(of: id)?.isSceptical).map(DataValue.boolean)
        object["base"] = .number(strengths.base(of: id).sixDigits)
        object["strength"] = .number(strengths[id].sixDigits)
        if let item = unsure.items.first(where: { $0.statement == id }) {
            object["perhaps"] = .list(item.relations.map { .string($0.rawValue) })
        }
        object["explanation"] = .string(standings.explanation(of: id))
        return object
    }

    /// A table with a row a statement, as CSV (RFC 4180) with a line of headings; its columns are
    /// in Documentation/Weighing.md.
    public var csv: String {
        let names = GraphNames(graph)
        let shares = Dictionary(
            (attribution?.shares ?? []).map { ($0.subject, $0) }, uniquingKeysWith: { $1 })
        let doubtful = Set(unsure.items.map(\.statement))
        let headings = [
            "label", "id", "role", "place", "standing", "perhaps", "base", "strength", "removal",
            "gradient", "shapley", "error", "text",
        ]
        let rows = graph.statements.map { statement in
            let share = shares[.statement(statement.id)]
            let numbers = [share?.removal, share?.gradient, share?.shapley, share?.standardError]
            return [
                names.name(of: .statement(statement.id)), statement.id.rawValue,
                statement.role.rawValue, statement.place ?? "",
                standings[statement.id].rawValue,
                doubtful.contains(statement.id) ? "perhaps" : "",
                strengths.base(of: statement.id).decimal(6),
                strengths[statement.id].decimal(6),
            ] + numbers.map { $0?.decimal(6) ?? "" } + [statement.text]
        }
        return CSVText.text(headings, rows)
    }
}

extension TurningPoints {
    /// The turning points for programs.
    func data(_ names: GraphNames) -> DataValue {
        .object([
            "target": .string(names.name(of: .statement(target))),
            "standing": .string(standing.rawValue),
            "complete": .boolean(isComplete), "sizeTried": .integer(sizeTried),
            "tried": .integer(tried),
            "changes": .list(
                changes.map { change in
                    .object([
                        "without": .list(change.without.map { .string(names.handle(of: $0)) }),
                        "ids": .list(change.without.map { .string($0.rawID) }),
                        "standing": .string(change.standing.rawValue),
                    ])
                }),
        ])
    }
}

extension StrengthAttribution {
    fileprivate func data(_ names: GraphNames) -> DataValue {
        .object([
            "target": .string(names.name(of: .statement(target))),
            "alone": .number(alone.sixDigits), "strength": .number(strength.sixDigits),
            "exact": .boolean(isExact), "orders": .integer(orders),
            "complete": .boolean(isComplete),
            "shares": .list(
                shares.map { share in
                    .object([
                        "label": .string(names.name(of: share.subject)),
                        "id": .string(share.subject.rawID),
                        "removal": share.removal.data,
                        "gradient": share.gradient.data,
                        "shapley": share.shapley.data,
                        "error": share.standardError.data,
                    ])
                }),
        ])
    }
}

extension Weighing.Case {
    fileprivate func data(_ names: GraphNames) -> DataValue {
        .object([
            "name": .string(name), "change": standings.change.data(names),
            "statements": .list(
                standings.graph.statements.map { statement in
                    .object([
                        "label": .string(names.name(of: .statement(statement.id))),
                        "standing": .string(standings[statement.id].rawValue),
                        "strength": .number(strengths[statement.id].sixDigits),
                    ])
                }),
        ])
    }
}

extension WhatIf {
    fileprivate func data(_ names: GraphNames) -> DataValue {
        .object([
            "without": .list(without.map { .string(names.handle(of: $0)) }),
            "assuming": .list(assuming.map { .string(names.handle(of: $0)) }),
        ])
    }
}

extension Endpoint {
    /// The identifier in the graph's file; of a step that of its argument.
    var rawID: String {
        switch self {
        case .statement(let id): id.rawValue
        case .argument(let id), .step(let id, _): id.rawValue
        case .relation(let id): id.rawValue
        }
    }
}

extension GraphNames {
    /// A relation by its ends: `E2→C1`, an attack or undercut `X1⊸C1`.
    func arrow(_ id: Relation.ID) -> String { claim(of: id) }
}

extension Double? {
    /// The number, or null where there is none.
    fileprivate var data: DataValue { map { .number($0.sixDigits) } ?? .null }
}

extension Double {
    /// The number rounded to six digits behind the point.
    fileprivate var sixDigits: Double { (self * 1_000_000).rounded() / 1_000_000 }
}
