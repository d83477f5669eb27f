internal import ArgumentKit

/// One Argdown file on the desk: what is edited, what the file holds, and whoever waits to hear
/// of a change.
actor EditingDesk {
    /// Why a change was not made.
    enum Refusal: Error {
        /// It was meant for an earlier state.
        case stale
        /// The edit cannot be made, or the file cannot be read as a graph at present.
        case refused(String)
        /// The file could not be written.
        case unwritten(String)
    }

    /// Which way to go through what was done.
    enum Direction {
        case back, forth
    }

    private static let pause = Duration.milliseconds(200)

    private let path: String
    private let reading: ReadingFlags
    private var file: WatchedFile
    private var session: EditingSession
    private var reasons = KnownReasons()
    private var revision = 1
    /// Why the file cannot be read as a graph at present; the last good graph stays.
    private var problem: Complaint?
    /// What else was noticed in it.
    private var remarks: [Complaint]
    private var history: FileHistory
    /// What became of a file that an editor saved from an earlier state, until the next edit.
    private var merge: (outcome: StaleSave, revision: Int)?
    private var isClosed = false
    private var pictures: [PagePicture.Extent: PagePicture] = [:]

    init(_ path: String, _ reading: ReadingFlags) throws(Failure) {
        self.path = path
        self.reading = reading
        file = try WatchedFile(path)
        (session, remarks) = try reading.session(of: file.bytes, at: path)
        history = FileHistory(file.text)
        reasons.learn(again: session)
    }

    /// Looks at the file five times a second, until the task is cancelled.
    func watch() async {
        while !Task.isCancelled {
            look()
            try? await Task.sleep(for: EditingDesk.pause)
        }
    }

    /// Takes no change any more; one that was begun is whole when this returns.
    func close() { isClosed = true }

    /// The state as the page shows it.
    func state() async -> DataValue {
        look()
        let now = (revision: revision, session: session, problem: problem)
        let notices = notices
        let graph = reasons.filled(into: session.graph)
        let picture = await picture(.main(with: []))
        var state = PageState(
            graph, of: now.session.source, name: Files.name(of: path)
        ).object
        state["revision"] = .integer(now.revision)
        state["canUndo"] = .boolean(now.problem == nil && now.session.canUndo)
        state["canRedo"] = .boolean(now.problem == nil && now.session.canRedo)
        state["problem"] = now.problem?.data ?? .null
        for field in notices.fields + picture.object.fields { state[field.name] = field.value }
        return .object(state)
    }

    /// More of the map than the state shows.
    func map(_ extent: PagePicture.Extent) async -> DataValue {
        let now = revision
        var object = await picture(extent).object
        object["revision"] = .integer(now)
        return .object(object)
    }

    /// Makes edits as one step, in the state of that revision, and writes the file.
    func apply(_ edits: [Edit], to revision: Int) throws(Refusal) {
        try change(revision) { session throws(Refusal) in
            do throws(EditError) {
                try session.apply(edits)
            } catch {
                throw .refused(error.description)
            }
        }
    }

    /// Undoes a step or makes it again, and writes the file.
    func go(_ direction: Direction, from revision: Int) throws(Refusal) {
        try change(revision) { session throws(Refusal) in
            let isPossible = direction == .back ? session.canUndo : session.canRedo
            guard isPossible else {
                throw .refused("there is nothing to \(direction == .back ? "undo" : "redo")")
            }
            if direction == .back { session.undo() } else { session.redo() }
        }
    }

    /// Waits until the revision is beyond that one, or for some seconds.
    func revision(after known: Int, seconds: Int) async -> Int {
        for _ in 0..<(seconds * 20) where revision <= known {
            guard (try? await Task.sleep(for: .milliseconds(50))) != nil else { break }
        }
        return revision
    }
}

extension EditingDesk {
    /// Changes what is edited and the file with it, or neither.
    private func change(
        _ revision: Int, _ step: (inout EditingSession) throws(Refusal) -> Void
    ) throws(Refusal) {
        guard !isClosed else { throw .refused("argraph is ending") }
        look()
        guard revision == self.revision else { throw .stale }
        if let problem { throw .refused("the file cannot be read: \(problem.message)") }
        var next = session
        try step(&next)
        do {
            try file.write(Array(next.text.utf8))
        } catch .changedMeanwhile {
            look()
            throw .stale
        } catch {
            throw .unwritten("the file cannot be written; check the folder and its permissions")
        }
        merge = nil
        take(next, noticing: remarks(in: next.text), isOwn: true)
    }

    private func remarks(in text: String) -> [Complaint] {
        guard let input = try? ArgdownInput(Array(text.utf8), at: path, reading.argdown) else {
            return []
        }
        return input.complaints(from: .warning)
    }

    private func take(_ next: EditingSession, noticing remarks: [Complaint], isOwn: Bool) {
        session = next
        self.remarks = remarks
        history.note(file.text, isOwn: isOwn)
        reasons.learn(next.graph)
        pictures = [:]
        revision += 1
    }

    /// Takes in what somebody else wrote into the file.
    private func look() {
        switch file.look() {
        case .none: break
        case .unreadable: report(Complaint(message: "the file is gone or empty, or cannot be read"))
        case .changed:
            do {
                takeIn(try reading.session(of: file.bytes, at: path))
                problem = nil
            } catch {
                report(error.complaints.first ?? Complaint(message: "the file cannot be read"))
            }
        }
    }

    /// Goes on with what was saved, and with what was done here since the state it was made of.
    private func takeIn(_ saved: (session: EditingSession, remarks: [Complaint])) {
        var now = saved
        merge = nil
        switch history.origin(of: file.text) {
        case .current: break
        case .earlier(let base): now = merged(saved, madeOf: base)
        case .unknown:
            let outcome = StaleSave(beside: session.graph, since: saved.session.graph)
            merge = outcome.lost.isEmpty ? nil : (outcome, revision + 1)
        }
        var next = session
        next.replace(with: now.session)
        take(next, noticing: now.remarks, isOwn: merge != nil)
    }

    /// Writes what was saved of an earlier state together with what was done here since; what was
    /// saved, where both cannot be one file.
    private func merged(
        _ saved: (session: EditingSession, remarks: [Complaint]), madeOf base: String
    ) -> (session: EditingSession, remarks: [Complaint]) {
        let lines = LineMerge(of: base, ours: history.last, theirs: file.text)
        let origin = try? reading.session(of: Array(base.utf8), at: path).session.graph
        var outcome = StaleSave(beside: session.graph, since: origin ?? session.graph)
        defer { merge = (outcome, revision + 1) }
        history.note(file.text, isOwn: false)
        let bytes = Array(lines.text.utf8)
        guard let both = try? reading.session(of: bytes, at: path), (try? file.write(bytes)) != nil
        else { return saved }
        outcome.merge(
            saved.session.graph, into: both.session.graph, without: lines.namesNotTaken)
        return both
    }

    /// What the page is told beside the state itself.
    private var notices: DataObject {
        [
            "remarks": .list(problem == nil ? remarks.map(\.data) : []),
            "merged": merge.map { $0.outcome.data(at: $0.revision) } ?? .null,
        ]
    }

    private func report(_ complaint: Complaint) {
        guard problem?.text != complaint.text else { return }
        problem = complaint
        revision += 1
    }

    /// The drawing of the present state, made once.
    private func picture(_ extent: PagePicture.Extent) async -> PagePicture {
        if let known = pictures[extent] { return known }
        let now = revision
        let picture = await PagePicture(session, extent, reading.argdown, at: path)
        if now == revision { pictures[extent] = picture }
        return picture
    }
}
