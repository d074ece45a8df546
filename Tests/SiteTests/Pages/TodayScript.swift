import Foundation
import Testing
import Theme

@testable import Site

/// The script of the theme, run by Node.js with a page, a clock and timers that are made up.
enum TodayScript {
  /// One page, opened at a moment and left open until another.
  struct Case: Encodable {
    var zone = "Europe/London"
    var language = "en-GB"
    /// Seconds since 1970.
    var now: Int
    var until: Int?
    /// The value of `data-days-ahead`.
    var daysAhead = "90"
    /// The values of `data-day`.
    var days: [String] = []
  }

  /// A moment at which the page began to look like this: `notice`, and the day that is marked.
  struct Look: Decodable, Equatable {
    let at: Int
    let notice: String
    let marked: [String]
  }

  /// What each page looks like, from its opening to its end; nil, said in a line, where there is no Node.js.
  /// The machine's own time zone is `machineZone`.
  static func run(_ cases: [Case], machineZone: String = "Pacific/Auckland") throws -> [[Look]]? {
    let folder = try TemporaryFolder(inMemory: true)
    let file = try #require(DefaultTheme.files.first { $0.path == "assets/today.js" })
    try folder.write(String(decoding: file.bytes, as: UTF8.self), to: "today.js")
    try folder.write(browser, to: "browser.js")
    try folder.write(String(decoding: JSONEncoder().encode(cases), as: UTF8.self), to: "cases.json")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["node", folder["browser.js"], folder.path]
    process.environment = ProcessInfo.processInfo.environment.merging(["TZ": machineZone]) { $1 }
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus != 127 else {
      print("skipped: there is no Node.js (node), so the script of the theme was not run")
      return nil
    }
    try #require(process.terminationStatus == 0)
    let looks = try Data(contentsOf: URL(fileURLWithPath: folder["looks.json"]))
    return try JSONDecoder().decode([[Look]].self, from: looks)
  }

  private static let browser = """
    const fs = require("fs"), folder = process.argv[2] + "/";
    const script = fs.readFileSync(folder + "today.js", "utf8");
    const element = (attributes) => ({
      attributes, textContent: "the rule",
      getAttribute: (name) => attributes[name] ?? null,
      setAttribute: (name, value) => { attributes[name] = value; },
      removeAttribute: (name) => { delete attributes[name]; },
    });
    function open(page) {
      let now = page.now * 1000, timer = null;
      const Clock = class extends Date {
        constructor(...values) { values.length ? super(...values) : super(now); }
      };
      const notice = element({ "data-days-ahead": page.daysAhead, "data-from-today": "It is" });
      const days = page.days.map((day) => element({ "data-day": day }));
      const document = {
        currentScript: element({ "data-time-zone": page.zone }),
        documentElement: { lang: page.language },
        querySelectorAll: (selector) => selector === "[data-day]" ? days : [notice],
        addEventListener() {},
      };
      const look = () => ({
        at: now / 1000, notice: notice.textContent,
        marked: days.filter((day) => day.attributes["aria-current"] === "date")
          .map((day) => day.attributes["data-day"]),
      });
      new Function("document", "Date", "setTimeout", "clearTimeout", "addEventListener", script)(
        document, Clock, (call, delay) => { timer = { call, delay }; }, () => { timer = null; }, () => {});
      const looks = [look()];
      while (timer && now + timer.delay <= page.until * 1000) {
        now += timer.delay;
        timer.call();
        const next = look();
        if (next.notice !== looks.at(-1).notice) looks.push(next);
      }
      return looks;
    }
    const cases = JSON.parse(fs.readFileSync(folder + "cases.json", "utf8"));
    fs.writeFileSync(folder + "looks.json", JSON.stringify(cases.map(open)));
    """
}
