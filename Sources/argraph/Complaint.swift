internal import ArgumentModel
internal import ArgumentParser

/// One thing to tell about a file, as compilers do: `file:line:column: error: message`.
struct Complaint: Error {
    enum Severity: String, CaseIterable, ExpressibleByArgument, Comparable {
        case note, warning, error

        static func < (left: Severity, right: Severity) -> Bool {
            (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
        }
    }

    var file: String?
    var line: Int?
    var column: Int?
    var severity = Severity.error
    var code: String?
    var message: String
    /// Where what is complained of ends.
    var end: (line: Int, column: Int)?
    /// What would mend it.
    var fix: Fix?
    /// The statement that it is about.
    var statement: Statement.ID?

    /// Where something stands in a file.
    struct Place {
        var file: String
        var line: Int
        var column: Int
    }

    /// A change of the file that mends what is complained of.
    struct Fix {
        var message: String
        var start: (line: Int, column: Int)
        var end: (line: Int, column: Int)
        var replacement: String
    }

    /// The complaint as a line for people.
    var text: String {
        let place = [file, line.map(String.init), column.map(String.init)].compactMap(\.self)
        let head = place.isEmpty ? "" : place.joined(separator: ":") + ": "
        return "\(head)\(severity.rawValue): \(message)"
    }

    var data: DataValue {
        var object: DataObject = ["severity": .string(severity.rawValue)]
        object["file"] = file.map(DataValue.string)
        object["line"] = line.map(DataValue.integer)
        object["column"] = column.map(DataValue.integer)
        object["code"] = code.map(DataValue.string)
        object["message"] = .string(message)
        object["endLine"] = (end?.line).map(DataValue.integer)
        object["endColumn"] = (end?.column).map(DataValue.integer)
        object["fix"] = fix.map { .object($0.data) }
        return .object(object)
    }
}

extension Complaint.Fix {
    /// The change for programs.
    fileprivate var data: DataObject {
        [
            "message": .string(message), "line": .integer(start.line),
            "column": .integer(start.column), "endLine": .integer(end.line),
            "endColumn": .integer(end.column), "replacement": .string(replacement),
        ]
    }
}

/// Why a run ends otherwise than well.
struct Failure: Error {
    var status: ExitCode
    var complaints: [Complaint] = []

    /// An end that has been explained already.
    init(_ status: ExitCode) {
        self.status = status
    }

    init(_ status: ExitCode, _ complaint: Complaint) {
        self.status = status
        complaints = [complaint]
    }

    init(_ status: ExitCode, _ message: String, file: String? = nil) {
        self.init(status, Complaint(file: file, message: message))
    }
}

extension ExitCode {
    /// Findings at or above `--fail-on`.
    static let findings = ExitCode(1)
    /// The input cannot be read, or is not what it should be.
    static let badInput = ExitCode(2)
    /// A program or a trait that is needed is missing (EX_UNAVAILABLE).
    static let missing = ExitCode(69)
    /// Graphviz failed, or we did (EX_SOFTWARE).
    static let software = ExitCode(70)
    /// An output cannot be written (EX_IOERR).
    static let cannotWrite = ExitCode(74)
}
