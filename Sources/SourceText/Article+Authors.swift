/// Who wrote it: names from bylines and from lines that hold nothing but a name.
extension Article {
    /// Notes the author that the lines of `range` name.
    mutating func readAuthors(in range: Range<Int>) {
        for index in range {
            switch reasons[index] {
            case .byline: readByline(index)
            case .author: note(\.author, nameRange(trimmedContent(index)))
            default: break
            }
        }
        if page.author == nil, let dek = range.first(where: { reasons[$0] == .dek }) {
            nameWritten(in: dek).map { note(\.author, $0) }
        }
    }

    private mutating func readByline(_ index: Int) {
        for part in bylineParts(index) {
            if let byline = Byline(bytes, part) {
                note(\.author, byline.author)
            } else if let name = PersonName(bytes, part), name.isWhole {
                note(\.author, name.range)
            } else if let name = AuthorLine.name(bytes, part) ?? sender(index) {
                note(\.author, name)
            }
        }
    }

    /// The whole line, then its parts.
    private func bylineParts(_ index: Int) -> [Range<Int>] {
        let whole = trimmedContent(index)
        return [whole] + LineParts.split(bytes, whole)
    }

    private func nameRange(_ range: Range<Int>) -> Range<Int> {
        Signature.name(bytes, range) ?? AuthorLine.titledStart(bytes, range)
            ?? PersonName(bytes, range)?.range ?? range
    }

    /// Sets a field of the citation that is not known yet.
    mutating func note(_ field: WritableKeyPath<Citation, String?>, _ range: Range<Int>) {
        guard page[keyPath: field] == nil, !range.isEmpty else { return }
        noted.append((field, range))
        page[keyPath: field] = bytes.text(range)
        if field == \.author, given.author == nil {
            authorNames = AuthorNames.split(bytes.text(range))
        }
    }
}

/// Several authors in one line.
enum AuthorNames {
    /// Each author's name, folded.
    static func split(_ text: String) -> [[UInt8]] {
        var names: [[UInt8]] = [[]]
        for word in Folding.fold(text).split(separator: 0x20) {
            let isComma = word.last == UInt8(ascii: ",")
            if word.elementsEqual("and".utf8) || word.elementsEqual("&".utf8) {
                names.append([])
                continue
            }
            let last = names.count - 1
            names[last] += (names[last].isEmpty ? [] : [0x20]) + (isComma ? word.dropLast() : word)
            if isComma { names.append([]) }
        }
        return names.map(withoutTitles).filter { !$0.isEmpty }
    }

    /// A folded name without `dr`, `councillor` and the like before it; all of it where nothing
    /// else is left.
    static func withoutTitles(_ name: [UInt8]) -> [UInt8] {
        let words = Array(Words(name, name.indices))
        let titles = AuthorLine.titleCount(name, words)
        return titles > 0 && titles < words.count ? Array(name[words[titles].lowerBound...]) : name
    }
}
