internal import ArgumentModel

extension ModelBuilder {
    mutating func enterStatement(
        _ index: Int, _ title: ArgdownDocument.Node.Title
    ) throws(Halt) -> Int {
        var draft = draft(index, title, role: role(of: index))
        let isReference = draft.member.isReference
        let head = try readHead(index, text: nil, isReference: isReference)
        fill(&draft, from: head)
        var target: Target?
        if head.hasRelations { target = .statement(place(of: &draft)) }
        push(document.nodes[index], .statement(draft), target: target)
        return head.next
    }

    mutating func enterArgument(
        _ index: Int, _ title: ArgdownDocument.Node.Title
    ) throws(Halt) -> Int {
        var draft = draft(index, title, role: .description)
        draft.member.isTopLevel = parentKind(of: index) == .document
        let isReference = draft.member.isReference
        let head = try readHead(index, text: [], isReference: isReference)
        fill(&draft, from: head)
        var target: Target?
        if head.hasRelations { target = .argument(argumentPlace(of: &draft)) }
        push(document.nodes[index], .argument(draft), target: target)
        return head.next
    }

    private mutating func draft(
        _ index: Int, _ title: ArgdownDocument.Node.Title, role: ArgdownModel.Member.Role
    ) -> Draft {
        let range = document.nodes[index].range
        var member = ArgdownModel.Member(
            role: role, section: section, node: index, range: range,
            line: lines.line(at: range.lowerBound))
        member.isTopLevel = role == .topLevel
        switch title {
        case .untitled: return Draft(title: nil, member: member)
        case .definition(let name): return Draft(title: text(name), member: member)
        case .reference(let name):
            member.isReference = true
            return Draft(title: text(name), member: member)
        }
    }

    private func fill(_ draft: inout Draft, from head: Head) {
        let (text, ranges) = head.reader.finished()
        let isNothing = !isCompatible && draft.member.isReference && text?.isEmpty == true
        draft.member.text = isNothing ? nil : text
        draft.member.ranges = ranges
        draft.member.tags = head.reader.tags
        draft.member.data = head.data
    }

    func parentKind(of index: Int) -> ArgdownDocument.Node.Kind {
        document.nodes[document.nodes[index].parent].kind
    }

    private func role(of index: Int) -> ArgdownModel.Member.Role {
        switch parentKind(of: index) {
        case .document: .topLevel
        case .relation: .relation
        case .numberedStatement: .premise
        default: .listItem
        }
    }

    /// The class that a statement belongs to; what has no title gets one now.
    private mutating func place(of draft: inout Draft) -> Int {
        let title = title(of: &draft)
        let place = titles.statement(title, else: model.statements.count)
        if place == model.statements.count {
            model.statements.append(.init(title: title, isUntitled: draft.isUntitled))
        }
        return place
    }

    /// The argument that a description belongs to; what has no title gets one now.
    private mutating func argumentPlace(of draft: inout Draft) -> Int {
        let title = title(of: &draft)
        let place = titles.argument(title, else: model.arguments.count)
        if place == model.arguments.count {
            model.arguments.append(.init(title: title, isUntitled: draft.isUntitled))
        }
        return place
    }

    private mutating func title(of draft: inout Draft) -> String {
        if let title = draft.title, !title.isEmpty { return title }
        let title = titles.next()
        draft.title = title
        draft.isUntitled = true
        return title
    }

    /// Keeps titles that people wrote, such as `[Untitled 2]`, for them.
    mutating func reserveTitles() {
        for node in document.nodes {
            switch node.kind {
            case .statement(.definition(let name)), .statement(.reference(let name)),
                .argument(.definition(let name)), .argument(.reference(let name)):
                if document.bytes[name].starts(with: "Untitled ".utf8) {
                    titles.reserve(text(name))
                }
            default: break
            }
        }
    }

    mutating func leaveStatement(_ draft: Draft) {
        var draft = draft
        let place = place(of: &draft)
        model.statements[place].tags += tags.new(draft.member.tags, of: .statement(place))
        model.statements[place].data.merge(draft.member.data)
        if Self.takesSection(draft.member, from: model.statements[place].section) {
            model.statements[place].section = draft.member.section
        }
        if draft.member.role == .topLevel { model.statements[place].uses.insert(.topLevel) }
        model.statements[place].members.append(draft.member)
        lastTarget = .statement(place)
        addStep(place)
    }

    mutating func leaveArgument(_ draft: Draft, end: Int) {
        var draft = draft
        let place = argumentPlace(of: &draft)
        model.arguments[place].tags += tags.new(draft.member.tags, of: .argument(place))
        model.arguments[place].data.merge(draft.member.data)
        if Self.takesSection(draft.member, from: model.arguments[place].section) {
            model.arguments[place].section = draft.member.section
        }
        model.arguments[place].members.append(draft.member)
        lastTarget = .argument(place)
        if draft.member.isTopLevel { lastArgument = (end, place) }
    }

    /// Whether an element belongs to the section of this member.
    private static func takesSection(_ member: ArgdownModel.Member, from section: Int?) -> Bool {
        switch member.data["isInGroup"] {
        case .boolean(true): true
        case nil: !member.isReference && section == nil
        default: false
        }
    }
}
