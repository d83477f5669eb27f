// A debate class: each side's case from one op-ed, by queries of the graph.
//
//     swift run debate-outline op-ed.txt
import ArgumentKit
import Foundation

let page = try Data(contentsOf: URL(filePath: CommandLine.arguments.last ?? "op-ed.txt"))
let graph = ArgumentMiner().graph(of: try Document(file: Array(page)))

guard let thesis = graph.thesis else {
    print("This text argues nothing; choose another for the debate.")
    exit(0)
}

print("Motion, from paragraph.sentence \(thesis.place ?? "–"):\n  \(thesis.text)")

print("\nFor the motion:")
for reason in graph.premises(of: thesis.id) {
    print("  • \(reason.text)")
    for ground in graph.premises(of: reason.id) { print("      – \(ground.text)") }
}

print("\nAgainst the motion:")
for objection in graph.counterclaims {
    print("  • \(objection.text)")
    for ground in graph.premises(of: objection.id) { print("      – \(ground.text)") }
}

print("\nTo prepare: answers that the op-ed does not give")
for objection in graph.counterclaims where graph.answers(to: objection.id).isEmpty {
    print("  • \(objection.text)")
}
