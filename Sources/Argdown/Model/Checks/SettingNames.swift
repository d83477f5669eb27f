internal import SourceText

/// The settings that Argdown's tools know, by their group.
enum SettingNames {
    static let groups: [String: Set<String>] = [
        "model": [
            "mode", "removeTagsFromText", "transformArgumentRelations", "shortcodes",
            "explodeArguments",
        ],
        "selection": [
            "selectedTags", "selectedSections", "includeStatements", "excludeStatements",
            "excludeArguments", "excludeDisconnected", "statementSelectionMode", "ignoreIsInMap",
            "selectElementsWithoutSection", "selectElementsWithoutTag",
        ],
        "map": ["statementLabelMode", "argumentLabelMode", "addTags"],
        "group": ["groupDepth", "regroup", "sections", "ignoreIsClosed", "ignoreIsGroup"],
        "color": [
            "colorScheme", "relationColors", "tagColors", "statementColors", "argumentColors",
            "groupColors", "colorizeByTag", "colorizeGroupsByTag", "ignoreColorData",
            "ignoreStatementColors", "ignoreArgumentColors", "ignoreGroupColors",
        ],
        "dot": [
            "graphname", "graphVizSettings", "group", "closedGroup", "argument", "statement",
            "edge", "sameRank", "measureLineWidth", "mapBgColor", "useHtmlLabels", "lineLength",
            "colorByStrength",
        ],
        "data": ["frontMatterSettingsMode", "switchToBlockFormatIfMultiline"],
    ]

    /// The values of the settings that have only a few.
    static let values: [String: [String]] = [
        "mode": ArgdownConfiguration.Mode.allCases.map(\.rawValue),
        "statementSelectionMode": ArgdownConfiguration.Selection.StatementMode.allCases
            .map(\.rawValue),
        "statementLabelMode": ArgdownConfiguration.Labels.Mode.allCases.map(\.rawValue),
        "argumentLabelMode": ArgdownConfiguration.Labels.Mode.allCases.map(\.rawValue),
    ]

    /// The known name that a name is most likely meant to be.
    static func nearest(to name: String, in names: some Sequence<String>) -> String? {
        NearName.nearest(to: name, in: names)
    }
}
