// Time and memory of reading, mining and writing DOT. See README.md beside Package.swift.
import ArgumentKit
import Glibc
import Measuring

let names = [
    "asteroid-mining", "exam-phones", "four-day-week", "goal-line", "museum-returns",
    "night-buses", "open-letter-wells", "river-barrage",
]
let pages = names.map { contents(of: "../Examples/opeds/\($0).txt") }
precondition(pages.allSatisfy { !$0.isEmpty }, "run this in the folder Benchmarks")
let miner =
    CommandLine.arguments.contains("--cues") ? ArgumentMiner.cues : ArgumentMiner()

/// A piece of 1,000 words: paragraphs of the examples one after another.
let thousandWords: [UInt8] = try {
    var text = ""
    var words = 0
    for page in pages {
        let document = try Document(file: page)
        for paragraph in document.paragraphs where words < 1_000 {
            let mended = document.mended(paragraph.range)
            text += mended + "\n\n"
            words += mended.split(separator: " ").count
        }
    }
    return Array(text.utf8)
}()

if CommandLine.arguments.contains("--print-piece") {
    print(String(decoding: thousandWords, as: UTF8.self))
    exit(0)
}

func report(_ what: String, _ times: [Duration]) {
    let median = milliseconds(times[times.count / 2])
    print("\(what): median \(median) ms, best \(milliseconds(times[0])) ms")
}

let document = try Document(file: thousandWords)
print("sentences in 1,000 words: \(document.sentences.count)")
report("read", try await sortedTimes(of: 101) { _ = try Document(file: thousandWords) })
report("mine", await sortedTimes(of: 101) { _ = miner.graph(of: document) })
report(
    "read and mine",
    try await sortedTimes(of: 101) { _ = miner.graph(of: try Document(file: thousandWords)) })

let graph = miner.graph(of: document)
var corrected = graph
if let id = corrected.claims.first?.id { try corrected.reassign(id, to: .counterclaim) }
report(
    "mine again after a correction",
    await sortedTimes(of: 101) { _ = miner.revise(corrected, from: document) })
report("graph to DOT", await sortedTimes(of: 101) { _ = graph.dot(style: .report) })
report("graph to JSON", await sortedTimes(of: 101) { _ = graph.json })
let json = Array(graph.json.utf8)
report("JSON to graph", try await sortedTimes(of: 101) { _ = try ArgumentGraph(json: json) })

/// A tree of 10,000 statements, ten premises to each.
let large: ArgumentGraph = try {
    var graph = ArgumentGraph()
    var ids = [graph.add(.thesis, "Statement 1 is what the whole tree argues for.")]
    for number in 2...10_000 {
        let id = graph.add(.claim, "Statement \(number) of a tree is neither long nor short.")
        try graph.relate(id, .supports, ids[(number - 2) / 10])
        ids.append(id)
    }
    return graph
}()
var everything = DiagramStyle.report
everything.extent = .everything
report("DOT of 10,000 statements", await sortedTimes(of: 11) { _ = large.dot(style: everything) })

for page in pages { _ = miner.graph(of: try Document(file: page)) }
let before = residentMemory()
let time = try ContinuousClock().measure {
    for index in 0..<10_000 {
        let page = pages[index % pages.count]
        _ = miner.graph(of: try Document(file: page))
        if index % 2_500 == 2_499 {
            print("after \(index + 1) pages: \(residentMemory() - before) KiB more than before")
        }
    }
}
print("10,000 pasted pages: \(Int(10_000 / (time / .seconds(1)))) a second on one core")
