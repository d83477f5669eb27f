internal import ArgumentModel
internal import SourceText

/// A document as it was written, and digests of the comments in it that give reasons.
struct WrittenArgdown {
    var text: String
    let reasons: [String]
    /// What comments could stand by in it.
    var visited: Set<ElementPlace> = []
    /// The stretches of an older document that it repeats.
    var repeated: [Range<Int>] = []
}

/// Writes a graph as an Argdown document that is pleasant to edit by hand: one line a statement,
/// reasons and objections indented beneath what they are about.
struct ArgdownWriter {
    private static let deepest = 8

    let graph: ArgumentGraph
    let titles: ArgdownTitles
    let plan: ArgdownPlan
    private let places: SharedPlaces
    private let explains: Bool
    let kept: KeptDocument?
    let comments: CommentPlacement
    var text = ""
    private var reasons: [String] = []
    var visited: Set<ElementPlace> = []
    private var repeated: [Range<Int>] = []
    var stated: Set<Statement.ID> = []
    private var waiting: [Statement.ID] = []

    private init(
        _ graph: ArgumentGraph, explains: Bool, keeping kept: KeptDocument? = nil,
        _ comments: CommentPlacement = CommentPlacement()
    ) {
        self.graph = graph
        (self.kept, self.comments) = (kept, comments)
        titles = ArgdownTitles(graph)
        plan = ArgdownPlan(graph, titles)
        places = SharedPlaces(graph)
        self.explains = explains
    }

    /// - Parameter explains: whether comments say how sure the miner was, and why.
    static func text(of graph: ArgumentGraph, explains: Bool) -> WrittenArgdown {
        var writer = ArgdownWriter(graph, explains: explains)
        _ = writer.write { _ in true }
        return writer.result
    }

    /// The graph in the place of a document, with what is the same written as it was there.
    static func text(
        of graph: ArgumentGraph, explains: Bool, keeping kept: KeptDocument,
        _ comments: CommentPlacement
    ) -> WrittenArgdown {
        var writer = ArgdownWriter(graph, explains: explains, keeping: kept, comments)
        _ = writer.write { _ in true }
        return writer.result
    }

    private var result: WrittenArgdown {
        WrittenArgdown(text: text, reasons: reasons, visited: visited, repeated: repeated)
    }

    /// The graph with explanations, where it is written as another text begins.
    static func text(of graph: ArgumentGraph, beginning other: String) -> WrittenArgdown? {
        var writer = ArgdownWriter(graph, explains: true)
        return writer.write { other.utf8.starts(with: $0.utf8) } ? writer.result : nil
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
        writeCommentsAtEnd()
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
        let fields = ArgdownFrontMatter.fields(of: graph, titles)
        let block = kept?.frontMatter(fields) ?? WantedFrontMatter(fields).written
        guard !block.text.isEmpty else { return }
        repeated += block.repeated
        begin([.frontMatter])
        text += block.text
        end([.frontMatter])
    }

    mutating func beginBlock() {
        if !text.isEmpty { text += "\n" }
    }

    private mutating func write(_ group: Group) {
        beginBlock()
        begin([.heading(group.id)])
        text += String(repeating: "#", count: max(1, group.level)) + " "
        let head =
            kept?.head(of: group)
            ?? WantedHead(text: group.title, tags: group.tags, data: group.headingData).written
        append(head)
        end([.heading(group.id)])
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
            begin([.statement(id)])
            state(statement, [:], depth: 0, [.statement(id)])
        }
    }

    /// States a statement on this line, and beneath it what hangs on it.
    mutating func state(
        _ statement: Statement, _ data: DataObject, depth: Int, _ places: [ElementPlace]
    ) {
        stated.insert(statement.id)
        let anew = statement.argdownData(in: graph, self.places)
        let head =
            kept?.head(of: statement, anew: anew, line: data)
            ?? WantedHead(
                text: statement.text, tags: statement.tagNames, data: anew.adding(data)
            ).written
        text += "[\(titles[statement.id])]" + (head.hasContent ? ":" : "")
        text += head.text.isEmpty ? "" : " "
        append(head)
        end(places, depth: depth) { writer in
            if writer.explains { writer.writeReasons(for: statement, depth: depth + 1) }
        }
        writeLines(beneath: .statement(statement.id), depth: depth + 1)
    }

    mutating func append(_ head: ComposedHead) {
        text += head.text
        repeated += head.repeated
    }

    private mutating func append(_ data: DataObject) {
        if !data.isEmpty { text += " \(FlowYAML.inline(data))" }
    }

    private mutating func writeReasons(for statement: Statement, depth: Int) {
        for reason in ArgdownReasons.of(statement, plan.primaries[statement.id], in: graph, titles)
        {
            let comment = "// \(ArgdownEscaping.oneLine(reason))"
            text += margin(depth) + comment + "\n"
            reasons.append(ArgdownNotes.digest(comment.utf8))
        }
    }

    func margin(_ depth: Int) -> String { String(repeating: "    ", count: depth) }

    mutating func writeLines(beneath host: ArgdownHost, depth: Int) {
        for line in plan.lines[host] ?? [] { write(line, beneath: host, depth: depth) }
    }

    private mutating func write(_ line: ArgdownLine, beneath host: ArgdownHost, depth: Int) {
        let place = ElementPlace.line(line.element, host)
        let statement = statementToState(in: line)
        if let statement, depth < ArgdownWriter.deepest {
            let places = [place, .statement(statement.id)]
            begin(places, depth: depth)
            text += margin(depth) + line.symbol + " "
            return state(statement, line.data, depth: depth, places)
        }
        if let statement { waiting.append(statement.id) }
        begin([place], depth: depth)
        text += margin(depth) + line.symbol + " " + name(of: line.element)
        append(line.data)
        end([place], depth: depth)
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
}
