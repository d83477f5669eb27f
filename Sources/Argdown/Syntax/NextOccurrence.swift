internal import SourceText

/// Where a sequence of bytes occurs next.
///
/// It remembers its last answer, so that questions from left to right cost O(*n*) together,
/// however many there are and whether or not the sequence occurs at all.
struct NextOccurrence {
    private let sequence: [UInt8]
    private var asked = 0
    private var found = -1

    init(_ sequence: StaticString) {
        self.sequence = sequence.withUTF8Buffer { Array($0) }
    }

    /// The first place at or after a position; the count of the bytes where there is none.
    mutating func position(in bytes: [UInt8], from start: Int) -> Int {
        if start >= asked, start <= found { return found }
        asked = start
        found = search(bytes, start)
        return found
    }

    private func search(_ bytes: [UInt8], _ start: Int) -> Int {
        let first = sequence[0]
        var at = start
        while at + sequence.count <= bytes.count {
            if bytes[at] == first, matches(bytes, at) { return at }
            at += 1
        }
        return max(bytes.count, start)
    }

    private func matches(_ bytes: [UInt8], _ at: Int) -> Bool {
        var offset = 1
        while offset < sequence.count {
            if bytes[at + offset] != sequence[offset] { return false }
            offset += 1
        }
        return true
    }
}

/// Which brace closes which, computed once for the whole document.
struct BraceMatches {
    private var opens: [Int32] = []
    private var closes: [Int32] = []

    init(_ bytes: [UInt8]) {
        var open: [Int32] = []
        for (at, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "{") {
                open.append(Int32(opens.count))
                opens.append(Int32(truncatingIfNeeded: at))
                closes.append(-1)
            } else if byte == UInt8(ascii: "}"), let last = open.popLast() {
                closes[Int(last)] = Int32(truncatingIfNeeded: at)
            }
        }
    }

    /// The brace that closes the one at a position.
    ///
    /// - Complexity: O(log *n*) over the braces.
    func close(of position: Int) -> Int? {
        let place = opens.partitioningIndex { $0 >= position }
        guard place < opens.count, opens[place] == position, closes[place] >= 0 else {
            return nil
        }
        return Int(closes[place])
    }
}
