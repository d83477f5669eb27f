internal import ArgumentModel

extension ModelBuilder {
    /// Reads the front matter and lets its settings go before those that were given.
    mutating func readFrontMatter() throws(Halt) {
        guard
            let node = document.nodes.first(where: {
                if case .frontMatter = $0.kind { true } else { false }
            }), case .frontMatter(let yaml) = node.kind
        else { return }
        guard let data = try data(yaml, isInline: false, at: node.range) else { return }
        model.frontMatter = data
        configuration = configuration.merging(ArgdownConfiguration(data))
        checkSettings(data, yaml)
    }
}
