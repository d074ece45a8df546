extension ExplanationGroup {
  static let externalLinks = ExplanationGroup(
    "Links to other sites",
    introduction: """
      These are said by [`rejoinder check --external`](commands.md#links-to-other-sites) alone, which asks the other sites.
      """,
    [
      Explanation(
        "broken-link",
        "A link to another site leads nowhere: what was there is gone, or no host has that name.",
        "Readers who follow it find nothing. Correct the address, or link to a copy, such as one at web.archive.org. "
          + "Of one host no name is found only if the names of others are.",
        wrong: [
          .situation("[the report](https://inspectorate.example.org/reprot/), where the answer is 404.")
        ],
        right: [.situation("[the report](https://inspectorate.example.org/report/)")]),
      Explanation(
        "damaged-cache", .warning, "The file of `--external-cache` was cut off, or is another file.",
        "Nothing in it is believed: all links are followed anew, and the file is written again.",
        wrong: [.situation("rejoinder check --external --external-cache notes.txt")],
        right: [.situation("rejoinder check --external --external-cache .links.json")]),
      Explanation(
        "expired-exception", .warning, "The last day of an exception in `link_exceptions` has passed.",
        "From then on the address is followed like any other. Open it, and take the exception out or give it a later day.",
        wrong: [.situation("until: 2026-01-31, and it is February.")],
        right: [.situation("until: 2026-07-31, after somebody has looked.")]),
      Explanation(
        "moved-link", .warning, "What a link leads to has another address for good: the host says so.",
        "Such redirects are taken away some day. Write the address that is named. When a whole site has moved, one rule in "
          + "`moved_addresses` in `site.yml` mends all links to it.",
        wrong: [
          .situation("[the report](http://inspectorate.example.org/report/), where the answer is 301.")
        ],
        right: [.situation("[the report](https://inspectorate.example.org/report/)")]),
      Explanation(
        "unused-exception", .warning, "No link of the site needs an exception in `link_exceptions`.",
        "The link is gone, or the address of the exception has a slip. Take it out, or correct it.",
        wrong: [.situation("url: https://inspectorat.example.org/, to which nothing links.")],
        right: [.situation("url: https://inspectorate.example.org/")]),
      Explanation(
        "unverified-link", .warning, "Whether a link to another site leads anywhere could not be found out.",
        "Many sites let people in but no programs, ask for a login, or are down for a while; that says nothing of the link. "
          + "Open it in a browser. If it is good, list it under `link_exceptions` in `site.yml`, with a reason and a last day.",
        wrong: [.situation("[the report](https://press.example.org/report/), where the answer is 403.")],
        right: [
          .situation(
            "link_exceptions: [{url: https://press.example.org/, reason: It lets no programs in., until: 2026-07-31}]"
          )
        ]),
    ])
}
