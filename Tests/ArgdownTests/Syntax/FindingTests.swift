import Argdown
import Testing

/// What fuzzing and measuring have found, each as small as it can be.
struct FindingTests {
    @Test("Both braces of one inference are data")
    func twoBraces() {
        let document = ArgdownDocument("(1) p\n--\nRule {a: 1}, Other {b: 2}\n--\n(2) q\n")
        #expect(document.tokens.count { $0.kind == .data } == 2)
        #expect(document.faults.isEmpty)
    }

    @Test(
        "What takes linear time takes no hundred times as long for ten times the text",
        arguments: [
            ("[A]: a\n", "// c\n"), ("[A]: ", "a\n"), ("(1) p\n--\n", "// c\n"), ("", "[b] #c\n"),
            ("[A]: a", " #t%"), ("[A]: a\n", "\n// c"), ("* a\n", "* a\n"), ("", "{a} /**/"),
            ("[A]: a\n", "  + [B%]: b\n"), ("", "@[A] "), ("", "\u{FEFF}"), ("", "# h\n\n"),
        ])
    func linear(head: String, piece: String) {
        let times = [3_000, 30_000].map { count in
            let text = head + (0..<count).map { piece.replacing("%", with: "\($0)") }.joined()
            return ContinuousClock().measure {
                #expect(ArgdownModel(ArgdownDocument(text)).relations.count <= count)
            }
        }
        #expect(times[1] < times[0] * 40 + .milliseconds(300))
    }
}
