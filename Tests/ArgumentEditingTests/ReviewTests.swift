import ArgumentEditing
import ArgumentModel
import Testing

@Suite("A review")
struct ReviewTests {
    @Test("asks about every decision of the miner's once, and ends")
    func allAccepted() throws {
        var review = Review(try Harbour.session())
        let graph = review.session.graph
        #expect(review.questions.count == graph.statements.count + graph.relations.count)
        var asked = 0
        while let question = review.question {
            try #require(asked < 200)
            #expect((0...1).contains(question.doubt) && question.reach > 0)
            #expect(question.candidates.count <= 2)
            try review.answer(.accept)
            asked += 1
        }
        #expect(review.answered == asked && review.questions.count == 0)
        #expect(review.session.graph.statements.allSatisfy { $0.decision.by == .person })
        #expect(review.session.graph.relations.allSatisfy { $0.decision.by == .person })
    }

    @Test("begins with what is unsure and matters")
    func order() throws {
        let questions = Review(try Harbour.session()).session.graph.reviewQuestions
        let half = questions.count / 2
        let doubts = questions.map(\.doubt)
        #expect(
            doubts[..<half].reduce(0, +) / Double(half)
                > doubts[half...].reduce(0, +) / Double(doubts.count - half))
    }

    @Test("takes a candidate")
    func candidates() throws {
        var review = Review(try Harbour.session())
        while let question = review.question, review.answered < 12 {
            guard let candidate = question.candidates.first else {
                try review.answer(.accept)
                continue
            }
            try review.answer(.candidate(0))
            let graph = review.session.graph
            switch (candidate, question.subject) {
            case (.role(let role), .role(let id)):
                #expect(graph.statements[id]?.role == role)
                #expect(graph.statements[id]?.decision.by == .person)
            case (.relation(let choice), .relation(let id)):
                #expect(graph.relations[id]?.kind == choice.kind)
                #expect(graph.relations[id]?.target == choice.target)
            default: Issue.record("a candidate of another kind than its question")
            }
        }
        #expect(review.answered == 12)
    }

    @Test("takes answers back one by one, skips among them")
    func undo() throws {
        var review = Review(try Harbour.session())
        var states = [(review.session.text, review.question)]
        for turn in 0..<9 {
            try review.answer([.accept, .skip, .reject][turn % 3])
            states.append((review.session.text, review.question))
        }
        for state in states.dropLast().reversed() {
            #expect(review.canUndo)
            review.undo()
            #expect(review.session.text == state.0)
            #expect(review.question == state.1)
        }
        #expect(!review.canUndo && review.answered == 0)
        review.undo()
    }

    @Test("asks again what was skipped when told to")
    func skipped() throws {
        var review = Review(try Harbour.session())
        let all = review.questions.count
        let first = review.question
        try review.answer(.skip)
        #expect(
            review.questions.count == all - 1 && review.question != first && review.answered == 0)
        review.askSkipped()
        #expect(review.questions.count == all && review.question == first)
    }

    @Test("keeps its question where an answer cannot be")
    func refusal() throws {
        var review = Review(try Harbour.session())
        let question = review.question
        #expect(throws: EditError.self) { try review.answer(.edits([.reject("s999")])) }
        #expect(review.question == question && !review.canUndo)
    }
}
