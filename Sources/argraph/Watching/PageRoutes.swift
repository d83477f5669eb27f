internal import ArgumentKit
internal import FlyingFox

/// What the page asks for, and what it is answered.
struct PageRoutes {
    private let desk: EditingDesk
    private let gate: PageGate

    init(_ desk: EditingDesk, _ gate: PageGate) {
        self.desk = desk
        self.gate = gate
    }

    /// - Returns: 404 where the token is not known, 403 where somebody else's page asks.
    func answer(_ request: HTTPRequest) async -> PageAnswer {
        guard let name = gate.name(in: request) else { return await turnAway(request, .notFound) }
        if let refusal = gate.refusal(of: request) { return await turnAway(request, refusal) }
        guard request.method == .POST else { return await get(name, request) }
        guard let body = try? await request.bodyData, let asked = try? DataValue(json: Array(body))
        else { return PageAnswer("the request is no JSON", .badRequest) }
        return await post(name, asked)
    }

    /// The body of a request that is turned away is passed over, so that it is not taken for the
    /// next one.
    private func turnAway(_ request: HTTPRequest, _ status: HTTPStatusCode) async -> PageAnswer {
        if (request.bodySequence.count ?? 0) > PageGate.largestBody {
            do {
                for try await _ in request.bodySequence {}
            } catch {}
        }
        return PageAnswer(status)
    }

    private func get(_ name: Substring, _ request: HTTPRequest) async -> PageAnswer {
        switch name {
        case "state": return PageAnswer(await desk.state())
        case "map": return PageAnswer(await desk.map(extent(in: request)))
        case "changes":
            let after = request.query.first { $0.name == "after" }.flatMap { Int($0.value) }
            let revision = await desk.revision(
                after: after ?? 0, seconds: PageServer.longestWait)
            return PageAnswer(.object(["revision": .integer(revision)]))
        default: return PageFiles.file(name).map { PageAnswer($0) } ?? PageAnswer(.notFound)
        }
    }

    /// How much of the map is asked for: everything, or what the state shows and the statements
    /// named as `with`.
    private func extent(in request: HTTPRequest) -> PagePicture.Extent {
        let names = request.query.filter { $0.name == "with" }.map(\.value)
        return names.isEmpty
            ? .everything : .main(with: Set(names.map { Statement.ID(rawValue: $0) }))
    }

    private func post(_ name: Substring, _ asked: DataValue) async -> PageAnswer {
        guard case .object(let object) = asked, case .integer(let revision) = object["revision"]
        else { return PageAnswer("the request names no revision", .badRequest) }
        do throws(EditingDesk.Refusal) {
            guard try await change(name, object, revision) else { return PageAnswer(.notFound) }
            return PageAnswer(await desk.state())
        } catch {
            return await answer(to: error)
        }
    }

    /// Does what is asked for; `false` where nothing of that name can be.
    private func change(
        _ name: Substring, _ object: DataObject, _ revision: Int
    ) async throws(EditingDesk.Refusal) -> Bool {
        switch name {
        case "edits": try await desk.apply(try edits(object), to: revision)
        case "undo": try await desk.go(.back, from: revision)
        case "redo": try await desk.go(.forth, from: revision)
        default: return false
        }
        return true
    }

    private func answer(to refusal: EditingDesk.Refusal) async -> PageAnswer {
        switch refusal {
        case .stale: PageAnswer(await desk.state(), .conflict)
        case .refused(let reason): PageAnswer(reason, .unprocessableContent)
        case .unwritten(let reason): PageAnswer(reason, .internalServerError)
        }
    }

    private func edits(_ object: DataObject) throws(EditingDesk.Refusal) -> [Edit] {
        let script: DataObject = [
            "version": .integer(1), "edits": object["edits"] ?? .list([]),
        ]
        do {
            let bytes = Array(JSONWriter.text(of: .object(script)).utf8)
            return try EditScript(json: bytes).edits
        } catch {
            throw .refused(error.message)
        }
    }
}
