internal import ArgumentModel

/// Puts the boxes of a map into groups, and closes groups.
struct MapGrouping {
    private let model: ArgdownModel
    private let isGroup: [Bool]
    private var groups: [Int: Int] = [:]

    init(_ model: ArgdownModel, _ settings: ArgdownConfiguration.Grouping) {
        self.model = model
        isGroup = model.areGroups(settings)
    }

    /// Puts boxes into the groups of their sections, and groups into those around them.
    mutating func group(_ map: inout ArgdownMap) {
        guard !model.sections.isEmpty else { return }
        var loose: [ArgdownMap.Child] = []
        for node in map.nodes.indices {
            if let section = section(of: map.nodes[node].element) {
                let group = group(of: section, in: &map)
                map.nodes[node].group = group
                map.groups[group].children.append(.node(node))
            } else {
                loose.append(.node(node))
            }
        }
        for group in map.groups.indices { join(group, in: &map) }
        let top = map.groups.indices.filter { map.groups[$0].parent == nil }
        map.roots = top.map { .group($0) } + loose
        setLevels(&map)
    }

    /// The nearest section around an element that is a group.
    private func section(of element: ArgdownMap.Node.Element) -> Int? {
        switch element {
        case .statement(let place): nearestGroup(model.statements[place].section)
        case .argument(let place): nearestGroup(model.arguments[place].section)
        }
    }

    private func nearestGroup(_ section: Int?) -> Int? {
        var section = section
        while let place = section, !isGroup[place] { section = model.sections[place].parent }
        return section
    }

    private mutating func group(of section: Int, in map: inout ArgdownMap) -> Int {
        if let group = groups[section] { return group }
        let new = model.sections[section]
        groups[section] = map.groups.count
        map.groups.append(
            .init(
                section: section, title: new.title, data: new.data,
                isClosed: new.isClosed == true))
        return map.groups.count - 1
    }

    /// Puts a group into those around it, which are made where they hold nothing else yet.
    private mutating func join(_ group: Int, in map: inout ArgdownMap) {
        var group = group
        while let section = nearestGroup(model.sections[map.groups[group].section].parent) {
            let isNew = groups[section] == nil
            let parent = self.group(of: section, in: &map)
            // The reference closes no group that holds nothing but other groups.
            if isNew, model.reading == .compatible { map.groups[parent].isClosed = false }
            map.groups[group].parent = parent
            map.groups[parent].children.append(.group(group))
            guard isNew else { return }
            group = parent
        }
    }

    private func setLevels(_ map: inout ArgdownMap) {
        var open = map.roots
        while let child = open.popLast() {
            guard case .group(let group) = child else { continue }
            if let parent = map.groups[group].parent {
                map.groups[group].level = map.groups[parent].level + 1
            }
            open += map.groups[group].children
        }
    }

    /// Empties closed groups and leads the arrows of what was in them to the groups.
    func close(_ map: inout ArgdownMap) {
        var closed = [Int?](repeating: nil, count: map.nodes.count)
        var open: [(child: ArgdownMap.Child, closed: Int?)] = map.roots.map { ($0, nil) }
        while let (child, outer) = open.popLast() {
            switch child {
            case .node(let node): closed[node] = outer
            case .group(let group):
                let outer = outer ?? (map.groups[group].isClosed ? group : nil)
                open += map.groups[group].children.map { ($0, outer) }
                if outer != nil { map.groups[group].children = [] }
            }
        }
        map.edges = map.edges.compactMap { $0.led(by: closed) }
    }
}

extension ArgdownMap.Edge {
    /// The arrow between the closed groups that its ends are in; `nil` within one of them.
    fileprivate func led(by closed: [Int?]) -> Self? {
        var led = self
        led.from = from.led(by: closed)
        led.to = to.led(by: closed)
        if case .group = led.from, led.from == led.to { return nil }
        return led
    }
}

extension ArgdownMap.End {
    fileprivate func led(by closed: [Int?]) -> Self {
        guard case .node(let node) = self, let group = closed[node] else { return self }
        return .group(group)
    }
}

extension ArgdownModel {
    /// Which sections are groups of the map, where neither data nor settings say so: those of
    /// the innermost levels.
    public func areGroups(_ settings: ArgdownConfiguration.Grouping) -> [Bool] {
        let outermost = headingDepth - (settings.groupDepth ?? 2) + 1
        return sections.map { $0.isGroup ?? ($0.level >= outermost) }
    }
}
