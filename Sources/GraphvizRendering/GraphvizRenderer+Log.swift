#if Graphviz
    internal import CGraphviz

    extension GraphvizRenderer {
        /// Has Graphviz report here and no longer on standard error. It reports while it is called,
        /// which is always from the actor.
        func listen() {
            graphviz_listen { fragment in
                guard let fragment else { return 0 }
                let text = String(cString: fragment)
                GraphvizRenderer.shared.assumeIsolated { $0.log.append(text) }
                return 0
            }
        }

        /// Empties the log and sees to it that messages which quote the text are printed whole.
        func prepareLog(forTextOf length: Int) {
            if length > readableLength {
                readableLength = max(length, 1 << 14)
                graphviz_widen_diagnostics(4 * readableLength)
            }
            log = DiagnosticLog()
        }

        /// The warnings that have gathered, which are then forgotten.
        func takeWarnings() -> [RenderingWarning] {
            defer { log = DiagnosticLog() }
            return log.messages(.warning).map(RenderingWarning.graphviz)
        }
    }
#endif
