public import ArgumentAnalysis
public import ArgumentModel
internal import SourceText

/// Questions for cross-examination: for each main claim of both sides the best of each side, three
/// at most.
///
/// Each asks for the evidence, the mechanism, the cost or the meaning of a phrase of the text that
/// it names. None can be answered by yes or no, none is about a person, and no two ask the same.
public struct CrossExamination: Sendable, Equatable {
    /// A question.
    public struct Question: Sendable, Equatable {
        /// What is asked.
        public let words: String
        /// The statement that is asked about.
        public let target: Statement.ID
        /// The words of the text that the question names, verbatim.
        public let phrases: [String]
        /// The row of `debate/questions.tsv` that it is of.
        public let rule: String
        /// The argumentation scheme that the step follows, where one was recognised.
        public let scheme: String?
        /// What in the text bears on it; none where it is open.
        public let answeredBy: [Statement.ID]
    }

    /// A main claim, and what each side asks about it.
    public struct Exchange: Sendable, Equatable {
        /// The claim.
        public let claim: Statement.ID
        /// Whose it is.
        public let side: DebateSide
        /// What the other side asks, the best first.
        public let challenges: [Question]
        /// What its own side asks whoever denies it, the best first.
        public let replies: [Question]
    }

    /// The exchanges: first the claims for the resolution, then those against it.
    public let exchanges: [Exchange]

    /// How many questions a side has for a claim at most.
    public static let most = 3
    /// With so many, a side asks nothing that could be asked of any claim.
    static let enough = 2

    /// The questions about the contentions of both sides.
    public init(
        of briefs: [DebateBrief], in debate: DebateCase, schemes: GraphSchemes,
        _ words: DebateWords = .english
    ) {
        var writer = QuestionWriter(debate, schemes, words)
        exchanges = briefs.flatMap { brief in
            brief.contentions.map { contention in
                Exchange(
                    claim: contention.claim.statement, side: brief.side,
                    challenges: writer.best(.challenger, contention),
                    replies: writer.best(.owner, contention))
            }
        }
    }
}

/// Finds, ranks and words questions.
private struct QuestionWriter {
    private let debate: DebateCase
    private let schemes: [Relation.ID: RecognisedScheme]
    private let words: DebateWords
    /// The words of the questions that were taken.
    private var asked: Set<String> = []

    init(_ debate: DebateCase, _ schemes: GraphSchemes, _ words: DebateWords) {
        (self.debate, self.words) = (debate, words)
        self.schemes = Dictionary(schemes.all.map { ($0.relation, $0) }) { first, _ in first }
    }

    /// A question that could be asked.
    private struct Candidate {
        let question: CrossExamination.Question
        let score: Int
    }

    /// What a question may have in common with those before it.
    private enum Repeat {
        /// Nothing: neither its rule nor the words that it names.
        case nothing
        /// The rule, about other words of another statement.
        case rule
        /// The words that it names.
        case words
    }

    /// The best questions about a contention, two at most of a statement. What could be asked of
    /// any claim is left out as soon as there are enough.
    mutating func best(
        _ asker: QuestionRules.Asker, _ contention: DebateBrief.Contention
    ) -> [CrossExamination.Question] {
        let rules = QuestionRules.standard.rules.filter { $0.asker == asker }
        let specific = ranked(rules.filter { !$0.isFiller }, contention)
        var chosen: [CrossExamination.Question] = []
        for common in [Repeat.nothing, .rule, .words] {
            take(specific, common, CrossExamination.most, &chosen)
        }
        let filler = ranked(rules.filter(\.isFiller), contention)
        take(filler, .words, CrossExamination.enough, &chosen)
        return chosen
    }

    private func ranked(
        _ rules: [QuestionRules.Rule], _ contention: DebateBrief.Contention
    ) -> [CrossExamination.Question] {
        rules.flatMap { candidates($0, contention) }.enumerated().sorted {
            ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
        }.map(\.element.question)
    }

    /// Takes questions until there are so many.
    private mutating func take(
        _ ranked: [CrossExamination.Question], _ common: Repeat, _ most: Int,
        _ chosen: inout [CrossExamination.Question]
    ) {
        for question in ranked where chosen.count < most {
            let isNew = chosen.allSatisfy { known in
                switch common {
                case .nothing:
                    known.rule != question.rule && known.phrases.first != question.phrases.first
                case .rule:
                    known.target != question.target
                        && known.phrases.first != question.phrases.first
                case .words: known.rule != question.rule
                }
            }
            guard isNew, chosen.count(where: { $0.target == question.target }) < 2,
                asked.insert(question.words).inserted
            else { continue }
            chosen.append(question)
        }
    }

    private func candidates(
        _ rule: QuestionRules.Rule, _ contention: DebateBrief.Contention
    ) -> [Candidate] {
        let claim = contention.claim
        switch rule.target {
        case .claim:
            guard rule.id != "evidence-none" || claim.support.isEmpty else { return [] }
            return [candidate(rule, about: claim, claim: claim)].compactMap(\.self)
        case .premise, .link:
            return claim.support.compactMap { candidate(rule, about: $0, claim: claim) }
        case .answer:
            return contention.answers.compactMap { candidate(rule, about: $0, claim: claim) }
        }
    }

    private func candidate(
        _ rule: QuestionRules.Rule, about point: DebateBrief.Point, claim: DebateBrief.Point
    ) -> Candidate? {
        guard let statement = debate.graph.statements[point.statement] else { return nil }
        let scheme = point.relation.flatMap { schemes[$0] }
        let cue = rule.cues.isEmpty ? nil : rule.cue(in: statement.quotation)
        guard rule.kinds.isEmpty || statement.kind.map(rule.kinds.contains) == true,
            rule.schemes.isEmpty || scheme.map({ rule.schemes.contains($0.scheme.id) }) == true,
            rule.cues.isEmpty || cue != nil,
            let phrase = KeyPhrase(of: statement.quotation, besides: statement.attribution)
        else { return nil }
        let used = SlottedText(words["ask.\(rule.id)"]).slots
        guard phrase.weight >= KeyPhrase.worthNaming || !used.contains("phrase"),
            !rule.isOfFigure || phrase.hasFigure
        else { return nil }
        let slots = [
            "phrase": phrase.text.joinedWords, "goal": claim.quotation.joinedWords.cut(to: 14),
            "claim": statement.quotedWords.cut(to: 14), "cue": cue ?? "",
            "around": statement.quotedWords.cut(to: 12, around: cue ?? ""),
            "who": statement.attribution?.joinedWords ?? words["ask.nobody"],
        ]
        let question = CrossExamination.Question(
            words: words.filled("ask.\(rule.id)", slots), target: statement.id,
            phrases: ["phrase", "goal", "claim", "around"].filter(used.contains).compactMap {
                slots[$0]
            },
            rule: rule.id, scheme: scheme?.scheme.name, answeredBy: answers(rule.target, point))
        return Candidate(
            question: question,
            score: 10 * rule.rank + 5 * min(phrase.weight, 8) - (point.isUnsure ? 40 : 0))
    }

    /// What in the text bears on a question.
    private func answers(
        _ target: QuestionRules.Target, _ point: DebateBrief.Point
    ) -> [Statement.ID] {
        switch target {
        case .claim, .premise, .answer: debate.supports(of: point.statement).map(\.statement)
        case .link:
            point.relation.map { relation in
                debate.relations(to: relation, [.supports]).flatMap(\.sourceStatements)
            } ?? []
        }
    }
}
