internal import ArgumentModel
internal import SourceText

extension Versions {
    var argumentChanges: [GraphChange] {
        changes(old.arguments, new.arguments) { before, after in
            let known = after ?? before
            let name = known?.title ?? known?.id.rawValue ?? ""
            var list = ChangeList(.argument, known?.id.rawValue ?? "", name)
            guard let before, let after else {
                list.add(after == nil ? .removed : .added)
                return list.changes
            }
            list.compare(.title, before.title, after.title)
            list.compare(
                .descriptions, before.descriptions.map(\.text.joinedWords),
                after.descriptions.map(\.text.joinedWords))
            list.compare(
                .steps, before.steps.map { words(of: $0, oldLabels) },
                after.steps.map { words(of: $0, newLabels) })
            list.compare(.tags, before.tags, after.tags)
            list.compare(before.data, after.data)
            return list.changes
        }
    }

    private func words(of step: Argument.Step, _ labels: StatementLabels) -> String {
        let premises = step.premises.map { labels[$0] }.joined(separator: " + ")
        let rules = step.rules.isEmpty ? "" : " by " + step.rules.joined(separator: ", ")
        let uses =
            step.uses.isEmpty ? "" : " from " + step.uses.map(String.init).joined(separator: ", ")
        return "\(premises) → \(labels[step.conclusion])\(rules)\(uses)"
    }

    var groupChanges: [GraphChange] {
        changes(old.groups, new.groups) { before, after in
            let known = after ?? before
            var list = ChangeList(.group, known?.id.rawValue ?? "", known?.title ?? "")
            guard let before, let after else {
                list.add(after == nil ? .removed : .added)
                return list.changes
            }
            list.compare(.title, before.title, after.title)
            list.compare(.level, "\(before.level)", "\(after.level)")
            list.compare(.parent, before.parent?.rawValue, after.parent?.rawValue)
            if Set(before.members) != Set(after.members) {
                list.add(
                    .members,
                    .init(
                        before: words(of: before.members, old, oldLabels),
                        after: words(of: after.members, new, newLabels)))
            }
            list.compare(.closed, before.isClosed, after.isClosed)
            list.compare(.tags, before.tags, after.tags)
            list.compare(before.data, after.data)
            return list.changes
        }
    }

    private func words(
        of members: [Group.Member], _ graph: ArgumentGraph, _ labels: StatementLabels
    ) -> String {
        members.map { member in
            switch member {
            case .statement(let id): labels[id]
            case .argument(let id): graph.arguments[id]?.title ?? id.rawValue
            }
        }.joined(separator: ", ")
    }

    var sourceChanges: [GraphChange] {
        changes(old.sources, new.sources) { before, after in
            let known = after ?? before
            let name = known?.citation.title ?? known?.id.rawValue ?? ""
            var list = ChangeList(.source, known?.id.rawValue ?? "", name)
            guard let before, let after else {
                list.add(after == nil ? .removed : .added)
                return list.changes
            }
            for field in Citation.fields {
                list.compare(
                    .citation, before.citation[keyPath: field.path],
                    after.citation[keyPath: field.path])
            }
            if let hash = before.sha256, let other = after.sha256 {
                list.compare(.file, hash, other)
            }
            return list.changes
        }
    }

    var graphChanges: [GraphChange] {
        var list = ChangeList(.graph, "", new.title ?? old.title ?? "")
        list.compare(.title, old.title, new.title)
        list.compare(old.data, new.data)
        return list.changes
    }
}
