/// A debate of 3 MB: 200 sections, 13,000 relations nested four deep, 300 premise-conclusion
/// structures, data on each third statement.
struct LargeDocument {
    private let words = [
        "the city", "should", "keep", "its trams", "free of charge", "because", "many people",
        "cannot pay", "and", "roads", "are fuller", "than", "in any year before", "while", "rents",
        "rise", "by a tenth", "so that", "those who", "work at night", "walk home",
    ]
    private let roles = ["#claim", "#evidence", "#counterclaim"]
    private(set) var text = "===\ntitle: A large debate\n===\n\n"
    private var statements = 0
    private(set) var relations = 0

    init() {
        for section in 1...200 {
            text += "\(section % 4 == 1 ? "#" : "##") Section \(section) of the debate\n\n"
            for _ in 0..<5 { addTree() }
            for _ in 0..<(section % 2 == 0 ? 2 : 1) { addStructure() }
        }
    }

    /// One statement with thirteen relations beneath it, four levels deep.
    private mutating func addTree() {
        text += statement() + "\n"
        let depths = [1, 2, 3, 4, 4, 3, 2, 3, 4, 1, 2, 3, 1]
        for depth in depths {
            relations += 1
            let symbol = relations.isMultiple(of: 3) ? "-" : "+"
            text += String(repeating: "    ", count: depth) + "\(symbol) " + statement() + "\n"
        }
        text += "\n"
    }

    private mutating func addStructure() {
        statements += 1
        text += "<Argument \(statements)>: It follows from what was said.\n\n"
        text += "(1) \(statement())\n(2) \(statement())\n"
        text += "--\nModus ponens {uses: [1, 2]}\n--\n(3) \(statement())\n\n"
    }

    private mutating func statement() -> String {
        statements += 1
        let start = statements * 5
        let sentence = (start..<start + 17).map { words[$0 % words.count] }.joined(separator: " ")
        let data = statements.isMultiple(of: 3) ? " {at: \(statements).2, by: person}" : ""
        return "[S\(statements)]: \(sentence). \(roles[statements % 3])\(data)"
    }
}
