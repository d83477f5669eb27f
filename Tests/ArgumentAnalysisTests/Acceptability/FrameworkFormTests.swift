import ArgumentAnalysis
import ArgumentModel
import Testing

@Suite("Frameworks as files")
struct FrameworkFormTests {
    @Test("the three forms say the same")
    func same() throws {
        let apx = try ArgumentationFramework(
            "arg(a). arg(b).\n% a comment\narg(c).\natt(a,b).att( b , c ).\n", form: .apx)
        let tgf = try ArgumentationFramework("a\nb\nc\n#\na b\nb c\n", form: .tgf)
        let af = try ArgumentationFramework("# one\np af 3\n1 2\n2 3\n", form: .af)
        #expect(apx == tgf)
        #expect(apx.names == ["a", "b", "c"])
        #expect(af.attacks == apx.attacks)
        #expect(apx.grounded.accepted == [0, 2])
    }

    @Test("what is written is read again", arguments: FrameworkForm.allCases)
    func roundTrip(form: FrameworkForm) throws {
        let framework = ArgumentationFramework(
            count: 4, names: ["a", "b_1", "c-2", "d"],
            attacks: [.init(0, 0), .init(3, 1), .init(1, 2), .init(1, 3)])
        let again = try ArgumentationFramework(framework.text(form), form: form)
        #expect(again.attacks == framework.attacks)
        #expect(again.count == 4)
        #expect(form == .af || again.names == framework.names)
    }

    @Test("names that a form cannot hold become numbers")
    func hostileNames() throws {
        let framework = ArgumentationFramework(
            count: 2, names: ["a).att(b", "b"], attacks: [.init(0, 1)])
        #expect(framework.text(.apx) == "arg(1).\narg(2).\natt(1,2).\n")
    }

    @Test(
        "what is wrong is told with its place",
        arguments: [
            ("arg(a).\natt(a,b).\n", FrameworkForm.apx, 2, 7),
            ("arg(a).\n  arg(a).\n", .apx, 2, 7), ("rule(a).", .apx, 1, 1),
            ("a\n#\na\n", .tgf, 3, 1), ("a\nb\n", .tgf, 1, 1), ("p af x\n", .af, 1, 1),
            ("p af 2\n1 3\n", .af, 2, 3), ("p af 99999999999\n", .af, 1, 1), ("", .af, 1, 1),
        ])
    func faults(text: String, form: FrameworkForm, line: Int, column: Int) {
        let error = #expect(throws: FormError.self) {
            try ArgumentationFramework(text, form: form)
        }
        #expect(error?.line == line)
        #expect(error?.column == column)
    }
}
