// Time and memory of rendering in-process. See README.md beside Package.swift.
import Glibc
import GraphvizRendering

let clock = ContinuousClock()

func milliseconds(_ duration: Duration) -> Double {
    (duration / .milliseconds(1) * 100).rounded() / 100
}

/// The memory in use, in KiB, as Linux counts it.
func residentMemory() -> Int {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 128)
    guard fgets(&line, 128, file) != nil else { return 0 }
    let text = String(decoding: line.map(UInt8.init(bitPattern:)), as: UTF8.self)
    return (Int(text.split(separator: " ")[1]) ?? 0) * Int(getpagesize()) / 1024
}

/// The times of `count` renderings, the shortest first.
func sortedTimes(
    of count: Int, _ dot: String, as format: RenderFormat
) async throws -> [Duration] {
    var times: [Duration] = []
    for _ in 0..<count {
        times.append(
            try await clock.measure {
                _ = try await GraphvizRenderer.shared.render(dot, as: format)
            })
    }
    return times.sorted()
}

let samples = [
    ("plain", plainGraph(boxes: 30)), ("map", sampleGraph(boxes: 30, inGroups: false)),
    ("map in groups", sampleGraph(boxes: 30, inGroups: true)),
]

let cold = try await clock.measure { try await GraphvizRenderer.shared.prepare() }
print("first picture (plugins, fonts): \(milliseconds(cold)) ms")

for (name, dot) in samples {
    for format in RenderFormat.allCases {
        let times = try await sortedTimes(of: 51, dot, as: format)
        print(
            "\(name), 30 boxes as \(format.rawValue): median \(milliseconds(times[25])) ms,",
            "best \(milliseconds(times[0])) ms")
    }
}

for (name, dot) in samples {
    let before = residentMemory()
    for _ in 0..<1_000 { _ = try await GraphvizRenderer.shared.render(dot, as: .svg) }
    print("\(name): \(Double(residentMemory() - before) / 1_000) KiB a picture over 1,000 pictures")
}
