public import ArgumentModel

extension WorksheetAnswers {
    /// Reads answers as JSON: `{"sheet": "2A", "answers": {"B3": "c"}}`, a list of such objects,
    /// or `{"B3": "c"}`. The key of worksheets counts as the right answers of each.
    ///
    /// - Throws: ``ArgumentModel/FormError`` with line, column and the way out.
    public static func read(json bytes: [UInt8]) throws(FormError) -> [WorksheetAnswers] {
        do {
            let value = try JSONParser.parse(bytes)
            if value.isKey { return try WorksheetKey(json: bytes).rightAnswers }
            guard case .list(let values) = value.content else {
                return [try WorksheetAnswers(value, bytes)]
            }
            var sheets: [WorksheetAnswers] = []
            for value in values { sheets.append(try WorksheetAnswers(value, bytes)) }
            return sheets
        } catch let error as FormProblem {
            throw error.located(in: bytes)
        } catch let error as FormError {
            throw error
        } catch {
            preconditionFailure("\(error)")
        }
    }

    private init(_ value: LocatedValue, _ bytes: [UInt8]) throws(FormProblem) {
        guard case .object(let fields) = value.content else {
            throw .expected("an object of items and answers", value)
        }
        let sheet = try WorksheetAnswers.sheet(in: fields)
        let inner = fields.first { $0.name == "answers" }
        guard let inner else {
            self.init(sheet: sheet, answers: try WorksheetAnswers.answers(fields, bytes))
            return
        }
        guard case .object(let answers) = inner.value.content else {
            throw .expected("an object of items and answers", inner.value)
        }
        self.init(sheet: sheet, answers: try WorksheetAnswers.answers(answers, bytes))
    }

    private static func sheet(in fields: [LocatedField]) throws(FormProblem) -> String? {
        guard let field = fields.first(where: { $0.name == "sheet" }) else { return nil }
        guard case .string(let text) = field.value.content,
            let code = AnswerNames.sheet(text)
        else {
            throw FormProblem(
                offset: field.value.offset,
                message: "a worksheet is named by its code, such as \"2A\"")
        }
        return code
    }

    private static func answers(
        _ fields: [LocatedField], _ bytes: [UInt8]
    ) throws(FormProblem) -> [Answer] {
        var answers: [Answer] = []
        for field in fields where !["sheet", "answers", "name", "pupil"].contains(field.name) {
            guard let item = AnswerNames.item(field.name) else {
                throw FormProblem(
                    offset: field.offset,
                    message: "\"\(field.name)\" is no item; items are called A1, B3 and so on")
            }
            let place = FormProblem(offset: field.offset, message: "").located(in: bytes)
            answers.append(
                Answer(
                    item: item, text: try text(field.value),
                    at: TextPlace(line: place.line, column: place.column)))
        }
        return answers
    }

    private static func text(_ value: LocatedValue) throws(FormProblem) -> String {
        switch value.content {
        case .string(let text): return text
        case .integer(let number): return "\(number)"
        case .number(let number): return "\(number)"
        case .null: return ""
        default: throw .expected("an answer in quotation marks", value)
        }
    }
}

extension WorksheetAnswers {
    /// Whether JSON holds a graph or an annotation record rather than answers.
    ///
    /// - Throws: ``ArgumentModel/FormError`` where it is no JSON.
    package static func isGraph(_ bytes: [UInt8]) throws(FormError) -> Bool {
        guard case .object(let object) = try DataValue(json: bytes) else { return false }
        return object["kind"] == nil && (object["statements"] != nil || object["units"] != nil)
    }
}

extension LocatedValue {
    /// Whether it is the key of worksheets.
    package var isKey: Bool {
        guard case .object(let fields) = content else { return false }
        return fields.contains { field in
            guard field.name == "kind", case .string(let kind) = field.value.content else {
                return false
            }
            return kind == WorksheetKey.kind
        }
    }
}
