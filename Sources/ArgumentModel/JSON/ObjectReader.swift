internal import SourceText

/// Takes the known fields out of a JSON object and keeps the rest.
package struct ObjectReader {
    private var fields: [LocatedField]
    /// The names that were asked for, of which one may be meant by an unknown one.
    private var known: [String] = []
    package let offset: Int

    /// - Throws: where the value is no object.
    package init(_ value: LocatedValue, what: String) throws(FormProblem) {
        guard case .object(let fields) = value.content else {
            throw .expected("an object (\(what))", value)
        }
        self.fields = fields
        offset = value.offset
    }

    /// The fields that nobody has taken.
    var rest: DataObject { LocatedValue.data(of: fields) }

    /// Where the value of that name stands; the place of the object where it has none.
    package func offset(of name: String) -> Int {
        fields.first { $0.name == name }?.value.offset ?? offset
    }

    package mutating func value(_ name: String) -> LocatedValue? {
        known.append(name)
        guard let index = fields.firstIndex(where: { $0.name == name }) else { return nil }
        let value = fields.remove(at: index).value
        if case .null = value.content { return nil }
        return value
    }

    package mutating func string(_ name: String) throws(FormProblem) -> String? {
        guard let value = value(name) else { return nil }
        guard case .string(let string) = value.content else { throw .expected("a string", value) }
        return string
    }

    package mutating func required(_ name: String) throws(FormProblem) -> String {
        guard let string = try string(name) else { throw missing(name) }
        return string
    }

    package mutating func integer(_ name: String) throws(FormProblem) -> Int? {
        guard let value = value(name) else { return nil }
        guard case .integer(let integer) = value.content else {
            throw .expected("an integer", value)
        }
        return integer
    }

    package mutating func number(_ name: String) throws(FormProblem) -> Double? {
        guard let value = value(name) else { return nil }
        switch value.content {
        case .number(let number): return number
        case .integer(let integer): return Double(integer)
        default: throw .expected("a number", value)
        }
    }

    package mutating func flag(_ name: String) throws(FormProblem) -> Bool {
        guard let value = value(name) else { return false }
        guard case .boolean(let flag) = value.content else {
            throw .expected("true or false", value)
        }
        return flag
    }

    package mutating func list(_ name: String) throws(FormProblem) -> [LocatedValue] {
        guard let value = value(name) else { return [] }
        guard case .list(let values) = value.content else { throw .expected("a list", value) }
        return values
    }

    package mutating func strings(_ name: String) throws(FormProblem) -> [String] {
        var strings: [String] = []
        for value in try list(name) {
            guard case .string(let string) = value.content else {
                throw .expected("a string", value)
            }
            strings.append(string)
        }
        return strings
    }

    package mutating func data(_ name: String) throws(FormProblem) -> DataObject {
        guard let value = value(name) else { return [:] }
        guard case .object(let fields) = value.content else { throw .expected("an object", value) }
        return LocatedValue.data(of: fields)
    }

    /// The case of a string enumeration; a value that is none of its cases is an error.
    package mutating func choice<Choice: RawRepresentable & CaseIterable>(
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
    package func refuseTheRest(_ what: String) throws(FormProblem) {
        guard let field = fields.first else { return }
        let near = NearName.nearest(to: field.name, in: known)
        let way = near.map { "write \"\($0)\"" } ?? "remove it"
        let message = "\(what) has no field \"\(field.name)\"; \(way)"
        throw FormProblem(offset: field.offset, message: message)
    }

    package func missing(_ name: String) -> FormProblem {
        FormProblem(offset: offset, message: "this object has no \"\(name)\"; add it")
    }
}

extension FormProblem {
    package static func expected(_ what: String, _ value: LocatedValue) -> FormProblem {
        FormProblem(
            offset: value.offset, message: "expected \(what), found \(value.kindName)")
    }
}
