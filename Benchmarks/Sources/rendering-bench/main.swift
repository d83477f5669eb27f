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

/// The median of `count` renderings, in milliseconds.
func median(of count: Int, _ dot: String, as format: RenderFormat) async throws -> Double {
    var times: [Duration] = []
    for _ in 0..<count {
        times.append(
            try await clock.measure {
                _ = try await GraphvizRenderer.shared.render(dot, as: format)
            })
    }
    return milliseconds(times.sorted()[count / 2])
}

let dot = sampleGraph(boxes: 30)
let renderer = GraphvizRenderer.shared

let cold = try await clock.measure { try await renderer.prepare() }
print("first picture (plugins, fonts): \(milliseconds(cold)) ms")
for format in RenderFormat.allCases {
    let first = try await median(of: 1, dot, as: format)
    let warm = try await median(of: 51, dot, as: format)
    print("30 boxes as \(format.rawValue): first \(first) ms, then \(warm) ms")
}

let before = residentMemory()
for _ in 0..<1_000 { _ = try await renderer.render(dot, as: .svg) }
let growth = Double(residentMemory() - before) / 1_000
print("memory: \(growth) KiB a picture over 1,000 pictures")
