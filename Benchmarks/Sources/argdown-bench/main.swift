// Time of reading Argdown that is hard to read. See README.md beside Package.swift.
import Argdown
import Measuring

/// A text repeated until it has so many bytes.
func repeated(_ text: String, _ count: Int) -> [UInt8] {
    let piece = Array(text.utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count + piece.count)
    while bytes.count < count { bytes += piece }
    return bytes
}

let nested = (0..<4_000).map { String(repeating: " ", count: $0) + "+ a\n" }.joined()
let kinds: [(name: String, head: String, piece: String)] = [
    ("4,000 nested indents", "", "[A]: a\n" + nested + "\n"),
    ("relations under one statement", "[A]: a\n", "  + [B]: b\n"),
    ("one line", "", "word, and more. "),
    ("headings of 4,000 signs", "", String(repeating: "#", count: 4_000) + " a\n\n"),
    ("unclosed [", "", "["), ("unclosed <", "", "<"), ("unclosed {", "", "{"),
    ("unclosed *", "", "*"), ("unclosed /*", "", "/*"), ("unclosed [a](", "", "[a]("),
]

for kind in kinds {
    var times: [Duration] = []
    for count in [5_000_000, 10_000_000] {
        let bytes = Array(kind.head.utf8) + repeated(kind.piece, count)
        let sorted = await sortedTimes(of: 3) {
            precondition(!ArgdownDocument(bytes).nodes.isEmpty)
        }
        times.append(sorted[0])
    }
    let ratio = (times[1] / times[0] * 100).rounded() / 100
    print(
        "\(kind.name): 5 MB \(milliseconds(times[0])) ms, 10 MB \(milliseconds(times[1])) ms, "
            + "ratio \(ratio)")
}
