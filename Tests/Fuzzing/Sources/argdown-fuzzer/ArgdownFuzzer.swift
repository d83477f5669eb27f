import Argdown

/// libFuzzer's own loop, which comes with `-sanitize=fuzzer`.
@_silgen_name("LLVMFuzzerRunDriver")
func runFuzzer(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

@main
struct ArgdownFuzzer {
    static func main() {
        var count = CommandLine.argc
        var arguments = CommandLine.unsafeArgv
        _ = runFuzzer(&count, &arguments) { data, count in
            let bytes = Array(UnsafeBufferPointer(start: data, count: count))
            for reading in ArgdownDocument.Reading.allCases { check(bytes, reading) }
            return 0
        }
    }
}

/// Stops the process where any bytes break what the library promises of all bytes.
func check(_ bytes: [UInt8], _ reading: ArgdownDocument.Reading) {
    let document = ArgdownDocument(bytes, reading: reading)
    document.checkTiling()
    document.checkNesting()
    document.checkFormatting()
    let model = ArgdownModel(document)
    model.check(in: document)
    ArgdownMap(model).check()
    checkGraph(of: model, document)
}
