import Diagnostics
import Testing

@testable import Records

/// The exact words about menus, labels, regimes and notices.
@Suite struct SitePartProblemTests {
  @Test func linksOfMenusThatLeadNowhere() {
    let text =
      SiteConfigurationTests.short + """
        menus:
          main:
            - {label: A, link: timeline}
            - {label: B, link: javascript:x}
            - {label: C, link: pgae:about}
            - {label: D}
            - {link: /about/}
            - About

        """
    let report = """
      content/site.yml:8:24: error: "timeline" leads nowhere [bad-url]
        8 |     - {label: A, link: timeline}
          |                        ^~~~~~~~
          = link to a record, such as response:gmpf-2020-iops, to a path that begins with /, or with \
      https://
      content/site.yml:9:24: error: links that begin with "javascript:" are not safe [unsafe-address]
        9 |     - {label: B, link: javascript:x}
          |                        ^~~~~~~~~~~~
          = link to a page with https://, or to a record
      content/site.yml:10:24: error: links cannot begin with "pgae:" [unknown-scheme]
        10 |     - {label: C, link: pgae:about}
           |                        ^~~~~~~~~~
           = did you mean "page"?
      content/site.yml:11:7: error: a menu's link needs "link" [missing-key]
        11 |     - {label: D}
           |       ^
           = add a line link: with its value
      content/site.yml:12:7: error: a menu's link needs "label" [missing-key]
        12 |     - {link: /about/}
           |       ^
           = add a line label: with its value
      content/site.yml:13:7: error: "main" must be keys such as label:, not a text [wrong-type]
        13 |     - About
           |       ^~~~~

      """
    #expect(Reading.siteReport(text) == report)
  }

  @Test func menusThatAreNone() {
    let text =
      SiteConfigurationTests.short + """
        menus:
          mian: []
          footer: /about/

        """
    let report = """
      content/site.yml:7:3: error: "mian" is not a key of a menu [unknown-key]
        7 |   mian: []
          |   ^~~~
          = did you mean "main"?
      content/site.yml:8:11: error: "footer" must be a list, not a text [wrong-type]
        8 |   footer: /about/
          |           ^~~~~~~

      """
    #expect(Reading.siteReport(text) == report)
  }

  @Test func labelsThatAreNone() {
    let text =
      SiteConfigurationTests.short + """
        labels:
          form: {a: A}
          grades: [good]
          statuses:
            four: [Four]
            five:
            six: Six
            six: 6

        """
    let report = """
      content/site.yml:7:3: error: "form" is not a key of labels [unknown-key]
        7 |   form: {a: A}
          |   ^~~~
          = did you mean "forms"?
      content/site.yml:8:11: error: "grades" must be keys with values, not a list [wrong-type]
        8 |   grades: [good]
          |           ^
      content/site.yml:10:11: error: "four" must be a text, not a list [wrong-type]
        10 |     four: [Four]
           |           ^
      content/site.yml:11:10: error: "five" has no value [empty-value]
        11 |     five:
           |          ^
           = write a value after the colon, or take the line out
      content/site.yml:13:5: error: "six" is given twice [duplicate-key]
        13 |     six: 6
           |     ^~~
           = it was first given on line 12; keep one of the two

      """
    #expect(Reading.siteReport(text) == report)
  }

  @Test func aRegimeWithoutItsKeys() {
    let text =
      SiteConfigurationTests.short + """
        regimes:
          s55: {url: example.org}
          letter: soon

        """
    let report = """
      content/site.yml:7:8: error: a regime needs "counting" [missing-key]
        7 |   s55: {url: example.org}
          |        ^
          = add a line counting: with its value
      content/site.yml:7:8: error: a regime needs "from" [missing-key]
        7 |   s55: {url: example.org}
          |        ^
          = add a line from: with its value
      content/site.yml:7:8: error: a regime needs "title" [missing-key]
        7 |   s55: {url: example.org}
          |        ^
          = add a line title: with its value
      content/site.yml:7:8: error: a regime needs "unit" [missing-key]
        7 |   s55: {url: example.org}
          |        ^
          = add a line unit: with its value
      content/site.yml:7:8: error: a regime needs "who" [missing-key]
        7 |   s55: {url: example.org}
          |        ^
          = add a line who: with its value
      content/site.yml:7:8: error: a regime needs "within" [missing-key]
        7 |   s55: {url: example.org}
          |        ^
          = add a line within: with its value
      content/site.yml:7:14: error: "url" cannot be "example.org" [bad-url]
        7 |   s55: {url: example.org}
          |              ^~~~~~~~~~~
          = give a whole address that begins with https:// or http://
      content/site.yml:8:11: error: "letter" must be keys such as title:, not a text [wrong-type]
        8 |   letter: soon
          |           ^~~~

      """
    #expect(Reading.siteReport(text) == report)
  }

  @Test func aRegimeWithWrongWords() {
    let text =
      SiteConfigurationTests.short + """
        regimes:
          s55:
            title: T
            who: []
            within: 8 weeks
            unit: weeks
            counting: inclusiv
            from: post
            hard: no

        """
    let report = """
      content/site.yml:9:5: error: "who" has no value [empty-value]
        9 |     who: []
          |     ^~~
          = write a value after the colon, or take the line out
      content/site.yml:10:13: error: "within" must be a whole number, not "8 weeks" [bad-number]
        10 |     within: 8 weeks
           |             ^~~~~~~
           = give it in digits, from 0 to 999999
      content/site.yml:11:11: error: "unit" cannot be "weeks" [bad-choice]
        11 |     unit: weeks
           |           ^~~~~
           = it can be days, working-days or months
      content/site.yml:12:15: error: "counting" cannot be "inclusiv" [bad-choice]
        12 |     counting: inclusiv
           |               ^~~~~~~~
           = did you mean "inclusive"?
           = it can be inclusive, exclusive or clear
      content/site.yml:13:11: error: "from" cannot be "post" [bad-choice]
        13 |     from: post
           |           ^~~~
           = it can be publication, sending or receipt
      content/site.yml:14:11: error: "hard" must be true or false, not "no" [bad-flag]
        14 |     hard: no
           |           ^~

      """
    #expect(Reading.siteReport(text) == report)
  }

  @Test func noticesThatAreNone() {
    let text =
      SiteConfigurationTests.short + """
        notices:
          - {label: L, days: ninety, counting: clear, link: about}
          - {days: 1, counting: whole}

        """
    let report = """
      content/site.yml:7:22: error: "days" must be a whole number, not "ninety" [bad-number]
        7 |   - {label: L, days: ninety, counting: clear, link: about}
          |                      ^~~~~~
          = give it in digits, from 0 to 999999
      content/site.yml:7:53: error: "about" leads nowhere [bad-url]
        7 |   - {label: L, days: ninety, counting: clear, link: about}
          |                                                     ^~~~~
          = link to a record, such as response:gmpf-2020-iops, to a path that begins with /, or with \
      https://
      content/site.yml:8:5: error: a notice needs "label" [missing-key]
        8 |   - {days: 1, counting: whole}
          |     ^
          = add a line label: with its value
      content/site.yml:8:25: error: "counting" cannot be "whole" [bad-choice]
        8 |   - {days: 1, counting: whole}
          |                         ^~~~~
          = it can be inclusive, exclusive or clear

      """
    #expect(Reading.siteReport(text) == report)
  }
}
