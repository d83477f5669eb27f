import Argdown
import ArgumentModel
import Testing

@Suite("Bytes that are no text")
struct DamagedBytesTests {
    @Test("what is said of YAML with damaged bytes lies within the document")
    func ranges() {
        let damaged = [UInt8](repeating: 0xFF, count: 40)
        let yaml = Array("===\ncolor:\n  tagColors:\n    a".utf8) + damaged
        let bytes = yaml + Array("\nmodel: {explodeArguments t:rue}\n===\n\n[B]: b".utf8)
        let document = ArgdownDocument(bytes)
        let found = ArgdownModel(document).diagnostics + document.diagnostics
        #expect(!found.isEmpty)
        #expect(found.allSatisfy { $0.range.upperBound <= bytes.count })
    }

    @Test(
        "numbers beyond all bounds are no places and no uses",
        arguments: [
            "[A]: a {at: 99999999999999999999.1}",
            "===\nmodel: {explodeArguments: true}\n===\n\n<A>\n\n(1) p\n-- r {uses: [-9223372036854775808]} --\n(2) c",
        ])
    func numbers(_ text: String) {
        let document = ArgdownDocument(text)
        let graph = ArgumentGraph(argdown: document)
        #expect(graph.statements.allSatisfy { $0.passages.allSatisfy { $0.paragraph == nil } })
        #expect(graph.arguments.allSatisfy { $0.steps.allSatisfy(\.uses.isEmpty) })
    }
}
