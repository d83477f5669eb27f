internal import ArgumentModel
internal import SourceText

extension Weighing {
    /// How much of a kind the report shows at most.
    private static let shown = 4

    /// The report as lines for a terminal, none wider than `width` but for one long word: at
    /// most a screen for an op-ed.
    public func lines(width: Int = 80) -> [[TextPart]] {
        guard !graph.isEmpty else { return [[TextPart("Nothing is argued here.")]] }
        var report = WeighingReport(self, width: max(50, width))
        report.addHeading()
        report.addThesis()
        report.addChange()
        report.addGroup(.falls, at: Weighing.shown)
        report.addGroup(.open, at: Weighing.shown)
        report.addStanding()
        report.addHinges()
        report.addUnsure()
        report.addNotWeighed()
        report.addCases()
        return report.lines
    }

    /// The report as text that ends in a line break.
    public func text(width: Int = 80) -> String {
        lines(width: width).map { $0.text + "\n" }.joined()
    }
}

/// A report that is being written.
private struct WeighingReport {
    private(set) var lines: [[TextPart]] = []
    private let weighing: Weighing
    private let width: Int
    private let labels: StatementLabels
    private let unsure: Set<Statement.ID>

    init(_ weighing: Weighing, width: Int) {
        self.weighing = weighing
        self.width = width
        labels = weighing.graph.labels
        unsure = Set(weighing.unsure.items.map(\.statement))
    }

    mutating func addHeading() {
        let question = weighing.question
        lines.append([TextPart("What survives, as the text’s map has it", .heading)])
        let how =
            "\(question.semantics.rawValue) semantics, \(question.reading.rawValue) support; "
            + "strength: \(question.strength.words), \(question.bases.words)"
        add([TextPart(how, .detail)], indent: 0)
        if !weighing.hasLabelling {
            add([TextPart("There is no stable labelling, so nothing is decided.", .unsure)])
        }
        if !weighing.strengths.isConverged {
            add([TextPart("The strengths on a cycle did not come to rest.", .unsure)])
        }
    }

    mutating func addThesis() {
        lines.append([])
        guard let thesis = weighing.thesis else {
            lines.append([TextPart("No thesis is marked.")])
            return
        }
        addStatement(thesis, isNamingStanding: true)
    }

    /// `X1 0.32 the first words …`, and why below.
    private mutating func addStatement(_ statement: Statement, isNamingStanding: Bool) {
        let label = labels[statement.id]
        let standing = weighing.standings[statement.id]
        let isUnsure = unsure.contains(statement.id)
        var head = [TextPart(label, .role(statement.role)), TextPart("  ")]
        if isUnsure { head += [TextPart("perhaps", .unsure), TextPart("  ")] }
        if isNamingStanding {
            head += [TextPart(standing.verb, standing.meaning), TextPart("  ")]
        }
        head.append(TextPart(weighing.strengths[statement.id].decimal(2) + "  ", .detail))
        let room = width - head.displayWidth
        let words = statement.text.joinedWords
        lines.append(head + [TextPart(words.cut(to: max(8, room)))])
        let why = weighing.standings.lines.element(of: statement.id)
            .map(weighing.standings.reason)
        add([TextPart(why ?? "", .detail)])
    }

    /// What the change that was asked for does.
    mutating func addChange() {
        guard !weighing.question.change.isEmpty else { return }
        lines.append([])
        lines.append([TextPart(weighing.changeWords, .heading)])
        let changed = weighing.graph.statements.map(\.id).filter {
            weighing.before.standings[$0] != weighing.standings[$0]
        }
        let words = changed.prefix(8).map { id in
            let (from, to) = (weighing.before.standings[id], weighing.standings[id])
            return "\(labels[id]) \(from.word) → \(to.word)"
        }
        let more = changed.count > 8 ? ["\(changed.count - 8) more"] : []
        let list = words.isEmpty ? "nothing else stands or falls for it" : ""
        add([TextPart(list + (words + more).joined(separator: "; "))])
    }

    mutating func addGroup(_ standing: Standing, at most: Int) {
        let thesis = weighing.thesis?.id
        let all = weighing.standings.statements(standing).filter { $0 != thesis }
        guard !all.isEmpty else { return }
        let first = all.sortedByWeight(weighing).prefix(most)
        lines.append([])
        lines.append([TextPart("\(standing.word) (\(all.count))", standing.meaning)])
        for id in first {
            if let statement = weighing.graph.statements[id] {
                addStatement(statement, isNamingStanding: false)
            }
        }
        let rest = all.filter { !first.contains($0) }
        if !rest.isEmpty { add([TextPart("also " + names(rest), .detail)], indent: 2) }
    }

    mutating func addStanding() {
        let all = weighing.standings.statements(.stands).filter { $0 != weighing.thesis?.id }
        guard !all.isEmpty else { return }
        lines.append([])
        let heading = TextPart("\(Standing.stands.word) (\(all.count))", Standing.stands.meaning)
        add([heading, TextPart("  " + names(all))], indent: 2)
    }

    /// The labels of statements, by role and then in reading order, runs drawn together.
    private func names(_ ids: [Statement.ID]) -> String {
        Statement.Role.allCases.flatMap { role in
            ids.filter { weighing.graph.statements[$0]?.role == role }
        }.map { labels[$0] }.ranges.joined(separator: ", ")
    }

    /// What turns the thesis, and what moves its strength.
    mutating func addHinges() {
        guard let thesis = weighing.thesis, let points = weighing.turningPoints else { return }
        let name = labels[thesis.id]
        lines.append([])
        let names = GraphNames(weighing.graph)
        let turns = points.changes.map { names.handle(of: $0.without[0]) }
        let words =
            turns.isEmpty
            ? "no single one\(points.sizeTried > 0 ? "" : " of those tried")"
            : turns.prefix(8).joined(separator: ", ")
                + (turns.count > 8 ? " and \(turns.count - 8) more" : "")
        let would = points.standing == .stands ? "would stand no longer" : "would stand"
        add([TextPart("\(name) \(would) without: ", .heading), TextPart(words)], indent: 2)
        addShares(of: name, names)
    }

    /// What moves the strength of the thesis, and how surely.
    private mutating func addShares(of name: String, _ names: GraphNames) {
        guard let attribution = weighing.attribution else { return }
        let found = attribution.shares.compactMap { share in
            share.shapley.map { (subject: share.subject, value: $0) }
        }
        guard !found.isEmpty || attribution.shares.isEmpty else {
            let why = "what moves the strength of \(name): too many circles to tell"
            return add([TextPart(why, .unsure)], indent: 2)
        }
        let shown = found.filter { abs($0.value) >= 0.005 }.prefix(6)
        guard !shown.isEmpty else { return }
        let list = shown.map { "\(names.name(of: $0.subject))\u{A0}\($0.value.signed)" }
        add(
            [
                TextPart("moves the strength of \(name) most: ", .heading),
                TextPart(list.joined(separator: ", ")), TextPart(attribution.sampling, .detail),
            ], indent: 2)
    }

    mutating func addUnsure() {
        let items = weighing.unsure.items
        guard !items.isEmpty else { return }
        let names = GraphNames(weighing.graph)
        let words = items.prefix(4).map { item in
            let relations = item.relations.prefix(2).map { names.arrow($0) }
            let rest = item.relations.count > 2 ? " and \(item.relations.count - 2) more" : ""
            let cause =
                relations.isEmpty ? "several together" : relations.joined(separator: ", ") + rest
            return "\(labels[item.statement]) (\(cause))"
        }
        let more = items.count > 4 ? "; and " + self.names(items.dropFirst(4).map(\.statement)) : ""
        add(
            [
                TextPart("perhaps, for the miner is unsure of what it rests on: ", .unsure),
                TextPart(words.joined(separator: "; ") + more),
            ], indent: 2)
    }

    /// The relations that say nothing about what stands.
    mutating func addNotWeighed() {
        let names = GraphNames(weighing.graph)
        let all = weighing.standings.lines.notWeighed.map { names.handle(of: .relation($0)) }
        guard !all.isEmpty else { return }
        let list = all.prefix(4).joined(separator: ", ")
        let more = all.count > 4 ? " and \(all.count - 4) more" : ""
        add(
            [
                TextPart("not weighed, for they lead nowhere: ", .heading),
                TextPart(list + more),
            ], indent: 2)
    }

    /// The changes that were tried side by side.
    mutating func addCases() {
        guard !weighing.cases.isEmpty else { return }
        lines.append([])
        let all =
            [
                Weighing.Case(
                    name: "now", standings: weighing.standings, strengths: weighing.strengths)
            ]
            + weighing.cases
        let rows = weighing.graph.statements.filter { statement in
            statement.id == weighing.thesis?.id
                || Set(all.map { $0.standings[statement.id] }).count > 1
        }
        var table = TextTable(
            headings: [""] + all.indices.map { $0 == 0 ? "now" : "(\($0))" }, firstWidth: 12)
        for statement in rows.prefix(12) {
            table.add(
                [labels[statement.id]]
                    + all.map { one in
                        let standing = one.standings[statement.id].word
                        return standing + " " + one.strengths[statement.id].decimal(2)
                    })
        }
        for (number, one) in weighing.cases.enumerated() {
            add([TextPart("(\(number + 1)) \(one.name)", .heading)], indent: 4)
        }
        lines += table.lines.map { [TextPart($0)] }
        if rows.count > 12 { add([TextPart("and \(rows.count - 12) more change", .detail)]) }
    }

    /// Adds parts in as many lines as they take; without a hanging indent they stand at 4.
    private mutating func add(_ parts: [TextPart], indent: Int? = nil) {
        let margin = indent == nil ? 4 : 0
        let wrapped = parts.wrapped(to: width - max(margin, indent ?? 0))
        for (number, line) in wrapped.enumerated() {
            let blanks = number == 0 ? margin : max(margin, indent ?? 0)
            lines.append(
                (blanks > 0 ? [TextPart(String(repeating: " ", count: blanks))] : []) + line)
        }
    }
}

extension StrengthAttribution {
    /// How sure the values are: nothing where they are exact.
    fileprivate var sampling: String {
        guard !isExact, !shares.isEmpty else { return "" }
        let errors = shares.compactMap(\.standardError)
        guard errors.count == shares.count, let most = errors.max() else {
            return " (from \(orders) drawn orders, too few to tell an error)"
        }
        return
            " (from \(orders) drawn orders; standard error at most \(max(most, 0.001).decimal(3)))"
    }
}

extension Standing {
    /// The word for it.
    var word: String { rawValue }

    var meaning: TextPart.Meaning {
        switch self {
        case .stands: .relation(.supports)
        case .falls: .relation(.attacks)
        case .open: .unsure
        }
    }
}

extension StrengthSemantics {
    /// Its name for people.
    var words: String {
        switch self {
        case .quadraticEnergy: "quadratic energy"
        case .dfQuAD: "DF-QuAD"
        case .euler: "Euler-based"
        case .mlp: "MLP-based"
        }
    }
}

extension BaseScores {
    /// Where scores come from, for people.
    var words: String {
        let words =
            switch rule {
            case .constant(let score): "from \(score.decimal(2))"
            case .confidence: "from the miner’s confidence"
            case .evidenceKind: "from the kind of evidence"
            }
        return given.isEmpty ? words : words + " and scores given"
    }
}

extension Weighing {
    var hasLabelling: Bool { standings.hasLabelling }

    /// `If E3 falls and X2 is taken as given`.
    fileprivate var changeWords: String {
        let names = GraphNames(graph)
        let falling = question.change.without.map { names.handle(of: $0) }
        let given = question.change.assuming.map { names.handle(of: $0) }
        let parts = [
            falling.isEmpty ? nil : falling.joined(separator: ", ") + " taken to fall",
            given.isEmpty ? nil : given.joined(separator: ", ") + " taken as given",
        ]
        return "With " + parts.compactMap(\.self).joined(separator: " and ") + ":"
    }
}

extension Double {
    /// The number with its sign and two decimals.
    fileprivate var signed: String { self < 0 ? "−" + (-self).decimal(2) : "+" + decimal(2) }
}

extension [Statement.ID] {
    /// Claims and counterclaims before evidence, in reading order.
    fileprivate func sortedByWeight(_ weighing: Weighing) -> [Statement.ID] {
        let graph = weighing.graph
        return filter { graph.statements[$0]?.role != .evidence }
            + filter { graph.statements[$0]?.role == .evidence }
    }
}
