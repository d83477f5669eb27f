// How much better a map gets with each question that a reader answers. See README.md beside
// Package.swift.
import ArgumentKit
import Glibc
import Measuring

/// In which order questions are asked.
enum Order: String, CaseIterable {
    case review = "as review asks"
    case leastSure = "least sure first"
    case text = "in text order"
    case random = "in random order"

    /// The question to ask.
    func next(_ review: Review, _ turn: Int) -> ReviewQuestion? {
        let open = review.questions
        let order = review.session.graph.statements
        switch self {
        case .review: return open.first
        case .leastSure: return open.max { $0.doubt < $1.doubt }
        case .text:
            return open.min {
                (order.position(of: $0.statement) ?? 0) < (order.position(of: $1.statement) ?? 0)
            }
        case .random:
            return open.isEmpty ? nil : open[Int(scramble(turn) % UInt64(open.count))]
        }
    }
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
let miner = CommandLine.arguments.contains("--cues") ? ArgumentMiner.cues : ArgumentMiner()
let shares = Array(0...100)
/// What a map that is good enough has right: so many of its roles and of its targets.
let goodEnough = (roles: 0.9, targets: 0.8)
/// A number that looks random and is the same on every run, for putting questions in disorder.
func scramble(_ number: Int) -> UInt64 {
    var value = UInt64(number + 1) &* 0x9E37_79B9_7F4A_7C15
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    return value ^ (value >> 27)
}

/// The graph of one op-ed after so many answers.
func graph(of reader: Reader, after answers: Int) throws -> ArgumentGraph {
    var review = reader.review(miner: miner)
    while let question = review.question, review.answered < answers {
        let answer = reader.answer(to: question, in: review.session.graph)
        do { try review.answer(answer) } catch { try review.answer(.skip) }
    }
    return review.session.graph
}

/// The marks of one op-ed after each share of the questions that the first reading raises, and
/// how long each answer took.
func marks(
    of reader: Reader, asked order: Order, _ times: inout [Duration], _ moved: inout Moved
) throws -> [Marks] {
    var review = reader.review(miner: miner)
    let all = review.questions.count
    var marks: [Marks] = []
    for turn in 0...all {
        for share in shares where all * share / 100 == turn {
            marks.append(Marks(review.session.graph, reader))
        }
        guard let question = order.next(review, turn) else { continue }
        review.turn(to: question.subject)
        let answer = reader.answer(to: question, in: review.session.graph)
        let before = review.session.graph
        let start = processorTime()
        do { try review.answer(answer) } catch { try review.answer(.skip) }
        if answer != .skip {
            times.append(processorTime() - start)
            moved.add(review.session.graph, after: before)
        }
    }
    return marks
}

/// A share as a percentage, in three columns.
func percent(_ share: Double) -> String {
    let text = String(Int((share * 100).rounded()))
    return String(repeating: " ", count: max(0, 3 - text.count)) + text
}

let isTable = CommandLine.arguments.contains("--csv")
if let place = CommandLine.arguments.firstIndex(of: "--after"),
    let answers = Int(CommandLine.arguments[place + 1]),
    let reader = names.firstIndex(of: CommandLine.arguments[place + 2]).map({ readers[$0] })
{
    print(try graph(of: reader, after: answers).json)
    exit(0)
}
var times: [Duration] = []
var moved = Moved()
if isTable { print("order,answered,roles,targets,errors") }
for order in Order.allCases {
    var sums = [Marks](repeating: Marks(), count: shares.count)
    for reader in readers {
        for (place, each) in try marks(of: reader, asked: order, &times, &moved).enumerated() {
            sums[place] += each
        }
    }
    if !isTable {
        print("\(order.rawValue)\nanswered  roles right  targets right  errors left")
        let enough = zip(shares, sums).first { _, sum in
            sum.shares.roles >= goodEnough.roles && sum.shares.targets >= goodEnough.targets
        }
        let questions = readers.map { $0.review(miner: miner).questions.count }
        if let enough {
            let answers = questions.map { $0 * enough.0 / 100 }.reduce(0, +)
            print("good enough after \(enough.0) %: \(answers) answers")
        }
    }
    for (share, sum) in zip(shares, sums) {
        let (roles, targets) = sum.shares
        let left = Double(sum.errors) / Double(sums[0].errors)
        if isTable {
            guard share % 5 == 0 else { continue }
            print("\(order.rawValue),\(share),\(roles),\(targets),\(left)")
        } else if [0, 5, 10, 25, 50, 75, 100].contains(share) {
            print(
                "\(percent(Double(share) / 100)) %     \(percent(roles)) %        "
                    + "\(percent(targets)) %          \(percent(left)) % (\(sum.errors))")
        }
    }
    if !isTable { print("") }
}
times.sort()
if !isTable {
    print("an answer: median \(milliseconds(times[times.count / 2])) ms,", terminator: " ")
    print("longest \(milliseconds(times[times.count - 1])) ms of \(times.count)")
}
if !isTable {
    print("an answer moves \(tenths(moved.mean)) other decisions, at most \(moved.most)")
}
