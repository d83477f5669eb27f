internal import ArgumentModel

extension ModelBuilder {
    mutating func enterHeading(_ index: Int, level: Int) throws(Halt) -> Int {
        let node = document.nodes[index]
        let head = try readHead(index, text: [])
        let (text, ranges) = head.reader.finished(isHeading: true)
        let line = lines.line(at: node.range.lowerBound)
        let parent = closeSections(above: level, at: line)
        var new = ArgdownModel.Section(
            title: (text ?? "").trimmedOfWhitespace, level: level, parent: parent, ranges: ranges,
            tags: head.reader.tags, data: head.data, headingRange: node.range,
            lines: line...line)
        applySettings(to: &new)
        section = model.sections.count
        model.headingDepth = max(model.headingDepth, level)
        model.sections.append(new)
        return node.end
    }

    private func applySettings(to section: inout ArgdownModel.Section) {
        let group = configuration.group
        if group.ignoreIsGroup != true, let value = section.data["isGroup"] {
            section.isGroup = value != .boolean(false)
        }
        if group.ignoreIsClosed != true, let value = section.data["isClosed"] {
            section.isClosed = value.isTruthy
        }
        guard let sections = group.sections else { return }
        if case .object(let settings)? = sections[section.title] {
            section.isGroup = settings["isGroup"].map { $0 != .boolean(false) }
            section.isClosed = settings["isClosed"].map(\.isTruthy)
        } else {
            section.isGroup = section.isGroup ?? false
        }
    }

    /// Ends the open sections that a heading of that level ends, and says which one it is in.
    private mutating func closeSections(above level: Int, at line: Int) -> Int? {
        var open = section
        while let place = open, model.sections[place].level >= level {
            let start = model.sections[place].lines.lowerBound
            model.sections[place].lines = start...max(start, line - 1)
            open = model.sections[place].parent
        }
        return open
    }

    /// Ends all sections at the end of the document.
    mutating func closeSections() {
        guard let last = document.nodes.indices.last(where: { document.nodes[$0].parent == 0 }),
            section != nil
        else { return }
        let end = lines.line(at: max(0, document.nodes[last].range.upperBound - 1))
        while let place = section {
            let start = model.sections[place].lines.lowerBound
            model.sections[place].lines = start...max(start, end)
            section = model.sections[place].parent
        }
    }
}
