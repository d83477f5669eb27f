package import ArgumentModel
internal import DebatePrep
internal import Mustache
internal import SourceText

/// A template that is no template, or names what no page holds.
package struct TemplateError: Error, Equatable {
    /// The name of its file.
    package let file: String
    /// Where, and what.
    package let fault: FormError
}

/// The Mustache templates of a debate pack: those of `debate/templates/`, and a user's own.
///
/// What is filled in has been escaped for the form of the page before, so that `{{name}}` and
/// `{{{name}}}` do the same.
package struct PageTemplates: Sendable {
    /// The files that are compiled in: `brief.html.mustache`.
    package static let files = Resource.lines("debate/templates.txt").map(String.init)

    private var library: MustacheLibrary
    /// The names of its templates without `.mustache`.
    private let names: Set<String>

    /// The templates that are compiled in.
    package static let standard: PageTemplates = {
        do throws(TemplateError) {
            return try PageTemplates(own: [])
        } catch {
            preconditionFailure("\(error.file):\(error.fault)")
        }
    }()

    /// The templates with some of a user's instead of those of the same name.
    ///
    /// - Parameter own: the files' names and bytes.
    /// - Throws: ``TemplateError`` where a file is no template, no page has its name, or it names
    ///   a value or a word that no page has.
    package init(own: [(file: String, bytes: [UInt8])]) throws(TemplateError) {
        var texts: [String: String] = [:]
        for file in PageTemplates.files {
            texts[PageTemplates.name(of: file)] = Resource.text("debate/templates/\(file)")
        }
        let values = Set(texts.values.flatMap { TemplateTags($0).tags.flatMap(\.values) })
        for file in own {
            let text = try PageTemplates.checked(file.file, file.bytes, values)
            texts[PageTemplates.name(of: file.file)] = text
        }
        names = Set(texts.keys)
        library = MustacheLibrary()
        for name in names.sorted() {
            try PageTemplates.register(texts[name] ?? "", name, &library)
        }
    }

    private static func name(of file: String) -> String {
        file.hasSuffix(ending) ? String(file.dropLast(ending.count)) : file
    }

    private static let ending = ".mustache"

    /// Values are escaped before they come here.
    private static let plain = "{{% CONTENT_TYPE: TEXT}}\n"

    private static func register(
        _ text: String, _ name: String, _ library: inout MustacheLibrary
    ) throws(TemplateError) {
        do {
            try library.register(plain + text, named: name)
        } catch let error as MustacheTemplate.ParserError {
            let place = (line: max(error.context.lineNumber - 1, 1), error.context.columnNumber)
            let offset = TemplateTags.offset(line: place.line, column: place.1, in: text)
            throw fault(name + ending, text, offset, words(error.error))
        } catch {
            throw fault(name + ending, text, 0, "cannot be read: \(error)")
        }
    }

    private static func words(_ error: any Error) -> String {
        switch error as? MustacheTemplate.Error {
        case .sectionCloseNameIncorrect: "another section is open here; close that one first"
        case .expectedSectionEnd: "a section is not closed; add {{/name}}"
        case .unfinishedName: "this tag is not closed; end it with }}"
        default: "this is no Mustache: \(error)"
        }
    }

    static func fault(
        _ file: String, _ text: String, _ offset: Int, _ message: String
    ) -> TemplateError {
        let bytes = Array(text.utf8)
        return TemplateError(
            file: file, fault: FormProblem(offset: offset, message: message).located(in: bytes))
    }

    /// A user's template, its names known.
    private static func checked(
        _ file: String, _ bytes: [UInt8], _ values: Set<String>
    ) throws(TemplateError) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw fault(file, "", 0, "is not UTF-8; convert it first (iconv -t UTF-8)")
        }
        guard files.contains(file) else {
            let near = NearName.nearest(to: file, in: files).map { "call it \($0)" }
            let way = near ?? "the pack has \(files.joined(separator: ", "))"
            throw fault(file, text, 0, "no page is made by a template of this name; \(way)")
        }
        for tag in TemplateTags(text).tags {
            if let message = unknown(tag, values) { throw fault(file, text, tag.offset, message) }
        }
        return text
    }

    /// What is wrong with the name in a tag.
    private static func unknown(_ tag: TemplateTags.Tag, _ values: Set<String>) -> String? {
        if tag.isPartial {
            let known = files.map(name)
            guard !known.contains(tag.name) else { return nil }
            let near = NearName.nearest(to: tag.name, in: known).map { "\"\($0)\"" }
            return "there is no template \"\(tag.name)\"; write "
                + (near ?? "one of " + known.joined(separator: ", "))
        }
        if tag.path.first == "words", tag.path.count > 1 {
            let key = tag.path.dropFirst().joined(separator: ".")
            let keys = DebateWords.english.keys
            let isKnown = keys.contains { $0 == key || $0.hasPrefix(key + ".") }
            guard !isKnown else { return nil }
            let near = NearName.nearest(to: key, in: keys).map { "; write \"words.\($0)\"" } ?? ""
            return "the pack has no word \"\(key)\"\(near)"
        }
        guard let name = tag.path.first(where: { !values.contains($0) }) else { return nil }
        let near = NearName.nearest(to: name, in: values.sorted()).map { "; write \"\($0)\"" } ?? ""
        return "no page has a value \"\(name)\"\(near)"
    }

    /// A page.
    ///
    /// - Precondition: there is a template of that name and form.
    func filled(_ name: String, _ form: PackForm, _ values: [String: Any]) -> String {
        let full = "\(name).\(form.rawValue)"
        guard let page = library.render(values, withTemplate: full) else {
            preconditionFailure("templates.txt has no \(full).mustache")
        }
        return page
    }
}

/// The tags of a template, as far as names go.
struct TemplateTags {
    struct Tag {
        /// The name as it stands, without a sign.
        let name: String
        /// The name's parts; of transforms only what they are applied to. Empty for `.`.
        let path: [String]
        let isPartial: Bool
        /// Where the tag begins, in bytes.
        let offset: Int

        /// The values that it names; the parts of a word's key are none.
        var values: [String] { path.first == "words" ? ["words"] : path }
    }

    let tags: [Tag]

    init(_ text: String) {
        var tags: [Tag] = []
        var rest = text[...]
        while let start = rest.firstRange(of: "{{") {
            let offset = text.utf8.distance(from: text.startIndex, to: start.lowerBound)
            rest = rest[start.upperBound...]
            guard let end = rest.firstRange(of: "}}") else { break }
            if let tag = TemplateTags.tag(rest[..<end.lowerBound], offset) { tags.append(tag) }
            rest = rest[end.upperBound...]
        }
        self.tags = tags
    }

    private static func tag(_ inside: Substring, _ offset: Int) -> Tag? {
        let sign = inside.first ?? " "
        guard !"!%=".contains(sign) else { return nil }
        let name = inside.drop { "#^/&{><$ ".contains($0) }.filter { !" }".contains($0) }
        let inner = name.split(whereSeparator: "()".contains).last.map(String.init) ?? ""
        let isPartial = sign == ">" || sign == "<"
        let path = isPartial || sign == "$" ? [] : inner.split(separator: ".").map(String.init)
        return Tag(name: String(name), path: path, isPartial: isPartial, offset: offset)
    }

    /// The offset of a line's column.
    static func offset(line: Int, column: Int, in text: String) -> Int {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let before = lines.prefix(line - 1).reduce(0) { $0 + $1.utf8.count + 1 }
        return min(before + max(column - 1, 0), text.utf8.count)
    }
}
