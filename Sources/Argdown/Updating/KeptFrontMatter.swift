internal import ArgumentModel

/// Front matter as it is written where no older one is at hand.
struct WantedFrontMatter {
    let fields: DataObject

    init(_ fields: DataObject) { self.fields = fields }

    /// Written anew.
    var written: ComposedHead {
        ComposedHead(text: fields.isEmpty ? "" : "===\n" + FlowYAML.block(fields) + "===")
    }
}

extension KeptDocument {
    /// The front matter with only those fields changed that say something else than they did;
    /// `nil` where there was none.
    ///
    /// - Parameter fields: what a graph would say in front matter of its own.
    func frontMatter(_ fields: DataObject) -> ComposedHead? {
        guard
            let node = document.nodes.first(where: { $0.form == .frontMatter }),
            case .frontMatter(let yaml) = node.kind
        else { return nil }
        let said = model.frontMatter
        let unread = ArgdownRejected.unread(
            said[ArgdownRejected.name], statementsByTitle, old.graph)
        let was = ArgdownFrontMatter.fields(of: old.graph, ArgdownTitles(old.graph))
        var wanted = said.changed(
            from: was.adding(unreadRejections: unread),
            to: fields.adding(unreadRejections: unread))
        wanted.keepRejections(inOrderOf: said)
        if wanted == said, !distrustsAll {
            return ComposedHead(
                text: document.string(node.range), repeated: [node.range])
        }
        let lines = YAMLLines(document.string(yaml))
        let changed = "===\n" + lines.changed(from: said, to: wanted) + "==="
        if Self.fields(of: changed + "\n") == wanted { return ComposedHead(text: changed) }
        let remarks = said.isEmpty ? lines.allAsRemarks : lines.remarks
        return ComposedHead(text: "===\n" + remarks + FlowYAML.block(wanted) + "===")
    }

    private var statementsByTitle: [String: Statement.ID] {
        Dictionary(
            zip(model.statements.map(\.title), old.statements),
            uniquingKeysWith: { first, _ in first })
    }

    private static func fields(of text: String) -> DataObject {
        ArgdownModel(ArgdownDocument(text)).frontMatter
    }
}

extension DataObject {
    /// These fields, with entries of the list of what was rejected that mean nothing here.
    fileprivate func adding(unreadRejections entries: [DataValue]) -> DataObject {
        guard !entries.isEmpty else { return self }
        var result = self
        var list: [DataValue] = []
        if case .list(let own)? = self[ArgdownRejected.name] { list = own }
        result[ArgdownRejected.name] = .list(list + entries)
        return result
    }

    /// Puts what was rejected before first, in the order in which it was listed.
    fileprivate mutating func keepRejections(inOrderOf old: DataObject) {
        guard case .list(let entries)? = self[ArgdownRejected.name],
            case .list(let before)? = old[ArgdownRejected.name]
        else { return }
        let kept = before.filter(entries.contains)
        self[ArgdownRejected.name] = .list(kept + entries.filter { !kept.contains($0) })
    }

    /// These data with what is otherwise in `new` than in `was`.
    fileprivate func changed(from was: DataObject, to new: DataObject) -> DataObject {
        var result = self
        for field in new.fields where was[field.name] != field.value {
            if case .object(let inner) = field.value, case .object(let before)? = was[field.name],
                case .object(let own)? = self[field.name]
            {
                result[field.name] = .object(own.changed(from: before, to: inner))
            } else {
                result[field.name] = field.value
            }
        }
        for field in was.fields where new[field.name] == nil { result[field.name] = nil }
        return result
    }
}

/// The lines of a YAML mapping, a stretch of them for each key.
struct YAMLLines {
    private struct Entry {
        /// `nil` for the lines before the first key.
        let key: String?
        /// Empty lines and remarks above the key.
        var above: [Substring]
        var lines: [Substring]
    }

    private let margin: String
    private var entries: [Entry] = []
    private let all: [Substring]

    init(_ text: some StringProtocol) {
        var lines = String(text).split(omittingEmptySubsequences: false) { $0.isNewline }
            .map { Substring($0) }
        if lines.last?.isEmpty == true { lines.removeLast() }
        self.init(lines)
    }

    private init(_ lines: [Substring]) {
        all = lines
        let first = lines.first { !$0.isRemark }
        margin = String(first?.prefix { $0 == " " } ?? "")
        var above: [Substring] = []
        for line in lines {
            if line.isRemark {
                above.append(line)
            } else if let key = YAMLLines.key(of: line, margin) {
                entries.append(Entry(key: key, above: above, lines: [line]))
                above = []
            } else {
                addToLast(above + [line])
                above = []
            }
        }
        if !above.isEmpty { entries.append(Entry(key: nil, above: above, lines: [])) }
    }

    private mutating func addToLast(_ lines: [Substring]) {
        guard let last = entries.indices.last else {
            return entries.append(Entry(key: nil, above: [], lines: lines))
        }
        entries[last].lines += lines
    }

    private static func key(of line: Substring, _ margin: String) -> String? {
        let text = line.dropFirst(margin.count)
        guard line.hasPrefix(margin), let first = text.first, first != " ", first != "-",
            case .object(let object)? = try? YAMLReading.read(String(text), readsDates: false),
            object.fields.count == 1
        else {
            // A key with a list or a text that goes on below is no YAML by itself.
            let name = text.prefix { $0 != ":" }
            let begins = line.hasPrefix(margin) && text.first.map { $0.isLetter } ?? false
            return begins && name.count < text.count ? name.trimmed : nil
        }
        return object.fields[0].name
    }

    /// The remarks alone, a line each.
    var remarks: String {
        all.filter { $0.trimmed.hasPrefix("#") }.map { $0.trimmed + "\n" }.joined()
    }

    /// Every line as a remark.
    var allAsRemarks: String {
        all.filter { !$0.trimmed.isEmpty }.map { "# \($0)\n" }.joined()
    }

    /// The lines with the values of `new` where they are others than those of `was`.
    func changed(from was: DataObject, to new: DataObject) -> String {
        var text = ""
        for entry in entries {
            text += entry.above.map { $0 + "\n" }.joined()
            guard let key = entry.key else {
                text += entry.lines.map { $0 + "\n" }.joined()
                continue
            }
            text += changed(entry, key, was[key], new[key])
        }
        let known = Set(entries.compactMap(\.key))
        for field in new.fields where !known.contains(field.name) {
            text += written(field.name, field.value)
        }
        return text
    }

    private func changed(
        _ entry: Entry, _ key: String, _ was: DataValue?, _ new: DataValue?
    ) -> String {
        guard was != new else { return entry.lines.map { $0 + "\n" }.joined() }
        let first = entry.lines[0]
        if case .object(let inner)? = new, case .object(let before)? = was,
            first.trimmed.hasSuffix(":"), entry.lines.count > 1
        {
            return first + "\n"
                + YAMLLines(Array(entry.lines.dropFirst())).changed(from: before, to: inner)
        }
        if case .list(let values)? = new, let lines = list(values, in: entry) { return lines }
        let inside = entry.lines.dropFirst().filter { $0.trimmed.hasPrefix("#") }
        let remark = remark(behind: first).map { "\(margin)\($0)\n" } ?? ""
        return remark + inside.map { $0 + "\n" }.joined() + (new.map { written(key, $0) } ?? "")
    }

    /// A list that has a line for each entry: entries that stay keep their lines, and the remarks
    /// of those that go stay behind; `nil` where it was written otherwise.
    private func list(_ values: [DataValue], in entry: Entry) -> String? {
        let old = entry.lines.dropFirst()
        guard let first = old.first(where: { !$0.isRemark }), !values.isEmpty,
            entry.lines[0].trimmed.hasSuffix(":")
        else { return nil }
        var rest = values
        var lines = [entry.lines[0]]
        for line in old where !line.trimmed.isEmpty {
            guard !line.isRemark else {
                lines.append(line)
                continue
            }
            let read = try? YAMLReading.read(String(line), readsDates: false)
            guard case .list(let entries)? = read, entries.count == 1 else { return nil }
            if let place = rest.firstIndex(of: entries[0]) {
                rest.remove(at: place)
                lines.append(line)
            } else if let remark = remark(behind: line) {
                lines.append(first.prefix { $0 == " " } + remark)
            }
        }
        let indent = first.prefix { $0 == " " }
        lines += rest.map { "\(indent)- \(FlowYAML.value($0))" }
        return lines.map { $0 + "\n" }.joined()
    }

    private func written(_ key: String, _ value: DataValue) -> String {
        FlowYAML.block([key: value], indent: margin.count)
    }

    /// What stands behind ` #` on a line that says the same without it.
    private func remark(behind line: Substring) -> Substring? {
        guard let sign = line.ranges(of: " #").first?.lowerBound else { return nil }
        let bare = try? YAMLReading.read(String(line[..<sign]), readsDates: false)
        let whole = try? YAMLReading.read(String(line), readsDates: false)
        guard bare != nil, bare == whole else { return nil }
        return line[line.index(after: sign)...]
    }
}

extension Substring {
    /// Whether nothing but a remark, if that, stands on the line.
    fileprivate var isRemark: Bool { trimmed.isEmpty || trimmed.hasPrefix("#") }
}
