public import ArgumentModel

extension Acceptability {
    /// Why a statement stands, falls or is open, in a sentence with the labels that people see.
    ///
    /// ```swift
    /// standings.explanation(of: claim)   // "C4 falls: X2 attacks it and nothing answers X2."
    /// ```
    ///
    /// - Complexity: O(*r*).
    public func explanation(of id: Statement.ID) -> String {
        let name = names.name(of: .statement(id))
        guard let element = lines.element(of: id) else { return "\(name) is not in the graph." }
        return "\(name) \(standing(element).verb): \(reason(of: element))."
    }

    /// The reason alone: `X2 attacks it and nothing answers X2`.
    func reason(of element: Int) -> String { reason(of: element, standing(element)) }

    private func reason(of element: Int, _ standing: Standing) -> String {
        if isChanged(element, change.assuming) { return "it is taken as given" }
        if isChanged(element, change.without) { return "it is taken to fall" }
        let lines = IncomingLines(to: element, in: self)
        return switch standing {
        case .stands: whyStanding(lines)
        case .falls: whyFalling(element, lines)
        case .open: whyOpen(element, lines)
        }
    }

    private func isChanged(_ element: Int, _ ends: [Endpoint]) -> Bool {
        flattening.elements(of: ends).contains(element)
    }

    // MARK: Stands

    private func whyStanding(_ incoming: IncomingLines) -> String {
        let reasons = incoming.supports(.stands).flatMap { premises(of: $0) }.uniqued
        let ground = reasons.isEmpty ? nil : "it rests on \(list(reasons))"
        let answers = incoming.attacks(.falls).map { line in
            "\(sources(of: line)) \(attackVerb(line)) it, but \(whyLineFails(line))"
        }
        let parts = ([ground].compactMap(\.self) + answers.shortened("objections"))
        guard !parts.isEmpty else {
            return incoming.isBare ? "nothing attacks it" : "no labelling rejects it"
        }
        return parts.joined(separator: "; ")
    }

    /// Why a line of attack or support does not hold.
    private func whyLineFails(_ line: Int) -> String {
        if isChanged(line, change.without) { return "that step is taken not to carry" }
        let incoming = IncomingLines(to: line, in: self)
        if let undercut = incoming.attacks(.stands).first {
            return "\(sources(of: undercut)) \(undercutVerb(undercut)) that step"
        }
        guard let premise = premises(of: line).first(where: { standing($0) == .falls }) else {
            return incoming.supports.isEmpty ? "no labelling accepts that" : "its warrant falls"
        }
        let name = self.name(premise)
        if isChanged(premise, change.without) { return "\(name) is taken to fall" }
        let own = IncomingLines(to: premise, in: self)
        guard let answer = own.attacks(.stands).first else {
            return own.supports.isEmpty ? "\(name) falls" : "\(name) falls with its reasons"
        }
        return "\(sources(of: answer)) \(plural(answer, "answers", "answer")) \(name)"
    }

    // MARK: Falls

    private func whyFalling(_ element: Int, _ incoming: IncomingLines) -> String {
        let attacks = incoming.attacks(.stands)
        let unanswered = attacks.filter { answers(to: $0).isEmpty }.flatMap { premises(of: $0) }
            .uniqued
        if unanswered.count > 1 {
            return "\(list(unanswered)) attack \(it(element)) and nothing answers them"
        }
        if let attack = attacks.first {
            return "\(sources(of: attack)) \(attackVerb(attack)) \(it(element)) and "
                + whyUnanswered(attack)
        }
        let supports = incoming.supports
        if let failing = supports.first(where: { standing($0) == .falls }),
            flattening.reading == .necessary || incoming.supports(.falls) == supports,
            flattening.reading != .deductive
        {
            return whyUnsupported(supports, failing)
        }
        if let conclusion = refutedConclusion(of: element, .falls) {
            return "who accepts it must accept \(conclusion), which falls"
        }
        return "in every labelling something against it stands"
    }

    /// That nothing answers what attacks, or why what does so fails.
    private func whyUnanswered(_ attack: Int) -> String {
        let answers = answers(to: attack)
        let name = sources(of: attack)
        if premises(of: attack).allSatisfy({ isChanged($0, change.assuming) }) {
            return "\(name) \(plural(attack, "is", "are")) taken as given"
        }
        guard !answers.isEmpty else { return "nothing answers \(name)" }
        let answering = answers.flatMap { premises(of: $0) }.uniqued
        if answering.allSatisfy({ standing($0) == .falls }) {
            let verb = answering.count == 1 ? "falls" : "fall"
            return "what answers \(name), \(list(answering)), \(verb)"
        }
        let reasons = answers.map { answer in
            let verb = plural(answer, "answers", "answer")
            return "\(sources(of: answer)) \(verb) \(name), but \(whyLineFails(answer))"
        }
        return reasons.uniquedWords.shortened("answers").joined(separator: "; ")
    }

    /// What attacks a line or its premises.
    private func answers(to attack: Int) -> [Int] {
        ([attack] + premises(of: attack)).flatMap { IncomingLines(to: $0, in: self).attacks }
    }

    private func whyUnsupported(_ supports: [Int], _ failing: Int) -> String {
        let reason = whyLineFails(failing)
        guard supports.count > 1 else {
            return "its only reason is \(sources(of: failing)), and \(reason)"
        }
        guard flattening.reading == .evidential else {
            return "it needs \(sources(of: failing)), and \(reason)"
        }
        let reasons = supports.map(whyLineFails).uniquedWords.shortened("reasons")
        return "none of its reasons stands: \(reasons.joined(separator: "; "))"
    }

    private func refutedConclusion(of element: Int, _ wanted: Standing) -> String? {
        guard flattening.reading == .deductive else { return nil }
        return lines.lines.first { line in
            !line.isAttack && line.premises.contains(element)
                && line.targets.contains { standing($0) == wanted }
        }.flatMap { line in line.targets.first { standing($0) == wanted } }.map(name)
    }

    // MARK: Open

    private func whyOpen(_ element: Int, _ incoming: IncomingLines) -> String {
        if let attack = incoming.attacks(.open).first {
            let name = sources(of: attack)
            let premises = premises(of: attack)
            if premises.contains(element) { return "it attacks itself" }
            let isMutual = premises.contains { premise in
                IncomingLines(to: premise, in: self).attacks
                    .contains { self.premises(of: $0).contains(element) }
            }
            if isMutual { return "it and \(name) attack each other, and nothing decides" }
            return "\(name) \(attackVerb(attack)) it and \(plural(attack, "is", "are")) open"
        }
        let supports = incoming.supports(.open)
        let reasons = supports.flatMap { premises(of: $0) }.uniqued.filter { standing($0) == .open }
        if !reasons.isEmpty { return "its reasons are open: \(list(reasons))" }
        if let step = supports.first {
            let against = IncomingLines(to: step, in: self).attacks(.open)
            let who = against.isEmpty ? "" : ", for \(sources(of: against[0])) "
            let verb = against.isEmpty ? "" : "\(undercutVerb(against[0])) it"
            return "the step from \(sources(of: step)) is open\(who)\(verb)"
        }
        if let conclusion = refutedConclusion(of: element, .open) {
            return "who accepts it must accept \(conclusion), which is open"
        }
        return semantics == .grounded
            ? "what is against it is open" : "labellings differ about it"
    }
}

extension Acceptability {
    /// `it`, and of which others what is against it speaks as well.
    fileprivate func it(_ element: Int) -> String {
        guard element < lines.members.count, lines.members[element].count > 1 else { return "it" }
        let all = lines.members[element].map { names.name(of: .statement($0)) }
        return "it (\(all.dropLast().joined(separator: ", ")) and \(all.last ?? "") say the same)"
    }
}

extension Standing {
    /// What a statement does that has it: `stands`, `falls`, `is open`.
    var verb: String { self == .open ? "is open" : rawValue }
}

/// The lines that lead to something.
private struct IncomingLines {
    let explained: Acceptability
    let attacks: [Int]
    let supports: [Int]

    init(to element: Int, in explained: Acceptability) {
        self.explained = explained
        let lines = explained.lines
        attacks = lines.incoming[element].filter { lines.line($0)?.isAttack == true }
        supports = lines.incoming[element].filter { lines.line($0)?.isAttack == false }
    }

    var isBare: Bool { attacks.isEmpty }

    func attacks(_ standing: Standing) -> [Int] {
        attacks.filter { explained.standing($0) == standing }
    }

    func supports(_ standing: Standing) -> [Int] {
        supports.filter { explained.standing($0) == standing }
    }
}

/// Words for elements.
extension Acceptability {
    fileprivate func premises(of line: Int) -> [Int] { lines.line(line)?.premises ?? [] }

    fileprivate func sources(of line: Int) -> String { list(premises(of: line)) }

    /// The label of a statement or an argument; a line by its ends.
    func name(_ element: Int) -> String {
        if element < lines.members.count {
            return names.name(of: .statement(lines.members[element][0]))
        }
        if element < lines.nodeCount {
            return names.name(of: .argument(lines.arguments[element - lines.members.count]))
        }
        return lines.line(element).map { names.name(of: $0.origin) } ?? ""
    }

    /// `A, B and C`; of more than four the first three.
    fileprivate func list(_ elements: [Int]) -> String {
        var words = elements.map(name)
        if words.count > 4 { words = words.prefix(3) + ["\(words.count - 3) more"] }
        let last = words.popLast() ?? ""
        return words.isEmpty ? last : words.joined(separator: ", ") + " and " + last
    }

    fileprivate func attackVerb(_ line: Int) -> String { plural(line, "attacks", "attack") }

    fileprivate func undercutVerb(_ line: Int) -> String {
        plural(line, "undercuts", "undercut")
    }

    fileprivate func plural(_ line: Int, _ one: String, _ several: String) -> String {
        premises(of: line).count == 1 ? one : several
    }
}

extension [String] {
    /// At most three, and how many more there are.
    fileprivate func shortened(_ what: String) -> [String] {
        count > 4 ? prefix(3) + ["\(count - 3) more \(what)"] : self
    }

    fileprivate var uniquedWords: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
