internal import ArgumentModel

extension StructureReport {
    /// The report as JSON: what ``Outline/json`` says, and `measures`, `paragraphs`, `voices`,
    /// `hedges`, `findings` and `schemes` (Documentation/structure-report.schema.json).
    public var json: String { JSONWriter.text(of: .object(jsonObject)) }

    private var jsonObject: DataObject {
        let writer = ReportWriter(graph)
        var object = outline.jsonObject
        var figures = DataObject()
        for measure in measures.all {
            figures[measure.definition.name] = .object(writer.measure(measure))
        }
        object["measures"] = .object(figures)
        object["paragraphs"] = .list(strip.rows.map { .object(writer.row($0)) })
        object["voices"] = .list(voices.voices.map { .object(writer.voice($0)) })
        object["hedges"] = .list(hedging.items.map { .object(writer.hedges($0)) })
        object["findings"] = .list(findings.all.map { .object(writer.finding($0)) })
        object["schemes"] = .list(schemes.all.map { .object(writer.scheme($0)) })
        return object
    }
}

/// The parts of a report as JSON objects; statements by their labels, relations by identifier.
private struct ReportWriter {
    private let graph: ArgumentGraph
    private let labels: StatementLabels

    init(_ graph: ArgumentGraph) {
        self.graph = graph
        labels = graph.labels
    }

    private func names(_ ids: [Statement.ID]) -> DataValue {
        .list(ids.map { .string(labels[$0]) })
    }

    func measure(_ measure: Measure) -> DataObject {
        let value: DataValue =
            switch measure.value {
            case let value? where value == value.rounded(): .integer(Int(value))
            case let value?: .number((value * 1000).rounded() / 1000)
            case nil: .null
            }
        return ["value": value, "statements": names(measure.statements)]
    }

    func row(_ row: RoleStrip.Row) -> DataObject {
        let marks = row.marks.map { mark -> DataValue in
            switch mark {
            case .statement(let id, _): .string(labels[id])
            case .outside: .null
            }
        }
        return [
            "source": .string(row.source.rawValue), "paragraph": .integer(row.paragraph),
            "marks": .list(marks),
        ]
    }

    func voice(_ voice: Voices.Voice) -> DataObject {
        var object: DataObject = ["part": .string(voice.part.rawValue)]
        object["name"] = voice.name.map(DataValue.string)
        object["statements"] = names(voice.statements)
        return object
    }

    func hedges(_ item: Hedging.Item) -> DataObject {
        [
            "statement": .string(labels[item.statement]),
            "words": .list(item.hedges.map(DataValue.string)),
        ]
    }

    func finding(_ finding: Finding) -> DataObject {
        var object: DataObject = [
            "code": .string(finding.code), "severity": .string(finding.severity.rawValue),
            "sureness": .string(finding.sureness.rawValue),
            "statements": names(finding.statements),
            "passages": .list(finding.places(in: graph).map(DataValue.string)),
            "relations": .list(finding.relations.map { .string($0.rawValue) }),
            "message": .string(finding.message), "advice": .string(finding.advice),
        ]
        guard let doubt = finding.doubt(in: graph) else { return object }
        object["doubt"] = .string(doubt)
        object["unsureRelations"] = .list(
            finding.doubtfulRelations.map { .string($0.rawValue) })
        object["unsureRoles"] = names(finding.doubtfulRoles)
        return object
    }

    func scheme(_ found: RecognisedScheme) -> DataObject {
        [
            "scheme": .string(found.scheme.id), "name": .string(found.scheme.name),
            "relation": .string(found.relation.rawValue), "signs": .string(found.signs),
            "by": .string(found.isGiven ? "graph" : "cues"),
            "questions": .list(found.questions.map { .object(question($0)) }),
        ]
    }

    private func question(_ question: RecognisedScheme.Question) -> DataObject {
        let (state, ids): (String, [Statement.ID]) =
            switch question.state {
            case .open: ("open", [])
            case .raised(let ids): ("raised", ids)
            case .answered(let ids): ("answered", ids)
            }
        return [
            "question": .string(question.words), "state": .string(state), "by": names(ids),
        ]
    }
}
