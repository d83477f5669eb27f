internal import ArgumentDiagrams
package import ArgumentModel
internal import Mustache

/// What a template of a debate pack is filled with, and what the pack's JSON says.
///
/// ```swift
/// let value: PageValue = ["side": "Pro", "claims": [["label": "C1"], ["label": "C2"]]]
/// ```
package indirect enum PageValue: Sendable, Equatable {
    /// Words: escaped in every form. Empty ones count as absent, so `{{#note}}` skips them.
    case text(String)
    /// Markup of our own, such as a drawing: put into HTML as it is; absent from other forms.
    case markup(String)
    /// A value that only one form has: JSON and the others do without.
    case only(PackForm, PageValue)
    case number(Int)
    case flag(Bool)
    case list([PageValue])
    case object([Field])

    /// A named value.
    package struct Field: Sendable, Equatable {
        package let name: String
        package let value: PageValue
    }
}

extension PageValue: ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral
{
    package init(stringLiteral text: String) { self = .text(text) }

    package init(arrayLiteral elements: PageValue...) { self = .list(elements) }

    package init(dictionaryLiteral elements: (String, PageValue)...) {
        self = .object(elements.map { Field(name: $0, value: $1) })
    }
}

extension PageValue {
    /// The text, where there is one.
    package static func text(_ text: String?) -> PageValue { .text(text ?? "") }

    /// The object with the fields of another behind its own.
    package func adding(_ other: PageValue) -> PageValue {
        guard case .object(let own) = self, case .object(let more) = other else { return self }
        return .object(own + more)
    }

    /// The value as the pack's JSON has it: without markup and without empty texts.
    package var json: DataValue? {
        switch self {
        case .text(let text): text.isEmpty ? nil : .string(text)
        case .markup, .only: nil
        case .number(let number): .integer(number)
        case .flag(let flag): .boolean(flag)
        case .list(let values): .list(values.compactMap(\.json))
        case .object(let fields):
            .object(
                fields.reduce(into: DataObject()) { object, field in
                    object[field.name] = field.value.json
                })
        }
    }

    /// The names in it, however deep.
    var names: Set<String> {
        switch self {
        case .only(_, let value): value.names
        case .list(let values): values.reduce(into: []) { $0.formUnion($1.names) }
        case .object(let fields):
            fields.reduce(into: []) { names, field in
                names.insert(field.name)
                names.formUnion(field.value.names)
            }
        default: []
        }
    }

    /// The value as templates take it: escaped as the form wants it.
    func rendered(_ form: PackForm) -> Any {
        switch self {
        case .text(let text): RenderedText(text: form.escaped(text))
        case .markup(let markup): RenderedText(text: form == .html ? markup : "")
        case .only(let own, let value): own == form ? value.rendered(form) : RenderedText(text: "")
        case .number(let number): RenderedText(text: "\(number)")
        case .flag(let flag): flag
        case .list(let values): values.map { $0.rendered(form) }
        case .object(let fields):
            Dictionary(fields.map { ($0.name, $0.value.rendered(form)) }) { _, last in last }
        }
    }
}

/// How a page is written.
package enum PackForm: String, Sendable, CaseIterable {
    case html
    case markdown = "md"

    func escaped(_ text: String) -> String {
        switch self {
        case .html: HTMLText.escaped(text)
        case .markdown: PackForm.markdown(text)
        }
    }
}

extension PackForm {
    /// A text as Markdown, with the blanks at its ends: it may be a piece of a sentence.
    private static func markdown(_ text: String) -> String {
        let escaped = opensList(text) ? MarkdownText.line(text) : MarkdownText.escaped(text)
        guard !escaped.isEmpty else { return text.isEmpty ? "" : " " }
        let (first, last) = (text.first?.isWhitespace == true, text.last?.isWhitespace == true)
        return (first ? " " : "") + escaped + (last ? " " : "")
    }

    /// Whether Markdown would make a list of a line that begins so.
    private static func opensList(_ text: String) -> Bool {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let rest = text.dropFirst(digits.count)
        guard let mark = rest.first, (digits.isEmpty ? "-+" : ".)").contains(mark) else {
            return false
        }
        return rest.dropFirst().first?.isWhitespace ?? true
    }
}

/// A text that has been escaped; an empty one is nothing to a section.
struct RenderedText: MustacheCustomRenderable {
    let text: String

    var renderText: String { text }
    var isNull: Bool { text.isEmpty }
}
