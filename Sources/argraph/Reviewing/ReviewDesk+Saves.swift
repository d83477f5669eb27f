internal import ArgumentKit

/// What an editor saves meanwhile.
extension ReviewDesk {
    /// Puts an answer to what the file holds now, which an editor changed while the question
    /// waited; a question that is another one now is asked again.
    mutating func takeAnew(_ answer: Review.Answer) throws -> Bool {
        let (asked, before) = (review.question, review.session.graph)
        guard try readAgain() else { return false }
        if case .edits = answer { return try decide(answer) }
        guard let asked,
            let question = review.questions.first(where: { $0.subject == asked.subject })
        else {
            try say("The question is settled there; your answer was not needed.")
            return true
        }
        review.turn(to: question.subject)
        let now = review.session.graph
        guard question.candidates == asked.candidates, question.asksTheSame(of: before, now) else {
            try say("The question is another one now; here it is.")
            return true
        }
        return try take(answer)
    }

    /// Reads the file again, as one step; what an editor saved of an earlier state is merged with
    /// the answers since.
    ///
    /// - Returns: whether to go on; not where the person quits over a file that cannot be read.
    mutating func readAgain() throws -> Bool {
        while true {
            do throws(Failure) {
                guard file.look() != .unreadable else {
                    throw Failure(.badInput, "is gone or empty, or cannot be read", file: path)
                }
                try takeIn()
                return true
            } catch {
                speech.tell(error.complaints)
                try say("Mend it in the editor, then Enter; q quits.")
                try prompt("> ")
                guard let key = keyboard.key(), key != "q" else { return false }
                if keyboard.isTerminal { try say("") }
            }
        }
    }

    private mutating func takeIn() throws(Failure) {
        let saved = try open(file.bytes)
        let lost = StaleSave(beside: review.session.graph, since: saved.graph).lost
        let origin = history.origin(of: file.text)
        var (session, told) = (saved, "The file was changed in an editor, and is read again.")
        if case .earlier(let base) = origin, let both = try merged(madeOf: base) {
            (session, told) = both
        } else if origin != .current, !lost.isEmpty {
            told =
                "An editor saved an older state of the file, which cannot be merged with your "
                + "answers since; it lacks what you decided of \(lost.joined(separator: ", "))."
        }
        history.note(file.text, isOwn: origin != .current)
        review.replace(with: session)
        try say(told)
        tellMissing()
    }

    /// Writes what an editor saved of an earlier state together with the answers since; `nil` where
    /// both cannot be one file.
    private mutating func merged(
        madeOf base: String
    ) throws(Failure) -> (EditingSession, String)? {
        let merge = LineMerge(of: base, ours: history.last, theirs: file.text)
        guard let session = try? open(Array(merge.text.utf8)) else { return nil }
        history.note(file.text, isOwn: false)
        try file.replace(with: merge.text)
        let lost = merge.namesNotTaken.joined(separator: ", ")
        let end = lost.isEmpty ? "." : ", which count where both changed: \(lost)."
        return (
            session,
            "An editor saved an older state of the file; it was merged with your answers since"
                + end
        )
    }
}
