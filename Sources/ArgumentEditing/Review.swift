public import ArgumentModel

/// A person goes through what the miner decided, the least sure first, and the rest is decided
/// again around each answer.
///
/// ```swift
/// var review = Review(session)
/// while let question = review.question {
///     try review.answer(.accept)
/// }
/// ```
public struct Review: Sendable {
    /// What a person says to a question.
    public enum Answer: Sendable, Equatable {
        /// It is right as it is.
        case accept
        /// That candidate is right, from 0.
        case candidate(Int)
        /// The statement, or the relation, is none, and is not to return.
        case reject
        /// Something else is to be done.
        case edits([Edit])
        /// Not now.
        case skip
    }

    /// The graph and its file.
    public private(set) var session: EditingSession
    /// How many questions were answered.
    public var answered: Int { taken.count { $0 == .edit } }
    /// How many questions were answered or skipped.
    public var steps: Int { taken.count { $0 != .replacement } }

    /// What was skipped and is not asked about.
    public private(set) var skipped: Set<ReviewQuestion.Subject> = []
    private var taken: [Step] = []

    private enum Step: Equatable {
        case edit
        case replacement
        case skip(ReviewQuestion.Subject)
    }

    /// A review that begins with what a session holds, after it was mined again: only so are
    /// reasons and candidates known.
    public init(_ session: EditingSession) {
        self.session = session
        self.session.mineAgain()
        questions = self.session.graph.reviewQuestions
        question = questions.first
    }

    /// The question that is asked; `nil` where all were answered or skipped.
    public private(set) var question: ReviewQuestion?
    /// The questions that are left, in the order in which they would be asked; none that was
    /// skipped.
    public private(set) var questions: [ReviewQuestion]

    /// Asks another one of the questions that are left; one that is none of them is not asked.
    public mutating func turn(to subject: ReviewQuestion.Subject) {
        question = questions.first { $0.subject == subject } ?? question
    }

    /// Answers the question; without one nothing happens.
    ///
    /// - Throws: ``ArgumentModel/EditError`` where what was asked for cannot be; the question
    ///   stays.
    /// - Complexity: that of mining the op-ed.
    public mutating func answer(_ answer: Answer) throws(EditError) {
        guard let question else { return }
        if answer == .skip {
            skipped.insert(question.subject)
            taken.append(.skip(question.subject))
        } else {
            try session.apply(question.edits(for: answer))
            taken.append(.edit)
        }
        moveOn()
    }

    /// Whether there is an answer to take back.
    ///
    /// What somebody else saved is not taken back.
    public var canUndo: Bool { taken.last.map { $0 != .replacement } ?? false }

    /// Takes the last answer back; its question comes again.
    public mutating func undo() {
        guard canUndo else { return }
        switch taken.popLast() {
        case .edit?: session.undo()
        case .skip(let subject)?: skipped.remove(subject)
        case .replacement?, nil: return
        }
        moveOn()
    }

    /// Goes on with the file as somebody else left it.
    ///
    /// - Parameter session: one that begins with that file.
    /// - Complexity: that of mining the op-ed.
    public mutating func replace(with session: EditingSession) {
        var next = session
        next.mineAgain()
        self.session.replace(with: next)
        taken.append(.replacement)
        moveOn()
    }

    /// Asks again what was skipped.
    public mutating func askSkipped() {
        skipped = []
        moveOn()
    }

    private mutating func moveOn() {
        questions = session.graph.reviewQuestions.filter { !skipped.contains($0.subject) }
        question = questions.first
    }
}

extension ReviewQuestion {
    /// What an answer does to the graph; nothing where it is none to this question.
    func edits(for answer: Review.Answer) -> [Edit] {
        switch (answer, subject) {
        case (.accept, .role(let id)): [.confirm(id)]
        case (.accept, .relation(let id)): [.confirmRelation(id)]
        case (.reject, .role(let id)): [.reject(id)]
        case (.reject, .relation(let id)): [.rejectRelation(id)]
        case (.candidate(let number), _):
            candidates.indices.contains(number) ? [edit(to: candidates[number])] : []
        case (.edits(let edits), _): edits
        case (.skip, _): []
        }
    }

    /// The edit that takes a candidate.
    func edit(to candidate: Candidate) -> Edit {
        switch (candidate, subject) {
        case (.role(let role), _): .reassign(statement, to: role, kind: nil)
        case (.relation(let choice), .relation(let id)):
            .retarget(id, choice.kind, to: choice.target)
        case (.relation(let choice), .role(let id)):
            .relate([.statement(id)], choice.kind, choice.target)
        }
    }
}
