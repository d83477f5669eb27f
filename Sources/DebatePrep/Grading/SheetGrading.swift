internal import ArgumentAnalysis
public import ArgumentModel

extension WorksheetKey {
    /// Grades the answers of a pupil.
    ///
    /// Of a right answer every item gives a point, of a nearly right one half. What cannot be told
    /// for sure gives none yet and is ``ItemGrade/Verdict/doubtful``; what only a person can judge
    /// does not count. An item that is answered twice counts by its last answer that is not empty.
    ///
    /// - Parameters:
    ///   - answers: what was answered on one worksheet.
    ///   - name: whose answers they are.
    ///   - words: the words of the feedback.
    /// - Throws: ``ArgumentModel/FormError`` where it is not known which worksheet was answered,
    ///   or an item is not on it.
    public func grade(
        _ answers: WorksheetAnswers, of name: String, words: DebateWords = .english
    ) throws(FormError) -> Grade {
        let sheet = try sheet(of: answers)
        try refuseOther(answers, sheet)
        let known = Set(sheet.items.map(\.id))
        if let stray = answers.answers.first(where: { !known.contains($0.item) }) {
            throw FormError(stray.place, sheet.complaint(about: stray.item))
        }
        let grading = SheetGrading(sheet, graph, words)
        let given = answers.answers.reduce(into: [String: WorksheetAnswers.Answer]()) {
            if $0[$1.item] == nil || !GivenAnswer($1.text).isEmpty { $0[$1.item] = $1 }
        }
        let items = sheet.exercises.flatMap { exercise in
            let repeated = grading.repeated(given, exercise)
            return exercise.items.map {
                grading.grade(given[$0.id], $0, exercise, repeated: repeated)
            }
        }
        return Grade(name: name, sheet: sheet.edition.code, items: items, remarks: [])
    }

    /// Refuses the worksheet of another op-ed, whose codes are the same.
    private func refuseOther(
        _ answers: WorksheetAnswers, _ sheet: Worksheet
    ) throws(FormError) {
        guard let about = answers.about, !sheet.title.isEmpty,
            ContentWords.words(of: about.title) != ContentWords.words(of: sheet.title)
        else { return }
        throw FormError(
            TextPlace(line: about.line, column: 1),
            "is a worksheet about “\(about.title)”, and the key is of “\(sheet.title)”; give the "
                + "key of its own pack")
    }

    private func sheet(of answers: WorksheetAnswers) throws(FormError) -> Worksheet {
        let codes = sheets.map(\.edition.code).joined(separator: ", ")
        let start = TextPlace(line: 1, column: 1)
        guard let code = answers.sheet else {
            if sheets.count == 1 { return sheets[0] }
            throw FormError(
                start,
                "does not say which worksheet it answers; add a line such as \"Sheet: "
                    + "\(sheets.first?.edition.code ?? "1A")\" (the key has \(codes))")
        }
        guard let sheet = sheet(code) else {
            throw FormError(
                start,
                "answers worksheet \(code), and the key is of \(codes); give the key of that "
                    + "version and seed")
        }
        return sheet
    }
}

extension WorksheetAnswers.Answer {
    fileprivate var place: TextPlace { TextPlace(line: line ?? 1, column: column ?? 1) }
}

extension Worksheet {
    /// What is wrong with an item that is not on the sheet.
    fileprivate func complaint(about item: String) -> String {
        let head = "there is no item \(item) on worksheet \(edition.code); "
        guard let exercise = exercises.first(where: { item.hasPrefix($0.letter) }),
            let first = exercise.items.first, let last = exercise.items.last
        else { return head + "it has \(exercises.map(\.letter).joined(separator: ", "))" }
        return head + "\(exercise.letter) has \(first.id) to \(last.id)"
    }
}

/// Grades the items of one worksheet.
private struct SheetGrading {
    let words: DebateWords
    /// The statements that a wording may mean, with their places.
    private let statements: [(wording: ComparedWording, place: String?)]

    init(_ sheet: Worksheet, _ graph: ArgumentGraph, _ words: DebateWords) {
        self.words = words
        let asksForWording = sheet.items.contains {
            if case .wording = $0.key { true } else { false }
        }
        statements =
            asksForWording
            ? graph.statements.map { (ComparedWording($0.quotation), $0.place) } : []
    }

    /// The letters that stand at several places of an order, where each belongs to one.
    func repeated(
        _ given: [String: WorksheetAnswers.Answer], _ exercise: WorksheetExercise
    ) -> Set<String> {
        guard exercise.kind == .chain else { return [] }
        var seen: Set<String> = []
        let letters = exercise.items.compactMap { item -> String? in
            let answer = GivenAnswer(given[item.id]?.text ?? "")
            guard case .sure(let letter) = answer.choice(of: exercise.options(for: item)) else {
                return nil
            }
            return letter
        }
        return Set(letters.filter { !seen.insert($0).inserted })
    }

    /// - Parameter repeated: letters that are nearly right nowhere, for they stand everywhere.
    func grade(
        _ answer: WorksheetAnswers.Answer?, _ item: WorksheetItem, _ exercise: WorksheetExercise,
        repeated: Set<String>
    ) -> ItemGrade {
        var graded = Graded(
            item: item, exercise: exercise, given: meant(answer?.text ?? "", exercise),
            line: answer?.line)
        guard item.isJudged else { return result(graded, .open) }
        guard !graded.given.isEmpty else { return result(graded, .missing) }
        switch item.key {
        case .letters(let right, let near):
            graded.choice = graded.given.choice(of: exercise.options(for: item))
            let nearly = near.filter { !repeated.contains($0) }
            return result(graded, verdict(graded.choice, right, nearly))
        case .wording(let accepted): return result(graded, verdict(graded.given, accepted))
        case .open: return result(graded, .open)
        }
    }

    /// An answer, with other names of a side as its letter.
    private func meant(_ written: String, _ exercise: WorksheetExercise) -> GivenAnswer {
        let given = GivenAnswer(written)
        guard exercise.kind == .sides else { return given }
        let name = given.text.lowercased()
        let side = DebateSide.allCases.first { side in
            words["worksheet.side.\(side.rawValue).also"].split(separator: ",")
                .contains { $0.drop { $0 == " " } == name }
        }
        return side.map { GivenAnswer(words["worksheet.side.\($0.rawValue).letter"]) } ?? given
    }

    private func verdict(
        _ choice: GivenAnswer.Choice, _ right: [String], _ near: [String]
    ) -> ItemGrade.Verdict {
        switch choice {
        case .sure(let letter):
            right.contains(letter) ? .right : near.contains(letter) ? .partly : .wrong
        case .doubtful, .nothing: .doubtful
        }
    }

    /// A wording is wrong only where it surely says something else that is in the text.
    private func verdict(
        _ given: GivenAnswer, _ accepted: [WorksheetWording]
    ) -> ItemGrade.Verdict {
        if let place = given.place, statements.contains(where: { $0.place == place }) {
            return accepted.contains { $0.place == place } ? .right : .wrong
        }
        let right = accepted.map { ComparedWording($0.text) }
        let others = statements.map(\.wording).filter { other in
            !right.contains { $0.isSame(as: other) }
        }
        switch WordingMatch(ComparedWording(given.text), among: right + others) {
        case .sure(let places): return places[0] < right.count ? .right : .wrong
        case .doubtful(let places):
            // Two that are right may be alike: it does not matter which of them was meant.
            let isRight = places.allSatisfy { $0 < right.count }
            let likeness = places.first.map {
                ComparedWording(given.text).likeness(to: (right + others)[$0])
            }
            return isRight && places.count > 1 && (likeness ?? 0) >= WordingLikeness.same
                ? .right : .doubtful
        case .nothing: return .doubtful
        }
    }

    /// An answer that is to be graded.
    private struct Graded {
        let item: WorksheetItem
        let exercise: WorksheetExercise
        let given: GivenAnswer
        let line: Int?
        var choice = GivenAnswer.Choice.nothing
    }

    private func result(_ graded: Graded, _ verdict: ItemGrade.Verdict) -> ItemGrade {
        let item = graded.item
        return ItemGrade(
            id: item.id, verdict: verdict,
            points: verdict == .right ? 1 : verdict == .partly ? 0.5 : 0,
            possible: item.isJudged ? 1 : 0,
            given: graded.given.isEmpty ? "" : graded.given.text,
            expected: expected(item, graded.exercise.options(for: item)),
            feedback: feedback(verdict, graded), doubt: item.doubt, line: graded.line)
    }

    /// What to tell the pupil: never the answer, but how to find it.
    private func feedback(_ verdict: ItemGrade.Verdict, _ graded: Graded) -> String {
        if verdict == .doubtful, case .doubtful(let letters) = graded.choice {
            let slots = ["letters": letters.joined(separator: ", ")]
            return letters.count == 1
                ? words.filled("grade.feedback.perhaps", slots)
                : words.filled("grade.feedback.several", slots)
        }
        let told = words["grade.feedback.\(verdict.rawValue)"]
        let isLost = verdict == .wrong || verdict == .partly
        return isLost ? told + " " + reason(graded) : told
    }

    /// Why an answer does not fit, by the exercise.
    private func reason(_ graded: Graded) -> String {
        let item = graded.item
        switch graded.exercise.kind {
        case .toulmin:
            return words.filled("grade.reason.toulmin", ["question": item.prompt])
        case .evidence:
            guard case .sure(let letter) = graded.choice,
                let kind = graded.exercise.options(for: item).first(where: { $0.letter == letter }),
                let meaning = kind.meaning
            else { return words["grade.reason.kind"] }
            return words.filled("grade.reason.evidence", ["kind": kind.text, "meaning": meaning])
        case .sides:
            return words[item.options.isEmpty ? "grade.reason.side" : "grade.reason.answer"]
        case .map, .chain, .assumption, .plan:
            return words["grade.reason.\(graded.exercise.kind.rawValue)"]
        }
    }

    /// What is right, for people.
    private func expected(_ item: WorksheetItem, _ options: [WorksheetOption]) -> String {
        switch item.key {
        case .letters(let right, _):
            return options.filter { right.contains($0.letter) }
                .map { "\($0.letter)) \($0.text)" }.joined(separator: " / ")
        case .wording(let accepted):
            return accepted.map { wording in
                wording.place.map { "\(wording.text) (\($0))" } ?? wording.text
            }.joined(separator: " / ")
        case .open(let hint): return hint
        }
    }
}
