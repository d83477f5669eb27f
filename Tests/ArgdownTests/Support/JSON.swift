/// A JSON value that tests compare; objects are equal whatever the order of their fields.
enum JSON: Equatable, Decodable, CustomStringConvertible {
    case null
    case flag(Bool)
    case number(Double)
    case string(String)
    case list([JSON])
    case object([String: JSON])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else if let string = try? container.decode(String.self) {
            self = .string(string)
        } else if let list = try? container.decode([JSON].self) {
            self = .list(list)
        } else {
            self = .object(try container.decode([String: JSON].self))
        }
    }

    static func == (left: JSON, right: JSON) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.flag(let left), .flag(let right)): left == right
        case (.number(let left), .number(let right)): left == right
        case (.string(let left), .string(let right)): left.utf8.elementsEqual(right.utf8)
        case (.list(let left), .list(let right)): left == right
        case (.object(let left), .object(let right)): left == right
        default: false
        }
    }

    subscript(name: String) -> JSON? {
        if case .object(let fields) = self { fields[name] } else { nil }
    }

    var list: [JSON] { if case .list(let list) = self { list } else { [] } }

    var string: String? { if case .string(let string) = self { string } else { nil } }

    /// Without the fields of those names, at any depth but within data.
    func dropping(_ names: Set<String>) -> JSON {
        switch self {
        case .list(let list): .list(list.map { $0.dropping(names) })
        case .object(let fields):
            .object(
                Dictionary(
                    uniqueKeysWithValues: fields.filter { !names.contains($0.key) }
                        .map { ($0.key, $0.key == "data" ? $0.value : $0.value.dropping(names)) }))
        default: self
        }
    }

    var description: String {
        switch self {
        case .null: "null"
        case .flag(let flag): "\(flag)"
        case .number(let number): number == number.rounded() ? "\(Int(number))" : "\(number)"
        case .string(let string): "\"\(string)\""
        case .list(let list): "[" + list.map(\.description).joined(separator: ", ") + "]"
        case .object(let fields):
            "{"
                + fields.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
                .joined(separator: ", ") + "}"
        }
    }
}
