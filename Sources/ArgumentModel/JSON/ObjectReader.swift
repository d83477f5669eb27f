/// Takes the known fields out of a JSON object and keeps the rest.
struct ObjectReader {
    private var fields: [LocatedField]
    let offset: Int

    /// - Throws: where the value is no object.
    init(_ value: LocatedValue, what: String) throws(FormProblem) {
        guard case .object(let fields) = value.content else {
            throw .expected("an object (\(what))", value)
        }
        self.fields = fields
        offset = value.offset
    }

    /// The fields that nobody has taken.
    var rest: DataObject { LocatedValue.data(of: fields) }

    /// Where the value of that name stands; the place of the object where it has none.
    func offset(of name: String) -> Int {
        fields.first { $0.name == name }?.value.offset ?? offset
    }

    mutating func value(_ name: String) -> LocatedValue? {
        guard let index = fields.firstIndex(where: { $0.name == name }) else { return nil }
        let value = fields.remove(at: index).value
        if case .null = value.content { return nil }
        return value
    }

    mutating func string(_ name: String) throws(FormProblem) -> String? {
        guard let value = value(name) else { return nil }
        guard case .string(let string) = value.content else { throw .expected("a string", value) }
        return string
    }

    mutating func required(_ name: String) throws(FormProblem) -> String {
        guard let string = try string(name) else { throw missing(name) }
        return string
    }

    mutating func integer(_ name: String) throws(FormProblem) -> Int? {
        guard let value = value(name) else { return nil }
        guard case .integer(let integer) = value.content else {
            throw .expected("an integer", value)
        }
        return integer
    }

    mutating func number(_ name: String) throws(FormProblem) -> Double? {
        guard let value = value(name) else { return nil }
        switch value.content {
        case .number(let number): return number
        case .integer(let integer): return Double(integer)
        default: throw .expected("a number", value)
        }
    }

    mutating func flag(_ name: String) throws(FormProblem) -> Bool {
        guard let value = value(name) else { return false }
        guard case .boolean(let flag) = value.content else {
            throw .expected("true or false", value)
        }
        return flag
    }

    mutating func list(_ name: String) throws(FormProblem) -> [LocatedValue] {
        guard let value = value(name) else { return [] }
        guard case .list(let values) = value.content else { throw .expected("a list", value) }
        return values
    }

    mutating func strings(_ name: String) throws(FormProblem) -> [String] {
        var strings: [String] = []
        for value in try list(name) {
            guard case .string(let string) = value.content else {
                throw .expected("a string", value)
            }
            strings.append(string)
        }
        return strings
    }

    mutating func data(_ name: String) throws(FormProblem) -> DataObject {
        guard let value = value(name) else { return [:] }
        guard case .object(let fields) = value.content else { throw .expected("an object", value) }
        return LocatedValue.data(of: fields)
    }

    /// The case of a string enumeration; a value that is none of its cases is an error.
    mutating func choice<Choice: RawRepresentable & CaseIterable>(
        _ name: String, of: Choice.Type
    ) throws(FormProblem) -> Choice? where Choice.RawValue == String {
        guard let value = value(name) else { return nil }
        guard case .string(let string) = value.content else { throw .expected("a string", value) }
        guard let choice = Choice(rawValue: string) else {
            let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
            let message = "\"\(string)\" is no \(name); write one of \(known)"
            throw FormProblem(offset: value.offset, message: message)
        }
        return choice
    }

    /// Refuses fields that nobody has taken, where there is no place to keep them.
    func refuseTheRest(_ what: String) throws(FormProblem) {
        guard let field = fields.first else { return }
        let message = "\(what) has no field \"\(field.name)\"; remove it"
        throw FormProblem(offset: field.offset, message: message)
    }

    func missing(_ name: String) -> FormProblem {
        FormProblem(offset: offset, message: "this object has no \"\(name)\"; add it")
    }
}

extension FormProblem {
    static func expected(_ what: String, _ value: LocatedValue) -> FormProblem {
        FormProblem(
            offset: value.offset, message: "expected \(what), found \(value.kindName)")
    }
}
