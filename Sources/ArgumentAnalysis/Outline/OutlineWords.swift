internal import ArgumentModel

/// The words of one entry: its role, what it does, where it stands, and why.
struct OutlineWords {
    let entry: OutlineEntry
    let names: GraphNames
    let terms: OutlineTerms

    /// `evidence (statistic) 0.93 · supports 0.71 · 3.3`
    var details: [TextPart] {
        let parts = [roleParts, linkParts, place.map { [TextPart($0, .detail)] } ?? []]
        return Array(parts.filter { !$0.isEmpty }.joined(separator: [TextPart(" · ", .detail)]))
    }

    /// The lines that say why; none where nobody said.
    var reasons: [[TextPart]] {
        var lines: [[TextPart]] = []
        if let statement = entry.statement {
            let word = terms.word(for: statement.role)
            lines.append(reason(word, statement.decision) { terms.word(for: $0) })
        }
        if let link = entry.link, let relation = link.relation {
            lines.append(reason(terms.word(for: link.kind), relation.decision, choice))
        }
        return lines.filter { !$0.isEmpty }
    }

    /// `is a reason for 0.62` in as few words as a reference needs.
    var linkParts: [TextPart] {
        guard let link = entry.link else { return [] }
        guard let relation = link.relation else { return [TextPart(unnamedLink, .detail)] }
        var words = verb(link)
        if !link.partners.isEmpty {
            words += " together with " + link.partners.joined(separator: ", ")
        }
        return [TextPart(words, .relation(link.kind))]
            + OutlineWords.confidence(
                relation.decision.confidence, isUnsure: relation.isUnsure)
    }

    private var roleParts: [TextPart] {
        guard let statement = entry.statement else { return [TextPart("argument", .detail)] }
        let kind = statement.kind.map { " (\($0.rawValue))" } ?? ""
        let word = TextPart(terms.word(for: statement.role) + kind, .role(statement.role))
        return [word]
            + OutlineWords.confidence(
                statement.decision.confidence, isUnsure: statement.isUnsure)
    }

    private var place: String? { entry.statement?.place }

    private var unnamedLink: String { entry.statement == nil ? "proves it" : "premise" }

    private func verb(_ link: OutlineEntry.Link) -> String {
        guard let denied = link.denied else { return terms.word(for: link.kind) }
        let verb = link.kind == .undercuts ? "denies" : terms.word(for: link.kind)
        return "\(verb) that \(denied)"
    }

    /// ` 0.62`; with a question mark where the miner was unsure.
    private static func confidence(_ confidence: Double?, isUnsure: Bool) -> [TextPart] {
        guard let confidence else { return [] }
        let number = " " + confidence.decimal(2)
        return [TextPart(isUnsure ? number + "?" : number, isUnsure ? .unsure : .detail)]
    }

    private func choice(_ choice: Relation.Choice) -> String {
        "\(terms.word(for: choice.kind)) \(names.name(of: choice.target))"
    }

    private func reason<Choice>(
        _ word: String, _ decision: Decision<Choice>, _ name: (Choice) -> String
    ) -> [TextPart] {
        let others = decision.alternatives.prefix(2).map {
            "\(name($0.choice)) \($0.confidence.decimal(2))"
        }
        let why = decision.reason.map { "why \(word): \($0)" }
        let or = others.isEmpty ? nil : "or " + others.joined(separator: ", or ")
        let words = [why, or, decision.likelierAlone].compactMap(\.self).joined(separator: "; ")
        return words.isEmpty ? [] : [TextPart(words, .detail)]
    }
}

extension Decision {
    /// Why a likelier alternative was not taken: roles and relations are decided together.
    fileprivate var likelierAlone: String? {
        guard by == .miner, let confidence else { return nil }
        let count = alternatives.prefix(2).count { $0.confidence > confidence }
        guard count > 0 else { return nil }
        let which = alternatives.count == 1 ? "that is" : count == 1 ? "the first is" : "both are"
        return which + " likelier alone, but the whole reads better this way"
    }
}
