internal import ArgumentKit

/// Puts the questions of a review to a person and their answers into the file.
struct ReviewDesk {
    var review: Review
    var file: WatchedFile
    /// Begins a session with what a file holds.
    let open: ([UInt8]) throws(Failure) -> EditingSession
    var history: FileHistory
    let path: String
    private let terms: OutlineTerms
    let speech: SpeechOptions
    let keyboard = Keyboard()
    private var showsKeys = true

    /// - Parameter open: begins a session with what a file holds.
    init(
        _ file: WatchedFile, at path: String, _ terms: OutlineTerms, _ speech: SpeechOptions,
        _ open: @escaping ([UInt8]) throws(Failure) -> EditingSession
    ) throws {
        self.path = path
        self.file = file
        self.open = open
        history = FileHistory(file.text)
        review = Review(try open(file.bytes))
        self.terms = terms
        self.speech = speech
        tellMissing()
    }

    /// Names the passages that the op-ed does not hold any more.
    func tellMissing() {
        speech.tell(review.session.missing.complaints(path, review.session.graph))
    }

    /// Asks until nothing is left, or the person has had enough.
    mutating func work() throws {
        while true {
            guard let question = review.question else {
                if try asksSkipped() { continue }
                break
            }
            try ask(question)
            guard try takeAnswer(to: question) else { break }
        }
        try finish()
    }

    /// Whether to ask again what was skipped, where anything was.
    private mutating func asksSkipped() throws -> Bool {
        guard !review.skipped.isEmpty else {
            try say("Nothing is left to ask.")
            return false
        }
        try say("Only what you skipped is left: \(review.skipped.count). Enter asks it, q quits.")
        try prompt("> ")
        guard let key = keyboard.key(), key != "q" else { return false }
        review.askSkipped()
        return true
    }

    private mutating func ask(_ question: ReviewQuestion) throws {
        let graph = review.session.graph
        let sheet = ReviewSheet(question, graph, terms)
        let place = graph.statements[question.statement]?.place.map { " · \($0)" } ?? ""
        let number = review.steps + 1
        try say("")
        try say(
            "\(number) of \(review.steps + review.questions.count) · "
                + "\(sheet.name(question.statement))\(place)", .faint)
        for (ink, line) in sheet.lines { try say(line, ink) }
        if showsKeys { try say(ReviewKeys.short, .faint) }
        showsKeys = false
    }

    /// Takes keys until one answers the question or ends the review.
    ///
    /// - Returns: whether to go on.
    private mutating func takeAnswer(to question: ReviewQuestion) throws -> Bool {
        while true {
            try prompt("> ")
            guard let typed = keyboard.answer() else { return false }
            guard case .key(let key) = typed else {
                if case .words(let words) = typed, try takeOther(question, words) { return true }
                continue
            }
            if keyboard.isTerminal { try say(key == "\n" ? "" : String(key)) }
            switch key {
            case "q", "Q": return false
            case "?", "h":
                try Streams.say(ReviewKeys.help)
                try Streams.say(ReviewKeys.phrases)
            case "b": try showParagraph(of: question.statement)
            case "u": if try undo() { return true }
            case "g": if try goTo() { return true }
            default: if try answer(key, question) { return true }
            }
        }
    }

    /// - Returns: whether the key answered.
    private mutating func answer(_ key: Character, _ question: ReviewQuestion) throws -> Bool {
        switch key {
        case "\n": return try take(.accept)
        case "1", "2":
            let number = key == "1" ? 0 : 1
            guard question.candidates.indices.contains(number) else {
                try say("There is no \(key) here; o takes anything else.")
                return false
            }
            return try take(.candidate(number))
        case "d": return try take(.reject)
        case "s": return try take(.skip)
        case "o": return try takeOther(question, nil)
        default:
            try say("That is no key here; ? lists them.")
            return false
        }
    }

    /// Takes an edit in words. What says none can be corrected in a terminal.
    ///
    /// - Parameter typed: the words, or in a terminal how they begin, where they stood in the
    ///   place of a key.
    private mutating func takeOther(_ question: ReviewQuestion, _ typed: String?) throws -> Bool {
        var beginning = typed ?? ""
        while true {
            let isWhole = typed != nil && !keyboard.isTerminal
            guard let words = isWhole ? typed : try answerLine("what is it? ", beginning),
                words.contains(where: { !$0.isWhitespace })
            else { return false }
            let phrase: EditPhrase
            do throws(PhraseError) {
                phrase = try EditPhrase(
                    words, about: question.statement, in: review.session.graph)
            } catch {
                try say(error.description)
                guard keyboard.isTerminal else { return false }
                beginning = words
                continue
            }
            return try decide(.edits(phrase.edits))
        }
    }

    /// Takes edits; asks before they make another statement the thesis, or a circle.
    mutating func decide(_ answer: Review.Answer) throws -> Bool {
        guard let doubt = doubt(of: answer) else { return try take(answer) }
        try say(doubt)
        try prompt("do it? y/n ")
        let key = keyboard.key()
        if keyboard.isTerminal { try say(key.map(String.init) ?? "") }
        guard key == "y" || key == "Y" else {
            try say("left as it was")
            return false
        }
        return try take(answer)
    }

    /// What an answer would do that a person may not have meant.
    private func doubt(of answer: Review.Answer) -> String? {
        var next = review
        guard (try? next.answer(answer)) != nil, case .edits(let edits) = answer else { return nil }
        let (before, after) = (review.session.graph, next.session.graph)
        return ReviewDoubts(before, after, edits).words
    }
}

/// Answers and the file.
extension ReviewDesk {
    /// A line that answers a prompt; `nil` where the person goes back.
    private func answerLine(_ question: String, _ beginning: String = "") throws -> String? {
        try prompt("\(question)(Esc: back) \(beginning)")
        let line = keyboard.line(beginning)
        if keyboard.isTerminal { try say(line == nil ? "back" : "") }
        return line
    }

    mutating func take(_ answer: Review.Answer) throws -> Bool {
        var next = review
        do throws(EditError) {
            try next.answer(answer)
        } catch {
            try say("\(error)")
            return false
        }
        guard answer != .skip else {
            review = next
            return true
        }
        let before = review.session.graph
        guard try keep(next) else { return try takeAnew(answer) }
        try tellWhatWasDone(since: before)
        try tellWhatChanged()
        return true
    }

    private mutating func undo() throws -> Bool {
        guard review.canUndo else {
            try say("There is nothing to undo, or it lies before what an editor saved.")
            return false
        }
        var next = review
        next.undo()
        guard try keep(next) else { return try readAgain() }
        try say("undone")
        return true
    }

    /// Writes the file, then counts the step as done.
    ///
    /// - Returns: whether it did; not where somebody else changed the file in the meantime.
    private mutating func keep(_ next: Review) throws(Failure) -> Bool {
        if file.isChanged { return false }
        try file.replace(with: next.session.text)
        history.note(file.text, isOwn: true)
        review = next
        return true
    }
}

/// What was done.
extension ReviewDesk {
    /// Says what the answer made of the statements that it touched.
    private func tellWhatWasDone(since before: ArgumentGraph) throws {
        let graph = review.session.graph
        let sheet = ReviewSheet(graph, terms)
        let apart = Set(review.session.decidedAgain.statements)
        for statement in graph.statements where !apart.contains(statement.id) {
            let old = before.statements[statement.id]
            guard old != nil || statement.decision.by == .person else { continue }
            guard let words = sheet.change(from: old, to: statement) else { continue }
            try say(words, .faint)
        }
        let gone = before.statements.filter {
            !graph.statements.contains($0.id) && !apart.contains($0.id)
        }
        for statement in gone {
            try say(sheet.end(of: statement, called: before.labels[statement.id]), .faint)
        }
        for relation in before.decisionsLost(in: graph) {
            let words = ReviewSheet(before, terms).sentence(relation)
            try say("with it went what you had decided: \(words)", .faint)
        }
        for relation in graph.relations where relation.decision.by == .person {
            guard before.relations[relation.id] != relation else { continue }
            try say(sheet.sentence(relation), .faint)
        }
        try tellWhatWasTakenOut(since: before)
    }

    /// Names what is rejected now, and was not.
    private func tellWhatWasTakenOut(since before: ArgumentGraph) throws {
        let sheet = ReviewSheet(before, terms)
        for link in review.session.graph.rejected.relations
        where !before.rejected.relations.contains(link) {
            try say(sheet.sentence(without: link), .faint)
        }
    }

    /// Asks about a statement that the person names.
    private mutating func goTo() throws -> Bool {
        guard let name = try answerLine("to which statement? ") else { return false }
        do throws(PhraseError) {
            let id = try EditPhrase.statement(named: name, in: review.session.graph)
            guard let next = review.questions.first(where: { $0.statement == id }) else {
                throw PhraseError(
                    "\(review.session.graph.labels[id]) is decided; o and "
                        + "“\(review.session.graph.labels[id]): …” changes it")
            }
            review.turn(to: next.subject)
            return true
        } catch {
            try say(error.description)
            return false
        }
    }

    private func tellWhatChanged() throws {
        let changed = review.session.decidedAgain
        guard !changed.isEmpty else { return }
        let graph = review.session.graph
        let sheet = ReviewSheet(graph, terms)
        let roles = changed.statements.compactMap { graph.statements[$0] }.map(sheet.role)
        let relations = changed.relations.compactMap { graph.relations[$0] }.map(sheet.sentence)
        let all = roles + relations
        guard !all.isEmpty else { return }
        let list = all.prefix(5).joined(separator: "; ")
        let more = all.count > 5 ? "; and \(all.count - 5) more" : ""
        try say("decided again around it: \(list)\(more)", .faint)
    }

    private func showParagraph(of id: Statement.ID) throws {
        guard let source = review.session.source,
            let number = review.session.graph.statements[id]?.passages.first?.paragraph,
            source.paragraphs.indices.contains(number - 1)
        else {
            try say("The text is not at hand; name it with --source.")
            return
        }
        let passages = review.session.graph.statements[id]?.passages.compactMap(\.range) ?? []
        try say(source.marked(passages, in: source.paragraphs[number - 1].range))
    }

    private mutating func finish() throws {
        let isWhole = try !file.isChanged || readAgain()
        guard !speech.quiet else { return }
        guard isWhole else {
            return try say("The file holds something else now; your answers are not in it.")
        }
        let answers = review.answered == 1 ? "1 answer" : "\(review.answered) answers"
        try say("")
        let left = review.questions.count + review.skipped.count
        try say("\(answers) saved; \(left) left. Draw it: argraph \(path.shellQuoted)")
    }
}

/// Speaking.
extension ReviewDesk {
    func say(_ text: String, _ ink: Ink = .plain) throws(Failure) {
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let lead = line.prefix { $0 == " " }
            let wrapped = Wrapping.lines(
                String(line), width: Streams.width - lead.count, indent: lead.count + 2)
            try Streams.say(ink((lead + wrapped).printable, speech.colorsOutput))
        }
    }

    func prompt(_ text: String) throws(Failure) {
        guard keyboard.isTerminal else { return }
        try Streams.output(Array(text.utf8))
    }
}
