/// Faults of as many kinds as there are, each in a file of its own that is put into a copy of the real content.
enum PlantedFaults {
  /// A response: the end of its name, further keys, its text, and what is to be said of it.
  typealias Response = (name: String, keys: String, text: String, said: [String])
  /// A file: its path, its text, and what is to be said of it.
  typealias File = (path: String, text: String, said: [String])

  static let responses: [Response] = [
    ("address", "", "See [all of it](/timelin/).", ["8:17 error unknown-address"]),
    ("alt", "", "![](zz-dot.svg)", ["8:1 error missing-description"]),
    ("anchor", "", "See [the aims](#aims).", ["8:16 error unknown-anchor"]),
    ("bare", "", "See <https://example.org/page>.", ["8:6 warning bare-address"]),
    ("broken", "", "![A plan](zz-plan.png)", ["8:11 error broken-image"]),
    ("callout", "", "> [!NOTICE]\n> Amended.", ["8:3 warning unknown-callout"]),
    (
      "choice",
      "answers_complete: true\nanswers:\n  - finding: hmicfrs-2020-iops#R1\n    answer: perhaps\n",
      "We welcome the report.",
      ["9:13 error bad-choice"]
    ),
    ("conflict", "aliases: [/timeline/]\n", "We welcome the report.", ["6:11 error output-conflict"]),
    (
      "deep",
      "topics: [[[[[[[[[[[[[[[[[custody]]]]]]]]]]]]]]]]]\n",
      "We welcome the report.",
      ["6:24 error yaml-too-deep"]
    ),
    ("draft", "draft: true\n", "We welcome the report.", []),
    ("empty", "summary:\n", "We welcome the report.", ["6:1 error empty-value"]),
    ("feature", "signatory: &chair A. Person\n", "We welcome the report.", ["6:12 error yaml-feature"]),
    ("file", "", "See [our letter](letter.pdf).", ["8:18 error unknown-file"]),
    (
      "finding-form",
      "answers:\n  - finding: R1\n    answer: accepted\n",
      "We welcome the report.",
      ["7:14 error bad-finding-reference"]
    ),
    (
      "finding-none",
      "answers:\n  - finding: hmicfrs-2020-iops#R99\n    answer: accepted\n",
      "We welcome the report.",
      ["7:14 error unknown-finding"]
    ),
    ("flag", "draft: no longer\n", "We welcome the report.", ["6:8 error bad-flag"]),
    (
      "footnote-twice",
      "",
      "Nobody asked.[^a]\n\n[^a]: Minutes.\n\n[^a]: Others.",
      ["12:1 error repeated-footnote"]
    ),
    ("footnote", "", "Nobody asked.[^a]", ["8:14 error unknown-footnote"]),
    ("heading-twice", "", "## One {#one}\n\n## Two {#one}", ["10:1 error repeated-heading-id"]),
    ("hidden", "", "See [the draft answer](response:zz-draft).", ["8:24 error hidden-target"]),
    ("html", "", "Some <b>bold</b> text.", ["8:6 error raw-html"]),
    ("key-twice", "form: letter\n", "We welcome the report.", ["6:1 error duplicate-key"]),
    ("kind", "topics: [gmp]\n", "We welcome the report.", ["6:10 error wrong-kind"]),
    ("level", "", "## One\n\n#### Two", ["10:1 warning skipped-heading-level"]),
    ("md-link", "", "See [the other answer](zz-nobody.md).", ["8:24 error unknown-reference"]),
    ("newer", "supersedes: zz-older\n", "We welcome the report.", []),
    ("no-image", "", "![A plan](zz-plan.txt)", ["8:11 error not-an-image"]),
    ("older", "supersedes: zz-newer\n", "We welcome the report.", ["6:13 error supersedes-cycle"]),
    (
      "other-anchor",
      "",
      "See [the report](inspection:hmicfrs-2020-iops#nothing).",
      ["8:18 error unknown-anchor"]
    ),
    ("outside", "", "See [the read me](../../Makefile).", ["8:19 error bad-url"]),
    ("path", "aliases: [https://example.org/x]\n", "We welcome the report.", ["6:11 error bad-path"]),
    (
      "reference",
      "responds_to: hmicfrs-2020-iosp\n",
      "We welcome the report.",
      ["6:14 error unknown-reference"]
    ),
    (
      "repeated",
      "responds_to: [hmicfrs-2020-iops, hmicfrs-2020-iops]\n",
      "We welcome the report.",
      ["6:34 error repeated-reference"]
    ),
    ("row", "", "| a | b |\n| - | - |\n| 1 | 2 | 3 |", ["10:11 error row-too-long"]),
    ("scheme", "", "See [the report](report:x).", ["8:18 error unknown-scheme"]),
    ("self", "supersedes: zz-self\n", "We welcome the report.", ["6:13 error self-reference"]),
    ("title-twice", "", "# One", ["8:1 warning second-title"]),
    ("type", "sources:\n  url: https://example.org/\n", "We welcome the report.", ["7:3 error wrong-type"]),
    ("unknown-key", "respond_to: hmicfrs-2020-iops\n", "We welcome the report.", ["6:1 error unknown-key"]),
    ("unsafe", "", "[Print this](javascript:print)", ["8:14 error unsafe-address"]),
    ("unused", "", "Nobody asked.\n\n[^a]: Minutes.", ["10:1 error unused-footnote"]),
    ("url", "sources:\n  - url: example.org\n", "We welcome the report.", ["7:10 error bad-url"]),
    ("vague", "", "Click [here](inspection:hmicfrs-2020-iops).", ["8:14 error vague-link"]),
  ]

  /// What stands in the layout before the block of the page.
  static let layout = """
    <p id="zz"><a href="#nope">x</a> <a href="nowhere/at/all">y</a> <a href="/timeline/#nope">z</a></p>
    <p id="zz"><img src="https://cdn.example/x.png" alt="" width="1" height="1"></p>
    <p><img src="/assets/zz.svg" width="1" height="1"></p>
    <p><img src="/assets/zz.svg" alt=""></p>
    <p style="color: red">a</p>
    <p onclick="go()">b</p>
    <script>go()</script>
    <iframe src="/timeline/"></iframe>
    <script type="application/ld+json">{"name": }</script>

    """

  /// What is to be said of the layout.
  static let saidOfLayout = [
    "66:21 error unknown-anchor",
    "66:43 error unknown-address",
    "66:74 error unknown-anchor",
    "67:4 error repeated-id",
    "67:12 error foreign-address",
    "68:4 error missing-description",
    "69:4 warning unsized-image",
    "70:1 error blocked-by-policy",
    "71:1 error blocked-by-policy",
    "72:1 error blocked-by-policy",
    "73:1 error blocked-by-policy",
    "74:36 error malformed-output",
  ]

  /// What stands at the end of site.yml, where a link of the menu is wrong besides.
  static let site = "diagnostics:\n  hidden-target: warning\n  vague-link: perhaps\n"

  /// What is to be said of site.yml.
  static let saidOfSite = [
    "16:13 error unknown-address", "166:3 error fixed-level", "167:15 error bad-choice",
  ]

  /// All that is to be said, as `PATH:LINE:COLUMN SEVERITY ID`, in no order.
  static var said: [String] {
    responses.flatMap { response in response.said.map { "content/responses/zz-\(response.name).md:\($0)" } }
      + files.flatMap { file in file.said.map { "\(file.path):\($0)" } }
      + saidOfLayout.map { "templates/layout.html:\($0)" } + saidOfSite.map { "content/site.yml:\($0)" }
  }

  static func text(of response: Response) -> String {
    """
    ---
    title: Planted \(response.name)
    responder: gmp-federation
    published: 2020-03-04
    form: statement
    \(response.keys)---

    \(response.text)

    """
  }
}
