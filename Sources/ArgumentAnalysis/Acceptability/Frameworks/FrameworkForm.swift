public import ArgumentModel

/// The forms in which programs exchange argumentation frameworks.
public enum FrameworkForm: String, Sendable, CaseIterable, Hashable {
    /// ASPARTIX: `arg(a).` and `att(a,b).`, a line each; `%` begins a comment.
    case apx
    /// Trivial graph format: a name a line, `#`, then `a b` where a attacks b.
    case tgf
    /// The form of ICCMA 2023: `p af 3`, then `1 2` where 1 attacks 2; `#` begins a comment.
    case af
}

extension ArgumentationFramework {
    /// Reads a framework.
    ///
    /// ```swift
    /// let framework = try ArgumentationFramework("p af 2\n1 2\n", form: .af)
    /// ```
    ///
    /// - Throws: ``FormError`` with the line and column of what is wrong.
    /// - Complexity: O(length).
    public init(_ text: String, form: FrameworkForm) throws(FormError) {
        let bytes = Array(text.utf8)
        do throws(FormProblem) {
            var reader = FrameworkReader()
            for line in FrameworkLine.lines(of: bytes) { try reader.read(line, form) }
            self = try reader.framework(form)
        } catch {
            throw error.located(in: bytes)
        }
    }

    /// The framework as text in a form, its arguments and attacks in order.
    ///
    /// Where names hold what the form cannot, all arguments are named by their numbers.
    public func text(_ form: FrameworkForm) -> String {
        let isSound = names.allSatisfy(FrameworkReader.isName) && Set(names).count == names.count
        let names = (0..<count).map { isSound ? name(of: $0) : "\($0 + 1)" }
        switch form {
        case .apx:
            return names.map { "arg(\($0)).\n" }.joined()
                + attacks.map { "att(\(names[$0.attacker]),\(names[$0.target])).\n" }.joined()
        case .tgf:
            return names.map { "\($0)\n" }.joined() + "#\n"
                + attacks.map { "\(names[$0.attacker]) \(names[$0.target])\n" }.joined()
        case .af:
            return "p af \(count)\n"
                + attacks.map { "\($0.attacker + 1) \($0.target + 1)\n" }.joined()
        }
    }
}

/// A line of a file, and where it begins.
private struct FrameworkLine {
    /// A word, and where it begins.
    struct Word {
        let text: String
        let offset: Int
    }

    let text: ArraySlice<UInt8>

    var offset: Int { text.startIndex }

    static func lines(of bytes: [UInt8]) -> [FrameworkLine] {
        bytes.split(omittingEmptySubsequences: false) { $0 == 0x0A || $0 == 0x0D }
            .map { FrameworkLine(text: $0) }
    }

    /// The words between blanks.
    var words: [Word] {
        text.split { $0 == 0x20 || $0 == 0x09 }.map {
            Word(text: String(decoding: $0, as: UTF8.self), offset: $0.startIndex)
        }
    }
}

/// A framework that is being read.
private struct FrameworkReader {
    private var names: [String] = []
    private var numbers: [String: Int] = [:]
    private var attacks: [ArgumentationFramework.Attack] = []
    /// Whether the line between names and attacks, or the head, has been read.
    private var isPastHead = false

    static func isName(_ name: String) -> Bool {
        !name.isEmpty
            && name.unicodeScalars.allSatisfy {
                $0 == "_" || $0 == "-" || $0.properties.isAlphabetic
                    || ("0"..."9").contains($0)
            }
    }

    mutating func read(_ line: FrameworkLine, _ form: FrameworkForm) throws(FormProblem) {
        let words = line.words
        guard let first = words.first else { return }
        switch form {
        case .apx: try readFacts(line)
        case .tgf where first.text == "#": isPastHead = true
        case .tgf where isPastHead: try readAttack(words)
        case .tgf: try addName(first)
        case .af where first.text.hasPrefix("#"): return
        case .af where isPastHead: try readAttack(words)
        case .af: try readHead(words)
        }
    }

    func framework(_ form: FrameworkForm) throws(FormProblem) -> ArgumentationFramework {
        guard form == .apx || isPastHead else {
            let missing = form == .tgf ? "a line # between names and attacks" : "a line p af N"
            throw FormProblem(offset: 0, message: "\(missing) is missing")
        }
        return ArgumentationFramework(
            count: names.count, names: form == .af ? [] : names, attacks: attacks)
    }

    private mutating func readHead(_ words: [FrameworkLine.Word]) throws(FormProblem) {
        guard words.count == 3, words[0].text == "p", words[1].text == "af",
            let count = Int(words[2].text), (0...10_000_000).contains(count)
        else {
            throw FormProblem(
                offset: words[0].offset,
                message: "the first line is p af N, N the number of arguments")
        }
        names = (0..<count).map { "\($0 + 1)" }
        for (number, name) in names.enumerated() { numbers[name] = number }
        isPastHead = true
    }

    private mutating func readAttack(_ words: [FrameworkLine.Word]) throws(FormProblem) {
        guard words.count >= 2 else {
            throw FormProblem(
                offset: words[0].offset, message: "an attack is two arguments: a b")
        }
        attacks.append(.init(try number(words[0]), try number(words[1])))
    }

    private mutating func addName(_ word: FrameworkLine.Word) throws(FormProblem) {
        guard numbers[word.text] == nil else {
            throw FormProblem(
                offset: word.offset, message: "\(word.text.prefix(40)) is given twice")
        }
        numbers[word.text] = names.count
        names.append(word.text)
    }

    private func number(_ word: FrameworkLine.Word) throws(FormProblem) -> Int {
        guard let number = numbers[word.text] else {
            throw FormProblem(
                offset: word.offset,
                message: "there is no argument \(word.text.prefix(40)); name it before its attacks")
        }
        return number
    }

    /// `arg(a).` and `att(a,b).`, any number of them.
    private mutating func readFacts(_ line: FrameworkLine) throws(FormProblem) {
        let code = line.text.prefix { $0 != UInt8(ascii: "%") }
        for fact in code.split(separator: UInt8(ascii: ".")) {
            let words = FrameworkReader.words(of: fact)
            guard let first = words.first else { continue }
            switch (first.text, words.count) {
            case ("arg", 2): try addName(words[1])
            case ("att", 3): try readAttack(Array(words.dropFirst()))
            default:
                throw FormProblem(
                    offset: first.offset, message: "expected arg(a). or att(a,b).")
            }
        }
    }

    private static func words(of fact: ArraySlice<UInt8>) -> [FrameworkLine.Word] {
        fact.split { [0x20, 0x09, 0x28, 0x29, 0x2C].contains($0) }.map {
            .init(text: String(decoding: $0, as: UTF8.self), offset: $0.startIndex)
        }
    }
}
