internal import SourceText

/// What a page may do, as its browser enforces it: run its own script, take its own style sheets,
/// and ask nobody for anything.
struct ContentPolicy {
    /// The policy as the `content` of a meta element.
    let text: String

    /// - Parameters:
    ///   - scripts: what its script elements hold.
    ///   - styles: what its style elements hold.
    init(scripts: [String], styles: [String]) {
        let rules = [
            "default-src 'none'", "script-src \(ContentPolicy.hashes(of: scripts))",
            "style-src \(ContentPolicy.hashes(of: styles))", "img-src data:",
            "connect-src 'none'", "base-uri 'none'", "form-action 'none'",
        ]
        text = rules.joined(separator: "; ")
    }

    private static func hashes(of texts: [String]) -> String {
        texts.map { "'sha256-\(hash(of: $0))'" }.joined(separator: " ")
    }

    /// The SHA-256 of a text's UTF-8 as Base64 (RFC 4648, section 4).
    static func hash(of text: String) -> String {
        let digits = SHA256.hexadecimal(Array(text.utf8)).compactMap(\.hexDigitValue)
        let bytes = stride(from: 0, to: digits.count, by: 2).map {
            UInt32(digits[$0] << 4 | digits[$0 + 1])
        }
        return stride(from: 0, to: bytes.count, by: 3).map { start in
            quartet(bytes[start..<min(start + 3, bytes.count)])
        }.joined()
    }

    /// Four letters for up to three bytes.
    private static func quartet(_ bytes: ArraySlice<UInt32>) -> String {
        let padded = Array(bytes) + [0, 0]
        let bits = padded[0] << 16 | padded[1] << 8 | padded[2]
        let letters = stride(from: 18, through: 0, by: -6).map {
            Character(Unicode.Scalar(alphabet[Int(bits >> UInt32($0) & 63)]))
        }
        let count = bytes.count + 1
        return String(letters.prefix(count)) + String(repeating: "=", count: 4 - count)
    }

    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}
