internal import ArgumentModel
internal import SourceText

/// Makes the graph that an Argdown model says, and keeps track of which part of the document each
/// record of the graph was made of.
struct GraphFromArgdown {
    let document: ArgdownDocument
    let model: ArgdownModel
    private let isAsWritten: Bool
    private let highestNumbers: [ArgdownNotes.Kind: Int]
    private let notes: [ArgdownNotes.Kind: [String: ArgdownNotes.Entry]]
    /// The titles that renamed statements were noted by.
    let formerTitles: [String: String]
    var graph = ArgumentGraph()
    /// The identifier of each class of the model, of each argument, of each section.
    private(set) var statements: [Statement.ID] = []
    private(set) var arguments: [Argument.ID] = []
    private(set) var groups: [Group.ID] = []
    /// The relations by the names that notes give them, in the order of the document.
    var relations: [(name: String, id: Relation.ID, mark: String)] = []
    /// The titles that the document gives.
    private(set) var titles: [Statement.ID: String] = [:]
    private(set) var argumentTitles: [Argument.ID: String] = [:]
    /// The titles of what stands beneath each section, in the order of the document.
    private(set) var sectionMembers: [[String]] = []

    /// - Parameter isAsWritten: whether nobody changed anything in the document.
    init(
        _ document: ArgdownDocument, _ model: ArgdownModel, _ notes: ArgdownNotes?,
        isAsWritten: Bool
    ) {
        self.document = document
        self.isAsWritten = isAsWritten
        highestNumbers = Dictionary(
            uniqueKeysWithValues: ArgdownNotes.Kind.allCases.map {
                ($0, notes?.highestNumber($0) ?? 0)
            })
        self.model = model
        self.notes = Dictionary(
            uniqueKeysWithValues: ArgdownNotes.Kind.allCases.map { kind in
                (kind, notes?.byName(kind) ?? [:])
            })
        formerTitles = Self.formerTitles(document, model, self.notes[.statements] ?? [:])
        ArgdownFrontMatter.read(model.frontMatter, into: &graph)
        addStatements()
        addArguments()
        titles = Dictionary(uniqueKeysWithValues: zip(statements, model.statements.map(\.title)))
        argumentTitles = Dictionary(
            uniqueKeysWithValues: zip(arguments, model.arguments.map(\.title)))
        addGroups()
        addRelations()
        graph.rejected = ArgdownRejected.read(
            model.frontMatter[ArgdownRejected.name], identifiers(byTitle: model), graph)
    }

    private func identifiers(byTitle model: ArgdownModel) -> [String: Statement.ID] {
        let titles = model.statements.map(\.title)
        return Dictionary(
            Array(zip(titles, statements)) + zip(titles.map(notedTitle), statements),
            uniquingKeysWith: { first, _ in first })
    }

    func entry(_ kind: ArgdownNotes.Kind, _ name: String) -> ArgdownNotes.Entry? {
        notes[kind]?[kind == .statements ? notedTitle(name) : name]
    }

    /// The title that notes know a statement by.
    func notedTitle(_ title: String) -> String { formerTitles[title] ?? title }

    /// The former titles of statements that were renamed: their lines say all that they said. Of
    /// several that say the same the first is the first.
    private static func formerTitles(
        _ document: ArgdownDocument, _ model: ArgdownModel, _ noted: [String: ArgdownNotes.Entry]
    ) -> [String: String] {
        let titles = Set(model.statements.map(\.title))
        let gone = noted.filter { !titles.contains($0.key) && !$0.value.mark.isEmpty }
            .sorted { ($0.value.number, $0.key) < ($1.value.number, $1.key) }
        guard !gone.isEmpty else { return [:] }
        let reader = StatementReader(document, model, sources: [])
        let fresh = model.statements.filter { noted[$0.title] == nil }
        var new = Dictionary(grouping: fresh) { reader.digest(of: $0) }.mapValues { $0[...] }
        var former: [String: String] = [:]
        for (name, entry) in gone {
            guard let renamed = new[entry.mark]?.popFirst() else { continue }
            former[renamed.title] = name
        }
        return former
    }
}

/// Identifiers: those that the notes remember, and new ones for the rest.
extension GraphFromArgdown {
    /// Gives an identifier to each name: the one noted for it, else the next that is free.
    func identifiers(
        _ kind: ArgdownNotes.Kind, _ letter: String, _ names: [String]
    ) -> [String] {
        var taken: Set<String> = []
        var ids = names.map { name -> String? in
            guard let id = entry(kind, name)?.id, taken.insert(id).inserted else { return nil }
            return id
        }
        var number = highestNumbers[kind] ?? 0
        for index in ids.indices where ids[index] == nil {
            number += 1
            ids[index] = "\(letter)\(number)"
        }
        return ids.compactMap(\.self)
    }
}

/// Statements.
extension GraphFromArgdown {
    private mutating func addStatements() {
        if graph.sources.isEmpty, model.statements.contains(where: { $0.data["at"] != nil }) {
            var citation = Citation()
            citation.title = graph.title
            graph.add(citation)
        }
        let reader = StatementReader(document, model, sources: graph.sources.map(\.id))
        let drafts = model.statements.map { each in
            reader.statement(each, entry(.statements, each.title))
        }
        let order = inReadingOrder(drafts)
        let names = order.map { model.statements[$0].title }
        let ids = identifiers(.statements, "s", names)
        statements = Array(repeating: Statement.ID(rawValue: ""), count: drafts.count)
        for (place, id) in zip(order, ids) { statements[place] = Statement.ID(rawValue: id) }
        for place in byIdentifiers(order, drafts) {
            var statement = drafts[place]
            statement.id = statements[place]
            // A name is a person's.
            if formerTitles[model.statements[place].title] != nil {
                statement.decision = .byPerson
            }
            if isAsWritten, entry(.statements, model.statements[place].title)?.isLabel == true {
                statement.title = nil
            }
            try? graph.insert(statement)
        }
        keepTitlesThatDiffer()
    }

    /// What a document calls a statement stays its title where the label would be another one, as
    /// where the bytes of its passage are not known.
    private mutating func keepTitlesThatDiffer() {
        let labels = graph.labels
        for (place, id) in statements.enumerated()
        where graph.statements[id]?.title == nil && !model.statements[place].isUntitled {
            let title = model.statements[place].title
            if labels[id] != title { try? graph.update(id) { $0.title = title } }
        }
    }

    /// The places of the statements as they stand in the sources; where that does not tell, in
    /// the document.
    private func inReadingOrder(_ drafts: [Statement]) -> [Int] {
        let keys = drafts.indices.map { place in
            (ReadingPlace(drafts[place].passages.first, graph), start(of: place))
        }
        return drafts.indices.sorted { keys[$0] < keys[$1] }
    }

    private func start(of place: Int) -> Int {
        let each = model.statements[place]
        return (each.canonicalMember ?? each.members.first)?.range.lowerBound ?? .max
    }

    /// As ``inReadingOrder(_:)``, with identifiers deciding where places do not.
    private func byIdentifiers(_ order: [Int], _ drafts: [Statement]) -> [Int] {
        let keys = drafts.indices.map { place in
            (ReadingPlace(drafts[place].passages.first, graph), statements[place].number)
        }
        return order.sorted { keys[$0] < keys[$1] }
    }
}

/// Where a passage of which no bytes are known stands among all.
private struct ReadingPlace: Comparable {
    private let source: Int
    private let paragraph: Int
    private let sentence: Int

    init(_ passage: Passage?, _ graph: ArgumentGraph) {
        source = passage.flatMap { graph.sources.position(of: $0.source) } ?? .max
        paragraph = passage?.paragraph ?? .max
        sentence = passage?.sentence ?? 0
    }

    static func < (left: ReadingPlace, right: ReadingPlace) -> Bool {
        (left.source, left.paragraph, left.sentence)
            < (right.source, right.paragraph, right.sentence)
    }
}

/// Arguments and groups.
extension GraphFromArgdown {
    private mutating func addArguments() {
        let ids = identifiers(.arguments, "a", model.arguments.map(\.title))
        arguments = ids.map(Argument.ID.init(rawValue:))
        let made = zip(model.arguments, arguments).map { each, id in argument(each, id) }
        try? graph.restore(arguments: made.sorted { $0.id.number < $1.id.number })
    }

    private func argument(_ each: ArgdownModel.Argument, _ id: Argument.ID) -> Argument {
        var argument = Argument(id: id, title: each.isUntitled ? nil : each.title)
        argument.descriptions = each.members.filter { !$0.isReference }.map(\.wording)
        if argument.descriptions.count == 1 { argument.descriptions[0].clearOwn() }
        argument.tags = each.tags
        argument.data = each.data
        argument.steps = steps(of: each)
        return argument
    }

    private func steps(of each: ArgdownModel.Argument) -> [Argument.Step] {
        var steps: [Argument.Step] = []
        var premises: [Statement.ID] = []
        var numbers: [String: Int] = [:]
        for (index, step) in each.pcs.enumerated() {
            if numbers[step.number] == nil { numbers[step.number] = index + 1 }
            guard let inference = step.inference else {
                premises.append(statements[step.statement])
                continue
            }
            var made = Argument.Step(premises, therefore: statements[step.statement])
            made.rules = inference.rules
            made.uses = inference.uses.compactMap { numbers["\($0)"] }.filter { $0 <= index }
            made.data = inference.data.without(made.uses.isEmpty ? [] : ["uses"])
            steps.append(made)
            premises = []
        }
        return steps
    }

    private mutating func addGroups() {
        let names = ArgdownNames.sections(of: model)
        groups = identifiers(.groups, "g", names).map(Group.ID.init(rawValue:))
        var made = zip(model.sections, groups).map { section, id in
            var group = Group(
                id: id, title: ArgdownTagging.withoutTags(section.title, section.ranges),
                level: section.level,
                parent: section.parent.map { groups[$0] })
            group.isClosed = section.isClosed == true
            group.tags = section.tags
            group.data = section.data.without(group.isClosed ? ["isClosed"] : [])
            return group
        }
        sectionMembers = Array(repeating: [], count: made.count)
        for (place, member) in membersInOrder() {
            made[place].members.append(member)
            sectionMembers[place].append(title(of: member))
        }
        try? graph.restore(groups: made.sorted { $0.id.number < $1.id.number })
    }

    private func title(of member: Group.Member) -> String {
        switch member {
        case .statement(let id): titles[id] ?? id.rawValue
        case .argument(let id): argumentTitles[id] ?? id.rawValue
        }
    }

    /// The members of sections in the order of the document.
    private func membersInOrder() -> [(section: Int, member: Group.Member)] {
        var members: [(start: Int, section: Int, member: Group.Member)] = []
        for (place, each) in model.statements.enumerated() {
            guard let section = each.section else { continue }
            members.append((start(of: place), section, .statement(statements[place])))
        }
        for (place, each) in model.arguments.enumerated() {
            guard let section = each.section else { continue }
            let start = (each.canonicalMember ?? each.members.first)?.range.lowerBound ?? .max
            members.append((start, section, .argument(arguments[place])))
        }
        return members.sorted { $0.start < $1.start }.map { ($0.section, $0.member) }
    }
}

extension Identifier {
    /// The number of an identifier such as `r12`.
    var number: Int { Int(rawValue.dropFirst()) ?? .max }
}

extension ArgdownModel.Member {
    /// The member as a wording.
    var wording: Wording {
        var wording = Wording(plainText)
        wording.tags = tags
        wording.data = data.without(["isCanonical"])
        return wording
    }

    /// Its text without the tags at its end.
    var plainText: String { ArgdownTagging.withoutTags(text ?? "", ranges) }
}

/// Texts and the tags in them.
enum ArgdownTagging {
    /// A text without the tags at its end.
    static func withoutTags(_ text: String, _ ranges: [ArgdownModel.InlineRange]) -> String {
        let bytes = Array(text.utf8)
        var end = bytes.count
        for range in ranges.reversed() {
            while end > 0, bytes[end - 1] <= 0x20 { end -= 1 }
            guard case .tag = range.kind, range.range.upperBound == end else { break }
            end = range.range.lowerBound
        }
        return String(decoding: bytes[..<end], as: UTF8.self).trimmed
    }
}

extension Wording {
    /// Takes away tags and data that stand on the argument itself.
    fileprivate mutating func clearOwn() {
        tags = []
        data = [:]
    }
}

/// The names by which notes know the parts of a document.
enum ArgdownNames {
    /// The headings, told apart by number where several say the same.
    static func sections(of model: ArgdownModel) -> [String] {
        var counts: [String: Int] = [:]
        return model.sections.map { section in
            counts[section.title, default: 0] += 1
            let count = counts[section.title, default: 1]
            return count == 1 ? section.title : "\(section.title) \(count)"
        }
    }
}
