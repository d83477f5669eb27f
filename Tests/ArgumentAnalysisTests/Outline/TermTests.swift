import ArgumentModel
import Testing

@testable import ArgumentAnalysis
@testable import SourceText

@Suite("One table names roles and relations")
struct TermTests {
    @Test("it has a word for every role and every relation")
    func whole() {
        let names = Statement.Role.allCases.map(\.rawValue) + Relation.Kind.allCases.map(\.rawValue)
        #expect(Set(TermTable.standard.names) == Set(names + ["argument", "group"]))
    }

    @Test("everyday words differ where the field's word is one for specialists")
    func plain() {
        #expect(OutlineTerms.plain.word(for: .counterclaim) == "objection")
        #expect(OutlineTerms.plain.word(for: .counterclaim, count: 2) == "objections")
        #expect(OutlineTerms.field.word(for: .thesis, count: 2) == "theses")
        #expect(OutlineTerms.field.word(for: .undercuts, sources: 3) == "undercut")
    }

    @Test("the signs tell the relations apart")
    func signs() {
        #expect(Set(Relation.Kind.allCases.map(\.sign)).count == Relation.Kind.allCases.count)
    }
}
