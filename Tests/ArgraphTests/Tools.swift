import Foundation

/// Programs that a test needs beside argraph; a test without them is skipped, and counted as that.
enum Tools {
    /// Whether a program of that name is on the PATH.
    static func has(_ name: String) -> Bool {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        return path.split(separator: ":").contains {
            FileManager.default.isExecutableFile(atPath: "\($0)/\(name)")
        }
    }

    /// The environment's program that finds another one: `env pandoc`.
    static let env = URL(filePath: "/usr/bin/env")
}
