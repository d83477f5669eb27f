import Foundation
import Glibc
import Testing

/// A program whose input and output are a terminal.
final class Terminal {
    private let process = Process()
    private let side: Int32
    private var seen = ""

    init(_ arguments: String..., in folder: Program.Folder) throws {
        var (own, other): (Int32, Int32) = (-1, -1)
        try #require(openpty(&own, &other, nil, nil, nil) == 0)
        side = own
        let handle = FileHandle(fileDescriptor: other, closeOnDealloc: true)
        process.executableURL = Program.path
        process.arguments = arguments
        process.currentDirectoryURL = folder.url
        process.standardInput = handle
        process.standardOutput = handle
        process.standardError = FileHandle.nullDevice
        try process.run()
    }

    deinit {
        if process.isRunning { process.terminate() }
        close(side)
    }

    /// Types keys once these words were shown.
    func type(_ keys: String, after words: String) throws {
        let isShown = shows(words)
        try #require(isShown, "\(words) in \(seen)")
        seen = ""
        send(keys)
    }

    /// Types keys at once.
    func send(_ keys: String) {
        // What follows an escape at once would be the rest of an arrow key.
        usleep(100_000)
        _ = Array(keys.utf8).withUnsafeBytes { write(side, $0.baseAddress, $0.count) }
    }

    /// What was shown until the program ended.
    func end() -> String {
        process.waitUntilExit()
        while takes(100) {}
        return seen
    }

    private func shows(_ words: String) -> Bool {
        for _ in 0..<200 where !seen.contains(words) { _ = takes(100) }
        return seen.contains(words)
    }

    private func takes(_ milliseconds: Int32) -> Bool {
        var input = pollfd(fd: side, events: Int16(POLLIN), revents: 0)
        guard poll(&input, 1, milliseconds) > 0 else { return false }
        var bytes = [UInt8](repeating: 0, count: 65536)
        let count = read(side, &bytes, bytes.count)
        guard count > 0 else { return false }
        seen += String(decoding: bytes[..<count], as: UTF8.self)
        return true
    }
}
