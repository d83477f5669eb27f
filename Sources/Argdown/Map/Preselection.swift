internal import ArgumentModel

/// Which elements tags, sections, titles and `isInMap` let into a map.
struct Preselection {
    private let model: ArgdownModel
    private let settings: ArgdownConfiguration.Selection
    private let tags: Set<ExactText>?
    private let sections: Set<ExactText>?
    private let excludedStatements: Set<ExactText>
    private let excludedArguments: Set<ExactText>

    init(_ model: ArgdownModel, _ settings: ArgdownConfiguration.Selection) {
        self.model = model
        self.settings = settings
        tags = settings.selectedTags?.exactTexts
        sections = settings.selectedSections?.exactTexts
        excludedStatements = (settings.excludeStatements ?? []).exactTexts
        excludedArguments = (settings.excludeArguments ?? []).exactTexts
    }

    func takes(_ statement: ArgdownModel.StatementClass) -> Bool {
        isInMap(statement.data)
            && (excludedStatements.isEmpty
                || !excludedStatements.contains(ExactText(statement.title)))
            && isInSection(statement.section) && isTagged(statement.tags)
    }

    func takes(_ argument: ArgdownModel.Argument) -> Bool {
        isInMap(argument.data)
            && (excludedArguments.isEmpty
                || !excludedArguments.contains(ExactText(argument.title)))
            && isInSection(argument.section) && isTagged(argument.tags)
    }

    private func isInMap(_ data: DataObject) -> Bool {
        settings.ignoreIsInMap == true || data.isEmpty || data["isInMap"] == nil
            || data["isInMap"] == .boolean(true)
    }

    private func isInSection(_ section: Int?) -> Bool {
        guard let sections else { return true }
        guard let section else { return settings.selectElementsWithoutSection == true }
        return sections.contains(ExactText(model.sections[section].title))
    }

    private func isTagged(_ own: [String]) -> Bool {
        guard let tags else { return true }
        guard !own.isEmpty else { return settings.selectElementsWithoutTag == true }
        return own.contains { tags.contains(ExactText($0)) }
    }
}
