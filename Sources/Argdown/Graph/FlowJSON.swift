internal import ArgumentModel

/// Writes data as JSON on one line that no end of a comment can stand in.
enum FlowJSON {
    static func text(of value: DataValue) -> String {
        switch value {
        case .null: "null"
        case .boolean(let flag): flag ? "true" : "false"
        case .integer(let number): "\(number)"
        case .number(let number): number.isFinite ? "\(number)" : "null"
        case .string(let text): string(text)
        case .list(let values):
            "[" + values.map { FlowJSON.text(of: $0) }.joined(separator: ", ") + "]"
        case .object(let object):
            "{"
                + object.fields.map { "\(string($0.name)): \(FlowJSON.text(of: $0.value))" }
                .joined(separator: ", ") + "}"
        }
    }

    private static func string(_ text: String) -> String {
        String(FlowYAML.quoted(text).flatMap { $0 == ">" ? Array("\\u003E") : [$0] })
    }
}
