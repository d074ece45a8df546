import Foundation
import Testing
import Theme

/// The script of the search, run by Node.js on a published site with a page that is made up.
enum SearchScript {
  /// What a page shows: what is said, and of each record its lines, words that are marked in brackets.
  struct Look: Decodable, Equatable {
    let said: String
    let rows: [[String]]
    /// How many bytes were loaded.
    let size: Int
    /// How many records a reader can still ask for.
    let hasMore: Bool
  }

  /// What each address shows, `?q=words`; nil, said in a line, where there is no Node.js. Files whose address
  /// contains `failing` cannot be loaded.
  static func run(
    _ queries: [String], on site: MiniSite, base: String = "/", failing: String? = nil
  ) throws -> [Look]? {
    let file = try #require(DefaultTheme.files.first { $0.path == "assets/search.js" })
    try site.folder.write(String(decoding: file.bytes, as: UTF8.self), to: "node/search.js")
    try site.folder.write(browser, to: "node/browser.js")
    let order = Order(
      queries: queries, base: base, failing: failing ?? "\n", folder: site.folder["public"])
    try site.folder.write(String(decoding: JSONEncoder().encode(order), as: UTF8.self), to: "node/order.json")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["node", site.folder["node/browser.js"], site.folder["node"]]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus != 127 else {
      print("skipped: there is no Node.js (node), so the script of the search was not run")
      return nil
    }
    try #require(process.terminationStatus == 0)
    let looks = try Data(contentsOf: URL(fileURLWithPath: site.folder["node/looks.json"]))
    return try JSONDecoder().decode([Look].self, from: looks)
  }

  private struct Order: Encodable {
    let queries: [String]
    let base: String
    let failing: String
    let folder: String
  }

  private static let browser = """
    const fs = require("fs"), folder = process.argv[2] + "/";
    const script = fs.readFileSync(folder + "search.js", "utf8");
    const order = JSON.parse(fs.readFileSync(folder + "order.json", "utf8"));
    class Element {
      constructor(name) { Object.assign(this, { name, children: [], dataset: {} }); }
      append(...parts) { this.children.push(...parts); }
      set textContent(text) { this.children = text ? [text] : []; }
      get textContent() { return this.children.map((part) => part.textContent ?? part).join(""); }
      get marked() {
        const text = this.children.map((part) => part.marked ?? part).join("");
        return this.name === "mark" ? `[${text}]` : text;
      }
    }
    async function open(query) {
      let size = 0, loading = 0;
      const fields = ["q", "kind", "organisation", "topic", "year"].map((name) => ({ name, value: "" }));
      const form = Object.assign(new Element("form"), {
        dataset: { index: order.base + "search/" }, querySelectorAll: () => fields,
      });
      const said = new Element("p"), list = new Element("ol"), more = new Element("button");
      said.dataset = { one: "one", many: "# found", none: "none", failed: "failed", wait: "wait" };
      const parts = { "page.search": form, "page.found": said, "page.results": list, "page.more": more };
      const fetch = async (address) => {
        loading++;
        try {
          await null;
          if (!address.startsWith(order.base) || address.includes(order.failing)) return { ok: false };
          const path = address.slice(order.base.length);
          const text = fs.readFileSync(`${order.folder}/${path}${path.endsWith("/") ? "index.html" : ""}`, "utf8");
          size += Buffer.byteLength(text);
          return { ok: true, text: async () => text };
        } finally { loading--; }
      };
      class Observer {
        constructor(call) { this.call = call; }
        observe() { this.call([{ isIntersecting: true }]); }
        disconnect() {}
      }
      class Parser {
        parseFromString(html) {
          return { querySelector: () => ({ textContent: html.replace(/<[^>]*>/g, "") }) };
        }
      }
      new Function("document", "fetch", "location", "history", "IntersectionObserver", "DOMParser", "onpopstate",
        `"use strict";${script}`)(
        { getElementById: (id) => parts[id], createElement: (name) => new Element(name) },
        fetch, { search: query }, {}, Observer, Parser);
      do await new Promise((done) => setTimeout(done, 2)); while (loading || said.textContent === "wait");
      const rows = list.children.map((row) => row.children.map((line) => line.marked));
      return { said: said.textContent, rows, size, hasMore: !more.hidden };
    }
    (async () => {
      const looks = [];
      for (const query of order.queries) looks.push(await open(query));
      fs.writeFileSync(folder + "looks.json", JSON.stringify(looks));
    })();
    """
}
