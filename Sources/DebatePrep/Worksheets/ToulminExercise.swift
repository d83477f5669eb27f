internal import ArgumentAnalysis
internal import ArgumentModel
internal import SourceText

/// One argument of the text, taken apart after Toulmin.
struct ToulminArgument {
    let claim: Statement
    /// The relations by which data support the claim.
    let support: [Relation]
    let data: [Statement]
    /// What the text says of why the data count for the claim: what supports the relation.
    let warrants: [Statement]
    /// What the graph says of that and the text does not.
    let unstated: [Statement]
    /// What supports a warrant.
    let backings: [Statement]
    /// The words by which the claim keeps back.
    let hedges: [String]
    /// What attacks the claim, or the step from the data to it.
    let rebuttals: [Statement]
    /// The relations that it rests on beside ``support``.
    let others: [Relation]

    init?(of claim: Statement, in material: WorksheetMaterial, hedges: [String]) {
        let support = material.relations(to: claim.id, .supports)
        let premises = support.flatMap(material.sources)
        data = premises.filter(material.isUsable)
        guard !data.isEmpty else { return nil }
        self.claim = claim
        self.support = support
        self.hedges = hedges
        let backing = support.flatMap { material.relations(to: $0.id, .supports) }
        let reasons = premises.filter(\.isImplicit) + backing.flatMap(material.sources)
        warrants = reasons.filter { !$0.isImplicit && material.hasGoodLength($0) }
        unstated = reasons.filter { $0.isImplicit && material.hasGoodLength($0) }
        let further = warrants.flatMap { material.relations(to: $0.id, .supports) }
        backings = further.flatMap(material.sources).filter(material.isUsable)
        let against =
            material.relations(to: claim.id, .attacks)
            + support.flatMap { material.relations(to: $0.id, .undercuts) }
        rebuttals = against.flatMap(material.sources).filter(material.isUsable)
        others = backing + further + against
    }

    /// The statements that it is made of.
    var statements: [Statement] { [claim] + data + warrants + backings + rebuttals }

    /// How good an example it is: more is better.
    func worth(_ material: WorksheetMaterial) -> Int {
        var worth = claim.role == .claim ? 4 : 0
        worth += data.contains { $0.role == .evidence } ? 4 : 0
        worth += warrants.isEmpty ? 0 : 6
        worth += rebuttals.isEmpty ? 0 : 4
        worth += hedges.isEmpty ? 0 : 1
        worth -= 2 * material.unfitness(claim)
        worth -= data.map(material.unfitness).min() ?? 0
        return worth - 3 * support.count(where: \.isUnsure)
    }
}

extension WorksheetMaking {
    /// How many answers that fit nowhere stand in a bank.
    private static let strangers: [WorksheetLevel: Int] = [.gentle: 1, .standard: 3]

    /// The Toulmin sheet of one argument.
    func toulmin() -> WorksheetExercise? {
        var chance = chance(.toulmin)
        let found = toulminArguments()
        guard let argument = chance.some(1, of: Array(found.prefix(2))).first ?? found.first else {
            return nil
        }
        let bank = toulminBank(of: argument, &chance)
        let slots = ToulminSlot.allCases.enumerated().map { number, slot in
            toulminItem("A\(number + 1)", slot, argument, bank)
        }
        return WorksheetExercise(
            .toulmin, title: title(.toulmin),
            task: words.filled(
                "worksheet.toulmin.task.\(level.rawValue)", ["where": place(of: argument)]),
            options: bank, items: slots)
    }

    /// The arguments that can be taken apart, the best first.
    private func toulminArguments() -> [ToulminArgument] {
        let hedges = Dictionary(
            Hedging(in: graph).items.map { ($0.statement, $0.hedges) }
        ) { first, _ in first }
        let all = graph.statements.filter(material.isUsable).compactMap { claim in
            ToulminArgument(of: claim, in: material, hedges: hedges[claim.id] ?? [])
        }
        return all.enumerated().map { (-$1.worth(material), $0, $1) }
            .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }

    /// Where the claim and its data stand: the paragraphs, else the first words.
    private func place(of argument: ToulminArgument) -> String {
        let all = [argument.claim] + argument.data
        let paragraphs = Set(all.compactMap { $0.passages.first?.paragraph }).sorted()
        guard let first = paragraphs.first else {
            return words.filled("worksheet.toulmin.claimplace", ["claim": name(argument.claim)])
        }
        guard let last = paragraphs.last, last > first else {
            return words.filled("worksheet.paragraph", ["n": "\(first)"])
        }
        return words.filled("worksheet.paragraphs", ["from": "\(first)", "to": "\(last)"])
    }

    private func toulminBank(
        of argument: ToulminArgument, _ chance: inout WorksheetChance
    ) -> [WorksheetOption] {
        guard let count = WorksheetMaking.strangers[level] else { return [] }
        let data = argument.data.min { material.unfitness($0) < material.unfitness($1) }
        var right = [argument.claim] + [data].compactMap(\.self)
        right += [argument.warrants, argument.backings, argument.rebuttals].compactMap(\.first)
        var seen: Set<Statement.ID> = []
        right = right.filter { seen.insert($0.id).inserted }
        let near = Set(argument.statements.map(\.id))
        let strangers = material.strangers(count, to: near, &chance)
        return options(chance.shuffled(right + strangers))
    }

    private func toulminItem(
        _ id: String, _ slot: ToulminSlot, _ argument: ToulminArgument, _ bank: [WorksheetOption]
    ) -> WorksheetItem {
        let right = slot.statements(argument)
        let prompt = words["worksheet.toulmin.ask.\(slot.rawValue)"]
        guard !right.isEmpty else {
            if slot == .qualifier, !argument.hedges.isEmpty {
                return qualifierItem(id, prompt, argument)
            }
            return WorksheetItem(
                id, prompt: words["worksheet.toulmin.open.\(slot.rawValue)"],
                key: .open(hint: toulminHint(slot, argument)))
        }
        let listed = right.filter { part in
            bank.isEmpty || bank.contains { $0.statement == part.id }
        }
        return WorksheetItem(
            id, prompt: prompt, key: key(right, among: bank),
            doubt: slot == .claim
                ? claimDoubt(argument) : doubt(each: listed, argument.support + argument.others))
    }

    /// What the claim keeps back by: any of its hedges is right.
    private func qualifierItem(
        _ id: String, _ prompt: String, _ argument: ToulminArgument
    ) -> WorksheetItem {
        WorksheetItem(
            id, prompt: prompt, key: .wording(argument.hedges.map { WorksheetWording($0) }),
            doubt: claimDoubt(argument))
    }

    /// What to look for where the text does not state a part. A warrant of the graph stands here
    /// and in no bank: exercise F asks for it.
    private func toulminHint(_ slot: ToulminSlot, _ argument: ToulminArgument) -> String {
        let hint = words["worksheet.toulmin.hint.\(slot.rawValue)"]
        guard slot == .warrant, let warrant = argument.unstated.first else { return hint }
        return hint + " "
            + words.filled(
                "worksheet.toulmin.hint.unstated", ["warrant": warrant.quotation.joinedWords])
    }

    /// The claim, and the word that limits it, rest on its role and on the surest of its data.
    private func claimDoubt(_ argument: ToulminArgument) -> String? {
        let surest = argument.support.max { $0.decision.sureness < $1.decision.sureness }
        return doubt([argument.claim], [surest].compactMap(\.self))
    }

    /// The letters of the statements in a bank; their wording where there is none.
    func key(_ right: [Statement], among bank: [WorksheetOption]) -> WorksheetAnswerKey {
        bank.isEmpty
            ? .wording(right.map { WorksheetWording($0) })
            : .letters(right: bank.letters(of: right.map(\.id)), near: [])
    }
}

/// The parts of an argument after Toulmin.
enum ToulminSlot: String, CaseIterable {
    case claim, data, warrant, backing, qualifier, rebuttal

    /// What stands there.
    func statements(_ argument: ToulminArgument) -> [Statement] {
        switch self {
        case .claim: [argument.claim]
        case .data: argument.data
        case .warrant: argument.warrants
        case .backing: argument.backings
        case .qualifier: []
        case .rebuttal: argument.rebuttals
        }
    }
}
