// Processor time and memory of reading Argdown. See README.md beside Package.swift.
import ArgumentKit
import Measuring

/// The time of each stage from a large document to DOT.
func measureLargeDocument() {
    let large = LargeDocument()
    let bytes = Array(large.text.utf8)
    let before = residentMemory()
    print("a debate of \(bytes.count) bytes with \(large.relations) relations")
    var style = DiagramStyle.report
    style.extent = .everything
    for round in 1...3 {
        let start = processorTime()
        let document = ArgdownDocument(bytes)
        let parsed = processorTime()
        let model = ArgdownModel(document)
        let modelled = processorTime()
        let map = ArgdownMap(model)
        let mapped = processorTime()
        let graph = ArgdownGraph(model, of: document).graph
        let made = processorTime()
        let dot = graph.dot(style: style)
        let end = processorTime()
        precondition(!map.edges.isEmpty && !dot.isEmpty)
        print(
            "round \(round): parse \(milliseconds(parsed - start)) ms, model "
                + "\(milliseconds(modelled - parsed)), map \(milliseconds(mapped - modelled)), graph "
                + "\(milliseconds(made - mapped)), DOT \(milliseconds(end - made)), together "
                + "\(milliseconds(end - start)); peak \(peakMemory() / 1024) MiB "
                + "(\(before / 1024) MiB before)")
    }
}

/// The shortest of five times.
func best(_ body: () -> Void) -> Duration {
    let times = (0..<5).map { _ in
        let start = processorTime()
        body()
        return processorTime() - start
    }
    return times.min() ?? .zero
}

func report(_ name: String, _ times: [Duration]) {
    let ratio = (times[1] / times[0] * 100).rounded() / 100
    print(
        "\(name): 5 MB \(milliseconds(times[0])) ms, 10 MB \(milliseconds(times[1])) ms, "
            + "ratio \(ratio)")
}

func measureHardDocument(_ kind: HardDocument, withModel: Bool) {
    var reading: [Duration] = []
    var meaning: [Duration] = []
    for count in [5_000_000, 10_000_000] {
        let bytes = kind.bytes(count)
        reading.append(best { precondition(!ArgdownDocument(bytes).nodes.isEmpty) })
        guard withModel else { continue }
        let document = ArgdownDocument(bytes)
        meaning.append(best { precondition(ArgdownMap(ArgdownModel(document)).groups.isEmpty) })
    }
    report(kind.name, reading)
    if withModel { report(kind.name + ", model and map", meaning) }
}

print("ArgdownDocument.Node: \(MemoryLayout<ArgdownDocument.Node>.stride) bytes")
print("ArgdownDocument.Token: \(MemoryLayout<ArgdownDocument.Token>.stride) bytes")
measureLargeDocument()
let names = CommandLine.arguments.dropFirst().filter { !$0.hasPrefix("-") }
let withModel = CommandLine.arguments.contains("--model")
for kind in HardDocument.all where names.isEmpty || names.contains(where: kind.name.contains) {
    measureHardDocument(kind, withModel: withModel)
}
