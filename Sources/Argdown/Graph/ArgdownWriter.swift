internal import ArgumentModel
internal import SourceText

/// Writes a graph as an Argdown document that is pleasant to edit by hand: one line a statement,
/// reasons and objections indented beneath what they are about.
struct ArgdownWriter {
    private static let deepest = 8

    private let graph: ArgumentGraph
    private let titles: ArgdownTitles
    private let plan: ArgdownPlan
    private let places: SharedPlaces
    private let explains: Bool
    private var text = ""
    private var stated: Set<Statement.ID> = []
    private var waiting: [Statement.ID] = []

    private init(_ graph: ArgumentGraph, explains: Bool) {
        self.graph = graph
        titles = ArgdownTitles(graph)
        plan = ArgdownPlan(graph, titles)
        places = SharedPlaces(graph)
        self.explains = explains
    }

    /// - Parameter explains: whether comments say how sure the miner was, and why.
    static func text(of graph: ArgumentGraph, explains: Bool) -> String {
        var writer = ArgdownWriter(graph, explains: explains)
        _ = writer.write { _ in true }
        return writer.text
    }

    /// The graph with explanations, where it is written as another text begins.
    static func text(of graph: ArgumentGraph, beginning other: String) -> String? {
        var writer = ArgdownWriter(graph, explains: true)
        return writer.write { other.utf8.starts(with: $0.utf8) } ? writer.text : nil
    }

    /// Writes for as long as what is written so far is wanted; asks more rarely as it goes on.
    private mutating func write(while isWanted: (String) -> Bool) -> Bool {
        writeFrontMatter()
        writeMembers(of: nil)
        var next = 1
        for (number, id) in ArgdownWriter.groupsInOrder(of: graph).enumerated() {
            guard let group = graph.groups[id] else { continue }
            write(group)
            guard number == next else { continue }
            next *= 2
            guard isWanted(text) else { return false }
        }
        writeOtherWordings()
        return isWanted(text)
    }

    /// The groups in the order in which they are written: each followed by its parts.
    static func groupsInOrder(of graph: ArgumentGraph) -> [Group.ID] {
        var parts: [Group.ID?: [Group.ID]] = [:]
        for group in graph.groups { parts[group.parent, default: []].append(group.id) }
        var result: [Group.ID] = []
        var waiting = Array((parts[nil] ?? []).reversed())
        while let id = waiting.popLast() {
            result.append(id)
            waiting += (parts[id] ?? []).reversed()
        }
        return result
    }

    private mutating func writeFrontMatter() {
        let fields = ArgdownFrontMatter.fields(of: graph)
        guard !fields.isEmpty else { return }
        text += "===\n" + FlowYAML.block(fields) + "===\n"
    }

    private mutating func beginBlock() {
        if !text.isEmpty { text += "\n" }
    }

    private mutating func write(_ group: Group) {
        beginBlock()
        text += String(repeating: "#", count: max(1, group.level)) + " "
        text += ArgdownEscaping.content(group.title)
        append(group.tags.compactMap(ArgdownEscaping.tag), group.headingData)
        text += "\n"
        writeMembers(of: group.id)
    }

    /// The statements and arguments of one group, or of none.
    private mutating func writeMembers(of group: Group.ID?) {
        let members = plan.statements[group] ?? []
        for id in members where !plan.isNested(id) && !plan.statedInArguments.contains(id) {
            writeTree(id)
        }
        for id in members where !plan.statedInArguments.contains(id) { writeTree(id) }
        for argument in plan.arguments[group] ?? [] { write(argument) }
    }

    private mutating func writeTree(_ root: Statement.ID) {
        waiting = [root]
        while !waiting.isEmpty {
            let id = waiting.removeFirst()
            guard !stated.contains(id), let statement = graph.statements[id] else { continue }
            beginBlock()
            state(statement, [:], depth: 0)
        }
    }

    /// States a statement on this line, and beneath it what hangs on it.
    private mutating func state(_ statement: Statement, _ data: DataObject, depth: Int) {
        stated.insert(statement.id)
        let content = ArgdownEscaping.content(statement.text)
        text += "[\(titles[statement.id])]" + (content.isEmpty ? "" : ": \(content)")
        append(statement.argdownTags, statement.argdownData(in: graph, places).adding(data))
        text += "\n"
        if explains { writeReasons(for: statement, depth: depth + 1) }
        writeLines(beneath: .statement(statement.id), depth: depth + 1)
    }

    private mutating func append(_ tags: [String], _ data: DataObject) {
        for tag in tags { text += " \(tag)" }
        if !data.isEmpty { text += " \(FlowYAML.inline(data))" }
    }

    private mutating func writeReasons(for statement: Statement, depth: Int) {
        for reason in ArgdownReasons.of(statement, plan.primaries[statement.id], in: graph, titles)
        {
            text += margin(depth) + "// \(ArgdownEscaping.oneLine(reason))\n"
        }
    }

    private func margin(_ depth: Int) -> String { String(repeating: "    ", count: depth) }

    private mutating func writeLines(beneath host: ArgdownHost, depth: Int) {
        for line in plan.lines[host] ?? [] {
            text += margin(depth) + line.symbol + " "
            write(line, depth: depth)
        }
    }

    private mutating func write(_ line: ArgdownLine, depth: Int) {
        if let statement = statementToState(in: line) {
            guard depth >= ArgdownWriter.deepest else {
                return state(statement, line.data, depth: depth)
            }
            waiting.append(statement.id)
        }
        text += name(of: line.element)
        append([], line.data)
        text += "\n"
    }

    /// The statement that a line states, where no other line did before.
    private func statementToState(in line: ArgdownLine) -> Statement? {
        guard line.isDefinition, let id = line.element.statement, !stated.contains(id) else {
            return nil
        }
        return graph.statements[id]
    }

    private func name(of element: Endpoint) -> String {
        switch element {
        case .statement(let id): "[\(titles[id])]"
        case .argument(let id), .step(let id, _): "<\(titles[id])>"
        case .relation(let id): id.rawValue
        }
    }

    private mutating func write(_ argument: Argument) {
        beginBlock()
        writeDescription(of: argument)
        writeLines(beneath: .argument(argument.id), depth: 1)
        guard argument.hasWritableSteps else { return }
        text += "\n"
        var number = 0
        for (index, step) in argument.steps.enumerated() {
            for premise in step.premises { write(premise, &number) }
            write(step)
            writeLines(beneath: .step(argument.id, index + 1), depth: 1)
            write(step.conclusion, &number)
        }
    }

    private mutating func writeDescription(of argument: Argument) {
        let description = argument.descriptions.first.map { ArgdownEscaping.content($0.text) } ?? ""
        text += "<\(titles[argument.id])>" + (description.isEmpty ? "" : ": \(description)")
        append(argument.tags.compactMap(ArgdownEscaping.tag), argument.data)
        text += "\n"
    }

    private mutating func write(_ premise: Statement.ID, _ number: inout Int) {
        number += 1
        text += "(\(number)) "
        guard plan.statedInArguments.contains(premise), !stated.contains(premise),
            let statement = graph.statements[premise]
        else {
            text += "[\(titles[premise])]\n"
            return
        }
        state(statement, [:], depth: 0)
    }

    private mutating func write(_ step: Argument.Step) {
        var data = DataObject()
        if !step.uses.isEmpty { data["uses"] = .list(step.uses.map(DataValue.integer)) }
        data = data.adding(step.data)
        let rules = step.rules.map(ArgdownEscaping.content).joined(separator: ", ")
        guard !rules.isEmpty || !data.isEmpty else {
            text += "----\n"
            return
        }
        text += "--\n" + rules + (data.isEmpty || rules.isEmpty ? "" : " ")
        text += (data.isEmpty ? "" : FlowYAML.inline(data)) + "\n--\n"
    }

    /// Further wordings of statements and arguments, each a paragraph of its own.
    private mutating func writeOtherWordings() {
        for statement in graph.statements {
            for wording in statement.members where wording.text != statement.text {
                beginBlock()
                text += "[\(titles[statement.id])]: \(ArgdownEscaping.content(wording.text))"
                append(wording.tags.compactMap(ArgdownEscaping.tag), wording.data)
                text += "\n"
            }
        }
        for argument in graph.arguments {
            for wording in argument.descriptions.dropFirst() {
                beginBlock()
                text += "<\(titles[argument.id])>: \(ArgdownEscaping.content(wording.text))"
                append(wording.tags.compactMap(ArgdownEscaping.tag), wording.data)
                text += "\n"
            }
        }
    }
}
