import Foundation
import Testing

@testable import argraph

@Suite("A file that two programs save at once")
struct SaveRaceTests {
    @Test("notices what somebody else saves in the moment in which it is written")
    func savedWhileWritten() async throws {
        let folder = try Program.Folder()
        try folder.put("state 0", "map.argdown")
        let path = folder.url.appending(path: "map.argdown")
        var file = try WatchedFile(path.path())
        for number in 1...60 {
            let ours = Data("state \(number)".utf8)
            let theirs = Data("theirs \(number)".utf8)
            let draft = folder.url.appending(path: "draft")
            try theirs.write(to: draft)
            let other = Task.detached {
                // As soon as our bytes have taken the name, theirs take it.
                while (try? Data(contentsOf: path)) != ours { await Task.yield() }
                rename(draft.path(), path.path())
            }
            try file.write(Array(ours))
            await other.value
            #expect(file.look() == .changed, "round \(number)")
            #expect(file.bytes == Array(theirs))
        }
    }
}
