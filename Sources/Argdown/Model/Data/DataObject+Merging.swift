internal import ArgumentModel

extension DataObject {
    /// Takes the values of other data; where both name objects or lists, their parts are merged.
    mutating func merge(_ other: DataObject) {
        guard !other.isEmpty else { return }
        for (name, value) in other.fields {
            self[name] = self[name].map { $0.merged(with: value) } ?? value
        }
    }
}

extension DataValue {
    fileprivate func merged(with other: DataValue) -> DataValue {
        switch (self, other) {
        case (.object(var own), .object(let other)):
            own.merge(other)
            return .object(own)
        case (.list(let own), .list(let other)):
            let common = zip(own, other).map { $0.merged(with: $1) }
            return .list(common + own.dropFirst(other.count) + other.dropFirst(own.count))
        default: return other
        }
    }

    /// Whether JavaScript takes it for true.
    var isTruthy: Bool {
        switch self {
        case .null, .boolean(false), .integer(0), .string(""): false
        case .number(let number): number != 0 && !number.isNaN
        default: true
        }
    }
}
