/// A JSON value that knows where it stands in its file.
package struct LocatedValue: Sendable {
    /// What a value is.
    package enum Content: Sendable {
        case null
        case boolean(Bool)
        case integer(Int)
        case number(Double)
        case string(String)
        case list([LocatedValue])
        case object([LocatedField])
    }

    package let content: Content
    /// The UTF-8 offset of its first byte.
    package let offset: Int
}

/// A named value of a JSON object.
package struct LocatedField: Sendable {
    package let name: String
    /// The UTF-8 offset of the name's opening quotation mark.
    package let offset: Int
    package let value: LocatedValue
}

extension LocatedValue {
    /// The value without its places.
    var data: DataValue {
        switch content {
        case .null: .null
        case .boolean(let value): .boolean(value)
        case .integer(let value): .integer(value)
        case .number(let value): .number(value)
        case .string(let value): .string(value)
        case .list(let values): .list(values.map(\.data))
        case .object(let fields): .object(LocatedValue.data(of: fields))
        }
    }

    static func data(of fields: [LocatedField]) -> DataObject {
        var object = DataObject()
        for field in fields { object[field.name] = field.value.data }
        return object
    }

    /// What it is, as messages name it.
    package var kindName: String {
        switch content {
        case .null: "null"
        case .boolean: "true or false"
        case .integer: "an integer"
        case .number: "a number"
        case .string: "a string"
        case .list: "a list"
        case .object: "an object"
        }
    }
}
