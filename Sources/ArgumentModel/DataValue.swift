internal import OrderedCollections

/// A value that a file carries beyond what the model says: JSON or YAML data.
public indirect enum DataValue: Sendable, Hashable {
    case null
    case boolean(Bool)
    case integer(Int)
    case number(Double)
    case string(String)
    case list([DataValue])
    case object(DataObject)
}

/// Named data values in the order in which they were written.
public struct DataObject: Sendable, Hashable {
    private var storage: OrderedDictionary<String, DataValue> = [:]

    /// No data.
    public init() {}

    /// The value of that name; `nil` removes it.
    public subscript(name: String) -> DataValue? {
        get { storage[name] }
        set { storage[name] = newValue }
    }

    /// Whether nothing is in it.
    public var isEmpty: Bool { storage.isEmpty }

    /// Takes the fields of other data whose names are not in it.
    mutating func fill(from other: DataObject) {
        storage.merge(other.fields.map { ($0.name, $0.value) }) { own, _ in own }
    }

    /// The names and values in their order.
    public var fields: [(name: String, value: DataValue)] {
        storage.map { (name: $0.key, value: $0.value) }
    }
}

extension DataObject: ExpressibleByDictionaryLiteral {
    /// The data of a literal such as `["pinned": .boolean(true)]`; of equal names the last wins.
    public init(dictionaryLiteral elements: (String, DataValue)...) {
        for (name, value) in elements { storage[name] = value }
    }
}

extension DataValue {
    /// A plain value as the words that a person would have meant by it.
    package var words: String? {
        switch self {
        case .string(let text): text
        case .integer(let number): "\(number)"
        case .number(let number): "\(number)"
        case .boolean(let flag): flag ? "true" : "false"
        case .null, .list, .object: nil
        }
    }
}
