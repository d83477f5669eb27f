internal import ArgumentKit

/// A question as people read it: where the passage stands, what it says, what was decided and why,
/// and what else is likely.
struct ReviewSheet {
    private let question: ReviewQuestion?
    let graph: ArgumentGraph
    let labels: StatementLabels
    let terms: OutlineTerms

    init(_ question: ReviewQuestion, _ graph: ArgumentGraph, _ terms: OutlineTerms) {
        self.question = question
        self.graph = graph
        self.terms = terms
        labels = graph.labels
    }

    /// A sheet without a question: for words alone.
    init(_ graph: ArgumentGraph, _ terms: OutlineTerms) {
        question = nil
        self.graph = graph
        self.terms = terms
        labels = graph.labels
    }

    /// The lines, each with how it is inked.
    var lines: [(Ink, String)] {
        guard let question, let statement = graph.statements[question.statement] else { return [] }
        var lines: [(Ink, String)] = []
        if statement.text.lettersAndDigits != statement.quotation.lettersAndDigits {
            lines.append((.plain, "  \(statement.text)"))
        }
        lines.append((.bold, "  " + statement.quotation.inQuotes))
        lines.append((.plain, ""))
        lines.append((.plain, decided(statement, question)))
        if let target { lines.append((.faint, "     \(target)")) }
        for (number, candidate) in question.candidates.enumerated() {
            lines.append((.plain, "  \(number + 1)  \(words(of: candidate))"))
        }
        return lines
    }

    /// What was decided, how surely, and why.
    private func decided(_ statement: Statement, _ question: ReviewQuestion) -> String {
        switch question.subject {
        case .role:
            return sentence(
                "Is it \(article(statement.role))?", statement.decision.confidence,
                statement.decision.reason)
        case .relation(let id):
            guard let relation = graph.relations[id] else { return "" }
            let what = words(relation.kind, relation.target)
            return sentence(
                "\(name(statement.id)) is \(article(statement.role)). Does it \(what)?",
                relation.decision.confidence, relation.decision.reason)
        }
    }

    private func sentence(_ question: String, _ confidence: Double?, _ reason: String?) -> String {
        let sure = confidence.map { "\(Int(($0 * 100).rounded())) % sure" }
        let why = [sure, reason].compactMap(\.self).joined(separator: ": ")
        return why.isEmpty ? question : "\(question)  (\(why))"
    }

    /// What the relation in question leads to, in its own words.
    private var target: String? {
        guard case .relation(let id) = question?.subject, let relation = graph.relations[id],
            let target = graph.statement(at: relation.target)
        else { return nil }
        return description(of: target)
    }

    private func words(of candidate: ReviewQuestion.Candidate) -> String {
        switch candidate {
        case .role(let role): return "\(article(role))"
        case .relation(let choice):
            let target = graph.statement(at: choice.target).map { ": \(text(of: $0))" } ?? ""
            return "\(words(choice.kind, choice.target))\(target)"
        }
    }
}

/// What was done.
extension ReviewSheet {
    /// What became of a statement; `nil` where nothing that people see did.
    func change(from old: Statement?, to new: Statement) -> String? {
        guard let old else {
            let place = new.passages.first?.range.flatMap { _ in new.place }
            return "\(name(new.id)) is new: " + article(new.role)
                + (place.map { ", at \($0)" } ?? "; its words are not in the text")
        }
        if old.role != new.role || old.kind != new.kind {
            let kind = new.kind.map { " (\($0.rawValue))" } ?? ""
            return "\(name(new.id)) is \(article(new.role))\(kind) now"
        }
        if old.text != new.text { return "\(name(new.id)) says now: \(new.text.cut(to: 60))" }
        return old.passages == new.passages ? nil : "\(name(new.id)) has other words now"
    }

    /// `C3 is a claim`
    func role(of statement: Statement) -> String {
        "\(name(statement.id)) is \(article(statement.role))"
    }

    /// What became of a statement that is no more.
    func end(of gone: Statement, called label: String) -> String {
        let heir = graph.statements.first { statement in
            gone.passages.contains { statement.passages.contains($0) }
        }
        return heir.map { "\(label) is part of \(name($0.id)) now; both passages stay" }
            ?? "\(label) is taken out, for good"
    }

    /// What is not to be drawn again.
    func sentence(without link: Rejections.Link) -> String {
        guard let kind = link.kind, let target = link.target else {
            return "\(name(link.source)) leads nowhere now"
        }
        let end = kind == .undercuts ? "a step of \(name(target))" : name(target)
        return "taken out, for good: \(name(link.source)) "
            + "\(terms.word(for: kind, sources: 1)) \(end)"
    }

    /// `E4 supports C3 now`
    func sentence(_ relation: Relation) -> String {
        let sources = relation.sourceStatements.map { labels[$0] }.joined(separator: " and ")
        let verb = terms.word(for: relation.kind, sources: relation.sourceStatements.count)
        return "\(sources) \(verb) \(name(of: relation.target))"
    }
}

/// Words for what is in the graph.
extension ReviewSheet {
    /// `support C3`, `undercut the step from X1 to T1`.
    func words(_ kind: Relation.Kind, _ target: Endpoint) -> String {
        "\(terms.word(for: kind, sources: 2)) \(name(of: target))"
    }

    func name(_ statement: Statement.ID) -> String { labels[statement] }

    private func name(of end: Endpoint) -> String {
        switch end {
        case .statement(let id): return labels[id]
        case .argument(let id), .step(let id, _):
            return graph.arguments[id]?.title ?? "the argument \(id)"
        case .relation(let id):
            guard let relation = graph.relations[id] else { return "a step" }
            let sources = relation.sourceStatements.map { labels[$0] }.joined(separator: " and ")
            return "the step from \(sources) to \(name(of: relation.target))"
        }
    }

    private func article(_ role: Statement.Role) -> String {
        let word = terms.word(for: role)
        switch role {
        case .thesis: return "the \(word)"
        case .evidence: return word
        default: return "aeiou".contains(word.first ?? "c") ? "an \(word)" : "a \(word)"
        }
    }

    private func description(of id: Statement.ID) -> String {
        let place = graph.statements[id]?.place.map { " (\($0))" } ?? ""
        return "\(labels[id])\(place): \(text(of: id))"
    }

    private func text(of id: Statement.ID) -> String {
        (graph.statements[id]?.text ?? "").cut(to: 100)
    }
}

extension String {
    /// Between quotation marks, where it has none of its own at the front.
    fileprivate var inQuotes: String {
        let isQuoted = first.map { "“\"‘«„".contains($0) } ?? false
        return isQuoted ? self : "“\(self)”"
    }

    fileprivate var lettersAndDigits: [Character] {
        lowercased().filter { $0.isLetter || $0.isNumber }
    }

    /// The text, cut behind a word where it is longer.
    fileprivate func cut(to width: Int) -> String {
        guard count > width else { return self }
        let head = prefix(width)
        return head[..<(head.lastIndex(of: " ") ?? head.endIndex)] + " …"
    }
}

extension ReviewQuestion {
    /// Whether what it asks about was decided in both graphs alike.
    func asksTheSame(of one: ArgumentGraph, _ other: ArgumentGraph) -> Bool {
        switch subject {
        case .role(let id):
            one.statements[id].map { [$0.role.rawValue, $0.kind?.rawValue] }
                == other.statements[id].map { [$0.role.rawValue, $0.kind?.rawValue] }
        case .relation(let id):
            one.relations[id]?.kind == other.relations[id]?.kind
                && one.relations[id]?.target == other.relations[id]?.target
        }
    }
}

extension ArgumentGraph {
    /// The relations that a person decided and that are gone with a statement that is not in
    /// another graph.
    func decisionsLost(in now: ArgumentGraph) -> [Relation] {
        let gone = Set(statements.map(\.id).filter { !now.statements.contains($0) })
        guard !gone.isEmpty else { return [] }
        return relations.filter { relation in
            let ends =
                relation.sourceStatements + [statement(at: relation.target)].compactMap(\.self)
            return relation.decision.by == .person && !now.relations.contains(relation.id)
                && !gone.isDisjoint(with: ends)
                && !gone.isSuperset(of: relation.sourceStatements)
        }
    }
}
