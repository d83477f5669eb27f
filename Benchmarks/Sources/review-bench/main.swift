// How much better a map gets with each question that a reader answers. See README.md beside
// Package.swift.
import ArgumentKit
import Measuring

/// In which order questions are asked.
enum Order: String, CaseIterable {
    case leastSure = "least sure first", text = "in text order", random = "in random order"
}

let names = [
    "asteroid-mining", "exam-phones", "four-day-week", "goal-line", "museum-returns",
    "night-buses", "open-letter-wells", "river-barrage",
]
let readers = try names.map { name in
    let document = try Document(file: contents(of: "../Examples/opeds/\(name).txt"))
    let record = try AnnotationRecord(
        json: contents(of: "../Examples/opeds/\(name).annotation.json"))
    return Reader(document: document, gold: try ArgumentGraph(record, of: document))
}
let miner = ArgumentMiner()
let shares = [0, 5, 10, 25, 50, 75, 100]
var times: [Duration] = []

/// A number that looks random and is the same on every run, for putting questions in disorder.
func scramble(_ number: Int) -> UInt64 {
    var value = UInt64(number + 1) &* 0x9E37_79B9_7F4A_7C15
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    return value ^ (value >> 27)
}

func next(
    _ questions: [(Reader.Question, Double)], _ order: Order, _ turn: Int
) -> Reader.Question? {
    switch order {
    case .leastSure: questions.min { $0.1 < $1.1 }?.0
    case .text: questions.first?.0
    case .random:
        questions.isEmpty ? nil : questions[Int(scramble(turn) % UInt64(questions.count))].0
    }
}

/// The marks of one op-ed after each share of the questions; how long deciding again took.
func review(
    _ reader: Reader, _ order: Order, decidingAgain: Bool
) throws -> (marks: [Marks], times: [Duration]) {
    var times: [Duration] = []
    var graph = miner.graph(of: reader.document)
    var asked: Set<Reader.Question> = []
    var rejected: [Passage] = []
    let all = reader.questions(graph, asked).count
    var marks: [Marks] = []
    for turn in 0...all {
        for share in shares where all * share / 100 == turn { marks.append(Marks(graph, reader)) }
        guard let question = next(reader.questions(graph, asked), order, turn) else { continue }
        asked.insert(question)
        try reader.answer(question, in: &graph, &rejected)
        guard decidingAgain else { continue }
        let start = ContinuousClock.now
        graph = miner.revise(graph, from: reader.document, rejecting: rejected).graph
        times.append(ContinuousClock.now - start)
    }
    return (marks, times)
}

for order in Order.allCases {
    for decidingAgain in [false, true] {
        print("\(order.rawValue), \(decidingAgain ? "the rest decided again" : "the rest left")")
        print("answered   roles  targets  miner's roles  miner's targets")
        var sums = [Marks](repeating: Marks(), count: shares.count)
        for reader in readers {
            let result = try review(reader, order, decidingAgain: decidingAgain)
            times += result.times
            for (place, each) in result.marks.enumerated() { sums[place] += each }
        }
        for (share, sum) in zip(shares, sums) { print("\(share)%\t\(sum.row)") }
        print("")
    }
}
times.sort()
print("deciding again: median \(milliseconds(times[times.count / 2])) ms,", terminator: " ")
print("longest \(milliseconds(times[times.count - 1])) ms of \(times.count)")
