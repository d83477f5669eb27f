internal import ArgumentAnalysis
internal import ArgumentModel
internal import SourceText

extension WorksheetMaking {
    /// How many arguments are looked at.
    private static let assumptionCounts: [WorksheetLevel: Int] = [
        .gentle: 1, .standard: 2, .demanding: 3,
    ]

    /// What an argument takes for granted: with a key where the graph has unstated premises.
    func assumption() -> WorksheetExercise? {
        let count = WorksheetMaking.assumptionCounts[level] ?? 1
        var chance = chance(.assumption)
        let steps = assumptionSteps()
        let known = steps.filter { !hidden(in: $0).isEmpty }
        let chosen = chance.some(count, of: known.isEmpty ? steps : known)
        guard !chosen.isEmpty else { return nil }
        var items: [WorksheetItem] = []
        for (number, step) in chosen.enumerated() {
            items.append(assumptionItem("F\(number + 1)", step, &chance))
        }
        return WorksheetExercise(
            .assumption, title: title(.assumption), task: assumptionTask(items), items: items)
    }

    /// What is to be done, by what there is to choose from.
    private func assumptionTask(_ items: [WorksheetItem]) -> String {
        if !items.contains(where: \.isJudged) { return words["worksheet.assumption.nokey"] }
        return items.allSatisfy { $0.options.isEmpty }
            ? words["worksheet.assumption.write"] : words["worksheet.assumption.choose"]
    }

    /// Steps from stated reasons to a conclusion, those with an unstated premise first, then
    /// those whose conclusion brings in the most that no reason speaks of.
    private func assumptionSteps() -> [Inference] {
        let all = Inference.all(in: graph).filter { step in
            material.isUsable(step.conclusion) && step.premises.contains(where: material.isUsable)
                && step.premises.allSatisfy { $0.isImplicit || material.isUsable($0) }
        }
        return all.enumerated().map { (cost(of: $1), $0, $1) }
            .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }

    private func cost(of step: Inference) -> Int {
        let stated = step.premises.filter { !$0.isImplicit }
        let unfit = (stated + [step.conclusion]).map(material.unfitness).reduce(0, +)
        let unsure = step.relation?.isUnsure ?? false ? 4 : 0
        let terms = step.newTerms.isEmpty ? 6 : 0
        return unfit + unsure + terms + (hidden(in: step).isEmpty ? 20 : 0)
    }

    /// The unstated premises of a step: its own, those beside it, and unstated warrants.
    private func hidden(in step: Inference) -> [Statement] {
        let warrants = step.relation.map { material.relations(to: $0.id, .supports) } ?? []
        let beside = material.relations(to: step.conclusion.id, .supports)
        let all = step.premises + (warrants + beside).flatMap(material.sources)
        var seen: Set<Statement.ID> = []
        return all.filter {
            $0.isImplicit && material.hasGoodLength($0) && seen.insert($0.id).inserted
        }
    }

    private func assumptionItem(
        _ id: String, _ step: Inference, _ chance: inout WorksheetChance
    ) -> WorksheetItem {
        let right = hidden(in: step)
        let reasons = step.premises.filter { !$0.isImplicit }.map(\.quotation.joinedWords)
        let prompt = words.filled(
            "worksheet.assumption.ask",
            [
                "reason": reasons.joined(separator: " + "),
                "conclusion": step.conclusion.quotation.joinedWords,
            ])
        guard !right.isEmpty else {
            return WorksheetItem(
                id, prompt: prompt, key: .open(hint: words["worksheet.assumption.hint"]))
        }
        let bank = level == .gentle ? assumptionBank(step, right, &chance) : []
        return WorksheetItem(
            id, prompt: prompt, options: bank, key: key(right, among: bank),
            doubt: doubt(right, [step.relation].compactMap(\.self)))
    }

    /// The unstated premise among others: unstated ones first, then what the text says in words
    /// that are most like those of the step, so that the answer is not the only one about its
    /// matter. None where there is no other.
    private func assumptionBank(
        _ step: Inference, _ right: [Statement], _ chance: inout WorksheetChance
    ) -> [WorksheetOption] {
        let taken = Set((step.premises + [step.conclusion] + right).map(\.id))
        let matter = ComparedWording(
            (step.premises + [step.conclusion]).map(\.quotation).joined(separator: " "))
        let others = graph.statements.filter { other in
            !taken.contains(other.id) && other.role != .thesis
                && (other.isImplicit ? material.hasGoodLength(other) : material.isUsable(other))
        }
        let ranked = others.enumerated().map { place, other in
            (
                isStated: other.isImplicit ? 0 : 1,
                farness: 1 - ComparedWording(other.quotation).likeness(to: matter),
                place: place, statement: other
            )
        }.sorted { ($0.isStated, $0.farness, $0.place) < ($1.isStated, $1.farness, $1.place) }
        let wrong = ranked.prefix(2).map(\.statement)
        return wrong.isEmpty ? [] : options(chance.shuffled(Array(right.prefix(1)) + wrong))
    }
}
