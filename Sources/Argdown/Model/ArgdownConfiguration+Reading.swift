public import ArgumentModel

extension ArgdownConfiguration {
    /// The settings that data, such as a front matter, hold; what is no setting is passed over.
    public init(_ data: DataObject) {
        title = data.string("title")
        if let model = data.object("model") { self.model = Model(model) }
        if let selection = data.object("selection") { self.selection = Selection(selection) }
        if let map = data.object("map") { self.map = Labels(map) }
        if let group = data.object("group") { self.group = Grouping(group) }
        color = data.object("color") ?? [:]
        dot = data.object("dot") ?? [:]
    }

    /// These settings, where the other ones leave something open.
    public func merging(_ other: Self) -> Self {
        var merged = self
        merged.title = other.title ?? title
        merged.model = model.merging(other.model)
        merged.selection = selection.merging(other.selection)
        merged.map = map.merging(other.map)
        merged.group = group.merging(other.group)
        merged.color.merge(other.color)
        merged.dot.merge(other.dot)
        return merged
    }
}

extension ArgdownConfiguration.Model {
    init(_ data: DataObject) {
        mode = data.string("mode").flatMap(ArgdownConfiguration.Mode.init)
        removeTagsFromText = data.flag("removeTagsFromText")
        explodeArguments = data.flag("explodeArguments")
        transformArgumentRelations = data.flag("transformArgumentRelations")
        for (name, value) in data.object("shortcodes")?.fields ?? [] {
            if case .object(let code) = value { shortcodes[name] = code.string("unicode") }
        }
    }

    fileprivate func merging(_ other: Self) -> Self {
        var merged = self
        merged.mode = other.mode ?? mode
        merged.removeTagsFromText = other.removeTagsFromText ?? removeTagsFromText
        merged.explodeArguments = other.explodeArguments ?? explodeArguments
        merged.transformArgumentRelations =
            other.transformArgumentRelations ?? transformArgumentRelations
        merged.shortcodes.merge(other.shortcodes) { $1 }
        return merged
    }
}

extension ArgdownConfiguration.Selection {
    init(_ data: DataObject) {
        selectedTags = data.strings("selectedTags")
        selectedSections = data.strings("selectedSections")
        includeStatements = data.strings("includeStatements")
        excludeStatements = data.strings("excludeStatements")
        excludeArguments = data.strings("excludeArguments")
        selectElementsWithoutSection = data.flag("selectElementsWithoutSection")
        selectElementsWithoutTag = data.flag("selectElementsWithoutTag")
        excludeDisconnected = data.flag("excludeDisconnected")
        ignoreIsInMap = data.flag("ignoreIsInMap")
        statementSelectionMode = data.string("statementSelectionMode")
            .flatMap(StatementMode.init)
    }

    fileprivate func merging(_ other: Self) -> Self {
        var merged = self
        merged.selectedTags = other.selectedTags ?? selectedTags
        merged.selectedSections = other.selectedSections ?? selectedSections
        merged.includeStatements = other.includeStatements ?? includeStatements
        merged.excludeStatements = other.excludeStatements ?? excludeStatements
        merged.excludeArguments = other.excludeArguments ?? excludeArguments
        merged.selectElementsWithoutSection =
            other.selectElementsWithoutSection ?? selectElementsWithoutSection
        merged.selectElementsWithoutTag =
            other.selectElementsWithoutTag ?? selectElementsWithoutTag
        merged.excludeDisconnected = other.excludeDisconnected ?? excludeDisconnected
        merged.ignoreIsInMap = other.ignoreIsInMap ?? ignoreIsInMap
        merged.statementSelectionMode = other.statementSelectionMode ?? statementSelectionMode
        return merged
    }
}

extension ArgdownConfiguration.Labels {
    init(_ data: DataObject) {
        statementLabelMode = data.string("statementLabelMode").flatMap(Mode.init)
        argumentLabelMode = data.string("argumentLabelMode").flatMap(Mode.init)
        addTags = data.flag("addTags")
    }

    fileprivate func merging(_ other: Self) -> Self {
        var merged = self
        merged.statementLabelMode = other.statementLabelMode ?? statementLabelMode
        merged.argumentLabelMode = other.argumentLabelMode ?? argumentLabelMode
        merged.addTags = other.addTags ?? addTags
        return merged
    }
}

extension ArgdownConfiguration.Grouping {
    init(_ data: DataObject) {
        if case .integer(let depth)? = data["groupDepth"] { groupDepth = depth }
        ignoreIsGroup = data.flag("ignoreIsGroup")
        ignoreIsClosed = data.flag("ignoreIsClosed")
        sections = data.object("sections")
        if case .list(let groups)? = data["regroup"] { regroup = groups }
    }

    fileprivate func merging(_ other: Self) -> Self {
        var merged = self
        merged.groupDepth = other.groupDepth ?? groupDepth
        merged.ignoreIsGroup = other.ignoreIsGroup ?? ignoreIsGroup
        merged.ignoreIsClosed = other.ignoreIsClosed ?? ignoreIsClosed
        merged.sections = other.sections ?? sections
        merged.regroup = other.regroup.isEmpty ? regroup : other.regroup
        return merged
    }
}
