internal import ArgumentModel
package import DebatePrep
internal import SourceText

/// One page of a debate pack, before it is written in a form.
package struct DebatePage: Sendable {
    /// Which part it is.
    package let part: DebatePart
    /// What is on it; `title` is added from the words where it has none.
    package let value: PageValue
    /// The tables on it, for spreadsheets: headings, then rows.
    package var tables: [[[String]]] = []
    /// The script of the page, for a browser.
    package var script = ""
    /// Whether it is printed across; as its part is, where nothing else is said.
    package var isLandscape: Bool
    /// What the style elements of its drawings hold: a page's policy names them.
    package var styles: [String] = []

    package init(_ part: DebatePart, _ value: PageValue) {
        self.part = part
        self.value = value
        isLandscape = part.isLandscape
    }
}

/// Writes the pages of a debate pack: HTML to print, Markdown.
package struct DebatePages {
    /// The sheets of paper that pages are laid out for.
    package enum Paper: String, Sendable, CaseIterable {
        case a4 = "A4"
        case letter
    }

    private let words: DebateWords
    private let templates: PageTemplates
    /// What is printed at the foot of each page: the op-ed's title.
    private let heading: String
    /// The words as pages of each form find them.
    private let trees: [PackForm: WordNode]
    package var paper = Paper.a4

    /// - Parameter heading: what the pack is about.
    package init(
        _ words: DebateWords, _ templates: PageTemplates = .standard, heading: String
    ) {
        (self.words, self.templates, self.heading) = (words, templates, heading)
        trees = Dictionary(
            uniqueKeysWithValues: PackForm.allCases.map { ($0, words.tree($0)) })
    }

    /// The title of a page.
    package func title(of page: DebatePage) -> String {
        if case .object(let fields) = page.value,
            case .text(let title)? = fields.first(where: { $0.name == "title" })?.value
        {
            return title
        }
        return words["part." + page.part.name]
    }

    /// A page in a file of its own.
    package func file(_ page: DebatePage, as form: PackForm) -> String {
        switch form {
        case .markdown: body(of: page, as: form)
        case .html: whole([page], title: title(of: page), script: page.script)
        }
    }

    /// The pages one after another in one file, to be printed.
    package func printed(_ pages: [DebatePage]) -> String {
        whole(pages, title: heading, script: "")
    }

    private func whole(_ pages: [DebatePage], title: String, script: String) -> String {
        let style = styleSheet
        let policy = ContentPolicy(
            scripts: [script].filter { !$0.isEmpty },
            styles: [style] + pages.flatMap(\.styles).filter { !$0.isEmpty })
        let sections: [PageValue] = pages.map { page in
            [
                "name": .text(page.part.name), "audience": .text(page.part.audience.rawValue),
                "for": .text(words["audience." + page.part.audience.rawValue]),
                "isLandscape": .flag(page.isLandscape),
                "content": .markup(body(of: page, as: .html)),
            ]
        }
        return filled(
            "page", .html,
            [
                "title": .text(title), "heading": .text(heading), "policy": .text(policy.text),
                "style": .markup(style), "script": .markup(script), "sections": .list(sections),
                "isPart": .flag(pages.count == 1),
            ])
    }

    private var styleSheet: String {
        // The size of a page cannot be a variable, so it is said last.
        Resource.text("debate/print.css") + "@page { size: \(paper.rawValue) portrait; }\n"
            + "@page wide { size: \(paper.rawValue) landscape; }\n"
    }

    private func body(of page: DebatePage, as form: PackForm) -> String {
        filled(
            page.part.template, form,
            ["title": .text(title(of: page)), "heading": .text(heading)], page.value)
    }

    private func filled(
        _ template: String, _ form: PackForm, _ own: PageValue, _ value: PageValue = .object([])
    ) -> String {
        var values = own.adding(value).rendered(form) as? [String: Any] ?? [:]
        values["words"] = trees[form]?.value
        return templates.filled(template, form, values)
    }
}

extension DebateWords {
    /// The words by the parts of their keys: `{{words.flow.title}}`.
    fileprivate func tree(_ form: PackForm) -> WordNode {
        var root = WordNode()
        for key in keys { root.put(self[key], at: key.split(separator: ".")[...], form) }
        return root
    }
}

/// The words below a part of a key.
private struct WordNode: Sendable {
    private var texts: [String: RenderedText] = [:]
    private var nodes: [String: WordNode] = [:]

    mutating func put(_ text: String, at path: ArraySlice<Substring>, _ form: PackForm) {
        guard let name = path.first.map(String.init) else { return }
        guard path.count > 1 else {
            texts[name] = RenderedText(text: form.escaped(text))
            return
        }
        nodes[name, default: WordNode()].put(text, at: path.dropFirst(), form)
    }

    var value: [String: Any] {
        nodes.reduce(into: texts as [String: Any]) { values, node in
            values[node.key] = node.value.value
        }
    }
}
