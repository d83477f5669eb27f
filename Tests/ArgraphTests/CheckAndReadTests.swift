import ArgumentKit
import Foundation
import Testing

@Suite("argraph check and argraph read")
struct CheckAndReadTests {
    @Test("a mined graph agrees with its text")
    func agrees() throws {
        let folder = try Program.Folder()
        let text = Program.opEd("museum-returns")
        try Program.run(text, "-o", "m.json", in: folder)
        let run = try Program.run("check", "m.json", "--source", text, in: folder)
        #expect(run.status == 0, "\(run.text) \(run.errors)")
        #expect(run.errors.contains("0 errors, 0 warnings"))
    }

    @Test("moved passages are found again, missing ones are errors")
    func moved() throws {
        let folder = try Program.Folder()
        let text = "The dam must go. It leaked in 2019. Critics say that it is safe.\n"
        try folder.put(text, "d.txt")
        try Program.run("d.txt", "-o", "d.json", in: folder)
        try folder.put("A new first line of the same piece.\n\n" + text, "moved.txt")
        let moved = try Program.run("check", "d.json", "--source", "moved.txt", in: folder)
        #expect(moved.status == 0, "\(moved.text) \(moved.errors)")
        #expect(moved.text.contains("now stands at line 3"))
        try folder.put("Nothing of this is in it, but it is prose all the same.\n", "other.txt")
        let missing = try Program.run("check", "d.json", "--source", "other.txt", in: folder)
        #expect(missing.status == 1)
        #expect(missing.text.contains("is another text than the one"))
        try folder.put(text.replacingOccurrences(of: "It leaked in 2019. ", with: ""), "less.txt")
        let less = try Program.run("check", "d.json", "--source", "less.txt", in: folder)
        #expect(less.status == 1)
        #expect(less.text.contains("is not in the text"))
    }

    @Test("the examples' records keep the guidelines", arguments: CheckAndReadTests.examples)
    func records(_ name: String) throws {
        let folder = try Program.Folder()
        let record = Program.root.appending(path: "Examples/opeds/\(name).annotation.json")
        let run = try Program.run("check", record.path(), in: folder)
        #expect(run.status == 0, "\(run.text)")
    }

    static let examples = [
        "asteroid-mining", "exam-phones", "four-day-week", "goal-line", "harbour-brief",
        "museum-returns", "night-buses", "open-letter-wells", "river-barrage",
    ]

    @Test("read numbers the sentences and gives each left-out line its reason")
    func read() throws {
        let folder = try Program.Folder()
        let run = try Program.run("read", Program.opEd("exam-phones"), in: folder)
        #expect(run.status == 0)
        #expect(run.text.contains("Hannah Trewin"))
        #expect(run.text.contains("left out (25 lines)"))
        #expect(run.text.contains("navigation"))
        #expect(run.text.contains("\n1.1   "))
    }

    @Test(
        "the first op-ed: 8 paragraphs, 33 sentences, six kinds of lines outside the body",
        .enabled(if: Program.hasFirstOpEd, "skipped: the op-ed is not at hand"))
    func firstOpEd() throws {
        let folder = try Program.Folder()
        let run = try Program.run("read", Program.firstOpEd.path(), "--json", in: folder)
        let value = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
        let sentences = value?["sentences"] as? [[String: Any]]
        #expect(sentences?.count == 33)
        #expect(sentences?.last?["paragraph"] as? Int == 8)
        let lines = value?["leftOut"] as? [[String: Any]]
        let reasons = lines?.compactMap { $0["reason"] as? String }
        #expect(
            Set(reasons ?? []).subtracting(["title"])
                == ["navigation", "credit", "author", "biography", "category", "comments"])
        let citation = value?["citation"] as? [String: String]
        #expect(citation?["author"] == "Jonathan Stutte")
        #expect(citation?["biography"]?.isEmpty == false)
    }
}
