// How an op-ed is built: what is claimed without a reason, what is objected and how it is answered.
//
//     swift run structure-inspection op-ed.txt
import ArgumentKit
import Foundation

let page = try Data(contentsOf: URL(filePath: CommandLine.arguments.last ?? "op-ed.txt"))
let graph = ArgumentMiner().graph(of: try Document(file: Array(page)))
let labels = graph.labels

func show(_ statement: Statement) -> String {
    "\(labels[statement.id]) (\(statement.place ?? "–")) \(statement.text)"
}

print("Thesis: \(graph.thesis.map(show) ?? "none found")")

print("\nClaims without a reason:")
for claim in graph.claims where graph.premises(of: claim).isEmpty { print("  \(show(claim))") }

print("\nObjections and their answers:")
for objection in graph.counterclaims {
    print("  \(show(objection))")
    let answers = graph.answers(to: objection.id)
    for answer in answers { print("    answered by \(show(answer))") }
    if answers.isEmpty { print("    not answered") }
}

print("\nEvidence by kind:")
for kind in Statement.EvidenceKind.allCases {
    let found = graph.evidence.filter { $0.kind == kind }
    let names = found.map { labels[$0.id] }.joined(separator: " ")
    if !found.isEmpty { print("  \(kind.rawValue): \(names)") }
}
