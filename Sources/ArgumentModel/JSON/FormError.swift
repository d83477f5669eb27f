internal import SourceText

/// What is wrong with a file that should hold a graph or a record, and where.
public struct FormError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The line, from 1.
    public let line: Int
    /// The column in Unicode scalars, from 1, as an editor shows it.
    public let column: Int
    /// What is wrong and what to do.
    public let message: String

    package init(line: Int, column: Int, message: String) {
        self.line = line
        self.column = column
        self.message = message
    }

    /// `line:column: error: message`, to be put behind a file's name.
    public var description: String { "\(line):\(column): error: \(message)" }
}

/// A problem at an offset, before line and column have been counted.
package struct FormProblem: Error {
    package let offset: Int
    package let message: String

    package init(offset: Int, message: String) {
        self.offset = offset
        self.message = message
    }

    /// The problem with its line and column. CR LF, LF and a lone CR end a line.
    package func located(in bytes: [UInt8]) -> FormError {
        let place = LineTable(bytes).position(of: offset, in: bytes)
        return FormError(line: place.line, column: place.column, message: message)
    }
}
