/// Finds the line of a place in a text, where the places come in order.
struct LineCounter {
    private let bytes: [UInt8]
    private var offset = 0
    private var line = 1

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The line, from 1, that the byte at that offset stands on.
    ///
    /// - Complexity: linear in the way from the last place; going back starts anew.
    mutating func line(at place: Int) -> Int {
        if place < offset { (offset, line) = (0, 1) }
        line += breaks(in: offset..<max(offset, min(place, bytes.count)))
        offset = max(offset, place)
        return line
    }

    private func breaks(in range: Range<Int>) -> Int {
        bytes.withUnsafeBufferPointer { buffer in
            var count = 0
            for place in range where Self.endsLine(place, in: buffer) { count += 1 }
            return count
        }
    }

    private static func endsLine(_ place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        switch bytes[place] {
        case UInt8(ascii: "\n"): true
        case UInt8(ascii: "\r"):
            place + 1 == bytes.count || bytes[place + 1] != UInt8(ascii: "\n")
        default: false
        }
    }
}
