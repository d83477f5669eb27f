/// How each record takes that two statements have become one.

extension Statement {
    /// Takes what another statement says; its passages come by themselves.
    ///
    /// - Parameter isBehind: whether the other stands behind this one in the source.
    mutating func take(_ other: Statement, behind isBehind: Bool) {
        keepWordings(of: other)
        if isInOwnWords, other.isInOwnWords {
            say(isBehind ? joined(other) : other.joined(self))
        }
        title = title ?? other.title
        attribution = attribution ?? other.attribution
        if role == .evidence { kind = kind ?? other.kind }
        isImplicit = isImplicit && other.isImplicit
        for tag in other.tags where !tags.contains(tag) { tags.append(tag) }
        data.fill(from: other.data)
        unknownFields.fill(from: other.unknownFields)
        decision = .byPerson
    }

    /// The wordings of the other, and its text where a person worded it, stand beside the own.
    private mutating func keepWordings(of other: Statement) {
        var more = other.members
        if !other.isInOwnWords, !more.contains(where: { $0.text == other.text }) {
            more.append(Wording(other.text))
        }
        for index in more.indices { more[index].isCanonical = false }
        more.removeAll { members.contains($0) || $0 == Wording(text) }
        guard !more.isEmpty else { return }
        if members.isEmpty { members = [Wording(text, isCanonical: true)] }
        members += more
    }

    /// Its text and that of the statement behind it: within a sentence as the source has it, else
    /// as two sentences.
    private func joined(_ next: Statement) -> String {
        let isOneSentence = passages.last?.place == next.passages.first?.place
        guard isOneSentence || text.endsSentence else { return text + ". " + next.text }
        return text + " " + (isOneSentence ? next.textWithinSentence : next.text)
    }

    /// Its text without the capital letter that it was given for people.
    private var textWithinSentence: String {
        guard let first = passages.first?.quotation?.first, first.isLetter,
            text.first?.lowercased() == first.lowercased()
        else { return text }
        return String(first) + text.dropFirst()
    }
}

extension Relation {
    mutating func unify(
        _ other: Statement.ID, into survivor: Statement.ID, _ names: Renaming
    ) {
        let isTouched = sources.contains(.statement(other)) || target == .statement(other)
        if isTouched {
            var seen: Set<Endpoint> = []
            let wasItsOwnPremise = sources.contains(target)
            sources = sources.map { names($0) }.filter { seen.insert($0).inserted }
            redirect(names)
            if isLinked, !wasItsOwnPremise { sources.removeAll { $0 == target } }
        }
        redirect(names)
    }

    /// Follows what it leads to, and what it might lead to instead, to a new name.
    mutating func redirect(_ names: Renaming) {
        let ends = [target] + decision.alternatives.map(\.choice.target)
        guard ends.contains(where: names.knows) else { return }
        target = names(target)
        var seen: Set<Choice> = [Choice(kind, target)]
        for index in decision.alternatives.indices {
            let target = decision.alternatives[index].choice.target
            decision.alternatives[index].choice.target = names(target)
        }
        decision.alternatives.removeAll { !seen.insert($0.choice).inserted }
    }

    /// Takes from a relation that says the same what it says beside.
    mutating func fill(from double: Relation) {
        isStrict = isStrict || double.isStrict
        if rules.isEmpty { rules = double.rules }
        scheme = scheme ?? double.scheme
        cue = cue ?? double.cue
        data.fill(from: double.data)
        unknownFields.fill(from: double.unknownFields)
    }
}

extension Argument {
    /// What its steps use is then unknown where a step loses a premise: the numbers no longer
    /// agree.
    mutating func unify(_ other: Statement.ID, into survivor: Statement.ID) {
        let count = premises.count
        for index in steps.indices { steps[index].unify(other, into: survivor) }
        guard premises.count != count else { return }
        for index in steps.indices { steps[index].uses = [] }
    }
}

extension Argument.Step {
    fileprivate mutating func unify(_ other: Statement.ID, into survivor: Statement.ID) {
        guard conclusion == other || premises.contains(other) else { return }
        let wasCircular = premises.contains(conclusion)
        var seen: Set<Statement.ID> = []
        premises = premises.map { $0 == other ? survivor : $0 }
        premises = premises.filter { $0 != survivor || seen.insert($0).inserted }
        if conclusion == other { conclusion = survivor }
        if !wasCircular { premises.removeAll { $0 == conclusion } }
    }
}

extension Group {
    mutating func unify(_ other: Statement.ID, into survivor: Statement.ID) {
        guard let place = members.firstIndex(of: .statement(other)) else { return }
        if !members.contains(.statement(survivor)) { members[place] = .statement(survivor) }
        members.removeAll { $0 == .statement(other) }
    }
}

extension Rejections {
    mutating func unify(
        _ other: Statement.ID, into survivor: Statement.ID, _ names: Renaming
    ) {
        guard relations.contains(where: { $0.source == other || $0.target == other }) else {
            return
        }
        var seen: Set<Link> = []
        relations = relations.compactMap { link in
            var renamed = link
            renamed.source = names(link.source)
            renamed.target = link.target.map { names($0) }
            let isAboutItself = renamed.target == renamed.source && link.target != link.source
            return !isAboutItself && seen.insert(renamed).inserted ? renamed : nil
        }
    }
}
