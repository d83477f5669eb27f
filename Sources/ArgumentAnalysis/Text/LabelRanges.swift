extension [String] {
    /// The labels with those of one letter together, in the order of the letters' first ones.
    var alikeTogether: [String] {
        var letters: [Substring] = []
        var labels: [Substring: [String]] = [:]
        for label in self {
            let letter = label.prefix { !$0.isNumber }
            if labels[letter] == nil { letters.append(letter) }
            labels[letter, default: []].append(label)
        }
        return letters.flatMap { labels[$0] ?? [] }
    }

    /// The labels with runs drawn together: `C1–C4`, `C7`, `E1`.
    var ranges: [String] {
        var runs: [(first: String, last: String, number: Int?)] = []
        for label in self {
            let letters = label.prefix { !$0.isNumber }
            let number = Int(label.dropFirst(letters.count))
            if let last = runs.last, let number, last.number == number - 1,
                last.first.prefix(while: { !$0.isNumber }) == letters
            {
                runs[runs.count - 1].last = label
                runs[runs.count - 1].number = number
            } else {
                runs.append((label, label, number))
            }
        }
        return runs.map { $0.first == $0.last ? $0.first : "\($0.first)–\($0.last)" }
    }
}
