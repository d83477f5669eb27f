internal import Argdown
internal import ArgumentDiagrams
internal import ArgumentModel

/// Finds the colours that a document gives to boxes, arrows and groups.
///
/// The data of an element go first, then colours by its title, then those by its tags. Where the
/// document says nothing of colours, nothing has one and the theme's stay.
struct MapColors {
    private(set) var warnings: [ArgdownPicture.Warning] = []
    private let settings: DataObject
    private var scheme: [DiagramColor] = MapColors.palette
    private var tagColors: [String: DiagramColor] = [:]
    private var titleColors: [String: [String: DiagramColor]] = [:]
    private var relationColors: [String: DiagramColor] = [:]
    private var levelColors: [DiagramColor] = []

    /// Light colours on which black text can be read, told apart by most eyes.
    private static let palette = [
        "#CFE3F3", "#FBE0CC", "#D5EBDD", "#F6E6B8", "#E5DAF0", "#D2EAEA", "#F3D5DE", "#E2E2D6",
    ].compactMap(DiagramColor.init)

    init(_ model: ArgdownModel) {
        settings = model.configuration.color
        readScheme()
        tagColors = table("tagColors")
        for name in ["statementColors", "argumentColors"] { titleColors[name] = table(name) }
        relationColors = table("relationColors")
        readGroupColors()
        colorTags(of: model)
    }

    /// The colour of a box.
    mutating func color(of node: ArgdownMap.Node) -> DiagramColor? {
        if let color = ownColor(node.data, of: node.title) { return color }
        let (table, ignore) =
            switch node.element {
            case .statement: ("statementColors", "ignoreStatementColors")
            case .argument: ("argumentColors", "ignoreArgumentColors")
            }
        if !isOn(ignore), let color = titleColors[table]?[node.title] { return color }
        return colorOfFirst(node.tags)
    }

    /// The colour of a group.
    mutating func color(of group: ArgdownMap.Group, _ model: ArgdownModel) -> DiagramColor? {
        if let color = ownColor(group.data, of: group.title) { return color }
        if isOn("colorizeGroupsByTag") {
            let tags = model.sections[group.section].tags
            if let color = colorOfFirst(tags) { return color }
        }
        guard !isOn("ignoreGroupColors"), !levelColors.isEmpty else { return nil }
        return levelColors[min(group.level, levelColors.count) - 1]
    }

    /// The colour of an arrow.
    func color(of kind: ArgdownModel.Relation.Kind) -> DiagramColor? {
        relationColors[kind.rawValue]
    }

    private func colorOfFirst(_ tags: [String]) -> DiagramColor? {
        tags.lazy.compactMap { tagColors[$0] }.first
    }

    private func isOn(_ name: String) -> Bool { settings[name] == .boolean(true) }

    private mutating func ownColor(_ data: DataObject, of title: String) -> DiagramColor? {
        guard !isOn("ignoreColorData"), let value = data["color"] else { return nil }
        return color(value, setting: "color", of: title)
    }

    /// The colour of a value: one by itself, or the number of one of the scheme, from 0.
    private mutating func color(
        _ value: DataValue, setting: String, of title: String? = nil
    ) -> DiagramColor? {
        if case .integer(let number) = value, number >= 0 {
            return scheme[number % scheme.count]
        }
        if let text = value.words, let color = DiagramColor(text) { return color }
        let owner = title.map { " of “\($0.prefix(40))”" } ?? ""
        let found = value.words.map { "“\($0.prefix(40))”\(owner) is no colour" }
        let what = found ?? "the colour\(owner) is empty"
        warn(
            setting,
            "\(what); write it as \"#c03\" or \"#cc0033\", in quotes, or as a name such as gold")
        return nil
    }

    private mutating func warn(_ setting: String, _ message: String) {
        warnings.append(.init(setting: setting, message: message))
    }

    private mutating func readScheme() {
        guard let value = settings["colorScheme"] else { return }
        guard case .list(let values) = value else {
            let name = value.words ?? ""
            warn(
                "color.colorScheme",
                "the scheme “\(name.prefix(40))” is not known; eight light colours are taken, or "
                    + "give a list of colours")
            return
        }
        let colors = values.compactMap { color($0, setting: "color.colorScheme") }
        if !colors.isEmpty { scheme = colors }
    }

    private mutating func table(_ name: String) -> [String: DiagramColor] {
        guard case .object(let object)? = settings[name] else { return [:] }
        var table: [String: DiagramColor] = [:]
        for (key, value) in object.fields {
            table[key] = color(value, setting: "color.\(name)", of: key)
        }
        return table
    }

    private mutating func readGroupColors() {
        guard case .list(let values)? = settings["groupColors"] else { return }
        levelColors = values.compactMap { color($0, setting: "color.groupColors") }
    }

    /// Tags without a colour of their own take those of the scheme in turn, where a scheme is
    /// set or asked for.
    private mutating func colorTags(of model: ArgdownModel) {
        guard settings["colorizeByTag"] != .boolean(false) else {
            if !isOn("colorizeGroupsByTag") { tagColors = [:] }
            return
        }
        guard settings["colorScheme"] != nil || isOn("colorizeByTag"), tagColors.isEmpty else {
            return
        }
        for (place, tag) in model.tags.enumerated() {
            tagColors[tag] = scheme[place % scheme.count]
        }
    }
}
