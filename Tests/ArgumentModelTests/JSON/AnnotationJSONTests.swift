import ArgumentModel
import Testing

@Suite("Annotation records as JSON")
struct AnnotationJSONTests {
    @Test("a record in the form of the guidelines is read whole")
    func reading() throws {
        let file = """
            {"id": "name", "title": "T", "source": "name.txt",
             "thesisImplied": true, "note": "kept", "thesis": ["u1"],
             "units": [{"id": "u1", "quote": "exact text", "occurrence": 1, "role": "thesis"},
                       {"id": "u2", "quote": "other", "role": "evidence", "kind": "common-ground",
                        "relation": {"type": "undercuts", "target": "u5 > u3"},
                        "secondary": [{"type": "attacks", "target": "u7"}], "linkedWith": "u5"}]}
            """
        let record = try AnnotationRecord(json: Array(file.utf8))
        #expect(record.thesisImplied)
        #expect(
            record.unknownFields == ["note": .string("kept"), "thesis": .list([.string("u1")])])
        #expect(try AnnotationRecord(json: Array(record.json.utf8)) == record)
        #expect(record.units[0].occurrence == 1)
        #expect(record.units[0].relation == nil)
        #expect(record.units[1].kind == .commonGround)
        #expect(record.units[1].relation == .init(.undercuts, "u5"))
        #expect(record.units[1].secondary == [.init(.attacks, "u7")])
        #expect(record.units[1].linkedWith == "u5")
    }

    @Test(
        "what is wrong is told with its place",
        arguments: [
            (
                "{\"id\": \"a\", \"title\": \"\"}",
                "1:1: error: this object has no \"source\"; add it"
            ),
            (
                #"""
                {"id": "a", "title": "", "source": "",
                 "units": [{"id": "u", "quote": ""}]}
                """#,
                "2:12: error: this object has no \"role\"; add it"
            ),
            (
                #"""
                {"id": "a", "title": "", "source": "", "units": [{"id": "u", "quote": "",
                "role": "claim",
                "colour": 1}]}
                """#,
                "3:1: error: a unit has no field \"colour\"; remove it"
            ),
        ])
    func errors(file: String, message: String) {
        let error = #expect(throws: FormError.self) { try AnnotationRecord(json: Array(file.utf8)) }
        #expect(error?.description == message)
    }
}
