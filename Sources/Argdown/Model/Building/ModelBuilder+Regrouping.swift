internal import ArgumentModel

extension ModelBuilder {
    /// Replaces the sections by those of the settings, where they name any.
    mutating func regroup() {
        guard !configuration.group.regroup.isEmpty else { return }
        model.sections = []
        for place in model.statements.indices { model.statements[place].section = nil }
        for place in model.arguments.indices { model.arguments[place].section = nil }
        for group in configuration.group.regroup { addGroup(group, level: 1, parent: nil) }
    }

    private mutating func addGroup(_ value: DataValue, level: Int, parent: Int?) {
        guard case .object(let group) = value else { return }
        let place = model.sections.count
        var section = ArgdownModel.Section(
            title: group.string("title") ?? "", level: level, parent: parent,
            tags: group.strings("tags") ?? [], headingRange: 0..<0, lines: 1...1)
        section.isClosed = group["isClosed"].map(\.isTruthy)
        model.sections.append(section)
        for title in group.strings("statements") ?? [] {
            for statement in model.statements.indices
            where ExactText(model.statements[statement].title) == ExactText(title) {
                model.statements[statement].section = place
            }
        }
        for title in group.strings("arguments") ?? [] {
            for argument in model.arguments.indices
            where ExactText(model.arguments[argument].title) == ExactText(title) {
                model.arguments[argument].section = place
            }
        }
        guard case .list(let children)? = group["children"] else { return }
        for child in children { addGroup(child, level: level + 1, parent: place) }
    }
}
