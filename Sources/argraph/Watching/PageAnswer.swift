internal import ArgumentKit
internal import FlyingFox

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// What a request is answered.
struct PageAnswer {
    private var status: HTTPStatusCode
    private var type = "text/plain; charset=utf-8"
    private var bytes: [UInt8] = []

    /// A status and its name.
    init(_ status: HTTPStatusCode) {
        self.status = status
        bytes = Array("\(status.code) \(status.phrase)\n".utf8)
    }

    /// A file of the page.
    init(_ file: PageFiles.File) {
        status = .ok
        type = file.type
        bytes = file.bytes
    }

    /// A value as JSON.
    init(_ value: DataValue, _ status: HTTPStatusCode = .ok) {
        self.status = status
        type = "application/json; charset=utf-8"
        bytes = Array(JSONWriter.text(of: value).utf8)
    }

    /// Why something was not done.
    init(_ reason: String, _ status: HTTPStatusCode) {
        self.init(.object(["reason": .string(reason)]), status)
    }

    var response: HTTPResponse {
        var headers = PageAnswer.headers
        headers[.contentType] = type
        return HTTPResponse(statusCode: status, headers: headers, body: Data(bytes))
    }

    /// The page loads nothing but itself, runs no script but its own, stands in no frame, and
    /// tells nobody its address.
    private static let headers: HTTPHeaders = [
        HTTPHeader("Content-Security-Policy"):
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        HTTPHeader("Referrer-Policy"): "no-referrer",
        HTTPHeader("X-Content-Type-Options"): "nosniff",
        HTTPHeader("X-Frame-Options"): "DENY",
        HTTPHeader("Cross-Origin-Opener-Policy"): "same-origin",
        HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin",
        .cacheControl: "no-store",
    ]
}
