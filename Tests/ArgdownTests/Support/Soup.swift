/// Random texts that are the same at every run.
struct Soup {
    private var state: UInt64

    init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func number(below limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(limit))
    }

    /// So many of the pieces, one after the other.
    mutating func text(of pieces: [String], count: Int) -> String {
        (0..<count).map { _ in pieces[number(below: pieces.count)] }.joined()
    }
}
