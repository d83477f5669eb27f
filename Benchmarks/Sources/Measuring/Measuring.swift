import Glibc

/// The times of running `body` `count` times, the shortest first.
public func sortedTimes(
    of count: Int, _ body: () async throws -> Void
) async rethrows -> [Duration] {
    var times: [Duration] = []
    for _ in 0..<count { times.append(try await ContinuousClock().measure(body)) }
    return times.sorted()
}

/// The processor time that this process has used, which other work on the machine does not change.
public func processorTime() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
}

/// A duration in milliseconds with two decimals.
public func milliseconds(_ duration: Duration) -> Double {
    (duration / .milliseconds(1) * 100).rounded() / 100
}

/// The memory in use, in KiB, as Linux counts it.
public func residentMemory() -> Int {
    let text = String(decoding: contents(of: "/proc/self/statm"), as: UTF8.self)
    let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return pages * Int(getpagesize()) / 1024
}

/// The most memory that was ever in use, in KiB, as Linux counts it.
public func peakMemory() -> Int {
    let text = String(decoding: contents(of: "/proc/self/status"), as: UTF8.self)
    let line = text.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
}

/// The bytes of a file; none where it cannot be read.
public func contents(of path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
        let count = fread(&buffer, 1, buffer.count, file)
        guard count > 0 else { return bytes }
        bytes += buffer[..<count]
    }
}
