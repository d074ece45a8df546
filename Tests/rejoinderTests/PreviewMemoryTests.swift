#if os(Linux)
  import Foundation
  import Testing

  /// Clients that mean harm cost the preview no memory that stays, and no open file.
  @Suite struct PreviewMemoryTests {
    /// Sends some bytes and reads all that is answered, as far as the server lets it.
    private static func exchange(_ bytes: [UInt8], port: Int, ends: Bool = true) throws -> String {
      let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      defer { close(descriptor) }
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_port = UInt16(port).bigEndian
      address.sin_addr.s_addr = inet_addr("127.0.0.1")
      let result = withUnsafePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
        }
      }
      try #require(result == 0)
      _ = bytes.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      if ends { shutdown(descriptor, Int32(SHUT_WR)) }
      var answer = ""
      var buffer = [UInt8](repeating: 0, count: 4096)
      while true {
        let count = recv(descriptor, &buffer, buffer.count, 0)
        guard count > 0 else { return answer }
        answer += String(decoding: buffer[..<count], as: UTF8.self)
      }
    }

    @Test func memoryAndFiles() throws {
      let folder = try SmallSite.make()
      let preview = try RunningPreview(folder, "--port", "0")
      let port = try #require(RunningPreview.port(in: preview.line()))
      _ = preview.line()
      let large = String(repeating: "x", count: 1 << 20)
      let requests = [
        "GET /\(large) HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\nX: \(large)\r\n\r\n",
        "GET / HTTP/1.1\r\n" + (0..<5000).map { "X\($0): x\r\n" }.joined() + "\r\n",
        "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9999999\r\n\r\n\(large)", large,
        "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nfffff\r\n\(large)",
        "GET /../../etc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
      ].map { Array($0.utf8) }
      for round in 0..<40 {
        for request in requests {
          #expect(try !Self.exchange(request, port: port).contains("root:"), "round \(round)")
        }
        guard round == 19, let before = preview.resources else { continue }
        for _ in 0..<40 { for request in requests { _ = try Self.exchange(request, port: port) } }
        let after = try #require(preview.resources)
        #expect(after.files <= before.files + 16)
        #expect(
          after.kilobytes < before.kilobytes + 16_384,
          "\(before.kilobytes) KB before, \(after.kilobytes) after")
      }
      let get = Array("GET /about/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".utf8)
      #expect(try Self.exchange(get, port: port, ends: false).contains("Who <em>we</em> are."))
      #expect(preview.interrupt() == 0)
    }
  }
#endif
