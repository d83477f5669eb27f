import Foundation
import Testing

/// An input with what the reference parser says of it.
struct Probe: Decodable, CustomTestStringConvertible {
    struct Expected: Decodable {
        let parserErrors: [Place]?
    }

    struct Place: Decodable {
        let line: Int?
    }

    let id: String
    let input: String
    let tokens: [String]?
    let expected: Expected

    var testDescription: String { id }
    var isRejected: Bool { !(expected.parserErrors ?? []).isEmpty }

    static let all: [Probe] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = folder.appending(path: "Fixtures/argdown-probes.json")
        guard let data = try? Data(contentsOf: file),
            let probes = try? JSONDecoder().decode([Probe].self, from: data)
        else { return [] }
        return probes
    }()
}
