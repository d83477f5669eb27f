/// A date or a time in YAML, which Argdown's own tools turn into a moment of universal time.
struct Timestamp {
    private var year = 0
    private var month = 0
    private var day = 0
    private var milliseconds = 0

    /// The timestamp that a text is, if it is one: `2021-3-1`, `2021-03-01T10:30:00.5+02:00`.
    init?(_ text: String) {
        guard text.utf8.count >= 8, text.utf8.dropFirst(4).first == UInt8(ascii: "-"),
            let match = text.wholeMatch(
                of:
                    #/
                    (\d{4})-(\d\d?)-(\d\d?)
                    (?:(?:[Tt]|[\ \t]+)(\d\d?):(\d\d):(\d\d)(?:\.(\d*))?
                    (?:[\ \t]*(Z|([-+])(\d\d?)(?::(\d\d))?))?)?
                    /#)?.output
        else { return nil }
        guard let year = Int(match.1), let month = Int(match.2), let day = Int(match.3) else {
            return nil
        }
        let isDate = match.4 == nil
        guard !isDate || (match.2.count == 2 && match.3.count == 2) else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
        let seconds = Self.number(match.4) * 3_600 + Self.number(match.5) * 60
        let offset = Self.number(match.10) * 3_600 + Self.number(match.11) * 60
        let shift = match.9 == "-" ? -offset : offset
        milliseconds = (seconds + Self.number(match.6) - shift) * 1_000
        milliseconds += Self.number((match.7 ?? "").padded(to: 3))
    }

    private static func number(_ text: Substring?) -> Int { text.flatMap { Int($0) } ?? 0 }

    /// The moment as `2021-03-01T08:30:00.500Z`.
    var universal: String {
        let days = daysSinceEpoch + milliseconds.floored(by: 86_400_000)
        let time = milliseconds - milliseconds.floored(by: 86_400_000) * 86_400_000
        let date = Self.date(of: days)
        return "\(date.year.padded(to: 4))-\(date.month.padded(to: 2))-\(date.day.padded(to: 2))T"
            + "\((time / 3_600_000).padded(to: 2)):\((time / 60_000 % 60).padded(to: 2)):"
            + "\((time / 1_000 % 60).padded(to: 2)).\((time % 1_000).padded(to: 3))Z"
    }

    /// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
    private var daysSinceEpoch: Int {
        let months = year * 12 + month - 3
        let shifted = months.floored(by: 12)
        let era = shifted.floored(by: 400)
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (months - shifted * 12) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
            - 719_468
    }

    /// The same source, civil_from_days.
    private static func date(of days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days + 719_468
        let era = shifted.floored(by: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let civilMonth = month < 10 ? month + 3 : month - 9
        return (
            yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0), civilMonth,
            dayOfYear - (153 * month + 2) / 5 + 1
        )
    }
}

extension Int {
    /// The quotient rounded towards minus infinity.
    fileprivate func floored(by divisor: Int) -> Int {
        self >= 0 ? self / divisor : -((divisor - 1 - self) / divisor)
    }

    fileprivate func padded(to width: Int) -> String {
        let digits = String(self)
        return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
    }
}

extension Substring {
    /// The first so many digits of a fraction, filled with zeros.
    fileprivate func padded(to width: Int) -> Substring {
        (self + String(repeating: "0", count: width)).prefix(width)
    }
}
