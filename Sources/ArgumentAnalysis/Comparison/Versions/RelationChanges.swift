internal import ArgumentModel
internal import SourceText

extension Versions {
    var relationChanges: [GraphChange] {
        changes(old.relations, new.relations) { before, after in
            switch (before, after) {
            case (let before?, let after?): changes(of: before, to: after)
            case (let before?, nil):
                [
                    GraphChange(
                        .relation, .removed, before.id.rawValue, oldNames.claim(of: before.id),
                        .init(before: words(of: before, in: old)))
                ]
            case (nil, let after?):
                [
                    GraphChange(
                        .relation, .added, after.id.rawValue, newNames.claim(of: after.id),
                        .init(after: words(of: after, in: new)))
                ]
            case (nil, nil): []
            }
        }
    }

    /// What it leads from and to, in the words of the statements.
    private func words(of relation: Relation, in graph: ArgumentGraph) -> String {
        let ends = relation.sources + [relation.target]
        let texts = ends.map { end in
            graph.statement(at: end).flatMap { graph.statements[$0]?.text.joinedWords } ?? ""
        }
        let sources = texts.dropLast().joined(separator: " + ")
        return "\(sources) → \(texts.last ?? "")"
    }

    private func changes(of before: Relation, to after: Relation) -> [GraphChange] {
        var list = ChangeList(.relation, after.id.rawValue, newNames.claim(of: after.id))
        let known = unified(before)
        list.compare(.relation, before.kind.rawValue, after.kind.rawValue)
        if known.target != after.target {
            list.add(
                .target,
                .init(
                    before: oldNames.name(of: before.target),
                    after: newNames.name(of: after.target)))
        }
        if Set(known.sources) != Set(after.sources) {
            list.add(
                .premises,
                .init(
                    before: before.sources.map(oldNames.name).joined(separator: " + "),
                    after: after.sources.map(newNames.name).joined(separator: " + ")))
        }
        list.compare(.strict, before.isStrict, after.isStrict)
        list.compare(.scheme, before.scheme, after.scheme)
        list.compare(.rules, before.rules, after.rules)
        list.compare(.cue, before.cue, after.cue)
        list.compare(before.data, after.data)
        compareUnknown(before.unknownFields, after.unknownFields, &list)
        if known == before { compare(before.decision, after.decision, &list) }
        return list.changes
    }

    /// Alternatives that lead to what one of both has not got go and come with it.
    private func compare(
        _ before: Decision<Relation.Choice>, _ after: Decision<Relation.Choice>,
        _ list: inout ChangeList
    ) {
        var (known, found) = (before, after)
        known.alternatives.removeAll { !isInBoth($0.choice.target) }
        found.alternatives.removeAll { !isInBoth($0.choice.target) }
        list.compare(known, found, areOfOneForm) { other in
            "\(other.choice.kind.rawValue) \(newNames.name(of: other.choice.target))"
        }
    }

    private func isInBoth(_ end: Endpoint) -> Bool {
        switch end {
        case .statement(let id): old.statements.contains(id) && new.statements.contains(id)
        case .relation(let id): old.relations.contains(id) && new.relations.contains(id)
        case .argument(let id), .step(let id, _):
            old.arguments.contains(id) && new.arguments.contains(id)
        }
    }

    /// The relation as mergers of statements leave it: what names one that is gone names the
    /// survivor.
    private func unified(_ relation: Relation) -> Relation {
        let survivors = parts.survivors
        guard !survivors.isEmpty else { return relation }
        func survivor(_ end: Endpoint) -> Endpoint {
            end.statement.flatMap { survivors[$0] }.map(Endpoint.statement) ?? end
        }
        var unified = relation
        unified.sources = relation.sources.map(survivor)
        unified.target = survivor(relation.target)
        return unified
    }
}
