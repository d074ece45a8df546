/// A small site to search, and sites of random words.
enum SearchSite {
  static func site() throws -> MiniSite {
    try MiniSite(
      [
        "organisations/watch.md": """
        ---
        {title: Harbour Watch, short: HW, also_known_as: [Hafenwacht], former_names: [{name: Quay Guard, until: 2010}]}
        ---
        """,
        "topics/cranes.md": "---\n{title: Crânes, summary: What lifts.}\n---\n",
        "inspections/docks.md": """
        ---
        title: Docks
        inspectorate: watch
        subject: port
        kind: dock
        published: 2020-03-03
        topics: [cranes]
        findings: [{id: R1, kind: recommendation, text: "Grease *every* winch."}]
        ---

        A crane is [old](topic:cranes) & <b>
        """.replacing(" & <b>", with: " &amp; rusty."),
        "responses/letter.md": """
        ---
        {title: Winches, responder: port, responds_to: docks, published: 2021, form: letter, topics: [cranes]}
        ---

        The winch was greased.
        """,
        "responses/note.md": """
        ---
        {title: A winch, responder: port, published: 2019, form: letter}
        ---
        """,
        "pages/secret.md": "---\n{title: Unheard, draft: true}\n---\nHush.\n",
      ], configuration: MiniSite.configuration.replacing("example.org/", with: "example.org/sub"))
  }

  /// Words as no one would write them, and some as people do.
  static let words = [
    "Müller", "STRAẞE", "straße", "Ærø", "Łódź", "İstanbul", "ıspanak", "Ĳsselmeer", "Đorđe", "ſenſe",
    "e\u{301}te\u{301}",
    "constructor", "__proto__", "toString", "0", "007", "3½", "x²", "Ωμέγα", "ΟΔΟΣ", "Київ", "שלום", "مرحبا",
    "हिन्दी", "日本語", "ﬁnance", "𝔘nicode", "ａｂｃ", "🚓police🚓", "don't", "O’Neill", "a\u{200D}b", "“quoted”",
    "<b>bold</b>", "&amp;", "\\\\", "x\u{202E}y", String(repeating: "long", count: 30), "crane", "cranes",
    "c", "Ǆ", "ŉ",
    "ŀl", "Ÿ", "ﬀ", "\u{212A}", "\u{212B}", "\u{1E9E}",
  ]
}
