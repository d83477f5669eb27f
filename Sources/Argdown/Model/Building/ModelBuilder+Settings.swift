internal import ArgumentModel
internal import Yams

extension ModelBuilder {
    /// Notes settings of the front matter that no tool knows, and values that they cannot have.
    mutating func checkSettings(_ data: DataObject, _ yaml: Swift.Range<Int>) {
        let source = text(yaml)
        guard case .mapping(let mapping)? = try? YAMLReading.node(of: source) else { return }
        for (key, value) in mapping {
            guard let name = key.scalar?.string else { continue }
            let places = SettingPlaces(source: source, start: yaml.lowerBound)
            if let known = SettingNames.groups[name] {
                guard case .mapping(let settings) = value else { continue }
                for (key, value) in settings { check(key, value, in: name, known, places) }
            } else if let group = SettingNames.nearest(to: name, in: SettingNames.groups.keys),
                case .mapping = value
            {
                note(
                    "unknown-setting", .warning, at: places.range(of: key),
                    "\(name) is no group of settings; \(group) is")
            }
        }
    }

    private mutating func check(
        _ key: Yams.Node, _ value: Yams.Node, in group: String, _ known: Set<String>,
        _ places: SettingPlaces
    ) {
        guard let name = key.scalar?.string else { return }
        guard known.contains(name) else {
            let hint = SettingNames.nearest(to: name, in: known).map { "; \($0) is one" } ?? ""
            return note(
                "unknown-setting", .warning, at: places.range(of: key),
                "\(name) is no setting of \(group)\(hint)")
        }
        guard let values = SettingNames.values[name], let text = value.scalar?.string,
            !values.contains(text)
        else { return }
        note(
            "unknown-value", .warning, at: places.range(of: value),
            "\(name) is one of \(values.joined(separator: ", ")); \(text) is ignored")
    }
}

/// Finds the places of settings in the whole document.
private struct SettingPlaces {
    let source: String
    let start: Int

    func range(of node: Yams.Node) -> Swift.Range<Int> {
        let offset = start + (node.mark?.offset(in: source) ?? 0)
        return offset..<offset + (node.scalar?.string.utf8.count ?? 1)
    }
}
