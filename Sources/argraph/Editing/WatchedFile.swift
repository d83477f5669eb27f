#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// A file that somebody else may change as well: it is written only while it holds what was last
/// seen in it, and then whole or not at all.
///
/// Between the last look at it and the moment when the new file takes its name lie microseconds, in
/// which a save of another program would be lost.
struct WatchedFile: Sendable {
    /// What a look at the file found.
    enum News: Equatable {
        case none
        /// It holds other bytes than those last seen, which are now `bytes`.
        case changed
        /// It is gone, or cannot be read, or holds nothing any more: an editor may be about to fill
        /// it.
        case unreadable
    }

    /// Why nothing was written.
    enum Refusal: Error {
        /// It no longer holds what was last seen in it.
        case changedMeanwhile
        /// The folder, the disk or the permissions do not let it.
        case cannotWrite
    }

    /// Where it is, with symbolic links followed, so that a link stays a link.
    let path: String
    /// What was last seen in it.
    private(set) var bytes: [UInt8]
    private var stamp: Stamp?

    /// What was last seen in it, as text.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    init(_ path: String) throws(Failure) {
        self.path = Files.resolved(path)
        stamp = Stamp(of: self.path)
        bytes = try Files.read(path)
        removeLeftovers()
    }

    /// Whether it holds other bytes than those last seen, or cannot be read.
    var isChanged: Bool { Stamp(of: path) != stamp && (try? Files.read(path)) != bytes }

    /// Looks at the file; its bytes are read where its time, size or number are others.
    mutating func look() -> News {
        let now = Stamp(of: path)
        guard let now else {
            stamp = nil
            return .unreadable
        }
        guard now != stamp else { return .none }
        let wasLost = stamp == nil
        guard let found = try? Files.read(path), bytes.isEmpty || !found.isEmpty else {
            stamp = nil
            return .unreadable
        }
        stamp = now
        guard found != bytes else { return wasLost ? .changed : .none }
        bytes = found
        return .changed
    }

    /// Puts new bytes in the place of those last seen: a second file is written beside it, brought
    /// to the disk, and takes its name.
    mutating func write(_ new: [UInt8]) throws(Refusal) {
        guard access(path, W_OK) == 0 else { throw .cannotWrite }
        let draft = draftPath(of: getpid())
        guard put(new, at: draft) else {
            unlink(draft)
            throw .cannotWrite
        }
        guard (try? Files.read(path)) == bytes else {
            unlink(draft)
            stamp = nil
            throw .changedMeanwhile
        }
        // Looked at before it takes the name: afterwards the file may be somebody else's already.
        let own = Stamp(of: draft)
        guard rename(draft, path) == 0 else {
            unlink(draft)
            throw .cannotWrite
        }
        bytes = new
        stamp = own
        WatchedFile.settle(folder)
    }
}

extension WatchedFile {
    /// What tells one state of a file from another without its bytes.
    private struct Stamp: Sendable, Equatable {
        let seconds: Int
        let nanoseconds: Int
        let size: Int
        let number: UInt64

        init?(of path: String) {
            var status = stat()
            guard stat(path, &status) == 0 else { return nil }
            #if canImport(Darwin)
                let time = status.st_mtimespec
            #else
                let time = status.st_mtim
            #endif
            seconds = Int(time.tv_sec)
            nanoseconds = Int(time.tv_nsec)
            size = Int(status.st_size)
            number = UInt64(status.st_ino)
        }
    }

    private var folder: String {
        let folder = Files.sibling("", of: path)
        return folder.isEmpty ? "." : folder
    }

    private var name: String { Files.name(of: path) }

    private var draftPrefix: String { ".\(name).argraph-" }

    private func draftPath(of process: Int32) -> String {
        Files.sibling("\(draftPrefix)\(process)", of: path)
    }

    /// Drafts of processes that were ended while they wrote.
    private func removeLeftovers() {
        for found in (try? Files.names(in: folder)) ?? [] where found.hasPrefix(draftPrefix) {
            guard let process = Int32(found.dropFirst(draftPrefix.count)), process > 0,
                kill(process, 0) != 0, errno == ESRCH
            else { continue }
            unlink(draftPath(of: process))
        }
    }

    /// Writes a new file of the same permissions, and waits until the disk has it.
    private func put(_ new: [UInt8], at draft: String) -> Bool {
        unlink(draft)
        var status = stat()
        let mode = stat(path, &status) == 0 ? status.st_mode & 0o777 : 0o644
        let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
        guard file >= 0 else { return false }
        defer { close(file) }
        return fchmod(file, mode) == 0 && Streams.put(new, file) && fsync(file) == 0
    }

    /// Brings the new name to the disk.
    private static func settle(_ folder: String) {
        let file = open(folder, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return }
        fsync(file)
        close(file)
    }
}
