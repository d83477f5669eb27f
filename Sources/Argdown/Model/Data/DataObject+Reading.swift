internal import ArgumentModel

extension DataObject {
    /// The text of a field; numbers and truth values as written.
    func string(_ name: String) -> String? { self[name]?.text }

    /// The texts of a field; one alone is a list of one.
    func strings(_ name: String) -> [String]? {
        switch self[name] {
        case nil, .null: nil
        case .list(let values): values.compactMap(\.text)
        case let value?: value.text.map { [$0] }
        }
    }

    /// Whether a field is set, and to what.
    func flag(_ name: String) -> Bool? {
        switch self[name] {
        case nil, .null: nil
        case let value?: value.isTruthy
        }
    }

    /// The data within a field.
    func object(_ name: String) -> DataObject? {
        if case .object(let object)? = self[name] { object } else { nil }
    }
}

extension DataValue {
    /// It as a text; `nil` where it is a list, an object or nothing.
    var text: String? {
        switch self {
        case .string(let text): text
        case .integer(let number): String(number)
        case .number(let number): String(number)
        case .boolean(let flag): String(flag)
        case .null, .list, .object: nil
        }
    }
}
