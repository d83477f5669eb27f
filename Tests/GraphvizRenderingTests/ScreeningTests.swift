#if Graphviz
    import GraphvizRendering
    import Testing

    @Suite struct ScreeningTests {
        private func error(of content: String) async -> RenderingError? {
            do throws(RenderingError) {
                _ = try await GraphvizRenderer.shared.render("digraph { \(content) }", as: .svg)
                return nil
            } catch { return error }
        }

        @Test(arguments: [
            ("a [image=\"x.png\"]", "image"), ("a [shapefile=\"x.ps\"]", "shapefile"),
            ("imagepath=\"/\"", "imagepath"), ("graph [fontpath=\"/\"]", "fontpath"),
            ("stylesheet=\"http://x/y.css\"", "stylesheet"), ("node [image=x] a", "image"),
            ("_background=\"I 0 0 1 1 1 -x\"", "_background"),
            ("subgraph cluster_a { graph [image=x] a }", "image"),
        ])
        func `attributes that open files are refused`(_ content: String, _ name: String) async {
            #expect(await error(of: content) == .refusedAttribute(name, .opensFiles))
        }

        @Test(arguments: [("layers=\"a:b\"", "layers"), ("viewport=\"10,10\"", "viewport")])
        func `attributes that hide parts are refused`(_ content: String, _ name: String) async {
            #expect(await error(of: content) == .refusedAttribute(name, .hidesParts))
        }

        @Test(arguments: [
            "javascript:alert(1)", "JavaScript:alert(1)", "&#106;avascript:alert(1)",
            "data:text/html,x", "file:///etc/passwd", "java\\nscript:x", "\\N", " http://x",
            "http://x y", "http://x?a&b", "http://x\\\" onload=\\\"x", "ftp://x", "vbscript:x",
            "//x<", "javascript%3Ax",
        ])
        func `addresses with other schemes are refused`(_ address: String) async {
            for attribute in ["URL", "href"] {
                guard case .refusedAddress = await error(of: "a [\(attribute)=\"\(address)\"]")
                else {
                    Issue.record("\(attribute)=\(address) was accepted")
                    return
                }
            }
        }

        @Test(arguments: [
            "headURL", "headhref", "tailURL", "tailhref", "labelURL", "labelhref", "edgeURL",
            "edgehref",
        ])
        func `addresses at every place of an arrow are screened`(_ attribute: String) async {
            let found = await error(of: "a -> b [\(attribute)=\"javascript:x\"]")
            #expect(found == .refusedAddress("javascript:x", attribute: attribute))
        }

        @Test(arguments: [
            "http://x.org/a?b=1&amp;c=2#d", "HTTPS://x", "mailto:a@b.org", "#s1", "", "page.html",
            "a/b:c", "?q=a:b", "http://x/\\N",
        ])
        func `addresses of the web, of mail and of the page are accepted`(
            _ address: String
        ) async {
            #expect(await error(of: "a [URL=\"\(address)\"]") == nil)
        }

        @Test(arguments: [
            "<img src=\"x.png\"/>", "<IMG SRC=\"x.png\"/>",
            "<table><tr><td href=\"javascript:x\">t</td></tr></table>",
            "<table><tr><td href='http://x'>t</td></tr></table>",
            "<table><tr><td href=\"http://x&quot; onload=&quot;y\">t</td></tr></table>",
            "<font face=\"a&quot; onload=&quot;y\">t</font>",
            "<font face='a\" onload=\"y'>t</font>", "&#1;", "&#xD800;",
        ])
        func `HTML labels open no file and no door`(_ label: String) async {
            let error = await error(of: "a [label=<\(label)>]")
            switch error {
            case .refusedValue, .refusedAddress: break
            default: Issue.record("\(String(describing: error))")
            }
        }

        @Test func `honest HTML labels are drawn`() async {
            let table =
                "<table><tr><td href=\"http://x?a=1&amp;amp;b=2\">it's <b>A&amp;B</b></td></tr></table>"
            #expect(await error(of: "a [label=<\(table)>]") == nil)
        }

        @Test(arguments: ["fontname", "labelfontname"])
        func `a font's name stays a name`(_ attribute: String) async {
            let found = await error(of: "a -> b [headlabel=x \(attribute)=\"x\\\" onload=\\\"y\"]")
            #expect(found == .refusedValue("x\" onload=\"y", attribute: attribute))
        }

        @Test(arguments: ["&#1;", "&#0;", "&#xD800;", "&#XFFFE;", "&#1114112;"])
        func `references to characters outside XML are refused`(_ reference: String) async {
            let label = await error(of: "a [label=\"\(reference)\"]")
            #expect(label == .refusedValue(reference, attribute: "label"))
            let name = await error(of: "\"\(reference)\"")
            #expect(name == .refusedValue(reference, attribute: "node"))
        }
    }
#endif
