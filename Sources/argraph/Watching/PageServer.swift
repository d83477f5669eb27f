internal import ArgumentKit
internal import Dispatch
internal import FlyingFox
internal import FlyingSocks

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Serves the page of one file on loopback until it is told to end.
struct PageServer {
    /// A wait for a change ends after this many seconds, and is begun anew by the page.
    static let longestWait = 20

    private let desk: EditingDesk

    init(_ desk: EditingDesk) {
        self.desk = desk
    }

    /// Serves at that port, or at any that is free where it is 0; ends at Ctrl-C.
    ///
    /// - Parameter ready: is given the page's address.
    func run(port: UInt16, ready: (String) throws(Failure) -> Void) async throws {
        signal(SIGPIPE, SIG_IGN)
        let server = HTTPServer(config: try configuration(port))
        let desk = self.desk
        let serving = Task { try await server.run() }
        let watching = Task { await desk.watch() }
        defer { watching.cancel() }
        do {
            try await server.waitUntilListening()
        } catch {
            throw Failure(.cannotWrite, "port \(port) cannot be had; leave --port out for another")
        }
        guard case .ip4(_, let own) = await server.listeningAddress else { return }
        let gate = PageGate(token: PageToken(), port: own)
        await server.appendRoute("*") { request in
            await PageRoutes(desk, gate).answer(request).response
        }
        try ready(gate.address)
        await PageServer.end()
        serving.cancel()
        await desk.close()
    }

    private func configuration(_ port: UInt16) throws(Failure) -> HTTPServer.Configuration {
        guard let address = try? sockaddr_in.inet(ip4: "127.0.0.1", port: port) else {
            throw Failure(.software, "127.0.0.1 is no address here")
        }
        return HTTPServer.Configuration(
            address: address, timeout: Double(PageServer.longestWait) + 40,
            sharedRequestReplaySize: PageGate.largestBody, logger: .disabled)
    }

    /// Waits for Ctrl-C, or for being asked to end.
    private static func end() async {
        let (signals, asked) = AsyncStream.makeStream(of: Void.self)
        let sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { asked.yield() }
            source.resume()
            return source
        }
        for await _ in signals { break }
        for source in sources { source.cancel() }
    }
}
