import Synchronization
import Terminal
import Testing

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

@Suite struct OutputTests {
  /// Expects something of a call that changes the output, which the macro does not take.
  private func expect(_ sent: Bool, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(sent, sourceLocation: sourceLocation)
  }

  private func expectNot(_ sent: Bool, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(!sent, sourceLocation: sourceLocation)
  }

  @Test func sendsAMessageInOnePiece() throws {
    let pipe = try #require(Pipe())
    _ = fcntl(pipe.readEnd, F_SETFL, O_NONBLOCK)
    var output = Output(descriptor: pipe.writeEnd)
    output.write("one ")
    output.write("two\n")
    var chunk = [UInt8](repeating: 0, count: 64)
    #expect(read(pipe.readEnd, &chunk, chunk.count) == -1)
    expect(output.flush())
    #expect(read(pipe.readEnd, &chunk, chunk.count) == 8)
    expect(output.flush())
    #expect(read(pipe.readEnd, &chunk, chunk.count) == -1)
  }

  @Test func writesMoreThanAPipeHolds() throws {
    let pipe = try #require(Pipe())
    _ = fcntl(pipe.writeEnd, F_SETFL, O_NONBLOCK)
    let readEnd = pipe.readEnd
    let size = 1 << 20
    let received = Mutex(0)
    let reader = Background {
      var total = 0
      var chunk = [UInt8](repeating: 0, count: 1 << 13)
      while total < size {
        let count = read(readEnd, &chunk, chunk.count)
        if count <= 0 { break }
        total += count
      }
      received.withLock { $0 = total }
    }
    var output = Output(descriptor: pipe.writeEnd)
    expect(output.send(String(repeating: "x", count: size)))
    reader.join()
    #expect(received.withLock { $0 } == size)
  }

  @Test func endsQuietlyWhenTheReaderHasGone() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    close(ends[0])
    defer { close(ends[1]) }
    var output = Output(descriptor: ends[1])
    expectNot(output.send("anybody there?\n"))
    #expect(output.state == .closed)
    expectNot(output.send("hello?\n"))
  }

  @Test func saysWhyItCannotWrite() {
    var output = Output(descriptor: -1)
    expectNot(output.send("x"))
    #expect(output.state == .failed(errno: EBADF))
  }

  #if os(Linux)
  @Test func reportsAFullDisk() {
    let full = open("/dev/full", O_WRONLY)
    defer { close(full) }
    var output = Output(descriptor: full)
    expectNot(output.send("x"))
    #expect(output.state == .failed(errno: ENOSPC))
  }
  #endif
}
