internal import FlyingFox

/// Who is let in: a browser on this machine that was given the address, and nobody on behalf of
/// another page.
struct PageGate: Sendable {
    /// The most bytes of a request's body.
    static let largestBody = 1 << 20

    let token: PageToken
    let port: UInt16

    /// The page's address.
    var address: String { "http://127.0.0.1:\(port)/\(token.text)/" }

    /// What is asked for below the token; `nil` where the token is missing or wrong.
    func name(in request: HTTPRequest) -> Substring? {
        let parts = request.target.path().split(
            separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].isEmpty, token.matches(parts[1]) else { return nil }
        return parts[2]
    }

    /// Why a request is turned away although it knows the token; `nil` where it is not.
    func refusal(of request: HTTPRequest) -> HTTPStatusCode? {
        guard hosts.contains(request.headers[.host] ?? "") else { return .forbidden }
        let origin = request.headers[HTTPHeader("Origin")]
        guard origin.map({ origins.contains($0) }) ?? (request.method != .POST) else {
            return .forbidden
        }
        let site = request.headers[HTTPHeader("Sec-Fetch-Site")] ?? "none"
        guard ["none", "same-origin"].contains(site) else { return .forbidden }
        guard request.method == .POST else {
            return request.method == .GET ? nil : .methodNotAllowed
        }
        return refusalOfBody(request)
    }

    private func refusalOfBody(_ request: HTTPRequest) -> HTTPStatusCode? {
        guard let type = request.headers[.contentType], type.hasPrefix("application/json") else {
            return .unsupportedMediaType
        }
        guard let length = request.bodySequence.count else { return .lengthRequired }
        return length > PageGate.largestBody ? .payloadTooLarge : nil
    }

    private var hosts: [String] { ["127.0.0.1:\(port)", "localhost:\(port)"] }
    private var origins: [String] { hosts.map { "http://\($0)" } }
}
