/// Puts the sign of a line where it belongs: in a small ring on the line, near its lower end.
///
/// Graphviz knows no place on a line, only one at an angle from its end, which lies far from a line
/// that bends. So the sign waits for the path and goes onto it; where the line is too short for
/// that, or the text too wide, it stands close beside.
struct SVGSign {
    private typealias Point = (x: Double, y: Double)

    private let ground: String
    private var paths: [[Point]] = []
    /// The sign as Graphviz placed it, until its characters are known.
    private(set) var held: XMLTag?

    init(_ theme: DiagramTheme) { ground = theme.background.lowercased() }

    /// Half of the height of a ring.
    private static let ringHeight = 5.5
    /// Above the baseline of text stands the middle of a sign, in parts of the font's size.
    private static let axis = 0.34
    private static let fontSize = 12.0

    /// Forgets the line before.
    mutating func startLine() {
        paths = []
        held = nil
    }

    /// Takes a path of the present line.
    mutating func take(path tag: XMLTag) {
        paths.append(SVGSign.points(tag["d"] ?? ""))
    }

    /// Takes the start tag of the sign.
    mutating func hold(_ tag: XMLTag) { held = tag }

    /// The held sign with its text, to be written: its ring, where it has one, and its place.
    mutating func release(_ text: ArraySlice<UInt8>) -> (ring: String, tag: XMLTag)? {
        guard var tag = held else { return nil }
        held = nil
        let drawn = XMLText.unescaped(String(decoding: text, as: UTF8.self))
        let size = SVGSign.fontSize
        let width = TextWidth.of(Array(drawn.utf8)[...], size: size)
        let isSign = drawn.unicodeScalars.count <= 2
        guard !drawn.isEmpty, let line = line(of: tag) else { return ("", tag) }
        let half: Point =
            isSign
            ? (max(SVGSign.ringHeight, width / 2 + 1.5), SVGSign.ringHeight) : (width / 2, size / 2)
        let middle = line.place(of: half, isRing: isSign)
        tag["x"] = SVGSign.number(middle.x)
        tag["y"] = SVGSign.number(middle.y + size * SVGSign.axis)
        tag["font-size"] = Decimal.text(size, places: 2)
        return (isSign ? SVGSign.ring(middle, half, tag["fill"] ?? "black", ground) : "", tag)
    }

    /// A ring round a point, filled with the ground.
    private static func ring(
        _ middle: Point, _ half: Point, _ color: String, _ ground: String
    ) -> String {
        "<ellipse class=\"sign\" fill=\"\(ground)\" stroke=\"\(color)\" stroke-width=\"1\" "
            + "cx=\"\(number(middle.x))\" cy=\"\(number(middle.y))\" "
            + "rx=\"\(number(half.x))\" ry=\"\(number(half.y))\"/>\n"
    }

    /// The ring round a sign that stands in a legend and begins at a place of the baseline.
    static func ring(inLegend tag: XMLTag, _ sign: String, _ theme: DiagramTheme) -> String {
        let place = ["x", "y", "font-size"].compactMap { tag[$0].flatMap(Double.init) }
        guard place.count == 3 else { return "" }
        let width = TextWidth.of(Array(sign.utf8)[...], size: place[2])
        let middle = (place[0] + width / 2, place[1] - place[2] * axis)
        return ring(
            middle, (max(ringHeight, width / 2 + 1.5), ringHeight), tag["fill"] ?? "black",
            theme.background.lowercased())
    }

    /// The line that the sign belongs to, from the end at which Graphviz put it.
    private func line(of tag: XMLTag) -> Line? {
        guard !paths.isEmpty, let x = tag["x"].flatMap(Double.init),
            let y = tag["y"].flatMap(Double.init)
        else { return nil }
        // Two strokes are drawn as three paths: the middle one is where the line would be.
        let points = paths[paths.count / 2]
        guard let first = points.first, let last = points.last, points.count > 1 else { return nil }
        let isAtStart = Line.distance(first, (x, y)) < Line.distance(last, (x, y))
        return Line(points: isAtStart ? points : points.reversed(), near: (x, y))
    }

    /// Points on a curve that is written as `M` and a point, `C` and three points for each piece.
    private static func points(_ path: String) -> [Point] {
        let numbers = path.split { " ,MC".contains($0) }.compactMap { Double($0) }
        let knots = stride(from: 0, to: numbers.count - 1, by: 2).map {
            (x: numbers[$0], y: numbers[$0 + 1])
        }
        guard knots.count >= 4 else { return knots }
        return stride(from: 0, to: knots.count - 3, by: 3).flatMap { start in
            (start == 0 ? 0...steps : 1...steps).map { step in
                bezier(Array(knots[start..<start + 4]), Double(step) / Double(steps))
            }
        }
    }

    private static let steps = 16

    private static func bezier(_ knots: [Point], _ t: Double) -> Point {
        let weights = [
            (1 - t) * (1 - t) * (1 - t), 3 * (1 - t) * (1 - t) * t, 3 * (1 - t) * t * t, t * t * t,
        ]
        return zip(knots, weights).reduce((0, 0)) { ($0.0 + $1.0.x * $1.1, $0.1 + $1.0.y * $1.1) }
    }

    private static func number(_ value: Double) -> String { Decimal.text(value, places: 2) }
}

/// A line as points, from the end at which its sign is.
private struct Line {
    let points: [(x: Double, y: Double)]
    /// Where the sign stood before: it stays on that side of the line.
    let near: (x: Double, y: Double)

    static func distance(_ one: (x: Double, y: Double), _ other: (x: Double, y: Double)) -> Double {
        let (x, y) = (one.x - other.x, one.y - other.y)
        return (x * x + y * y).squareRoot()
    }

    /// Between the end of the line and the middle of its sign, where the line is long.
    private static let fromEnd = 11.0
    /// How much of the line is to be seen on both sides of its sign together.
    private static let rest = 3.0
    /// Between the line and what stands beside it.
    private static let gap = 2.5

    /// The middle of a sign of half that width and height: on the line, or close beside.
    func place(of half: (x: Double, y: Double), isRing: Bool) -> (x: Double, y: Double) {
        let length = length
        let (middle, x, y) = point(at: min(length / 2, max(Line.fromEnd, half.x)))
        if isRing, length >= 2 * half.x + Line.rest { return middle }
        // To the side on which it stood, as far as its own form asks for; a ring at the head, away
        // from the box.
        let place = isRing ? points[0] : middle
        let side: Double = (near.x - place.x) * -y + (near.y - place.y) * x < 0 ? -1 : 1
        let room = abs(y) * half.x + abs(x) * half.y + Line.gap
        return (place.x - y * side * room, place.y + x * side * room)
    }

    private var length: Double {
        zip(points, points.dropFirst()).reduce(0) { $0 + Line.distance($1.0, $1.1) }
    }

    /// The point at so many points of length from the end, and the direction there.
    private func point(at distance: Double) -> (place: (x: Double, y: Double), x: Double, y: Double)
    {
        var left = distance
        var found = (place: points[0], x: 1.0, y: 0.0)
        for (one, other) in zip(points, points.dropFirst()) {
            let piece = Line.distance(one, other)
            guard piece > 0 else { continue }
            let (x, y) = ((other.x - one.x) / piece, (other.y - one.y) / piece)
            let gone = min(left, piece)
            found = ((one.x + x * gone, one.y + y * gone), x, y)
            left -= piece
            if left <= 0 { break }
        }
        return found
    }
}
