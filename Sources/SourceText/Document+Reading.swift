extension Document {
    /// Reads a text as it was pasted.
    public init(pasted text: String) throws(ReadingError) {
        try self.init(file: Array(text.utf8))
    }

    /// Reads the bytes of a file. (Interim: blank-line paragraphs, no clutter, naive sentences.)
    public init(file: [UInt8]) throws(ReadingError) {
        var paragraphs: [Paragraph] = []
        var start = 0
        func flush(_ end: Int) {
            var lower = start
            var upper = end
            while lower < upper, file[lower] <= 32 { lower += 1 }
            while upper > lower, file[upper - 1] <= 32 { upper -= 1 }
            guard lower < upper else { return }
            let number = paragraphs.count + 1
            var sentences: [Sentence] = []
            var from = lower
            for index in lower..<upper
            where index + 1 == upper || (file[index] == 0x2E && file[index + 1] == 0x20) {
                sentences.append(
                    Sentence(
                        paragraph: number, number: sentences.count + 1,
                        range: SourceRange(from, index + 1)))
                from = min(index + 2, upper)
            }
            paragraphs.append(
                Paragraph(number: number, range: SourceRange(lower, upper), sentences: sentences))
        }
        for index in file.indices.dropLast() where file[index] == 10 && file[index + 1] == 10 {
            flush(index)
            start = index + 1
        }
        flush(file.count)
        guard !paragraphs.isEmpty else { throw .empty }
        bytes = file
        encoding = .utf8
        fingerprint = String(repeating: "0", count: 64)
        citation = Citation()
        self.paragraphs = paragraphs
        leftOut = []
        warnings = []
    }
}
