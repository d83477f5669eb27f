import Glibc

/// Stops the process with a message where a promise is broken.
func promise(
    _ isKept: Bool, _ message: @autoclosure () -> String = "", file: String = #fileID,
    line: Int = #line
) {
    guard !isKept else { return }
    print("broken: \(file):\(line) \(message())")
    fflush(nil)
    abort()
}
