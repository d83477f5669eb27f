import ArgumentKit
import Foundation
import Glibc
import Testing

/// The example client against a stub of a model on loopback.
@Suite(
    "Examples/llm-client asks an endpoint",
    .enabled(if: ModelStub.hasPython, "skipped: python3 is not at hand"))
struct ModelClientTests {
    private func map(
        _ model: String, _ endpoint: String, in folder: Program.Folder
    ) throws -> Program.Run {
        let client = Program.root.appending(path: "Examples/llm-client/ask-model.py").path()
        let arguments = ["--endpoint", endpoint, "--model", model, "--key-variable", "PATH"]
        return try Program.run(
            arguments: [Program.opEd("night-buses"), "--miner", "exec:\(client)", "-o", "m.json"]
                + arguments.flatMap { ["--miner-argument", $0] }, in: folder)
    }

    @Test("and argraph maps what the model answers")
    func answers() throws {
        let folder = try Program.Folder()
        let stub = try ModelStub(in: folder)
        defer { stub.stop() }
        let run = try map("sound", stub.endpoint, in: folder)
        #expect(run.status == 0, "\(run.errors)")
        let graph = try ArgumentGraph(json: Array(folder.data("m.json")))
        #expect(graph.thesis?.quotation == "it should keep the Owls running")
        #expect(graph.statements.count == 2)
        let seen = try JSONSerialization.jsonObject(with: try folder.data("seen.json"))
        let request = try #require(seen as? [String: Any])
        #expect(request["path"] as? String == "/v1/chat/completions")
        #expect((request["key"] as? String)?.hasPrefix("Bearer ") == true)
        let body = try #require(request["body"] as? [String: Any])
        let messages = try #require(body["messages"] as? [[String: String]])
        #expect(body["model"] as? String == "sound")
        #expect(messages.map { $0["role"] } == ["system", "user"])
        #expect(messages[0]["content"] == MiningRequest.instructions)
        #expect(messages[1]["content"]?.contains("\n13.2 The people who see to it") == true)
    }

    @Test(
        "and its refusals are told",
        arguments: [
            ("refused", "401 Unauthorized: the key is wrong"), ("cut", "--max-tokens"),
            ("strange", "another form"), ("moved", "302"), ("silent", "answered nothing"),
        ])
    func refusals(_ model: String, _ words: String) throws {
        let folder = try Program.Folder()
        let stub = try ModelStub(in: folder)
        defer { stub.stop() }
        let run = try map(model, stub.endpoint, in: folder)
        #expect(run.status == 70)
        #expect(run.errors.contains(words), "\(run.errors)")
    }

    @Test("but none that is not encrypted, and none where nobody named one")
    func guarded() throws {
        let folder = try Program.Folder()
        let run = try map("sound", "http://example.invalid/v1", in: folder)
        #expect(run.errors.contains("write https://"), "\(run.errors)")
        let bare = try map("sound", "", in: folder)
        #expect(bare.errors.contains("name the endpoint"), "\(bare.errors)")
    }
}

/// A stub of a language model: an HTTP server on loopback that answers by the model's name.
struct ModelStub {
    static let hasPython: Bool = {
        guard let folder = try? Program.Folder() else { return false }
        let env = URL(filePath: "/usr/bin/env")
        return (try? Program.run("python3", "--version", in: folder, program: env))?.status == 0
    }()

    private let process = Process()
    let endpoint: String

    init(in folder: Program.Folder) throws {
        try folder.put(Self.server, "stub.py")
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "stub.py"]
        process.currentDirectoryURL = folder.url
        try process.run()
        let deadline = ContinuousClock.now + .seconds(20)
        while !folder.names.contains("port"), ContinuousClock.now < deadline {
            Thread.sleep(forTimeInterval: 0.05)
        }
        endpoint = "http://127.0.0.1:\(try folder.text("port"))/v1"
    }

    func stop() {
        // Other signals are blocked in what a test starts.
        kill(process.processIdentifier, SIGKILL)
    }

    private static let server = """
        import http.server, json, os

        ANSWER = {"units": [
            {"id": 1, "quote": "it should keep the Owls running", "role": "thesis"},
            {"id": 2, "quote": "A city that runs all night owes its night shift a ride",
             "role": "claim", "relation": {"type": "supports", "target": 1}}]}

        class Stub(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                seen = {"path": self.path, "key": self.headers["Authorization"], "body": body}
                with open("seen.json", "w") as file: json.dump(seen, file)
                text = "Here it is:\\n```json\\n" + json.dumps(ANSWER) + "\\n```"
                choice = {"message": {"content": text}, "finish_reason": "stop"}
                status, answer = 200, {"choices": [choice]}
                if body["model"] == "refused":
                    status, answer = 401, {"error": {"message": "the key is wrong"}}
                if body["model"] == "cut": choice["finish_reason"] = "length"
                if body["model"] == "strange": answer = {"text": text}
                if body["model"] == "moved": status = 302
                if body["model"] == "silent": choice["message"]["content"] = " "
                data = json.dumps(answer).encode()
                self.send_response(status)
                if status == 302: self.send_header("Location", "http://127.0.0.1:1/")
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *_): pass

        server = http.server.HTTPServer(("127.0.0.1", 0), Stub)
        with open("port.new", "w") as file: file.write(str(server.server_port))
        os.rename("port.new", "port")
        server.serve_forever()
        """
}
