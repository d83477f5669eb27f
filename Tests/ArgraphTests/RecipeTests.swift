import Foundation
import Testing

#if Graphviz
    @Suite("Each recipe for inserts does what it says")
    struct RecipeTests {
        /// A block of commands with the programs that it needs.
        struct Recipe: Sendable, CustomTestStringConvertible {
            var commands: String
            var needs: [String]

            var testDescription: String {
                commands.split(separator: "\n").last.map(String.init) ?? ""
            }

            /// The files that its commands name as outputs.
            var outputs: [String] {
                commands.matches(of: /-o (\S+)/).map { String($0.1) }
            }
        }

        static let recipes: [Recipe] = {
            let file = Program.root.appending(path: "Examples/inserts/README.md")
            let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
            return text.components(separatedBy: "```sh\n").dropFirst().map { part in
                let commands = part.components(separatedBy: "```")[0]
                let needs = commands.firstMatch(of: /# needs: (.+)/)
                return Recipe(
                    commands: commands,
                    needs: needs.map { $0.1.split(separator: " ").map(String.init) } ?? [])
            }
        }()

        private func run(_ recipe: Recipe) throws {
            let folder = try Program.Folder()
            let opEd = try Data(contentsOf: URL(filePath: Program.opEd("night-buses")))
            try folder.put(Array(opEd), "op-ed.txt")
            let place = Program.path.deletingLastPathComponent().path()
            let run = try Program.run(
                "sh", "-ec", "PATH='\(place)':\"$PATH\"\n" + recipe.commands, in: folder,
                program: Tools.env)
            #expect(run.status == 0, "\(run.errors)\n\(run.text.suffix(2000))")
            for name in recipe.outputs {
                #expect(try folder.data(name).count > 500, "\(name)")
            }
        }

        @Test("by argraph alone", arguments: recipes.filter(\.needs.isEmpty))
        func plain(_ recipe: Recipe) throws { try run(recipe) }

        @Test(
            "by pandoc", .enabled(if: Tools.has("pandoc"), "pandoc is not installed"),
            arguments: recipes.filter { $0.needs == ["pandoc"] })
        func pandoc(_ recipe: Recipe) throws { try run(recipe) }

        @Test(
            "by pdflatex", .enabled(if: Tools.has("pdflatex"), "pdflatex is not installed"),
            arguments: recipes.filter { $0.needs == ["pdflatex"] })
        func pdflatex(_ recipe: Recipe) throws { try run(recipe) }

        @Test("No recipe is left out")
        func all() {
            #expect(RecipeTests.recipes.count == 8)
            let known = [[], ["pandoc"], ["pdflatex"]]
            #expect(RecipeTests.recipes.allSatisfy { known.contains($0.needs) })
        }
    }
#endif
