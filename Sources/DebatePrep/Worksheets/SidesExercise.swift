internal import ArgumentModel

extension WorksheetMaking {
    /// How many statements are to be told by their side, and how many objections answered.
    private static let plans: [WorksheetLevel: (sides: Int, answers: Int)] = [
        .gentle: (4, 1), .standard: (4, 2), .demanding: (4, 2),
    ]
    /// Which side speaks, and who answers whom.
    func sides() -> WorksheetExercise? {
        guard let size = WorksheetMaking.plans[level] else { return nil }
        var chance = chance(.sides)
        let spoken = sideStatements(size.sides, &chance)
        let objections = answered()
        var items = spoken.map { statement in
            { (id: String) in sideItem(id, statement) }
        }
        let chosen = chance.some(size.answers, of: objections)
        for (objection, right) in chosen {
            let options = answerOptions(objection, right, &chance)
            guard options.count > 1 else { continue }
            items.append { answerItem($0, objection, right, options) }
        }
        guard !items.isEmpty else { return nil }
        let keyed = items.enumerated().map { number, item in item("E\(number + 1)") }
        return WorksheetExercise(
            .sides, title: title(.sides), task: task(.sides), options: sideOptions,
            items: keyed)
    }

    /// The two sides as answers.
    private var sideOptions: [WorksheetOption] {
        DebateSide.allCases.map { side in
            WorksheetOption(
                letter: words["worksheet.side.\(side.rawValue).letter"],
                text: words["worksheet.side.\(side.rawValue).name"],
                meaning: words["worksheet.side.\(side.rawValue).meaning"])
        }
    }

    /// Statements of both sides in an order by lot; none where only one side speaks.
    private func sideStatements(_ count: Int, _ chance: inout WorksheetChance) -> [Statement] {
        let fit = material.usable(graph.statements.filter { $0.role != .thesis && isTied($0) })
        let (own, other) = (fit.filter(material.isOwn), fit.filter { !material.isOwn($0) })
        let theirs = chance.some(min(count / 2, other.count), of: other)
        let ours = chance.some(count - theirs.count, of: own)
        guard !theirs.isEmpty, !ours.isEmpty else { return [] }
        return chance.shuffled(ours + theirs)
    }

    /// Whether a relation leads away from it: nobody knows a side of what stands alone.
    private func isTied(_ statement: Statement) -> Bool {
        statement.role == .counterclaim || !material.relations(from: statement.id).isEmpty
    }

    private func sideItem(_ id: String, _ statement: Statement) -> WorksheetItem {
        let side: DebateSide = material.isOwn(statement) ? .pro : .con
        return WorksheetItem(
            id, quoting: statement,
            key: .letters(right: [words["worksheet.side.\(side.rawValue).letter"]], near: []),
            doubt: doubt(AnswerGrounds(sideOf: statement, in: material)))
    }

    /// The objections that the text answers, with the answers, the fittest first.
    private func answered() -> [(objection: Statement, answers: [Statement])] {
        material.usable(graph.counterclaims).compactMap { objection in
            let answers = graph.answers(to: objection.id).filter(material.isUsable)
            return answers.isEmpty ? nil : (objection, answers)
        }
    }

    /// One answer among statements that answer something else, or nothing.
    private func answerOptions(
        _ objection: Statement, _ right: [Statement], _ chance: inout WorksheetChance
    ) -> [WorksheetOption] {
        let best = material.usable(right).prefix(1)
        let near = Set([objection.id] + right.map(\.id))
        let others = material.strangers(2, to: near, &chance)
        return options(chance.shuffled(best + others))
    }

    private func answerItem(
        _ id: String, _ objection: Statement, _ right: [Statement], _ options: [WorksheetOption]
    ) -> WorksheetItem {
        let right = right.filter { answer in options.contains { $0.statement == answer.id } }
        let ids = right.map(\.id)
        let links = graph.relations.filter { link in
            (link.kind == .attacks || link.kind == .undercuts)
                && link.sourceStatements.contains(where: ids.contains)
                && graph.statement(at: link.target) == objection.id
        }
        return WorksheetItem(
            id, prompt: words["worksheet.sides.answer"], quoting: objection, options: options,
            key: .letters(right: options.letters(of: ids), near: []),
            doubt: doubt([objection] + right, links))
    }
}
