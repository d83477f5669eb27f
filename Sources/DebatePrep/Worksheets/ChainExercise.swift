internal import ArgumentModel

extension WorksheetMaking {
    /// The longest chain by level, and how many strangers stand among its steps.
    private static let chains: [WorksheetLevel: (most: Int, strangers: Int)] = [
        .gentle: (3, 0), .standard: (4, 0), .demanding: (5, 1),
    ]
    private static let shortestChain = 3

    /// A chain of reasons to be put in order.
    func chain() -> WorksheetExercise? {
        guard let size = WorksheetMaking.chains[level] else { return nil }
        var chance = chance(.chain)
        let found = supportChains(size.most)
        guard let steps = chance.some(1, of: Array(found.prefix(2))).first else { return nil }
        let near = Set(steps.map(\.id))
        let strangers = material.strangers(size.strangers, to: near, &chance)
        let bank = options(chance.disordered(steps + strangers))
        let last = steps.count
        let items = steps.enumerated().map { number, step in
            WorksheetItem(
                "D\(number + 1)", prompt: chainPrompt(number + 1, of: last),
                key: chainKey(number, steps, bank), doubt: chainDoubt(number, steps))
        }
        return WorksheetExercise(
            .chain, title: title(.chain), task: task(.chain), options: bank, items: items)
    }

    private func chainPrompt(_ number: Int, of last: Int) -> String {
        switch number {
        case 1: words["worksheet.chain.first"]
        case last: words["worksheet.chain.last"]
        default: words.filled("worksheet.chain.step", ["n": "\(number)"])
        }
    }

    /// Half a point for what stands one place off.
    private func chainKey(
        _ place: Int, _ steps: [Statement], _ bank: [WorksheetOption]
    ) -> WorksheetAnswerKey {
        let near = [place - 1, place + 1].filter(steps.indices.contains)
        return .letters(
            right: bank.letters(of: [steps[place].id]),
            near: bank.letters(of: near.map { steps[$0].id }))
    }

    /// A place rests on the step to it and the step from it.
    private func chainDoubt(_ place: Int, _ steps: [Statement]) -> String? {
        let links = steps.dropLast().map(primary)
        let own = [place - 1, place].filter(links.indices.contains)
        return doubt([steps[place]], own.compactMap { links[$0] })
    }

    private func primary(_ statement: Statement) -> Relation? {
        material.relations(from: statement.id).first
    }

    /// Chains of support, the most fit first: each step is the reason of the next.
    private func supportChains(_ most: Int) -> [[Statement]] {
        let all = graph.statements.filter(material.isUsable).map { chain(from: $0, most) }
            .filter { $0.count >= WorksheetMaking.shortestChain }
        return all.enumerated().map { (cost(of: $1, most), $0, $1) }
            .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }

    /// The steps from a statement on, each the target of what only one statement supports it by.
    private func chain(from start: Statement, _ most: Int) -> [Statement] {
        var steps = [start]
        var seen: Set<Statement.ID> = [start.id]
        while steps.count < most, let link = steps.last.flatMap(primary), link.kind == .supports,
            let target = link.target.statement, let next = graph.statements[target],
            material.isUsable(next), seen.insert(target).inserted
        { steps.append(next) }
        return steps
    }

    private func cost(of steps: [Statement], _ most: Int) -> Int {
        let unsure = steps.dropLast().compactMap(primary).count(where: \.isUnsure)
        let unfit = steps.map(material.unfitness).reduce(0, +)
        let opens = steps[0].role == .evidence ? 0 : 3
        let ends = steps.last?.role == .thesis ? 0 : 3
        let others = steps.count { $0.role == .counterclaim }
        return unfit + 4 * unsure + 3 * (most - steps.count) + opens + ends + 2 * others
    }
}
