/// A phrase of a cue table, as a pattern over tokens.
///
/// Words match themselves; `a|b` is a choice, `_` any one word, `~` up to three words,
/// `NUM` a figure, `NAME` a capitalised word.
struct Phrase: Sendable {
    /// One place of the pattern.
    enum Element: Sendable {
        case words([WordKey])
        case any
        case gap
        case number
        case name
    }

    /// The pattern as the table has it.
    let text: String
    /// Its places; the first is always words.
    let elements: [Element]

    init(_ text: String) {
        self.text = text
        elements = text.split(separator: " ").flatMap(Self.elements)
    }

    private static func elements(of part: Substring) -> [Element] {
        switch part {
        case "_": return [.any]
        case "~": return [.gap]
        case "NUM": return [.number]
        case "NAME": return [.name]
        default:
            let choices = part.split(separator: "|").map { Tokenizer.tokens(of: String($0)) }
            guard choices.count == 1 else { return [.words(choices.compactMap(\.first?.key))] }
            return choices[0].map { .words([$0.key]) }
        }
    }

    /// The words that the phrase can begin with.
    var openings: [WordKey] {
        if case .words(let keys)? = elements.first { keys } else { [] }
    }

    /// The end of the match that begins at `start`, or `nil` where there is none before `end`.
    func end(in tokens: [Token], from start: Int, to end: Int) -> Int? {
        matchEnd(tokens, element: 0, position: start, end: end)
    }

    private func matchEnd(_ tokens: [Token], element: Int, position: Int, end: Int) -> Int? {
        guard element < elements.count else { return position }
        if case .gap = elements[element] {
            return gapEnd(tokens, element: element, position: position, end: end)
        }
        guard position < end, matches(elements[element], tokens[position]) else { return nil }
        return matchEnd(tokens, element: element + 1, position: position + 1, end: end)
    }

    private func gapEnd(_ tokens: [Token], element: Int, position: Int, end: Int) -> Int? {
        for width in 0...3 where position + width <= end {
            let next = position + width
            if let found = matchEnd(tokens, element: element + 1, position: next, end: end) {
                return found
            }
            guard next < end, tokens[next].isWord else { return nil }
        }
        return nil
    }

    private func matches(_ element: Element, _ token: Token) -> Bool {
        switch element {
        case .words(let keys): token.key != 0 && keys.contains(token.key)
        case .any, .gap: token.isWord
        case .number: token.shape.contains(.number)
        case .name: token.shape.contains(.capital)
        }
    }
}
