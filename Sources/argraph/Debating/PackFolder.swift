#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// The folder of a pack: it appears whole or not at all.
struct PackFolder {
    private let path: String
    /// What the old folder is called by while the new one takes its place.
    private static let oldEnding = "-old"

    init(_ path: String) {
        self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    }

    /// Writes the files into a new folder beside it, and then puts that into its place. What else
    /// is in the folder stays.
    ///
    /// - Parameter inputs: the files that were read, which are never written over.
    /// - Throws: ``Failure`` where a file of the folder holds something else, and where nothing
    ///   can be written.
    func write(_ files: [PackFile], besides inputs: [String], force: Bool) throws(Failure) {
        let outputs = files.map { path + "/" + $0.name }
        try Overwriting.checkRead(inputs.filter { $0 != "-" }, outputs)
        guard !Files.exists(path) || Files.isFolder(path) else {
            throw Failure(.cannotWrite, "is a file; a pack is a folder", file: path)
        }
        if !force { try checkForeign(files) }
        do {
            try replace(with: files)
        } catch {
            throw Failure(
                .cannotWrite, "cannot be written; check the folder and its permissions",
                file: path)
        }
    }

    /// Refuses where a file of the folder would change.
    private func checkForeign(_ files: [PackFile]) throws(Failure) {
        for file in files {
            let place = path + "/" + file.name
            guard Files.exists(place), try Files.read(place) != file.bytes else { continue }
            throw Failure(
                .cannotWrite,
                "is there already and holds something else, perhaps changes of yours; write "
                    + "elsewhere with -o, or replace it with --force",
                file: place)
        }
    }

    private func replace(with files: [PackFile]) throws {
        let manager = FileManager.default
        let place = URL(filePath: Files.resolved(path))
        let parent = place.deletingLastPathComponent()
        try manager.createDirectory(at: parent, withIntermediateDirectories: true)
        clear(parent, place)
        let new = parent.appending(path: PackFolder.hiddenName(of: place) + UUID().uuidString)
        do {
            try manager.createDirectory(at: new, withIntermediateDirectories: false)
            for file in files { try Data(file.bytes).write(to: new.appending(path: file.name)) }
            try putIntoPlace(new, place, Set(files.map(\.name)))
        } catch {
            try? manager.removeItem(at: new)
            throw error
        }
    }

    /// Takes away what a run that was killed left behind: folders of our names and no others. Where
    /// it was killed while it changed the folders about, the old one gets its place again.
    private func clear(_ parent: URL, _ place: URL) {
        let manager = FileManager.default
        let prefix = PackFolder.hiddenName(of: place)
        for name in (try? manager.contentsOfDirectory(atPath: parent.path).sorted()) ?? []
        where name.hasPrefix(prefix) {
            let isOld = name.hasSuffix(PackFolder.oldEnding)
            let end = isOld ? PackFolder.oldEnding.count : 0
            let left = parent.appending(path: name)
            guard UUID(uuidString: String(name.dropFirst(prefix.count).dropLast(end))) != nil
            else { continue }
            if isOld, !Files.exists(place.path) {
                try? manager.moveItem(at: left, to: place)
            } else {
                try? manager.removeItem(at: left)
            }
        }
    }

    private static func hiddenName(of place: URL) -> String { ".\(place.lastPathComponent)-" }

    /// Takes over what else the old folder holds, and changes the folders about.
    private func putIntoPlace(_ new: URL, _ place: URL, _ names: Set<String>) throws {
        let manager = FileManager.default
        guard Files.exists(place.path) else {
            return try manager.moveItem(at: new, to: place)
        }
        for name in try manager.contentsOfDirectory(atPath: place.path) where !names.contains(name)
        {
            try manager.copyItem(at: place.appending(path: name), to: new.appending(path: name))
        }
        let old = new.deletingLastPathComponent()
            .appending(path: new.lastPathComponent + PackFolder.oldEnding)
        try manager.moveItem(at: place, to: old)
        do {
            try manager.moveItem(at: new, to: place)
        } catch {
            try? manager.moveItem(at: old, to: place)
            throw error
        }
        try manager.removeItem(at: old)
    }
}
