internal import ArgumentModel

extension ModelBuilder {
    /// The parts of a statement, a description or a heading that come before its relations.
    struct Head {
        var reader: ContentReader
        var data: DataObject = [:]
        /// Its first relation, or the node behind it.
        var next: Int
        var hasRelations: Bool
    }

    /// Reads content and data of a node.
    mutating func readHead(
        _ index: Int, text: [UInt8]?, isReference: Bool = false
    ) throws(Halt) -> Head {
        let node = document.nodes[index]
        let content = contentEnd(index)
        var head = Head(
            reader: ContentReader(document, configuration.model, text: text), next: content,
            hasRelations: false)
        head.reader.read(index + 1..<content)
        model.mentions += head.reader.mentions
        tags.add(head.reader.tags)
        try readData(of: &head, until: node.end)
        head.hasRelations = head.next < node.end
        if isCompatible { closeBreak(&head, index, isReference: isReference) }
        return head
    }

    /// The first child of a node that is no content.
    private func contentEnd(_ index: Int) -> Int {
        var child = index + 1
        while child < document.nodes[index].end {
            switch document.nodes[child].kind {
            case .data, .relation: return child
            default: child = document.nodes[child].end
            }
        }
        return child
    }

    private mutating func readData(of head: inout Head, until end: Int) throws(Halt) {
        while head.next < end, case .data(let yaml, let isInline) = document.nodes[head.next].kind {
            let node = document.nodes[head.next]
            if let data = try data(yaml, isInline: isInline, at: node.range) {
                if document.reading == .tolerant {
                    head.data.merge(data)
                } else {
                    head.data = data
                }
            } else if isInline {
                head.reader.append(node.range)
            }
            head.next = node.end
        }
    }

    /// Argdown's own tools take the line break before relations or data for a space, save the
    /// one that ends the content.
    private func closeBreak(_ head: inout Head, _ index: Int, isReference: Bool) {
        let hasData = head.next > contentEnd(index)
        guard isReference || hasData else { return }
        if head.hasRelations || (hasData && isReference && hasBreakBeforeData(index)) {
            head.reader.breakLine()
        }
    }

    private func hasBreakBeforeData(_ index: Int) -> Bool {
        let data = contentEnd(index)
        let before = data == index + 1 ? titleEnd(index) : document.nodes[data - 1].range.upperBound
        let start = document.nodes[data].range.lowerBound
        return before < start && document.bytes[before..<start].contains(UInt8(ascii: "\n"))
    }

    private func titleEnd(_ index: Int) -> Int {
        switch document.nodes[index].kind {
        case .statement(.reference(let title)), .argument(.reference(let title)):
            title.upperBound + 1
        default: document.nodes[index].range.lowerBound
        }
    }

    /// The data of a `{…}`; `nil` where they are no YAML.
    func readsData(_ yaml: Range<Int>, isInline: Bool) throws(YAMLReading.Fault) -> DataValue {
        if isInline, let plain = FlowMapping.read(document.bytes[yaml]) { return .object(plain) }
        return try YAMLReading.read(text(yaml), readsDates: isCompatible)
    }

    /// The data of a `{…}`; `nil` where they are no YAML and the tolerant reading goes on.
    mutating func data(
        _ yaml: Range<Int>, isInline: Bool, at range: Range<Int>
    ) throws(Halt) -> DataObject? {
        do {
            return try object(readsData(yaml, isInline: isInline), at: range)
        } catch {
            let place = min(
                yaml.lowerBound + error.offset, max(yaml.lowerBound, yaml.upperBound - 1))
            note(
                "invalid-data", .error, at: place..<min(place + 1, document.bytes.count),
                "these data are no YAML: \(error.problem); they are ignored")
            guard isCompatible else { return nil }
            throw Halt()
        }
    }

    private mutating func object(_ value: DataValue, at range: Range<Int>) -> DataObject {
        switch value {
        case .object(let object): return object
        case .null: return [:]
        case .list(let list) where isCompatible:
            var object = DataObject()
            for (place, value) in list.enumerated() { object[String(place)] = value }
            return object
        default:
            note(
                "data-without-names", .warning, at: range,
                "data name their values, as in {color: red}; these do not and are ignored")
            return [:]
        }
    }
}

extension ContentReader {
    /// The text as it is to be kept, and its ranges.
    func finished(isHeading: Bool = false) -> (text: String?, ranges: [Range]) {
        guard let bytes = text else { return (nil, ranges) }
        let whole = String(decoding: bytes, as: UTF8.self)
        guard !keepsBlanks || isHeading else { return (whole, ranges) }
        let start = bytes.firstIndex { !Self.isBlank($0) } ?? bytes.count
        let end = (bytes.lastIndex { !Self.isBlank($0) } ?? start - 1) + 1
        let kept = String(decoding: bytes[start..<end], as: UTF8.self)
        return (kept, isHeading && keepsBlanks ? ranges : ranges.map { $0.within(start..<end) })
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }
}

extension ArgdownModel.InlineRange {
    /// The part that lies within a stretch of the text, counted from its start.
    fileprivate func within(_ stretch: Swift.Range<Int>) -> Self {
        let part = range.clamped(to: stretch)
        return Self(
            kind: kind,
            range: part.lowerBound - stretch.lowerBound..<part.upperBound - stretch.lowerBound)
    }
}
