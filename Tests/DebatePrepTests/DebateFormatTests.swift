import ArgumentModel
import DebatePrep
import Testing

@Suite("Formats of debates are those that the leagues use")
struct DebateFormatTests {
    /// What is known of a format: its speeches with their minutes, its sheets with their columns.
    struct Facts: Sendable, CustomTestStringConvertible {
        let id: String
        let speeches: String
        let sheets: [String]
        var boxes: [String] = []
        var preparation: Int?

        var testDescription: String { id }
    }

    static let facts = [
        Facts(
            id: "policy",
            speeches: "1AC 8, CX1 3, 1NC 8, CX2 3, 2AC 8, CX3 3, 2NC 8, CX4 3, 1NR 5, 1AR 5, "
                + "2NR 5, 2AR 5",
            sheets: ["1AC 1NC 2AC 2NC/1NR 1AR 2NR 2AR", "1NC 2AC 2NC/1NR 1AR 2NR 2AR"]),
        Facts(
            id: "lincoln-douglas",
            speeches: "AC 6, CX1 3, NC 7, CX2 3, 1AR 4, NR 6, 2AR 3",
            sheets: ["AC NC 1AR NR 2AR"], boxes: ["Value", "Criterion"], preparation: 4),
        Facts(
            id: "public-forum",
            speeches: "C1 4, C2 4, X1 3, R1 4, R2 4, X2 3, S1 3, S2 3, X3 3, F1 2, F2 2",
            sheets: [
                "Pro constr. Con constr. Pro rebuttal Con rebuttal Pro summary Con summary "
                    + "Pro final focus Con final focus"
            ], preparation: 3),
        Facts(
            id: "british-parliamentary",
            speeches: "PM 7, LO 7, DPM 7, DLO 7, MG 7, MO 7, GW 7, OW 7",
            sheets: ["PM LO DPM DLO MG MO GW OW"]),
        Facts(
            id: "world-schools",
            speeches: "P1 8, O1 8, P2 8, O2 8, P3 8, O3 8, OR 4, PR 4",
            sheets: ["P1 O1 P2 O2 P3 O3 OR PR"]),
        Facts(
            id: "parliamentary",
            speeches: "1PC 7, 1OC 8, 2PC 8, 2OC 8, OR 4, PR 5",
            sheets: ["1PC 1OC 2PC 2OC OR PR"]),
        Facts(
            id: "karl-popper",
            speeches: "A1 6, CX1 3, N1 6, CX2 3, A2 5, CX3 3, N2 5, CX4 3, A3 5, N3 5",
            sheets: ["A1 N1 A2 N2 A3 N3"]),
    ]

    @Test("speeches, minutes, columns, boxes and preparation are as known", arguments: facts)
    func known(facts: Facts) throws {
        let format = try #require(DebateFormat.named(facts.id))
        let speeches = format.speeches.map { "\($0.id) \($0.seconds / 60)" }
        #expect(speeches.joined(separator: ", ") == facts.speeches)
        #expect(format.speeches.allSatisfy { $0.seconds % 60 == 0 })
        let sheets = format.flowSheets.map { $0.columns.map(\.title).joined(separator: " ") }
        #expect(sheets == facts.sheets)
        #expect(format.boxes == facts.boxes)
        #expect(format.preparation == facts.preparation.map { $0 * 60 })
    }

    @Test("there are no formats but those, and the usual one comes first")
    func all() {
        #expect(Set(DebateFormat.all.map(\.id)) == Set(Self.facts.map(\.id)))
        #expect(DebateFormat.all[0].id == "public-forum")
    }

    /// Formats in which the side that speaks last but one also gives its reply next.
    private static let replying = ["world-schools", "parliamentary"]

    @Test("no name keeps a slot, and sides take turns on every sheet", arguments: DebateFormat.all)
    func columns(format: DebateFormat) {
        for format in [format] + (format.isSwitchable ? [format.switched()] : []) {
            #expect(!format.speeches.contains { $0.name.contains("{") })
            for sheet in format.flowSheets {
                #expect(!sheet.columns.contains { $0.title.contains("{") })
                for (one, next) in zip(sheet.columns, sheet.columns.dropFirst()) {
                    #expect(one.side != next.side || Self.replying.contains(format.id))
                }
            }
        }
    }

    @Test("the merged column of Policy has the time of both speeches")
    func merged() throws {
        let policy = try #require(DebateFormat.named("policy"))
        #expect(
            policy.flowSheets.map { $0.columns[3 - ($0.side == .con ? 1 : 0)].seconds }
                == [13 * 60, 13 * 60])
    }

    @Test("each format has questions of its own kind")
    func questions() {
        let kinds = DebateFormat.all.map { "\($0.id): \($0.questions?.rawValue ?? "none")" }
        #expect(
            Set(kinds) == [
                "public-forum: crossfire", "policy: cross-examination",
                "lincoln-douglas: cross-examination", "karl-popper: cross-examination",
                "british-parliamentary: points-of-information",
                "world-schools: points-of-information", "parliamentary: points-of-information",
            ])
    }

    @Test("Public Forum may begin with either side")
    func switched() throws {
        let format = try #require(DebateFormat.named("public-forum"))
        let other = format.switched()
        #expect(other.speeches.map(\.name).prefix(2) == ["Con constructive", "Pro constructive"])
        #expect(
            other.flowSheets[0].columns.map(\.side)
                == format.flowSheets[0].columns.map(\.side.opponent))
        #expect(other.switched() == other.switched())
        #expect(other.seconds == format.seconds)
    }

    static let faulty: [(text: String, message: String)] = [
        ("{", "1:2: error: expected a name in double quotation marks"),
        ("{}", "1:1: error: this is no debate format that is known here; write \"version\": 1"),
        ("{\"version\": 1}", "1:1: error: this object has no \"name\"; add it"),
        (
            file(speeches: "{\"id\": \"A\", \"side\": \"left\", \"minutes\": 3}"),
            "4:35: error: \"left\" is no side; write one of pro, con"
        ),
        (
            file(speeches: "{\"id\": \"A\", \"side\": \"pro\"}"),
            "4:15: error: this object has no \"minutes\"; add it"
        ),
        (
            file(speeches: "{\"id\": \"A\", \"side\": \"pro\", \"minutes\": 0}"),
            "4:53: error: write \"minutes\" in minutes, from 0.25 to 240"
        ),
        (
            file(speeches: "{\"id\": \"A\", \"side\": \"pro\", \"minuts\": 3, \"minutes\": 3}"),
            "4:42: error: a speech has no field \"minuts\"; write \"minutes\""
        ),
        (
            file(speeches: "{\"id\": \"A\", \"minutes\": 3}"),
            "4:15: error: this speech has no side; add \"side\": \"pro\" or \"con\""
        ),
        (
            file(columns: "{\"speeches\": [\"B\"]}"),
            "5:39: error: no speech has the id \"B\"; write one of A, X"
        ),
        (
            file(columns: "{\"speeches\": [\"X\"]}"),
            "5:39: error: both sides speak in \"X\"; a column is one side's"
        ),
        (file(columns: ""), "5:24: error: a flow sheet has 1 to 12 columns; fill \"columns\""),
    ]

    private static func file(
        speeches: String = "{\"id\": \"A\", \"side\": \"pro\", \"minutes\": 3}, "
            + "{\"id\": \"X\", \"minutes\": 3, \"action\": \"crossfire\"}",
        columns: String = "{\"speeches\": [\"A\"]}"
    ) -> String {
        """
        {"version": 1,
        "name": "Mine",
        "sides": {"pro": {"name": "For"}, "con": {"name": "Against"}},
        "speeches": [ \(speeches)],
        "sheets": [{"columns": [\(columns)]}]}
        """
    }

    @Test("a faulty file is told with its place and the way out", arguments: faulty)
    func faults(text: String, message: String) {
        let error = #expect(throws: FormError.self) {
            try DebateFormat(json: Array(text.utf8), id: "mine")
        }
        #expect(error?.description == message)
    }

    @Test("a file of one's own needs no more than names, speeches and a sheet")
    func own() throws {
        let format = try DebateFormat(json: Array(Self.file().utf8), id: "mine")
        #expect(format.id == "mine")
        #expect(format.name(of: .con).short == "Against")
        #expect(format.flowSheets[0].columns.map(\.title) == ["A"])
        #expect(format.preparation == nil && !format.isSwitchable)
    }
}
