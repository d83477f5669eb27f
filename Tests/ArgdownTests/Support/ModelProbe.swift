import Argdown
import ArgumentModel
import Foundation

/// An input with the answer that the reference gave.
struct ModelProbe: Decodable {
    let id: String
    let input: String
    let request: JSON
    let expected: JSON

    /// All recorded probes.
    static let all: [ModelProbe] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = folder.appending(path: "Fixtures/argdown-probes.json")
        let data = try? Data(contentsOf: file)
        return data.flatMap { try? JSONDecoder().decode([ModelProbe].self, from: $0) } ?? []
    }()

    /// Whether the reference read it without complaint.
    var isAccepted: Bool {
        expected["parserErrors"]?.list.isEmpty == true
            && expected["exceptions"]?.list.isEmpty == true
    }

    var configuration: ArgdownConfiguration {
        if case .object(let object) = request.data { ArgdownConfiguration(object) } else { .init() }
    }

    var model: ArgdownModel {
        ArgdownModel(
            ArgdownDocument(input, reading: .compatible), configuration: configuration)
    }

    /// A part of the recorded answer, without colours and without what is false or absent.
    func part(_ name: String) -> JSON {
        let value = ["nodes", "edges"].contains(name) ? expected["map"]?[name] : expected[name]
        guard let value else { return .list([]) }
        let part = value.dropping(["color", "fontColor"])
        switch name {
        case "edges": return part.droppingLetters(of: "id")
        case "statements", "arguments": return part.droppingMembersTitles
        default: return part
        }
    }
}

extension JSON {
    var data: DataValue {
        switch self {
        case .null: .null
        case .flag(let flag): .boolean(flag)
        case .number(let number): .integer(Int(number))
        case .string(let string): .string(string)
        case .list(let list): .list(list.map(\.data))
        case .object(let fields):
            .object(
                fields.sorted { $0.key < $1.key }
                    .reduce(into: DataObject()) { $0[$1.key] = $1.value.data })
        }
    }

    fileprivate func droppingLetters(of name: String) -> JSON {
        .list(
            list.map { item in
                guard case .object(var fields) = item else { return item }
                fields[name] = fields[name]?.string.map { .string($0.filter(\.isNumber)) }
                return .object(fields)
            })
    }

    /// Members are titled as their class is.
    fileprivate var droppingMembersTitles: JSON {
        .list(
            list.map { item in
                guard case .object(var fields) = item else { return item }
                fields = fields.filter { $0.value != .flag(false) }
                fields["members"] = fields["members"].map {
                    .list($0.list.map { $0.droppingOwn(["title"]) })
                }
                fields["pcs"] = fields["pcs"].map { .list($0.list.map { $0.droppingOwn([]) }) }
                return .object(fields)
            })
    }

    private func droppingOwn(_ names: Set<String>) -> JSON {
        guard case .object(let fields) = self else { return self }
        return .object(fields.filter { !names.contains($0.key) && $0.value != .flag(false) })
    }
}
