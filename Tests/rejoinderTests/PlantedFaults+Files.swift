extension PlantedFaults {
  static let files: [File] = [
    ("content/event/zz-folder.md", "---\ntitle: Planted folder\n---\n", ["0:0 error unknown-folder"]),
    ("content/events/Zz_Id.md", "---\ntitle: Planted id\ndate: 2020\n---\n", ["0:0 error bad-id"]),
    ("content/events/zz-list.md", "---\n- a\n---\n", ["2:1 error not-a-mapping"]),
    ("content/events/zz-no-front.md", "No front matter.\n", ["1:1 error front-matter-missing"]),
    (
      "content/events/zz-nul.md",
      "---\ntitle: Planted nul\ndate: 2020\n---\n\nA \0 byte.\n",
      ["6:3 error nul-byte"]
    ),
    ("content/events/zz-open.md", "---\ntitle: Planted open\n", ["1:1 error front-matter-not-closed"]),
    ("content/events/zz-syntax.md", "---\ntitle: Planted: syntax\n---\n", ["2:15 error yaml-syntax"]),
    ("content/events/zz-twice.md", "---\ntitle: Planted twice too\ndate: 2020\n---\n", []),
    (
      "content/events/zz-upper.MD",
      "---\ntitle: Planted upper\ndate: 2020\n---\n",
      ["0:0 error bad-file-name"]
    ),
    (
      "content/inspections/zz-cycle-a.md",
      """
      ---
      title: Planted cycle-a
      inspectorate: hmicfrs
      subject: gmp
      kind: peel
      published: 2019-05-01
      follows: zz-cycle-b
      ---

      """,
      []
    ),
    (
      "content/inspections/zz-cycle-b.md",
      """
      ---
      title: Planted cycle-b
      inspectorate: hmicfrs
      subject: gmp
      kind: peel
      published: 2019-05-01
      follows: zz-cycle-a
      ---

      """,
      ["7:10 error follows-cycle"]
    ),
    (
      "content/inspections/zz-finding-id.md",
      """
      ---
      title: Planted finding-id
      inspectorate: hmicfrs
      subject: gmp
      kind: peel
      published: 2019-05-01
      findings:
        - {id: "R 1", kind: recommendation, text: Do.}
      ---

      """,
      ["8:10 error bad-finding-id"]
    ),
    (
      "content/inspections/zz-finding-twice.md",
      """
      ---
      title: Planted finding-twice
      inspectorate: hmicfrs
      subject: gmp
      kind: peel
      published: 2019-05-01
      findings:
        - {id: R1, kind: recommendation, text: Do.}
        - {id: R1, kind: recommendation, text: Do not.}
      ---

      """,
      ["9:10 error duplicate-finding"]
    ),
    (
      "content/inspections/zz-regime.md",
      """
      ---
      title: Planted regime
      inspectorate: hmicfrs
      subject: gmp
      kind: peel
      published: 2019-05-01
      regime: no-such-act
      ---

      """,
      ["7:9 error unknown-regime"]
    ),
    (
      "content/inspections/zz-scale.md",
      """
      ---
      title: Planted scale
      inspectorate: hmicfrs
      subject: gmp
      kind: peel
      published: 2019-05-01
      grades:
        - {area: all, grade: good, scale: no-such-scale}
      ---

      """,
      ["8:37 error unknown-scale"]
    ),
    (
      "content/responses/zz-date.md",
      """
      ---
      title: Planted date
      responder: gmp-federation
      published: 3 March 2020
      form: statement
      ---

      """,
      ["4:12 error bad-date"]
    ),
    (
      "content/responses/zz-dot.svg",
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"4\"/>\n",
      []
    ),
    (
      "content/responses/zz-early.md",
      """
      ---
      title: Planted early
      responder: gmp-federation
      published: 2010-03-04
      form: statement
      responds_to: hmicfrs-2020-iops
      ---

      We welcome the report.

      """,
      ["4:12 warning answered-before-published"]
    ),
    (
      "content/responses/zz-future.md",
      """
      ---
      title: Planted future
      responder: gmp-federation
      published: 2031-01-01
      form: statement
      ---

      We welcome the report.

      """,
      ["4:12 warning dated-after-build"]
    ),
    (
      "content/responses/zz-label.md",
      """
      ---
      title: Planted label
      responder: gmp-federation
      published: 2020-03-04
      form: statment
      ---

      We welcome the report.

      """,
      ["5:7 warning near-label"]
    ),
    (
      "content/responses/zz-missing-key.md",
      "---\ntitle: Planted missing key\npublished: 2020\nform: statement\n---\n",
      ["2:1 error missing-key"]
    ),
    ("content/responses/zz-plan.png", "This is no image.\n", []),
    ("content/responses/zz-plan.txt", "A plan.\n", []),
    ("content/topics/zz-twice.md", "---\ntitle: Planted twice\n---\n", ["0:0 error duplicate-id"]),
    (
      "templates/assets/zz.css",
      "@import \"https://fonts.example/a.css\";\nbody { background: url(/assets/nothing.png) }\n",
      ["1:10 error foreign-address", "2:24 error unknown-address"]
    ),
    ("templates/assets/zz.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"4\"/>\n", []),
    (
      "templates/event.html",
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      </head>
      <body><h1>{{record.title}}</h1></body>
      </html>

      """,
      ["3:1 error missing-policy", "3:1 error missing-title"]
    ),
  ]
}
