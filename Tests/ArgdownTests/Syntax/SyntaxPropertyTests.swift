import Argdown
import Testing

struct SyntaxPropertyTests {
    private let readings = ArgdownDocument.Reading.allCases

    @Test("Of any bytes the tokens tile them and the tree is well nested", arguments: 1...8)
    func anyBytes(seed: UInt64) {
        var random = RandomDocuments(seed: seed)
        for _ in 0..<200 { check(random.bytes(upTo: 80)) }
    }

    @Test("Pieces of the language in any order lose nothing", arguments: 1...16)
    func soup(seed: UInt64) {
        var random = RandomDocuments(seed: seed &* 7919)
        for _ in 0..<200 { check(random.soup(upTo: 40)) }
    }

    @Test("Documents with a few bytes changed lose nothing", arguments: 1...4)
    func mutations(seed: UInt64) {
        var random = RandomDocuments(seed: seed &* 104_729)
        for probe in Probe.all { check(random.mutation(of: Array(probe.input.utf8))) }
    }

    @Test("Documents that break off anywhere lose nothing", arguments: Probe.all)
    func truncations(of probe: Probe) {
        let bytes = Array(probe.input.utf8)
        for count in 0...bytes.count { check(Array(bytes[..<count])) }
    }

    private func check(_ bytes: [UInt8]) {
        for reading in readings {
            let faults = ArgdownDocument(bytes, reading: reading).faults
            #expect(faults.isEmpty, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
        }
    }
}
