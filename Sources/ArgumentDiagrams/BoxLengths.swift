/// The lines of a box that a wider font than Helvetica would push out of it.
///
/// Where Helvetica and its twins are not at hand, a browser takes a font that runs up to a third
/// wider. SVG can say how long such a line is to be: its letters are then narrowed.
enum BoxLengths {
    /// By how much a font may run wider.
    private static let widest = 1.45

    /// The length of each such line, by its number. Nothing is known of other fonts than ours.
    static func lengths(
        of box: Int, _ plan: PagePlan, _ theme: DiagramTheme
    ) -> [Int: Double] {
        guard theme.fonts == DiagramTheme.plainFonts else { return [:] }
        let room = plan.form.boxWidth - plan.texts.margins[box] / 2
        var lengths: [Int: Double] = [:]
        for (number, line) in lines(of: box, plan, theme).enumerated()
        where line.length * widest > room {
            lengths[number] = min(line.length, room)
        }
        return lengths
    }

    /// Every line, with its length as it is drawn: the header in bold.
    private static func lines(
        of box: Int, _ plan: PagePlan, _ theme: DiagramTheme
    ) -> [(text: String, length: Double)] {
        let texts = plan.texts
        let width = texts.room(box, width: plan.form.boxWidth)
        let isBold = theme.boxes[plan.folding.tree.kind(box)]?.isBold ?? false
        let name = String(decoding: texts.names[box], as: UTF8.self)
        let header = texts.titles[box]?.texts(width: width) ?? (name.isEmpty ? [] : [name])
        let body = texts.labels[box].texts(width: width)
        let badge = texts.badge(box, plan.folding, width: plan.form.boxWidth)
        return header.map { ($0, length($0, isBold: true)) }
            + (body + badge).map { ($0, length($0, isBold: isBold)) }
    }

    /// How long a line of a box is in Helvetica.
    static func length(_ text: String, isBold: Bool) -> Double {
        TextWidth.of(Array(text.utf8)[...], size: BoxTexts.fontSize, isBold: isBold)
    }
}
