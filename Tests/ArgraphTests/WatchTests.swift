import Foundation
import Glibc
import Testing

@Suite("argraph watch lets in only who has the address")
struct WatchGateTests {
    @Test("the token is another one each time, and nobody else's address is served")
    func loopback() throws {
        let one = try WatchedPage()
        let other = try WatchedPage(in: one.folder)
        #expect(one.token != other.token)
        #expect(WatchedPage.connection("127.0.0.2", one.port) == nil)
        #expect(try one.get("").status == 200)
    }

    @Test(
        "whatever is not below the token is not there",
        arguments: [
            "/", "/app.js", "/TOKEN", "/TOKEN0/", "/0TOKEN/app.js", "//TOKEN/app.js",
            "/TOKEN/../TOKEN/app.js", "/TOKEN/op-ed.argdown", "/TOKEN/%2e%2e/op-ed.argdown",
            "/TOKEN/cues/terms.tsv", "/TOKEN/edits", "/favicon.ico", "*",
            "/00000000000000000000000000000000/state",
        ])
    func elsewhere(_ path: String) throws {
        let page = try WatchedPage()
        let path = path.replacing("TOKEN", with: page.token)
        #expect(try page.send("GET", path, ["Host: \(page.host)"]).status == 404)
    }

    @Test("a name that leads to this machine, but is not its own, is turned away")
    func hosts() throws {
        let page = try WatchedPage()
        let path = "/\(page.token)/state"
        for line in ["Host: example.org", "Host: 127.0.0.1", "Host: 127.0.0.1:1", "X: y"] {
            #expect(try page.send("GET", path, [line]).status == 403, "\(line)")
        }
        #expect(try page.send("GET", path, ["Host: localhost:\(page.port)"]).status == 200)
    }

    @Test("another page cannot post, nor read")
    func origins() throws {
        let page = try WatchedPage()
        let text = try page.text()
        let body = "{\"revision\": 1, \"edits\": []}"
        for origin in ["http://example.org", "null", "http://127.0.0.1:1", "https://\(page.host)"] {
            #expect(try page.post("edits", body, from: origin).status == 403, "\(origin)")
        }
        let path = "/\(page.token)/edits"
        let lines = ["Host: \(page.host)", WatchedPage.json]
        #expect(try page.send("POST", path, lines, body).status == 403)
        #expect(try page.get("state", "Origin: http://example.org").status == 403)
        #expect(try page.get("state", "Sec-Fetch-Site: cross-site").status == 403)
        #expect(try page.get("state", "Sec-Fetch-Site: same-site").status == 403)
        #expect(try page.text() == text)
    }

    @Test("a body is JSON, and not large")
    func bodies() throws {
        let page = try WatchedPage()
        let large = String(repeating: " ", count: 1 << 20) + "{}"
        #expect(try page.post("edits", large).status == 413)
        #expect(try page.post("edits", "{").status == 400)
        #expect(try page.post("edits", "[]").status == 400)
        #expect(try page.post("nothing", "{\"revision\": 1}").status == 404)
        let lines = ["Host: \(page.host)", "Origin: http://\(page.host)"]
        let path = "/\(page.token)/edits"
        let plain = lines + ["Content-Type: text/plain"]
        #expect(try page.send("POST", path, plain, "{}").status == 415)
        #expect(try page.send("PUT", path, lines, "{}").status == 405)
        #expect(try page.get("state").status == 200)
    }

    @Test("every answer says how careful the browser has to be, and leaves no cookie")
    func headers() throws {
        let page = try WatchedPage()
        for name in ["", "state", "app.js", "nothing"] {
            let head = try page.get(name).head
            #expect(
                head.contains("Content-Security-Policy: default-src 'none'; script-src 'self';"))
            #expect(head.contains("Referrer-Policy: no-referrer"))
            #expect(head.contains("X-Content-Type-Options: nosniff"))
            #expect(!head.lowercased().contains("set-cookie"))
            #expect(!head.contains("unsafe"))
        }
    }

    @Test("what is no Argdown file is not watched")
    func input() throws {
        let folder = try Program.Folder()
        try folder.put("Some text.", "op-ed.txt")
        let text = try Program.run("watch", "op-ed.txt", in: folder)
        #expect(text.status == 2)
        #expect(text.errors.contains("argraph op-ed.txt"))
        #expect(try Program.run("watch", "none.argdown", in: folder).status == 2)
    }
}

@Suite("argraph watch keeps the file")
struct WatchedFileTests {
    @Test("an edit is in the file, once it is answered")
    func edit() throws {
        let page = try WatchedPage()
        let answer = try page.reassign(to: "counterclaim")
        #expect(answer.status == 200)
        #expect(answer["revision"] as? Int == 2)
        #expect(answer["canUndo"] as? Bool == true)
        let json = try Program.run(
            "convert", WatchedPage.name, "--to", "json", "-o", "-", in: page.folder)
        #expect(json.text.contains("\"role\": \"counterclaim\""))
        #expect(try page.post("undo", "{\"revision\": 2}")["canRedo"] as? Bool == true)
        #expect(try page.post("redo", "{\"revision\": 3}").status == 200)
    }

    @Test("an edit for an earlier state is not made")
    func stale() throws {
        let page = try WatchedPage()
        #expect(try page.reassign(to: "counterclaim", at: 1).status == 200)
        let text = try page.text()
        let answer = try page.reassign(to: "evidence", at: 1)
        #expect(answer.status == 409)
        #expect(answer["revision"] as? Int == 2)
        #expect(try page.text() == text)
    }

    @Test(
        "an edit that cannot be made is refused with the reason",
        arguments: [
            "{\"edit\": \"reassign\", \"statement\": \"s999\", \"role\": \"claim\"}",
            "{\"edit\": \"reassign\", \"statement\": \"s1\", \"role\": \"king\"}",
            "{\"edit\": \"conquer\"}",
        ])
    func refused(_ edit: String) throws {
        let page = try WatchedPage()
        let text = try page.text()
        let answer = try page.post("edits", "{\"revision\": 1, \"edits\": [\(edit)]}")
        #expect(answer.status == 422)
        #expect((answer["reason"] as? String)?.isEmpty == false)
        #expect(try page.text() == text)
        #expect(try page.revision() == 1)
    }

    @Test("what an editor saved is told to who waits, and is a step that can be undone")
    func changed() throws {
        let page = try WatchedPage()
        let text = try page.text()
        try page.write(text.replacing("#thesis", with: "#claim"))
        #expect(try page.get("changes?after=1")["revision"] as? Int == 2)
        #expect(try page.post("undo", "{\"revision\": 2}").status == 200)
        #expect(try page.text().contains("#thesis"))
    }

    @Test("what an editor saved just before an edit is never overwritten")
    func race() throws {
        let page = try WatchedPage()
        for round in 1...8 {
            let text = try page.text() + "\n// round \(round)\n"
            let revision = try page.revision()
            try page.write(text)
            #expect(try page.reassign(to: "evidence", at: revision).status == 409)
            #expect(try page.text() == text)
        }
    }

    @Test("what an editor saves of an earlier state is merged with what was done since")
    func staleSave() throws {
        let page = try WatchedPage()
        let old = try page.text()
        #expect(try page.reassign(to: "counterclaim").status == 200)
        let lines = old.split(separator: "\n")
        let other = try #require(lines.last { $0.contains("]: ") && $0.contains("#evidence") })
        let reworded = other.replacing("]: ", with: "]: Indeed, ")
        try page.write(old.replacing(other, with: reworded))
        #expect(try page.get("changes?after=2")["revision"] as? Int == 3)
        let state = try page.get("state")
        let merged = try #require(state["merged"] as? [String: Any])
        #expect(merged["isMerged"] as? Bool == true)
        #expect((merged["kept"] as? [String])?.count == 1)
        #expect((merged["otherwise"] as? [Any])?.isEmpty == true)
        let text = try page.text()
        #expect(text.contains("]: Indeed, "))
        let json = try Program.run(
            "convert", WatchedPage.name, "--to", "json", "-o", "-", in: page.folder)
        let role = /"id": "s1",[^{]*?"role": "counterclaim"/
        #expect(try role.firstMatch(in: json.text) != nil, "\(json.text.prefix(600))")
        try page.write(old)
        #expect(try page.get("changes?after=3")["revision"] as? Int == 4)
        #expect(try page.text() == text)
    }

    @Test("what an editor saves of a state from before the page says what it lacks, and is undone")
    func staleSaveOfUnknownState() throws {
        let folder = try WatchedPage().folder
        let old = try folder.text(WatchedPage.name)
        let one = try WatchedPage(in: folder)
        #expect(try one.reassign(to: "counterclaim").status == 200)
        _ = one.end(SIGTERM)
        let kept = try folder.text(WatchedPage.name)
        let page = try WatchedPage(in: folder)
        let line = try #require(old.split(separator: "\n").last { $0.contains("#evidence") })
        try page.write(old.replacing(line, with: line.replacing("]: ", with: "]: Indeed, ")))
        #expect(try page.get("changes?after=1")["revision"] as? Int == 2)
        let merged = try #require(try page.get("state")["merged"] as? [String: Any])
        #expect(merged["isMerged"] as? Bool == false)
        #expect((merged["kept"] as? [String])?.count == 1)
        #expect(try page.post("undo", "{\"revision\": 2}").status == 200)
        #expect(try page.text() == kept)
        try page.write(old)
        #expect(try page.get("changes?after=3")["revision"] as? Int == 4)
        #expect(try page.get("state")["merged"] is [String: Any])
    }

    @Test("what an editor saved and takes back is taken back")
    func editorsUndo() throws {
        let page = try WatchedPage()
        let old = try page.text()
        try page.write(old.replacing("#thesis", with: "#claim"))
        #expect(try page.get("changes?after=1")["revision"] as? Int == 2)
        try page.write(old)
        #expect(try page.get("changes?after=2")["revision"] as? Int == 3)
        #expect(try page.text() == old)
        #expect(try page.get("state")["merged"] is NSNull)
    }

    @Test(
        "a slip that would lose what argraph keeps takes no edit until it is mended",
        arguments: [("  + [", "  [", "no-sign"), ("}", "", "open-fields")])
    func slip(right: String, wrong: String, code: String) throws {
        let page = try WatchedPage()
        let good = try page.text()
        let line = try #require(
            good.split(separator: "\n").last { $0.contains("  + [") && $0.hasSuffix("}") })
        let bad = good.replacing(line, with: line.replacing(right, with: wrong))
        try page.write(bad)
        let problem = try page.get("state")["problem"] as? [String: Any]
        #expect(problem?["code"] as? String == code)
        #expect(problem?["line"] as? Int != nil)
        #expect(try page.reassign(to: "claim").status == 422)
        #expect(try page.text() == bad)
        try page.write(good)
        #expect(try page.reassign(to: "claim").status == 200)
    }

    @Test("a misspelt role is told of, and takes edits")
    func misspelt() throws {
        let page = try WatchedPage()
        #expect((try page.get("state")["remarks"] as? [Any])?.isEmpty == true)
        try page.write(page.text().replacing("#evidence", with: "#evidance", maxReplacements: 1))
        let remarks = try page.get("state")["remarks"] as? [[String: Any]]
        #expect(remarks?.count == 1)
        #expect(remarks?.first?["severity"] as? String == "warning")
        #expect(remarks?.first?["line"] as? Int != nil)
        #expect(try page.reassign(to: "counterclaim").status == 200)
    }

    @Test("a file that cannot be read as a graph takes no edit, and stays as it is")
    func unreadable() throws {
        let page = try WatchedPage()
        let good = try page.text()
        let bad = good.replacing("title: ", with: "title: [")
        try page.write(bad)
        #expect(try page.reassign(to: "claim").status == 422)
        let problem = try page.get("state")["problem"] as? [String: Any]
        #expect(problem?["line"] as? Int != nil)
        #expect(problem?["column"] as? Int != nil)
        #expect(try page.text() == bad)
        try page.write("")
        #expect(try page.reassign(to: "claim").status == 422)
        #expect(try page.text() == "")
        try FileManager.default.removeItem(at: page.url)
        #expect(try page.reassign(to: "claim").status == 422)
        #expect(!FileManager.default.fileExists(atPath: page.url.path()))
        try page.write(good)
        #expect(try page.reassign(to: "counterclaim").status == 200)
    }

    @Test("a link stays a link, and permissions stay as they are")
    func link() throws {
        let page = try WatchedPage()
        let folder = page.folder
        let real = folder.url.appending(path: "real.argdown")
        try FileManager.default.moveItem(at: page.url, to: real)
        try FileManager.default.createSymbolicLink(at: page.url, withDestinationURL: real)
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: real.path())
        let linked = try WatchedPage(in: folder)
        #expect(try linked.reassign(to: "counterclaim").status == 200)
        let kind = try FileManager.default.attributesOfItem(atPath: page.url.path())[.type]
        #expect(kind as? FileAttributeType == .typeSymbolicLink)
        let mode = try FileManager.default.attributesOfItem(atPath: real.path())[.posixPermissions]
        #expect(mode as? Int == 0o640)
    }

    @Test("killed at any moment, the file is whole; what was left beside it goes at the next start")
    func killed() throws {
        let folder = try WatchedPage().folder
        for round in 1...6 {
            let page = try WatchedPage(in: folder)
            let before = try page.text()
            Thread { page.reassignUntilTheEnd() }.start()
            usleep(UInt32(round * 45_000))
            _ = page.end(SIGKILL)
            let after = try page.text()
            #expect(after.hasSuffix("\n") && after.contains("#thesis"))
            #expect(after.split(separator: "\n").count * 2 > before.split(separator: "\n").count)
            let check = try Program.run("check", WatchedPage.name, in: folder)
            #expect(check.status == 0, "\(check.errors)")
        }
        try folder.put("half", ".\(WatchedPage.name).argraph-999999999")
        let page = try WatchedPage(in: folder)
        #expect(page.folder.names.filter { $0.hasPrefix(".") } == [])
    }

    @Test("Ctrl-C ends it well", arguments: [SIGINT, SIGTERM])
    func ends(_ number: Int32) throws {
        let page = try WatchedPage()
        #expect(try page.reassign(to: "counterclaim").status == 200)
        #expect(page.end(number) == 0)
        #expect(page.folder.names == [WatchedPage.name, "op-ed.txt"])
    }
}
