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
                .descriptions, before.descriptions.map(\.summary.joinedWords),
                after.descriptions.map(\.summary.joinedWords))
            compare(before.steps, after.steps, &list)
            list.compare(.tags, before.tags, after.tags)
            list.compare(before.data, after.data)
            compareUnknown(before.unknownFields, after.unknownFields, &list)
            return list.changes
        }
    }

    /// By what they name: that a label is another one changes no step.
    private func compare(
        _ before: [Argument.Step], _ after: [Argument.Step], _ list: inout ChangeList
    ) {
        guard before != after else { return }
        let lists = [(before, oldLabels), (after, newLabels)].map { steps, labels in
            steps.isEmpty
                ? nil : steps.map { words(of: $0, labels) }.joined(separator: ", ")
        }
        list.add(.steps, .init(before: lists[0], after: lists[1]))
    }

    private func words(of step: Argument.Step, _ labels: StatementLabels) -> String {
        let premises = step.premises.map { labels[$0] }.joined(separator: " + ")
        let rules = step.rules.isEmpty ? "" : " by " + step.rules.joined(separator: ", ")
        let uses =
            step.uses.isEmpty ? "" : " from " + step.uses.map(String.init).joined(separator: ", ")
        let more = [step.data.words, step.unknownFields.words].compactMap(\.self).map { " \($0)" }
        return "\(premises) → \(labels[step.conclusion])\(rules)\(uses)\(more.joined())"
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
            if areOthers(before.members, after.members) {
                list.add(
                    .members,
                    .init(
                        before: words(of: before.members, old, oldLabels),
                        after: words(of: after.members, new, newLabels)))
            }
            list.compare(.closed, before.isClosed, after.isClosed)
            list.compare(.tags, before.tags, after.tags)
            list.compare(before.data, after.data)
            compareUnknown(before.unknownFields, after.unknownFields, &list)
            return list.changes
        }
    }

    /// Whether members differ, or their order does and does not only follow that of the statements.
    private func areOthers(_ before: [Group.Member], _ after: [Group.Member]) -> Bool {
        guard Set(before) == Set(after), before.count == after.count else { return true }
        guard before != after, areOfOneForm else { return false }
        return !(isInOrder(before, old) && isInOrder(after, new))
    }

    private func isInOrder(_ members: [Group.Member], _ graph: ArgumentGraph) -> Bool {
        let places = members.map { member in
            switch member {
            case .statement(let id): graph.statements.position(of: id) ?? 0
            case .argument(let id):
                graph.statements.count + (graph.arguments.position(of: id) ?? 0)
            }
        }
        return zip(places, places.dropFirst()).allSatisfy { $0 <= $1 }
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
            list.compareFile(before, after)
            list.compare(before.data, after.data)
            compareUnknown(before.unknownFields, after.unknownFields, &list)
            return list.changes
        }
    }

    var graphChanges: [GraphChange] {
        var list = ChangeList(.graph, "", new.title ?? old.title ?? "")
        list.compare(.title, old.title, new.title)
        list.compare(old.data, new.data)
        compareUnknown(old.unknownFields, new.unknownFields, &list)
        guard areOfOneForm else { return list.changes }
        let rejections = RejectionChanges(self)
        list.compare(.rejected, rejections.before, rejections.after)
        return list.changes
    }
}

extension ChangeList {
    /// Compares what both know of the file; a text is written out on request only.
    fileprivate mutating func compareFile(_ before: Source, _ after: Source) {
        let pairs: [(String?, String?)] = [
            (before.encoding, after.encoding), (before.sha256, after.sha256),
            (
                before.paragraphs.map { "\($0) paragraphs" },
                after.paragraphs.map { "\($0) paragraphs" }
            ),
            (before.sentences.map { "\($0) sentences" }, after.sentences.map { "\($0) sentences" }),
        ]
        for case (let one?, let other?) in pairs { compare(.file, one, other) }
        guard let one = before.text, let other = after.text, one != other else { return }
        add(.file, .init(before: one.quoted(60), after: other.quoted(60)))
    }
}
