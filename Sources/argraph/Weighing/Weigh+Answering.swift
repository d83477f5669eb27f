internal import ArgumentKit
internal import ArgumentParser

extension Weigh {
    /// Answers what was asked on standard output.
    ///
    /// - Throws: ``EffortExceeded`` where a search took too long, or a ``Failure``.
    func answer(about graph: ArgumentGraph) throws {
        var question = try weighing.question(graph)
        question.change = try change(graph)
        guard explain.isEmpty, flip.isEmpty else {
            return try answerSingly(about: graph, question)
        }
        var weighed = try Weighing(of: graph, question)
        for text in whatIf {
            let change = try Failure.naming("--what-if") { () throws(UnknownName) in
                try graph.change(text)
            }
            try weighed.tryOut(change, name: text)
        }
        if speech.json { return try Streams.output(Array(weighed.json.utf8)) }
        if csv { return try Streams.output(Array(weighed.csv.utf8)) }
        for line in weighed.lines(width: Streams.width) { try say(line) }
        if let thesis = weighed.thesis, !speech.quiet, input != "-" {
            let label = graph.labels[thesis.id]
            try say([])
            try say([
                TextPart(
                    "next: argraph weigh \(input.shellQuoted) --explain \(label) --flip \(label)",
                    .detail)
            ])
        }
    }

    /// Explains and turns the statements that were named.
    private func answerSingly(
        about graph: ArgumentGraph, _ question: WeighingQuestion
    ) throws {
        var answers: [StatementWeighing] = []
        let whole = try Acceptability(
            of: graph, semantics: question.semantics, reading: question.reading,
            effort: question.effort
        ).after(question.change)
        let strengths = Strengths(
            of: graph, semantics: question.strength, bases: question.bases
        ).after(question.change)
        for (option, names) in [("--explain", explain), ("--flip", flip)] {
            for name in names {
                let id = try Failure.naming(option) { () throws(UnknownName) in
                    try graph.statement(named: name)
                }
                answers.append(
                    try StatementWeighing(
                        of: id, in: whole, strengths, isTurning: option == "--flip"))
            }
        }
        guard !speech.json else {
            return try Streams.output(Array(StatementWeighing.json(answers).utf8))
        }
        for answer in answers {
            for line in answer.lines(width: Streams.width) { try say(line) }
        }
    }

    private func say(_ line: [TextPart]) throws(Failure) {
        try Streams.say(
            speech.colorsOutput
                ? line.map { $0.meaning.ink($0.text.printable, true) }.joined()
                : line.text.printable)
    }
}
