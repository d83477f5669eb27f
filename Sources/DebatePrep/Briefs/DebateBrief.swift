public import ArgumentAnalysis
public import ArgumentModel
internal import SourceText

/// The case of one side: contentions with claims, warrants, impacts and evidence, all in the
/// words of the text; what the text does not say is asked for, never made up.
public struct DebateBrief: Sendable, Equatable {
    /// A statement of the text in a case.
    public struct Point: Sendable, Equatable {
        /// The statement.
        public let statement: Statement.ID
        /// Its words, verbatim, on one line and without quotation marks around them.
        public let quotation: String
        /// The relation by which it stands here; `nil` at the head of a contention.
        public let relation: Relation.ID?
        /// Whether the program is unsure of its role or of that relation.
        public let isUnsure: Bool
        /// What supports it.
        public let support: [Point]
    }

    /// What the text says at a place where a case needs something, or what to ask.
    public enum Part: Sendable, Equatable {
        /// The text says it.
        case stated(Point)
        /// It does not; the question whose answer would do.
        case missing(question: String)
    }

    /// A contention.
    public struct Contention: Sendable, Equatable {
        /// What it claims, with what supports that.
        public let claim: Point
        /// Why the support carries the claim.
        public let warrant: Part
        /// What follows if the claim holds.
        public let impact: Part
        /// The other side's answers in the text.
        public let answers: [Point]
    }

    /// Something that a side could say and the text does not: a question, never a fact.
    public struct Prompt: Sendable, Equatable {
        /// The statement that it is about.
        public let statement: Statement.ID
        /// What to ask or to look for.
        public let question: String
    }

    /// Whose it is.
    public let side: DebateSide
    /// The contentions that carry most, at most ``mostContentions``, in reading order.
    public let contentions: [Contention]
    /// What else speaks for the side, each with its support, in reading order.
    public let further: [Point]
    /// What the side's author argues for; `nil` where the text lets others speak for the side.
    public let position: Statement.ID?
    /// What the side could still say.
    public let prompts: [Prompt]

    /// More contentions than this are no case.
    public static let mostContentions = 5
    /// So many a case has, whether the text supports them or not.
    static let fewestContentions = 3
    /// The most prompts, and of each sort before others have had their turn.
    static let mostPrompts = 6
    static let mostOfASort = 2

    /// The brief of a side.
    ///
    /// - Complexity: O(*s* · *r*) at worst; about O(*s* + *r*) where statements support one other.
    public init(
        of side: DebateSide, in debate: DebateCase, schemes: GraphSchemes,
        _ words: DebateWords = .english
    ) {
        self.side = side
        position = debate.theses[side]
        let writer = BriefWriter(debate, schemes, words)
        let all = debate.openings(of: side).map(writer.contention)
        let main = DebateBrief.main(of: all, debate.graph)
        contentions = main.map { all[$0] }
        further = all.indices.filter { !main.contains($0) }.map { all[$0].claim }
        let theirs = debate.openings(of: side.opponent).map(writer.contention)
        let foremost = DebateBrief.main(of: theirs, debate.graph).map { theirs[$0] }
        prompts = writer.prompts(against: foremost, side)
    }
}

extension DebateBrief {
    /// The places of the contentions that carry most, in order: what the text supports or answers
    /// at length; others only where there are few. Bare evidence comes last, and questions and
    /// fragments are none: nobody can argue for them.
    private static func main(of all: [Contention], _ graph: ArgumentGraph) -> [Int] {
        let weights = all.map { contention in
            let isBare = graph.statements[contention.claim.statement]?.role == .evidence
            return contention.claim.supportCount + contention.answers.count - (isBare ? 1_000 : 0)
        }
        let ranked = all.indices.filter { all[$0].claim.canBeArgued }
            .sorted { (weights[$1], $0) < (weights[$0], $1) }
        return ranked.enumerated().filter { rank, place in
            rank < fewestContentions || (rank < mostContentions && weights[place] > 0)
        }.map(\.element).sorted()
    }
}

extension DebateBrief.Point {
    /// A claim has so many words.
    private static let fewestWords = 4

    /// Whether its words claim something: they are no question, and more than a fragment.
    var canBeArgued: Bool {
        let words = quotation.split(whereSeparator: \.isWhitespace)
        let end = quotation.last { !"”’\"' ".contains($0) }
        return words.count >= DebateBrief.Point.fewestWords && end != "?"
    }

    /// How many statements support it, directly or not.
    var supportCount: Int { support.reduce(0) { $0 + 1 + $1.supportCount } }
}

/// Collects what a brief says.
struct BriefWriter {
    private let debate: DebateCase
    private let schemes: [Relation.ID: RecognisedScheme]
    private let words: DebateWords

    /// How deep support is told below a claim.
    private static let deepest = 3
    /// Schemes whose premises tell what follows.
    private static let consequences: Set<String> = [
        "consequences_pos", "consequences_neg", "danger_appeal", "fear_appeal", "slippery_slope",
        "cause_effect", "waste",
    ]

    init(_ debate: DebateCase, _ schemes: GraphSchemes, _ words: DebateWords) {
        (self.debate, self.words) = (debate, words)
        self.schemes = Dictionary(schemes.all.map { ($0.relation, $0) }) { first, _ in first }
    }

    func contention(_ id: Statement.ID) -> DebateBrief.Contention {
        let claim = point(CaseStep(statement: id, relation: ""), [], depth: 0)
        return DebateBrief.Contention(
            claim: claim, warrant: warrant(of: claim), impact: impact(of: claim),
            answers: debate.answers(to: id).map { point($0, [id], depth: 1) })
    }

    /// A statement with what supports it; each stands once in a contention's chain.
    func point(_ step: CaseStep, _ above: Set<Statement.ID>, depth: Int) -> DebateBrief.Point {
        let id = step.statement
        let statement = debate.graph.statements[id]
        let relation = debate.graph.relations[step.relation]
        let chain = above.union([id])
        let support =
            depth >= BriefWriter.deepest
            ? [] : debate.supports(of: id).filter { !chain.contains($0.statement) }
        return DebateBrief.Point(
            statement: id, quotation: statement?.quotedWords ?? "", relation: relation?.id,
            isUnsure: (statement?.isUnsure ?? false) || (relation?.isUnsure ?? false)
                || (relation == nil && debate.primary(of: id)?.isUnsure == true),
            support: support.map { point($0, chain, depth: depth + 1) })
    }

    /// What backs the first step to the claim, or an implicit premise of it.
    private func warrant(of claim: DebateBrief.Point) -> DebateBrief.Part {
        guard let first = claim.support.first, let relation = first.relation else {
            return .missing(
                question: words.filled("brief.ask.evidence", ["claim": cut(claim)]))
        }
        let backing = debate.relations(to: relation, [.supports]).flatMap(\.sourceStatements)
        let implicit = claim.support.map(\.statement).filter {
            debate.graph.statements[$0]?.isImplicit == true
        }
        if let id = (backing + implicit).first {
            let step = debate.relations(to: relation, [.supports]).first?.id ?? relation
            return .stated(
                point(CaseStep(statement: id, relation: step), [claim.statement], depth: 1))
        }
        // With an unstated premise there is a warrant, so this one is stated.
        return .missing(
            question: words.filled(
                "brief.ask.warrant", ["premise": cut(first), "claim": cut(claim)]))
    }

    /// The first statement below the claim that is a premise from consequences. The claim itself is
    /// no impact of its own: what follows from it is asked for.
    private func impact(of claim: DebateBrief.Point) -> DebateBrief.Part {
        if let found = first(of: claim.support) { return .stated(bare(found)) }
        return .missing(question: words.filled("brief.ask.impact", ["claim": cut(claim)]))
    }

    private func first(of points: [DebateBrief.Point]) -> DebateBrief.Point? {
        for point in points {
            if point.relation.map(tellsConsequences) ?? false { return point }
            if let deeper = first(of: point.support) { return deeper }
        }
        return nil
    }

    private func tellsConsequences(_ relation: Relation.ID) -> Bool {
        schemes[relation].map { BriefWriter.consequences.contains($0.scheme.id) } ?? false
    }

    private func bare(_ point: DebateBrief.Point) -> DebateBrief.Point {
        DebateBrief.Point(
            statement: point.statement, quotation: point.quotation, relation: point.relation,
            isUnsure: point.isUnsure, support: [])
    }

    private func cut(_ point: DebateBrief.Point) -> String {
        point.quotation.joinedWords.cut(to: 16)
    }

    /// What a side could say of the other side's case: which contentions nobody has answered, what
    /// has no support, which critical questions are open; some of each, then the rest.
    func prompts(
        against theirs: [DebateBrief.Contention], _ side: DebateSide
    ) -> [DebateBrief.Prompt] {
        let unanswered = theirs.filter(\.answers.isEmpty).map {
            prompt(word: "brief.prompt.unanswered", $0.claim.statement)
        }
        let sorts = [unanswered, unsupported(of: side.opponent), openQuestions(of: side.opponent)]
        var seen: Set<Statement.ID> = []
        let first = sorts.flatMap { $0.prefix(DebateBrief.mostOfASort) }
        let rest = sorts.flatMap { $0.dropFirst(DebateBrief.mostOfASort) }
        let all = (first + rest).filter { seen.insert($0.statement).inserted }
        return Array(all.prefix(DebateBrief.mostPrompts))
    }

    /// The claims and counterclaims of a side that have no support.
    private func unsupported(of side: DebateSide) -> [DebateBrief.Prompt] {
        let bare =
            UnsupportedClaims(in: debate.graph).claims
            + debate.graph.counterclaims.map(\.id).filter { debate.supports(of: $0).isEmpty }
        return bare.filter { debate.side(of: $0) == side && !debate.theses.values.contains($0) }
            .map { prompt(word: "brief.prompt.unsupported", $0) }
    }

    private func prompt(word key: String, _ id: Statement.ID) -> DebateBrief.Prompt {
        let text = debate.graph.statements[id]?.quotedWords ?? ""
        return DebateBrief.Prompt(
            statement: id, question: words.filled(key, ["claim": text.cut(to: 16)]))
    }

    /// The recognised steps of a side of which a critical question is open.
    private func openQuestions(of side: DebateSide) -> [DebateBrief.Prompt] {
        debate.graph.relations.compactMap { relation in
            guard let scheme = schemes[relation.id],
                scheme.questions.contains(where: { $0.state == .open }),
                let premise = relation.sourceStatements.first, debate.side(of: premise) == side,
                let statement = debate.graph.statements[premise]
            else { return nil }
            return DebateBrief.Prompt(
                statement: premise,
                question: words.filled(
                    "brief.prompt.open",
                    [
                        "claim": statement.quotedWords.cut(to: 16),
                        "scheme": scheme.scheme.name.lowercased(),
                    ]))
        }
    }
}

extension Statement {
    /// Its words as they stand between quotation marks: verbatim on one line, without the marks of
    /// its own that begin and end it.
    package var quotedWords: String {
        let line = quotation.joinedWords
        let marks: Set<Character> = ["“", "”", "\""]
        guard line.count > 2, let first = line.first, let last = line.last, marks.contains(first),
            marks.contains(last), !line.dropFirst().dropLast().contains(where: marks.contains)
        else { return line }
        return String(line.dropFirst().dropLast())
    }
}
