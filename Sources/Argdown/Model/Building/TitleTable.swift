/// Which title belongs to which statement and which argument, and which number the next one
/// without a title gets.
struct TitleTable {
    private var statements: [ExactText: Int] = [:]
    private var arguments: [ExactText: Int] = [:]
    private var reserved: Set<ExactText> = []
    private var count = 0

    /// Keeps a title that people wrote from being given to what has none.
    mutating func reserve(_ title: String) {
        if title.hasPrefix("Untitled ") { reserved.insert(ExactText(title)) }
    }

    /// The next title for what has none.
    mutating func next() -> String {
        repeat { count += 1 } while reserved.contains(ExactText("Untitled \(count)"))
        return "Untitled \(count)"
    }

    /// The place of a statement's title; `new` where it is seen for the first time.
    mutating func statement(_ title: String, else new: Int) -> Int {
        Self.place(of: title, in: &statements, else: new)
    }

    /// The place of an argument's title; `new` where it is seen for the first time.
    mutating func argument(_ title: String, else new: Int) -> Int {
        Self.place(of: title, in: &arguments, else: new)
    }

    /// The place of a statement, where there is one of that title.
    func statement(_ title: String) -> Int? { statements[ExactText(title)] }

    /// The place of an argument, where there is one of that title.
    func argument(_ title: String) -> Int? { arguments[ExactText(title)] }

    private static func place(
        of title: String, in table: inout [ExactText: Int], else new: Int
    ) -> Int {
        let place = table[ExactText(title), default: new]
        if place == new { table[ExactText(title)] = new }
        return place
    }
}
