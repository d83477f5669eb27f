public import ArgumentModel
internal import SourceText

/// A worksheet on an op-ed, with what the key says of it.
///
/// ```swift
/// let sheet = Worksheet(of: graph, .init(.standard))
/// sheet.exercises.map(\.letter)          // ["A", "B", "C", "D", "E", "F", "G"]
/// sheet.exercises[2].items[0].id         // C1
/// ```
///
/// Everything in it is taken from the graph: statements are quoted, never made up. An exercise
/// for which the graph has too little is left out, and the sheet says so. The same graph, edition
/// and words give the same sheet.
public struct Worksheet: Sendable, Equatable {
    /// Which one it is.
    public let edition: WorksheetEdition
    /// The title of the op-ed.
    public let title: String
    /// The exercises, by their letters.
    public let exercises: [WorksheetExercise]
    /// What was left out, and why.
    public let leftOut: [LeftOutExercise]

    /// A worksheet on a graph.
    ///
    /// - Parameters:
    ///   - graph: the argument of one op-ed.
    ///   - edition: level, version and seed.
    ///   - words: the words of what is asked.
    /// - Complexity: O(*s* · (*s* + *r*)).
    public init(
        of graph: ArgumentGraph, _ edition: WorksheetEdition, words: DebateWords = .english
    ) {
        let making = WorksheetMaking(graph, edition, words)
        var exercises: [WorksheetExercise] = []
        var leftOut: [LeftOutExercise] = []
        for kind in WorksheetExercise.Kind.allCases {
            if let exercise = making.exercise(kind) {
                exercises.append(exercise)
            } else {
                leftOut.append(LeftOutExercise(kind: kind, reason: words.leftOut(kind)))
            }
        }
        self.init(
            edition: edition, title: graph.worksheetTitle(words), exercises: exercises,
            leftOut: leftOut)
    }

    init(
        edition: WorksheetEdition, title: String, exercises: [WorksheetExercise],
        leftOut: [LeftOutExercise]
    ) {
        self.edition = edition
        self.title = title
        self.exercises = exercises
        self.leftOut = leftOut
    }

    /// The worksheets of all levels, the gentle one first.
    public static func all(
        of graph: ArgumentGraph, version: WorksheetVersion = .a,
        seed: Int = WorksheetEdition.standardSeed, words: DebateWords = .english
    ) -> [Worksheet] {
        WorksheetLevel.allCases.map {
            Worksheet(
                of: graph, WorksheetEdition($0, version: version, seed: seed), words: words)
        }
    }

    /// The items of all exercises in their order.
    public var items: [WorksheetItem] { exercises.flatMap(\.items) }

    /// The item of that identifier.
    public func item(_ id: String) -> WorksheetItem? { items.first { $0.id == id } }
}

/// An exercise that a graph has too little for.
public struct LeftOutExercise: Sendable, Hashable {
    /// Which one.
    public let kind: WorksheetExercise.Kind
    /// Why, in a sentence for people.
    public let reason: String

    /// The letter that it would have had.
    public var letter: String { kind.letter }
}

extension ArgumentGraph {
    /// What a worksheet on the graph is called after.
    func worksheetTitle(_ words: DebateWords) -> String {
        let title = title ?? sources.first?.citation.title
        return title.flatMap { $0.isEmpty ? nil : $0 } ?? words["pack.untitled"]
    }
}

extension DebateWords {
    func leftOut(_ kind: WorksheetExercise.Kind) -> String {
        self["worksheet.leftout.\(kind.rawValue)"]
    }
}
