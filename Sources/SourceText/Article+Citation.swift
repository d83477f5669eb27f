/// What the page says of where it comes from, from the lines that were left out.
extension Article {
    /// Notes date, address, biography and publication.
    mutating func readCitation() {
        for index in blocks.indices {
            switch reasons[index] {
            case .date, .byline: readDate(index)
            case .address: note(\.address, trimmedContent(index))
            case .publication: note(\.publication, trimmedContent(index))
            default: break
            }
        }
        if authorNames.isEmpty, let first = biographies.first {
            PersonName(bytes, trimmedContent(first)).map { note(\.author, $0.range) }
        }
    }

    private mutating func readDate(_ index: Int) {
        let whole = trimmedContent(index)
        for part in [whole] + LineParts.split(bytes, whole) {
            if let line = DateLine(bytes, part) { return note(\.date, line.date) }
        }
    }
}
