import Argdown
import Testing

struct DiagnosticTests {
    @Test("A diagnostic says what happened and what to do, in one line")
    func messages() {
        for probe in Probe.all {
            for diagnostic in ArgdownDocument(probe.input).diagnostics {
                #expect(!diagnostic.message.isEmpty && !diagnostic.message.contains("\n"))
                #expect(diagnostic.code.allSatisfy { $0.isLowercase || $0 == "-" })
            }
        }
    }

    @Test("Diagnostics come in the order of the text")
    func order() {
        let text = "a [x] b {y} c *d\n\nE {f} g"
        let starts = ArgdownDocument(text).diagnostics.map(\.range.lowerBound)
        #expect(starts == starts.sorted() && starts.count == 4)
    }

    @Test("A fix-it that adds an empty line mends what it was made for")
    func fixIt() throws {
        let document = ArgdownDocument("# H\n[A]: a")
        let fixIt = try #require(document.diagnostics.first?.fixIt)
        var bytes = document.bytes
        bytes.replaceSubrange(fixIt.range, with: fixIt.replacement.utf8)
        #expect(ArgdownDocument(bytes).diagnostics.isEmpty)
    }
}
