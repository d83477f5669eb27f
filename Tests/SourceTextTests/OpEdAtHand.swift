import Foundation

/// The op-ed beside the checkout, where there is one.
enum OpEdAtHand {
    private static var place: URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "shared/opeds/us-russia.txt")
    }

    static var isPresent: Bool { FileManager.default.fileExists(atPath: place.path) }

    static var bytes: [UInt8] {
        get throws { Array(try Data(contentsOf: place)) }
    }
}
