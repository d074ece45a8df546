extension ExplanationGroup {
  static let siteFile = ExplanationGroup(
    "The file site.yml",
    [
      Explanation(
        "bad-email", "The `email` in `site.yml` is not a mail address.",
        "Readers write to it from the bottom of every page. It is one address, with an `@` and without blanks.",
        wrong: [.site("contact:\n  email: office at example.org")],
        right: [.site("contact:\n  email: office@example.org")]),
      Explanation(
        "bad-language", "`language` in site.yml has not the form of a language tag.",
        "Screen readers speak the pages in this language. A tag is a code such as `en`, `en-GB` or `cy` (BCP 47).",
        wrong: [.site("language: British English")], right: [.site("language: en-GB")]),
      Explanation(
        "bad-tag-authority",
        "`tag_authority` of `feed` in site.yml is not a domain, or an e-mail address, in small letters.",
        "It is a part of the permanent names of all entries of feeds. Give a domain of yours, without `https://`.",
        wrong: [.site("feed:\n  tag_authority: Example.org\n  tag_date: 2020-03-03")],
        right: [.site("feed:\n  tag_authority: example.org\n  tag_date: 2020-03-03")]),
      Explanation(
        "bad-term", "A key of `glossary` in site.yml cannot be an abbreviation.",
        "A term has at least one letter or digit and at most 100 bytes, on one line, without blanks around it.",
        wrong: [.site("glossary:\n  \"AFI \": area for improvement")],
        right: [.site("glossary:\n  AFI: area for improvement")]),
      Explanation(
        "circular-moves", "The rules for moved addresses in `site.yml` lead in a circle.",
        "Each rule leads to where the addresses are today. What lies under an old address would be moved again and again.",
        wrong: [
          .site("moved_addresses:\n  - from: https://www.example.org/\n    to: https://www.example.org/new/")
        ],
        right: [
          .site(
            "moved_addresses:\n  - from: https://www.example.org/reports/\n    to: https://www.example.org/new/reports/"
          )
        ]),
      Explanation(
        "needless-move", .warning, "A rule for moved addresses says what a shorter one says already.",
        "A rule is about all addresses that begin with its `from`. Take the longer one out.",
        wrong: [
          .site(
            """
            moved_addresses:
              - {from: https://old.example.org/, to: https://new.example.org/}
              - {from: https://old.example.org/reports/, to: https://new.example.org/reports/}
            """)
        ],
        right: [.site("moved_addresses:\n  - {from: https://old.example.org/, to: https://new.example.org/}")]
      ),
      Explanation(
        "no-bank-holidays", .warning, "A regime counts working days, and `site.yml` lists no bank holidays.",
        "Without them days would be counted that are none, and answers would be called late that are not. "
          + "An empty list says that only weekends count.",
        wrong: [
          .site(
            """
            regimes:
              code:
                title: The code of practice
                who: force
                within: 20
                unit: working-days
                counting: exclusive
                from: publication
            """)
        ],
        right: [
          .site(
            """
            bank_holidays: [2024-08-26, 2024-12-25, 2024-12-26]
            regimes:
              code:
                title: The code of practice
                who: force
                within: 20
                unit: working-days
                counting: exclusive
                from: publication
            """)
        ]),
      Explanation(
        "repeated-date", "A bank holiday is given twice.",
        "One of the two was probably meant to be another day.",
        wrong: [.site("bank_holidays: [2024-12-25, 2024-12-25]")],
        right: [.site("bank_holidays: [2024-12-25, 2024-12-26]")]),
      Explanation(
        "repeated-grade", "A scale has a grade twice.",
        "The grades stand in order, the best first, each once.",
        wrong: [.site("scales:\n  three:\n    title: Three grades\n    grades: [good, fair, good]")],
        right: [.site("scales:\n  three:\n    title: Three grades\n    grades: [good, fair, poor]")]),
      Explanation(
        "repeated-move", "Two rules for moved addresses are about the same ones.",
        "Only one of them could count. Keep the one that leads to where the addresses are today.",
        wrong: [
          .site(
            """
            moved_addresses:
              - {from: https://old.example.org/, to: https://new.example.org/}
              - {from: https://old.example.org/, to: https://archive.example.org/}
            """)
        ],
        right: [
          .site("moved_addresses:\n  - {from: https://old.example.org/, to: https://archive.example.org/}")
        ]
      ),
      Explanation(
        "site-file-missing", "There is no `content/site.yml`.",
        "It says what the site is called, where it is published and by whom. "
          + "`rejoinder init` makes one; or the command was run in another folder: see `--site`.",
        wrong: [.situation("rejoinder build, in a folder without content/site.yml")],
        right: [.situation("rejoinder build --site the-folder-of-the-site")]),
      Explanation(
        "unknown-time-zone", "This machine has no data for the time zone in `site.yml`.",
        "The name is a continent and a city. If it is right, install the package `tzdata` on this machine.",
        wrong: [.site("timezone: Europe/Londn")], right: [.site("timezone: Europe/London")]),
    ])
}
