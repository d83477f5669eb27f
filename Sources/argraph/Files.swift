internal import ArgumentParser
internal import SourceText

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Reading and writing files. An output appears whole or not at all.
enum Files {
    /// The most bytes that are read of a file; op-eds have a limit of their own.
    private static let largest = 50_000_000

    /// The bytes of a file; of standard input for `-`.
    static func read(_ path: String) throws(Failure) -> [UInt8] {
        if path == "-" {
            if Streams.inputIsTerminal { Streams.tell("Paste the op-ed, then Ctrl-D.") }
            return try standardInput()
        }
        try checkReadable(path)
        guard let data = try? Data(contentsOf: URL(filePath: path)) else {
            throw Failure(.badInput, "cannot be read; check its permissions", file: path)
        }
        return Array(data)
    }

    private static func standardInput() throws(Failure) -> [UInt8] {
        guard let bytes = Streams.input(limit: largest) else {
            throw Failure(.badInput, "standard input cannot be read")
        }
        return bytes
    }

    private static func checkReadable(_ path: String) throws(Failure) {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            let isWord = !path.contains("/") && !path.contains(".")
            let verbs = isWord ? " and no such verb; argraph --help lists the verbs" : ""
            throw Failure(.badInput, "there is no such file\(verbs)", file: path)
        }
        guard !isFolder else {
            throw Failure(.badInput, "this is a folder; name a file", file: path)
        }
        let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
        guard (size ?? 0) <= largest else {
            throw Failure(
                .badInput,
                "is larger than \(largest / 1_000_000) MB; cut it into parts",
                file: path)
        }
    }

    /// Whether there is a folder of that name.
    static func isFolder(_ path: String) -> Bool {
        var isFolder = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
    }

    /// The names in a folder, sorted by their bytes.
    static func names(in folder: String) throws(Failure) -> [String] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw Failure(.badInput, "cannot be read; check its permissions", file: folder)
        }
        return names.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    }

    /// The path that a name leads to, with every symbolic link followed; `-` stays.
    static func resolved(_ path: String) -> String {
        guard path != "-" else { return path }
        return URL(filePath: path).standardizedFileURL.resolvingSymlinksInPath().path
    }

    /// Whether there is something of that name that is no file, such as /dev/null or a pipe.
    static func isSpecial(_ path: String) -> Bool {
        let type = try? FileManager.default.attributesOfItem(atPath: path)[.type]
        guard let type = type as? FileAttributeType else { return false }
        return type != .typeRegular
    }

    /// Puts the bytes under that name, in one step; to standard output for `-`.
    static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
        guard path != "-" else { return try Streams.output(bytes) }
        do {
            let place = resolved(path)
            let options: Data.WritingOptions = isSpecial(place) ? [] : .atomic
            try Data(bytes).write(to: URL(filePath: place), options: options)
        } catch {
            throw Failure(
                .cannotWrite, "cannot be written; check the folder and its permissions",
                file: path)
        }
    }
}

extension Files {
    /// How many bytes a file has; `nil` where it is none.
    static func size(_ path: String) -> Int? {
        try? FileManager.default.attributesOfItem(atPath: resolved(path))[.size] as? Int
    }

    /// Whether there is something of that name.
    static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }
}

extension Files {
    /// A folder's path with its closing slash.
    static func asFolder(_ path: String) -> String { path.hasSuffix("/") ? path : path + "/" }
}

extension Files {
    static func make(_ folder: String) throws {
        try FileManager.default.createDirectory(
            at: URL(filePath: folder), withIntermediateDirectories: true)
    }

    /// The last part of a path.
    static func name(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }
}
