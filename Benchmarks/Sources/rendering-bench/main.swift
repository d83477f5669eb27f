// Time and memory of rendering in-process. See README.md beside Package.swift.
import GraphvizRendering
import Measuring

let clock = ContinuousClock()
let samples = [
    ("plain", plainGraph(boxes: 30)), ("map", sampleGraph(boxes: 30, inGroups: false)),
    ("map in groups", sampleGraph(boxes: 30, inGroups: true)),
]

let cold = try await clock.measure { try await GraphvizRenderer.shared.prepare() }
print("first picture (plugins, fonts): \(milliseconds(cold)) ms")

for (name, dot) in samples {
    for format in RenderFormat.allCases {
        let times = try await sortedTimes(of: 51) {
            _ = try await GraphvizRenderer.shared.render(dot, as: format)
        }
        print(
            "\(name), 30 boxes as \(format.rawValue): median \(milliseconds(times[25])) ms,",
            "best \(milliseconds(times[0])) ms")
    }
}

let many = try await clock.measure {
    for _ in 0..<10_000 { _ = try await GraphvizRenderer.shared.render(samples[0].1, as: .svg) }
}
print("10,000 pictures one after the other: \(milliseconds(many)) ms")

for (name, dot) in samples {
    let before = residentMemory()
    for _ in 0..<1_000 { _ = try await GraphvizRenderer.shared.render(dot, as: .svg) }
    print("\(name): \(Double(residentMemory() - before) / 1_000) KiB a picture over 1,000 pictures")
}
