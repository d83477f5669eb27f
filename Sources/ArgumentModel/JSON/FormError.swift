/// What is wrong with a file that should hold a graph or a record, and where.
public struct FormError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The line, from 1.
    public let line: Int
    /// The column in UTF-8 bytes, from 1.
    public let column: Int
    /// What is wrong and what to do.
    public let message: String

    /// `line:column: error: message`, to be put behind a file's name.
    public var description: String { "\(line):\(column): error: \(message)" }
}

/// A problem at an offset, before line and column have been counted.
struct FormProblem: Error {
    let offset: Int
    let message: String

    /// The problem with its line and column. CR LF, LF and a lone CR end a line.
    func located(in bytes: [UInt8]) -> FormError {
        var line = 1
        var start = 0
        for index in 0..<min(offset, bytes.count) {
            let isReturn = bytes[index] == 0x0D && bytes.dropFirst(index + 1).first != 0x0A
            if bytes[index] == 0x0A || isReturn {
                line += 1
                start = index + 1
            }
        }
        return FormError(line: line, column: offset - start + 1, message: message)
    }
}
