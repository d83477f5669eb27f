internal import CResources

/// The project's data files, compiled into the program.
package enum Resource {
    /// The bytes of the data file `name`, such as `cues/abbreviations.txt`.
    ///
    /// - Precondition: the file is one of those that the target CResources embeds.
    package static func bytes(_ name: String) -> [UInt8] {
        var length = 0
        guard let start = cresources_find(name, &length) else {
            preconditionFailure("no embedded file \(name)")
        }
        return Array(UnsafeBufferPointer(start: start, count: length))
    }

    /// The text of the data file `name`.
    package static func text(_ name: String) -> String {
        String(decoding: bytes(name), as: UTF8.self)
    }

    /// The lines of the data file `name`, which end with a line feed, that are neither blank nor
    /// begin with `#`.
    package static func lines(_ name: String) -> [Substring] {
        text(name).utf8.split(separator: UInt8(ascii: "\n"))
            .filter { $0.first != UInt8(ascii: "#") }.map { Substring($0) }
    }
}
