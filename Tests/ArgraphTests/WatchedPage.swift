import Foundation
import Glibc
import Testing

/// `argraph watch`, running on a file of its own, spoken to byte by byte.
///
/// Its process is only started, signalled and waited for.
final class WatchedPage: @unchecked Sendable {
    /// What was answered.
    struct Answer {
        var status: Int
        var head: String
        var body: String

        /// A field of the JSON that the body is.
        subscript(name: String) -> Any? {
            let object = try? JSONSerialization.jsonObject(with: Data(body.utf8))
            return (object as? [String: Any])?[name]
        }
    }

    static let name = "op-ed.argdown"

    let folder: Program.Folder
    let port: UInt16
    let token: String
    private let process: Process

    var host: String { "127.0.0.1:\(port)" }
    var url: URL { folder.url.appending(path: WatchedPage.name) }

    /// Maps an op-ed into a new folder and watches the map.
    convenience init() throws {
        let folder = try Program.Folder()
        try folder.put(
            Data(contentsOf: URL(filePath: Program.opEd("exam-phones"))).map(\.self), "op-ed.txt")
        let run = try Program.run("op-ed.txt", "-q", "-o", WatchedPage.name, in: folder)
        try #require(run.status == 0, "\(run.errors)")
        try self.init(in: folder)
    }

    /// Watches the map of a folder.
    init(in folder: Program.Folder, _ arguments: String...) throws {
        self.folder = folder
        process = Process()
        process.executableURL = Program.path
        process.arguments = ["watch", WatchedPage.name] + arguments
        process.currentDirectoryURL = folder.url
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        var line = ""
        while !line.hasSuffix("\n") {
            let data = output.fileHandleForReading.availableData
            try #require(!data.isEmpty, "the program ended")
            line += String(decoding: data, as: UTF8.self)
        }
        let match = try #require(
            line.wholeMatch(of: /http:\/\/127\.0\.0\.1:(\d+)\/([0-9a-f]{32})\/\n/), "\(line)")
        port = try #require(UInt16(match.1))
        token = String(match.2)
    }

    deinit {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }

    /// Sends a signal, and says how the program ended.
    func end(_ number: Int32) -> Int32 {
        kill(process.processIdentifier, number)
        process.waitUntilExit()
        return process.terminationStatus
    }

    func text() throws -> String { try folder.text(WatchedPage.name) }

    func write(_ text: String) throws { try folder.put(text, WatchedPage.name) }
}

/// Requests.
extension WatchedPage {
    func get(_ name: String, _ lines: String...) throws -> Answer {
        try send("GET", "/\(token)/\(name)", ["Host: \(host)"] + lines)
    }

    /// As the page itself posts.
    func post(_ name: String, _ body: String, from origin: String? = nil) throws -> Answer {
        try send(
            "POST", "/\(token)/\(name)",
            ["Host: \(host)", "Origin: \(origin ?? "http://\(host)")", WatchedPage.json], body)
    }

    static let json = "Content-Type: application/json"

    func revision() throws -> Int { try #require(get("state")["revision"] as? Int) }

    /// Gives the first statement another role.
    func reassign(to role: String, at revision: Int? = nil) throws -> Answer {
        let edit = "{\"edit\": \"reassign\", \"statement\": \"s1\", \"role\": \"\(role)\"}"
        let number = try revision ?? self.revision()
        return try post("edits", "{\"revision\": \(number), \"edits\": [\(edit)]}")
    }

    /// Gives the first statement another role, again and again, until nobody answers.
    func reassignUntilTheEnd() {
        let lines = ["Host: \(host)", "Origin: http://\(host)", WatchedPage.json]
        for revision in 1... {
            let role = revision.isMultiple(of: 2) ? "evidence" : "counterclaim"
            let edit = "{\"edit\": \"reassign\", \"statement\": \"s1\", \"role\": \"\(role)\"}"
            let body = "{\"revision\": \(revision), \"edits\": [\(edit)]}"
            let bytes = request("POST", "/\(token)/edits", lines, body)
            guard exchange(bytes)?.hasPrefix("HTTP/1.1 200") == true else { return }
        }
    }

    /// Sends lines as they are, and reads to the end.
    func send(
        _ method: String, _ path: String, _ lines: [String], _ body: String = ""
    ) throws -> Answer {
        let answer = try #require(exchange(request(method, path, lines, body)), "nobody answers")
        let parts = answer.split(separator: "\r\n\r\n", maxSplits: 1)
        let head = String(try #require(parts.first, "no answer to \(method) \(path)"))
        let status = try #require(Int(head.split(separator: " ")[1]))
        return Answer(status: status, head: head, body: parts.count > 1 ? String(parts[1]) : "")
    }

    private func request(
        _ method: String, _ path: String, _ lines: [String], _ body: String
    ) -> [UInt8] {
        var request = "\(method) \(path) HTTP/1.1\r\nConnection: close\r\n"
        request += lines.map { $0 + "\r\n" }.joined()
        if method != "GET" { request += "Content-Length: \(body.utf8.count)\r\n" }
        return Array((request + "\r\n" + body).utf8)
    }

    private func exchange(_ request: [UInt8]) -> String? {
        guard let socket = WatchedPage.connection("127.0.0.1", port) else { return nil }
        defer { close(socket) }
        var rest = request[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { break }
            rest = rest.dropFirst(count)
        }
        var answer: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = recv(socket, &buffer, buffer.count, 0)
            guard count > 0 else { return String(decoding: answer, as: UTF8.self) }
            answer += buffer[..<count]
        }
    }

    /// A connection to an address of this machine; `nil` where nobody listens.
    static func connection(_ address: String, _ port: UInt16) -> Int32? {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var place = sockaddr_in()
        place.sin_family = sa_family_t(AF_INET)
        place.sin_port = port.bigEndian
        inet_pton(AF_INET, address, &place.sin_addr)
        let length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let status = withUnsafePointer(to: &place) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, length) }
        }
        guard status == 0 else {
            close(descriptor)
            return nil
        }
        return descriptor
    }
}
