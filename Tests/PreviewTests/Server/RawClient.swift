import Foundation
import Testing

/// A connection to a server on this machine, by which exactly these bytes are sent.
final class RawClient: Sendable {
  private let descriptor: Int32

  /// Connects; no reading takes longer than `timeout` seconds.
  init(port: Int, timeout: Int = 300) throws {
    #if canImport(Darwin)
      descriptor = socket(AF_INET, SOCK_STREAM, 0)
    #else
      descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #endif
    try #require(descriptor >= 0)
    var time = timeval(tv_sec: timeout, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
    setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    try #require(result == 0, "cannot connect to port \(port)")
  }

  deinit { close(descriptor) }

  /// Sends some bytes.
  func send(_ text: String) { send(Array(text.utf8)) }

  /// Says that nothing more will be sent; what is answered can still be received.
  func endSending() { shutdown(descriptor, Int32(SHUT_WR)) }

  /// Sends some bytes.
  func send(_ bytes: [UInt8]) {
    var start = 0
    while start < bytes.count {
      let flags = Int32(MSG_NOSIGNAL)
      let count = bytes.withUnsafeBytes {
        Glibc_send(descriptor, $0.baseAddress?.advanced(by: start), bytes.count - start, flags)
      }
      if count <= 0 { return }
      start += count
    }
  }

  /// What comes next; nil when the server has closed the connection, or nothing came in time.
  func receive() async -> String? {
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async { [descriptor] in
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        let count = recv(descriptor, &buffer, buffer.count, 0)
        continuation.resume(returning: count > 0 ? String(decoding: buffer[..<count], as: UTF8.self) : nil)
      }
    }
  }

  /// All that comes until the server closes the connection.
  func rest() async -> String {
    var text = ""
    while let next = await receive() { text += next }
    return text
  }

  /// All that comes until some text has come.
  func receive(until end: String) async -> String {
    var text = ""
    while !text.contains(end), let next = await receive() { text += next }
    return text
  }

  /// The answer to a request after which the connection is closed.
  static func answer(_ request: String, port: Int) async throws -> String {
    let client = try RawClient(port: port)
    client.send(request)
    return await client.rest()
  }
}

private func Glibc_send(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int, _ flags: Int32) -> Int
{
  send(descriptor, bytes, count, flags)
}
