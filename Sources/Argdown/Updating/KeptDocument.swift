internal import ArgumentModel

/// The document that a graph is to be written in the place of: what it wrote of each record.
struct KeptDocument {
    let document: ArgdownDocument
    let model: ArgdownModel
    let old: ArgdownGraph
    let notes: ArgdownNotes?
    /// Records that are to be written anew, by identifier.
    var distrusted: Set<String> = []
    /// Whether everything is to be written anew.
    var distrustsAll = false
    private let statements: [Statement.ID: Int]
    private let arguments: [Argument.ID: Int]
    private let groups: [Group.ID: Int]
    /// The nodes of headings by the byte that they begin at.
    private let headings: [Int: Int]

    init(_ document: ArgdownDocument) {
        self.document = document
        model = ArgdownModel(document)
        notes = ArgdownNotes.find(in: document)
        old = ArgdownGraph(model, of: document, keepingText: false)
        statements = Dictionary(
            uniqueKeysWithValues: old.statements.enumerated().map { ($1, $0) })
        arguments = Dictionary(uniqueKeysWithValues: old.arguments.enumerated().map { ($1, $0) })
        groups = Dictionary(uniqueKeysWithValues: old.groups.enumerated().map { ($1, $0) })
        headings = Dictionary(
            document.nodes.indices.filter { document.nodes[$0].form == .heading }
                .map { (document.nodes[$0].range.lowerBound, $0) },
            uniquingKeysWith: { first, _ in first })
    }

    private func isTrusted(_ id: String) -> Bool { !distrustsAll && !distrusted.contains(id) }

    /// The class of a statement; `nil` where it is to be written anew.
    private func statementClass(_ id: Statement.ID) -> ArgdownModel.StatementClass? {
        isTrusted(id.rawValue) ? statements[id].map { model.statements[$0] } : nil
    }
}

/// Statements.
extension KeptDocument {
    /// The head of a statement.
    ///
    /// - Parameters:
    ///   - anew: the data as they would be written anew, without those of its line.
    ///   - line: what the line says of its relation.
    func head(
        of statement: Statement, anew: DataObject, line: DataObject
    ) -> ComposedHead {
        guard let each = statementClass(statement.id), let was = old.graph.statements[statement.id],
            let member = each.canonicalMember
        else {
            return WantedHead(
                text: statement.text, tags: statement.tagNames, data: anew.adding(line)
            ).written
        }
        let kept = KeptHead(
            head: WrittenHead(of: member.node, in: document), text: was.text, data: member.data,
            isDefinition: document.nodes[member.node].form == .definedStatement)
        let keepsData = each.data == member.data && statement.saysAsMuch(as: was)
        let wanted = WantedHead(
            text: statement.text, tags: tags(of: statement, was, kept, each.tags),
            data: keepsData
                ? data(of: statement, member, line, anew) : anew.adding(line))
        return kept.composed(wanted, in: document)
    }

    /// The data that its line had, with those of the relation as they are now.
    private func data(
        of statement: Statement, _ member: ArgdownModel.Member, _ line: DataObject,
        _ anew: DataObject
    ) -> DataObject {
        var data = member.data
        for name in ArgdownFields.links where data[name] != line[name] { data[name] = line[name] }
        if statement.decision.by == .miner { data[ArgdownFields.by] = nil }
        if data["isCanonical"] != anew["isCanonical"] { data["isCanonical"] = anew["isCanonical"] }
        if data != member.data, let place = anew[ArgdownFields.at] {
            data[ArgdownFields.at] = place
        }
        return data
    }

    /// The tags in the order in which they stood, where they can stay in it.
    private func tags(
        of statement: Statement, _ was: Statement, _ kept: KeptHead, _ all: [String]
    ) -> [String] {
        let own = kept.tags
        guard Set(own) == Set(all) else { return statement.tagNames }
        if statement.role == was.role, statement.tags == was.tags { return own }
        let role = statement.role == .unknown ? nil : statement.role.rawValue
        var names = own.compactMap { name -> String? in
            if name == was.role.rawValue { return role }
            return statement.tags.contains(name) ? name : nil
        }
        if let role, !names.contains(role) { names.insert(role, at: 0) }
        names += statement.tags.filter { !names.contains($0) }
        let rest = names.filter { $0 != role }
        return rest == statement.tags ? names : statement.tagNames
    }

    /// Another wording of a statement as it was written.
    func wording(_ number: Int, of statement: Statement) -> ComposedHead? {
        guard let each = statementClass(statement.id), let was = old.graph.statements[statement.id],
            was.members == statement.members
        else { return nil }
        let stated = each.members.indices.filter { !each.members[$0].isReference }
        guard number < stated.count, stated[number] != each.canonical else { return nil }
        let range = document.contentRange(of: each.members[stated[number]].node)
        return ComposedHead(text: document.string(range), repeated: [range])
    }
}

/// Headings, arguments and inferences.
extension KeptDocument {
    func head(of group: Group) -> ComposedHead {
        let wanted = WantedHead(text: group.title, tags: group.tags, data: group.headingData)
        guard isTrusted(group.id.rawValue), let place = groups[group.id],
            let was = old.graph.groups[group.id],
            let node = headings[model.sections[place].headingRange.lowerBound]
        else { return wanted.written }
        let kept = KeptHead(
            head: WrittenHead(of: node, in: document), text: was.title,
            data: model.sections[place].data)
        let isSame = group.headingData == was.headingData
        return kept.composed(
            WantedHead(
                text: wanted.text, tags: wanted.tags, data: isSame ? kept.data : wanted.data),
            in: document)
    }

    func head(of argument: Argument) -> ComposedHead {
        let wanted = WantedHead(
            text: argument.descriptions.first?.text ?? "", tags: argument.tags,
            data: argument.data)
        guard isTrusted(argument.id.rawValue), let place = arguments[argument.id],
            let was = old.graph.arguments[argument.id],
            let member = model.arguments[place].members.first(where: { !$0.isReference }),
            member.data == model.arguments[place].data
        else { return wanted.written }
        let kept = KeptHead(
            head: WrittenHead(of: member.node, in: document),
            text: was.descriptions.first?.text ?? "", data: member.data)
        return kept.composed(wanted, in: document)
    }

    /// An inference with its hyphens, where it still says the same.
    func inference(_ number: Int, of argument: Argument) -> ComposedHead? {
        guard isTrusted(argument.id.rawValue), let place = arguments[argument.id],
            let was = old.graph.arguments[argument.id], number < was.steps.count,
            was.steps[number].saysTheSameRule(as: argument.steps[number])
        else { return nil }
        let inferences = model.arguments[place].pcs.compactMap(\.inference)
        guard number < inferences.count,
            let range = document.inferenceHead(at: inferences[number].range.lowerBound)
        else { return nil }
        return ComposedHead(text: document.string(range), repeated: [range])
    }
}

extension Argument.Step {
    fileprivate func saysTheSameRule(as other: Self) -> Bool {
        rules == other.rules && uses == other.uses && data == other.data
    }
}

extension Statement {
    /// Whether the data that were written for another version of it say as much of this one: all
    /// that they can say is the same, and what follows from the text still does.
    fileprivate func saysAsMuch(as was: Statement) -> Bool {
        let isSame =
            kind == was.kind && attribution == was.attribution && isImplicit == was.isImplicit
            && data == was.data && passages.count == was.passages.count
            && zip(passages, was.passages).allSatisfy { $0.isSame(as: $1) }
        return isSame && (was.decision.by == .person || text == was.text && role == was.role)
    }
}

extension Passage {
    /// Whether it is another passage of which less may be known.
    fileprivate func isSame(as was: Passage) -> Bool {
        source == was.source && (was.paragraph ?? paragraph) == paragraph
            && (was.sentence ?? sentence) == sentence
            && (was.quotation ?? quotation) == quotation
    }
}

extension ArgdownDocument {
    /// The hyphens, rules and data of the inference that begins at a byte; `nil` where more
    /// stands there.
    func inferenceHead(at start: Int) -> Range<Int>? {
        var index = token(behind: start)
        while index < tokens.count, tokens[index].kind != .inferenceEnd {
            guard tokens[index].kind != .statementNumber, tokens[index].kind != .emptyLine else {
                return nil
            }
            index += 1
        }
        guard index < tokens.count else { return nil }
        return start..<tokens[index].range.upperBound
    }
}
