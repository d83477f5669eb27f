internal import ArgumentAnalysis
internal import ArgumentModel
internal import SourceText

/// Makes the exercises of one worksheet.
struct WorksheetMaking {
    let graph: ArgumentGraph
    let edition: WorksheetEdition
    let words: DebateWords
    let material: WorksheetMaterial

    init(_ graph: ArgumentGraph, _ edition: WorksheetEdition, _ words: DebateWords) {
        self.graph = graph
        self.edition = edition
        self.words = words
        material = WorksheetMaterial(graph)
    }

    var level: WorksheetLevel { edition.level }

    /// The exercise of a kind; `nil` where the graph has too little for it.
    func exercise(_ kind: WorksheetExercise.Kind) -> WorksheetExercise? {
        switch kind {
        case .toulmin: toulmin()
        case .map: map()
        case .evidence: evidence()
        case .chain: chain()
        case .sides: sides()
        case .assumption: assumption()
        case .plan: plan()
        }
    }

    func chance(_ kind: WorksheetExercise.Kind) -> WorksheetChance {
        WorksheetChance(edition, kind)
    }

    /// The heading of an exercise.
    func title(_ kind: WorksheetExercise.Kind) -> String {
        words["worksheet.\(kind.rawValue).title"]
    }

    /// What is to be done, by the level.
    func task(_ kind: WorksheetExercise.Kind) -> String {
        words["worksheet.\(kind.rawValue).task.\(level.rawValue)"]
    }

    /// The statements as answers to choose, in that order.
    func options(_ statements: [Statement]) -> [WorksheetOption] {
        zip(WorksheetMaking.letters, statements).map { letter, statement in
            WorksheetOption(
                letter: letter, text: statement.quotation.joinedWords, statement: statement.id)
        }
    }

    /// The letters of answers: as many as any exercise has.
    static let letters = "abcdefghijklmnopqrstuvwxyz".map(String.init)

    /// What the teacher is told of an answer that rests on all of these.
    func doubt(_ statements: [Statement] = [], _ relations: [Relation] = []) -> String? {
        doubt(AnswerGrounds(statements, relations))
    }

    /// What the teacher is told of an answer that is as likely wrong as right.
    func doubt(_ grounds: AnswerGrounds) -> String? {
        grounds.doubt(words) { graph.statements[$0].map(name) ?? "" }
    }

    /// The same where each of some statements is right by itself: the least sure of them.
    func doubt(each statements: [Statement], _ relations: [Relation]) -> String? {
        let grounds = statements.map { statement in
            AnswerGrounds(
                [statement], relations.filter { $0.sourceStatements.contains(statement.id) })
        }
        return grounds.min { $0.sureness < $1.sureness }.flatMap(doubt)
    }

    /// A statement by its place, or else by its first words.
    func name(_ statement: Statement) -> String {
        if let place = statement.place { return place }
        let first = statement.text.split(whereSeparator: \.isWhitespace)
        return "“" + first.prefix(6).joined(separator: " ") + (first.count > 6 ? " …”" : "”")
    }
}

extension [WorksheetOption] {
    /// The letters of the options that quote one of these statements.
    func letters(of statements: [Statement.ID]) -> [String] {
        filter { $0.statement.map(statements.contains) ?? false }.map(\.letter)
    }
}
