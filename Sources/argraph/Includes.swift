internal import ArgumentKit

/// An Argdown file with its `@include(path)` lines replaced by what they name.
///
/// Every file is included once, and only files in the folder of the input or below it: a map that
/// came by mail reads nothing else of the machine.
struct ArgdownFile {
    /// A stretch of the text and the file that it came from.
    private struct Piece {
        let start: Int
        let file: String
        /// Where in the file the stretch begins.
        let offset: Int
    }

    private(set) var bytes: [UInt8] = []
    private(set) var complaints: [Complaint] = []
    private var pieces: [Piece] = []
    private var contents: [String: [UInt8]] = [:]
    private var lines: [String: LineTable] = [:]
    private var included: Set<String> = []
    private let folder: String

    /// - Parameter bytes: what the file at `path` holds.
    init(_ bytes: [UInt8], at path: String) {
        folder = Files.asFolder(Files.resolved(Files.sibling(".", of: path)))
        append(bytes, of: path, depth: 0)
    }

    /// Whether it stands in one file, with nothing included.
    var isWhole: Bool { contents.count == 1 }

    /// The file, the line and the column where a byte of the whole came from.
    func place(of offset: Int) -> (file: String, position: TextPosition) {
        let piece = pieces.last { $0.start <= offset } ?? Piece(start: 0, file: "", offset: 0)
        let content = contents[piece.file] ?? []
        let own = min(piece.offset + offset - piece.start, content.count)
        let table = lines[piece.file] ?? LineTable(content)
        return (piece.file, table.position(of: own, in: content))
    }
}

extension ArgdownFile {
    private static let opening = Array("@include(".utf8)

    private mutating func append(_ content: [UInt8], of path: String, depth: Int) {
        contents[path] = content
        lines[path] = LineTable(content)
        included.insert(Files.resolved(path))
        var start = 0
        var index = 0
        while index < content.count {
            guard let end = ArgdownFile.endOfInclude(content, at: index) else {
                index += 1
                continue
            }
            take(content[start..<index], of: path)
            let name = String(
                decoding: content[index + ArgdownFile.opening.count..<end], as: UTF8.self)
            include(name, from: path, at: index, depth: depth)
            index = end + 1
            start = index
        }
        take(content[start...], of: path)
    }

    private mutating func take(_ slice: ArraySlice<UInt8>, of path: String) {
        pieces.append(Piece(start: bytes.count, file: path, offset: slice.startIndex))
        bytes += slice
    }

    /// The place of the `)` of an include that begins here, at the start of a line.
    private static func endOfInclude(_ content: [UInt8], at index: Int) -> Int? {
        guard index == 0 || content[index - 1] == 0x0A || content[index - 1] == 0x0D,
            content[index...].starts(with: opening)
        else { return nil }
        var end = index + opening.count
        while end < content.count, content[end] != 0x0A, content[end] != 0x0D {
            if content[end] == UInt8(ascii: ")") { return end > index + opening.count ? end : nil }
            end += 1
        }
        return nil
    }

    private mutating func include(_ name: String, from path: String, at offset: Int, depth: Int) {
        let target = Files.sibling(name, of: path)
        let place = Files.resolved(target)
        guard !name.hasPrefix("/"), place.hasPrefix(folder) else {
            return complain(path, offset, "\(name) lies outside the folder of the input")
        }
        guard !included.contains(place) else {
            return complain(path, offset, "\(name) was included before", severity: .warning)
        }
        guard depth < 64 else {
            return complain(path, offset, "files include each other too deeply")
        }
        guard !Files.isFolder(target), let content = try? Files.read(target) else {
            return complain(path, offset, "there is no file \(name) that can be read")
        }
        append(content, of: target, depth: depth + 1)
    }

    private mutating func complain(
        _ path: String, _ offset: Int, _ message: String,
        severity: Complaint.Severity = .error
    ) {
        let content = contents[path] ?? []
        let position = LineTable(content).position(of: offset, in: content)
        complaints.append(
            Complaint(
                file: path, line: position.line, column: position.column, severity: severity,
                code: "include", message: "\(message); it is left out"))
    }
}
