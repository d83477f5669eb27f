/// The words that a theme may use.
enum ThemeWords {
    /// Boxes whose text has the room of a rectangle.
    enum Shape: String, CaseIterable {
        case box, note, tab, folder, box3d, component
    }

    /// How the border of a box is drawn.
    enum Border: String, CaseIterable {
        case rounded, dashed, dotted, bold, diagonals
    }

    /// How a line is drawn; dotted ones are unsure.
    enum Stroke: String, CaseIterable {
        case solid, dashed, bold, double
    }

    /// What stands at the end of a line.
    enum Arrow: String, CaseIterable {
        case normal, empty, vee, tee, diamond, odiamond, box, obox, dot, odot, inv, crow, none
    }

    /// What means something in DOT or XML.
    static let meaningful = Set("<>&\"'\\".unicodeScalars)
}
