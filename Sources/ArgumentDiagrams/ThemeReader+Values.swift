internal import ArgumentModel

/// Single values.
extension ThemeReader {
    func take(
        _ text: inout String, _ name: String, _ reader: inout ObjectReader
    ) throws(FormProblem) {
        if let found = try reader.string(name) { text = found }
    }

    func take(
        _ flag: inout Bool, _ name: String, _ reader: inout ObjectReader
    ) throws(FormProblem) {
        guard let value = reader.value(name) else { return }
        guard case .boolean(let found) = value.content else {
            throw .expected("true or false", value)
        }
        flag = found
    }

    func take(
        _ number: inout Double, _ name: String, _ bounds: ClosedRange<Double>,
        _ reader: inout ObjectReader
    ) throws(FormProblem) {
        let offset = reader.offset(of: name)
        guard let found = try reader.number(name) else { return }
        guard bounds.contains(found) else {
            let (low, high) = (bounds.lowerBound, bounds.upperBound)
            let message = "\"\(name)\" is a number from \(low) to \(high)"
            throw FormProblem(offset: offset, message: message)
        }
        number = found
    }

    mutating func take(
        color: inout String, _ name: String, _ path: String, _ reader: inout ObjectReader
    ) throws(FormProblem) {
        guard let value = reader.value(name) else { return }
        places[path.isEmpty ? name : "\(path).\(name)"] = value.offset
        color = try ThemeReader.color(value)
    }

    mutating func take(
        color: inout String?, _ name: String, _ path: String, _ reader: inout ObjectReader
    ) throws(FormProblem) {
        var found = ""
        try take(color: &found, name, path, &reader)
        if !found.isEmpty { color = found }
    }

    static func color(_ value: LocatedValue) throws(FormProblem) -> String {
        guard case .string(let text) = value.content else { throw .expected("a colour", value) }
        guard let color = DiagramColor(text) else {
            let message = "\"\(text.prefix(20))\" is no colour; write one such as \"#0072B2\""
            throw FormProblem(offset: value.offset, message: message)
        }
        return color.hexadecimal
    }

    /// A sign stands in DOT, XML and style sheets: it has no mark that means something there.
    func takeSign(
        _ sign: inout String, _ reader: inout ObjectReader
    ) throws(FormProblem) {
        let offset = reader.offset(of: "sign")
        guard let found = try reader.string("sign") else { return }
        let isPlain = found.unicodeScalars.allSatisfy { scalar in
            scalar.value > 0x20 && !ThemeWords.meaningful.contains(scalar)
                && ![.control, .format].contains(scalar.properties.generalCategory)
        }
        guard found.count <= 2, isPlain else {
            let message = "a sign has at most two characters, none of them < > & \" \\"
            throw FormProblem(offset: offset, message: message)
        }
        sign = found
    }

    func takeFont(
        _ font: inout String, _ reader: inout ObjectReader
    ) throws(FormProblem) {
        let offset = reader.offset(of: "font")
        guard let found = try reader.string("font") else { return }
        let isPlain = found.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                || " ,-".unicodeScalars.contains(scalar)
        }
        guard isPlain, (1...100).contains(found.count) else {
            let message = "a font is one name or several, such as \"Georgia,serif\""
            throw FormProblem(offset: offset, message: message)
        }
        font = found
    }
}
