// Time of weighing. See README.md beside Package.swift.
import ArgumentKit
import Glibc
import Measuring

/// The median of five runs, in processor time, which other work on the machine changes little.
func median(_ body: () throws -> Void) rethrows -> Double {
    var times: [Duration] = []
    for _ in 0..<5 {
        let start = processorTime()
        try body()
        times.append(processorTime() - start)
    }
    return milliseconds(times.sorted()[2])
}

/// Labels, acceptance, strengths and sentences of a graph.
func reckon(_ graph: ArgumentGraph) throws -> Int {
    let grounded = try Acceptability(of: graph)
    let preferred = try Acceptability(of: graph, semantics: .preferred)
    let strengths = Strengths(of: graph)
    return graph.statements.reduce(0) { sum, statement in
        sum + grounded.explanation(of: statement.id).utf8.count
            + (preferred[statement.id] == .stands ? 1 : 0)
            + (strengths[statement.id] > 0.5 ? 1 : 0)
    }
}

func report(_ name: String, _ graph: ArgumentGraph) throws {
    let together = try median { _ = try reckon(graph) }
    let strengths = Strengths(of: graph)
    guard let thesis = graph.thesis?.id else { return }
    let shares = median { _ = StrengthAttribution(of: thesis, in: strengths) }
    let found = StrengthAttribution(of: thesis, in: strengths)
    let whole = try median { _ = try Weighing(of: graph) }
    let how = found.isExact ? "exact" : "\(found.orders) orders"
    let error = found.shares.map(\.standardError).max() ?? 0
    print(
        "\(name): \(graph.statements.count) statements, \(graph.relations.count) relations:",
        "labels to sentences \(together) ms, shares \(shares) ms (\(how), complete: \(found.isComplete), error at most "
            + "\((error * 100_000).rounded() / 100_000)), weigh \(whole) ms")
}

for seed in 1...10 { try report("map \(seed)", try opEdMap(seed: seed)) }
let kept = contents(of: "../Graphs/us-russia-relations.argdown")
precondition(!kept.isEmpty, "run this in the folder Benchmarks")
try report(
    "Graphs/us-russia-relations",
    ArgumentGraph(argdown: ArgdownDocument(String(decoding: kept, as: UTF8.self))))

var random = Seeded(state: 1)
let attacks = (1..<100_000).map { ArgumentationFramework.Attack($0, random.below($0)) }
let tree = ArgumentationFramework(count: 100_000, attacks: attacks)
let time = median { precondition(!tree.grounded.accepted.isEmpty) }
let made = median { _ = ArgumentationFramework(count: 100_000, attacks: attacks) }
print("grounded, random tree of 100,000 arguments: \(time) ms, made in \(made) ms")
