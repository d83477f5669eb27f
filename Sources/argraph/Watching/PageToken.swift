/// The secret in the page's address: 128 random bits, as 32 hexadecimal digits.
struct PageToken: Sendable {
    let text: String

    init() {
        var source = SystemRandomNumberGenerator()
        text = (0..<16).map { _ in
            let byte = UInt8.random(in: .min ... .max, using: &source)
            return (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }

    /// Whether somebody knows the token; the time that it takes tells nothing of where they erred.
    func matches(_ other: Substring) -> Bool {
        let own = Array(text.utf8)
        let others = Array(other.utf8)
        guard own.count == others.count else { return false }
        return zip(own, others).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
