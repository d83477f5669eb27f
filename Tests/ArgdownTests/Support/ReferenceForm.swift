import Argdown
import ArgumentModel

/// A model and its map in the form in which the reference's answers were recorded.
struct ReferenceForm {
    let model: ArgdownModel
    let map: ArgdownMap

    init(_ model: ArgdownModel) {
        self.model = model
        map = ArgdownMap(model)
    }

    /// The recorded parts by their names.
    var parts: [(name: String, value: JSON)] {
        [
            ("statements", .list(model.statements.map(form))),
            ("arguments", .list(model.arguments.map(form))),
            ("relations", .list(model.relations.map(form))),
            ("sections", .list(sections(beneath: nil))),
            ("tags", .list(model.tags.map { .object(["tag": .string($0)]) })),
            ("nodes", .list(map.roots.map(form))),
            ("edges", .list(map.edges.map(form))),
        ]
    }

    private func form(_ statement: ArgdownModel.StatementClass) -> JSON {
        var fields = common(statement.tags, statement.data, statement.section)
        fields["title"] = .string(statement.title)
        fields["members"] = .list(statement.members.map(form))
        let names: [(ArgdownModel.Use, String)] = [
            (.premise, "isUsedAsPremise"), (.mainConclusion, "isUsedAsMainConclusion"),
            (.intermediaryConclusion, "isUsedAsIntermediaryConclusion"),
            (.topLevel, "isUsedAsTopLevelStatement"),
        ]
        for (use, name) in names where statement.uses.contains(use) { fields[name] = .flag(true) }
        return .object(fields)
    }

    private func form(_ argument: ArgdownModel.Argument) -> JSON {
        var fields = common(argument.tags, argument.data, argument.section)
        fields["title"] = .string(argument.title)
        if !argument.members.isEmpty {
            fields["members"] = .list(argument.members.map(form))
        }
        if !argument.pcs.isEmpty {
            fields["pcs"] = .list(
                argument.pcs.map { step in
                    guard case .object(var fields) = form(model.member(of: step)) else {
                        return .null
                    }
                    fields["title"] = .string(model.statements[step.statement].title)
                    fields["role"] = .string(step.role.rawValue)
                    return .object(fields)
                })
        }
        return .object(fields)
    }

    private func common(_ tags: [String], _ data: DataObject, _ section: Int?) -> [String: JSON] {
        var fields: [String: JSON] = [:]
        if !tags.isEmpty { fields["tags"] = .list(tags.map(JSON.string)) }
        if !data.isEmpty { fields["data"] = form(.object(data)) }
        if let section { fields["section"] = .string("s\(section + 1)") }
        return fields
    }

    private func form(_ member: ArgdownModel.Member) -> JSON {
        var fields = common(member.tags, member.data, member.section)
        if member.role != .listItem { fields["role"] = .string(member.role.rawValue) }
        if member.isReference { fields["isReference"] = .flag(true) }
        if member.isTopLevel { fields["isTopLevel"] = .flag(true) }
        fields["text"] = member.text.map(JSON.string)
        fields["startLine"] = .number(Double(member.line))
        if !member.ranges.isEmpty {
            fields["ranges"] = .list(member.ranges.map { form($0, in: member.text ?? "") })
        }
        if let inference = member.inference {
            var form: [String: JSON] = [:]
            if !inference.rules.isEmpty { form["rules"] = .list(inference.rules.map(JSON.string)) }
            if !inference.data.isEmpty { form["data"] = self.form(.object(inference.data)) }
            fields["inference"] = .object(form)
        }
        return .object(fields)
    }

    private func form(_ range: ArgdownModel.InlineRange, in text: String) -> JSON {
        func units(_ offset: Int) -> Double {
            Double(String(decoding: Array(text.utf8.prefix(offset)), as: UTF8.self).utf16.count)
        }
        var fields: [String: JSON] = [
            "start": .number(units(range.range.lowerBound)),
            "stop": .number(units(range.range.upperBound) - 1),
        ]
        switch range.kind {
        case .bold: fields["type"] = .string("bold")
        case .italic: fields["type"] = .string("italic")
        case .link(let url): fields.merge(["type": .string("link"), "url": .string(url)]) { $1 }
        case .tag(let tag): fields.merge(["type": .string("tag"), "tag": .string(tag)]) { $1 }
        case .statementMention(let title):
            fields.merge(["type": .string("statement-mention"), "title": .string(title)]) { $1 }
        case .argumentMention(let title):
            fields.merge(["type": .string("argument-mention"), "title": .string(title)]) { $1 }
        }
        return .object(fields)
    }

    private func form(_ relation: ArgdownModel.Relation) -> JSON {
        .object([
            "type": .string(relation.kind.rawValue), "from": form(relation.from),
            "to": form(relation.to), "occurrences": .number(Double(relation.occurrences.count)),
        ])
    }

    private func form(_ end: ArgdownModel.Endpoint) -> JSON {
        let title = JSON.string(model.title(of: end))
        return switch end {
        case .statement: .object(["statement": title])
        case .argument: .object(["argument": title])
        case .inference(_, let conclusion):
            .object(["inferenceOf": title, "conclusionIndex": .number(Double(conclusion))])
        }
    }

    private func sections(beneath parent: Int?) -> [JSON] {
        let areGroups = model.areGroups(model.configuration.group)
        return model.sections.indices.filter { model.sections[$0].parent == parent }.map {
            let section = model.sections[$0]
            var fields = common(section.tags, section.data, nil)
            fields["id"] = .string("s\($0 + 1)")
            fields["title"] = .string(section.title)
            fields["level"] = .number(Double(section.level))
            fields["isGroup"] = .flag(areGroups[$0])
            fields["isClosed"] = section.isClosed.map(JSON.flag)
            fields["startLine"] = .number(Double(section.lines.lowerBound))
            fields["endLine"] = .number(Double(section.lines.upperBound))
            fields["children"] = .list(sections(beneath: $0))
            return .object(fields)
        }
    }

    private func form(_ child: ArgdownMap.Child) -> JSON {
        switch child {
        case .node(let node): return form(map.nodes[node], node)
        case .group(let place):
            let group = map.groups[place]
            var fields: [String: JSON] = [
                "id": .string("s\(group.section + 1)"), "type": .string("group-map-node"),
                "title": .string(group.title), "labelTitle": .string(group.title),
                "level": .number(Double(group.level)), "children": .list(group.children.map(form)),
            ]
            if group.isClosed { fields["isClosed"] = .flag(true) }
            return .object(fields)
        }
    }

    private func form(_ node: ArgdownMap.Node, _ place: Int) -> JSON {
        var fields = common(node.tags, [:], nil)
        fields["id"] = .string("n\(place)")
        fields["title"] = .string(node.title)
        fields["labelTitle"] = node.labelTitle.map(JSON.string)
        fields["labelText"] = node.labelText.map(JSON.string)
        switch node.element {
        case .statement: fields["type"] = .string("statement-map-node")
        case .argument: fields["type"] = .string("argument-map-node")
        }
        return .object(fields)
    }

    private func form(_ edge: ArgdownMap.Edge) -> JSON {
        .object([
            "id": .string("\(edge.number)"), "type": .string(edge.kind.rawValue),
            "from": .string(id(edge.from)), "to": .string(id(edge.to)),
            "fromTitle": .string(map.title(of: edge.from)),
            "toTitle": .string(map.title(of: edge.to)),
        ])
    }

    private func id(_ end: ArgdownMap.End) -> String {
        switch end {
        case .node(let node): "n\(node)"
        case .group(let group): "s\(map.groups[group].section + 1)"
        }
    }

    private func form(_ value: DataValue) -> JSON {
        switch value {
        case .null: .null
        case .boolean(let flag): .flag(flag)
        case .integer(let number): .number(Double(number))
        case .number(let number): .number(number)
        case .string(let string): .string(string)
        case .list(let list): .list(list.map(form))
        case .object(let object):
            .object(
                Dictionary(uniqueKeysWithValues: object.fields.map { ($0.name, form($0.value)) }))
        }
    }
}
