/// The shortcodes that Argdown knows by itself.
///
/// Each is written between two points or two colons: `.^.` and `:^:` are both ∧. A document
/// may define more in its front matter; whoever builds its model looks those up.
public enum Shortcodes {
    /// What a shortcode with its delimiters, such as `.A.`, stands for.
    public static func character(of shortcode: String) -> String? {
        table[shortcode]
    }

    /// All of them, with their delimiters.
    public static let table: [String: String] = {
        var table: [String: String] = [":smile:": "☺\u{FE0F}", ".smile.": "☺"]
        for (name, text) in names {
            table[".\(name)."] = text
            table[":\(name):"] = text
        }
        return table
    }()

    private static let names: [(String, String)] = [
        ("A", "∀"), ("E", "∃"), ("O", "𝗢"), ("P", "𝗣"), ("->", "→"), ("<->", "↔"), ("~", "¬"),
        ("^", "∧"), ("v", "∨"), ("v_", "⊻"), ("<>", "◇"), ("[]", "◻"), ("happy", "😀"),
        ("smiley", "☺"), ("laugh", "😆"), ("lol", "😆"), ("rofl", "🤣"), ("joy", "😂"),
        ("heart", "❤"), ("?", "❓"), ("question", "❓"), ("love", "😍"), ("wink", "😉"),
        ("shush", "🤫"), ("meh", "😐"), ("eye-roll", "🙄"), ("sad", "😢"),
        ("disappointed", "😞"), ("scream", "😱"), ("+1", "👍"), ("up", "👍"), ("-1", "👎"),
        ("down", "👎"), ("think", "🤔"), ("star", "⭐"), ("y", "✔"), ("agree", "✔"), ("n", "❌"),
        ("disagree", "❌"),
    ]

    /// The names that are not made of letters and digits, for the lexer.
    static let symbols: [[UInt8]] = ["~", "^", "->", "<->", "[]", "<>", "?"].map { Array($0.utf8) }

    /// The one-letter names that an abbreviation may hold, such as the E in C.E.O.
    static let letters: [UInt8] = Array("AEOPvyn".utf8)
}
