internal import ArgumentModel
internal import Yams

/// YAML as it stands in a document, read into data.
struct YAMLReading {
    /// Why a text is no YAML that can be used.
    struct Fault: Error {
        /// What is wrong, such as `did not find expected ',' or '}'`.
        let problem: String
        /// Where, in bytes of the YAML.
        let offset: Int
    }

    /// How deep brackets may nest; the parser's stack is spent on each level.
    private static let depthLimit = 64
    /// How many values one text may stand for once its aliases are replaced.
    private static let valueLimit = 100_000

    private let yaml: String
    private let readsDates: Bool
    private var values = 0

    /// Reads a text; dates become moments only where `readsDates` says so, as Argdown's own
    /// tools do, and stay as written otherwise.
    static func read(_ yaml: String, readsDates: Bool) throws(Fault) -> DataValue {
        guard let root = try node(of: yaml) else { return .null }
        var reading = YAMLReading(yaml: yaml, readsDates: readsDates)
        return try reading.value(of: root)
    }

    /// The syntax tree of a text.
    static func node(of yaml: String) throws(Fault) -> Yams.Node? {
        try checkDepth(of: yaml)
        do {
            return try compose(yaml: yaml, .basic, .default, .utf8)
        } catch let error as YamlError {
            throw Fault(error, in: yaml)
        } catch {
            throw Fault(problem: "it cannot be read", offset: 0)
        }
    }

    private static func checkDepth(of yaml: String) throws(Fault) {
        var depth = 0
        var dashes = 0
        for (offset, byte) in yaml.utf8.enumerated() {
            switch byte {
            case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
            case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"): dashes += 1
            case UInt8(ascii: " "): break
            default: dashes = 0
            }
            guard depth <= depthLimit, dashes <= depthLimit else {
                throw Fault(problem: "it is nested too deeply", offset: offset)
            }
        }
    }

    private init(yaml: String, readsDates: Bool) {
        self.yaml = yaml
        self.readsDates = readsDates
    }

    private mutating func value(of node: Yams.Node) throws(Fault) -> DataValue {
        values += 1
        guard values <= Self.valueLimit else {
            throw Fault(problem: "its aliases stand for too many values", offset: 0)
        }
        return switch node {
        case .scalar(let scalar): value(of: scalar)
        case .sequence(let sequence): .list(try list(sequence))
        case .mapping(let mapping): .object(try object(mapping))
        case .alias: .null
        }
    }

    private func value(of scalar: Yams.Node.Scalar) -> DataValue {
        guard scalar.style == .plain, scalar.tag == .implicit else {
            return .string(scalar.string)
        }
        if readsDates, let moment = Timestamp(scalar.string) { return .string(moment.universal) }
        return ScalarReading.value(of: scalar.string)
    }

    private mutating func list(_ sequence: Yams.Node.Sequence) throws(Fault) -> [DataValue] {
        var list: [DataValue] = []
        for node in sequence { list.append(try value(of: node)) }
        return list
    }

    private mutating func object(_ mapping: Yams.Node.Mapping) throws(Fault) -> DataObject {
        var object = DataObject()
        for (key, node) in mapping { object[name(of: key)] = try value(of: node) }
        return object
    }

    private func name(of key: Yams.Node) -> String {
        switch key {
        case .scalar(let scalar): scalar.string.isEmpty ? "null" : scalar.string
        case .sequence, .mapping, .alias: "[object Object]"
        }
    }
}

extension YAMLReading.Fault {
    fileprivate init(_ error: YamlError, in yaml: String) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            self.init(problem: problem, offset: mark.offset(in: yaml))
        case .reader(let problem, let offset, _, _):
            self.init(problem: problem, offset: offset ?? 0)
        case .duplicatedKeysInMapping(let names, let context):
            let names = names.joined(separator: ", ")
            self.init(
                problem: "\(names) is named twice", offset: context.mark.offset(in: yaml))
        default: self.init(problem: "it cannot be read", offset: 0)
        }
    }
}

extension Yams.Mark {
    /// Its place in a text, in bytes.
    func offset(in yaml: String) -> Int {
        var lines = 1
        var start = yaml.unicodeScalars.startIndex
        while lines < line, let newline = yaml.unicodeScalars[start...].firstIndex(of: "\n") {
            start = yaml.unicodeScalars.index(after: newline)
            lines += 1
        }
        let place = yaml.unicodeScalars.index(
            start, offsetBy: max(0, column - 1), limitedBy: yaml.unicodeScalars.endIndex)
        return yaml.utf8.distance(from: yaml.startIndex, to: place ?? yaml.endIndex)
    }
}
