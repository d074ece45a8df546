import Testing

@Suite struct ResponsePageTests {
  /// The cards of what it answers, its answers, the others and what followed.
  @Test func everythingAboutAResponse() async throws {
    let site = try HarbourSite.make()
    try await site.buildClean()
    #expect(
      try site.output("responses/port-letter/index.html") == """
        record:
          id = port-letter
          kind = response
          title = The port&#39;s letter
          summary = Yes to one.
          topics:
            title = Cranes
            url = /sub/topics/cranes/
          topics:
            title = Machines
            url = /sub/topics/machines/
        response:
          responders:
            title = Port
            url = /sub/organisations/port/
          responders:
            title = County
            url = /sub/organisations/county/
          published:
            html = <time datetime="2020-04">April 2020</time>
            text = April 2020
            machine = 2020-04
          form = Open letter
          position = Yes, but
          signatory = A. Master, Harbour Master
          is_statutory
          answered:
            title = Docks &amp; piers 2020
            url = /sub/inspections/docks-2020/
            publishers:
              title = Harbour Watch
              url = /sub/organisations/watch/
            date:
              html = <time datetime="2020-03-03">3 March 2020</time>
              text = 3 March 2020
              machine = 2020-03-03
            report:
              url = https://watch.example/report?a=1&amp;b=2
              title = Docks &amp; piers 2020
              format = PDF
              archive = https://archive.example/report
            elapsed = within 29 to 58 days
            timeliness = A statutory response is recorded; whether it came in time cannot be told
            coverage = Whether every finding is answered cannot be told, since neither all findings of the report nor all of the response&#39;s answers are held here
            last_day:
              html = <time datetime="2020-04-27">27 April 2020</time>
              text = 27 April 2020
              machine = 2020-04-27
          answered:
            title = Docks 2019
            url = /sub/inspections/docks-2019/
            publishers:
              title = Harbour Watch
              url = /sub/organisations/watch/
            date:
              html = <time datetime="2019-05">May 2019</time>
              text = May 2019
              machine = 2019-05
            elapsed = within 306 to 365 days
          answers:
            finding:
              title = R2
              url = /sub/inspections/docks-2020/#R2
            response:
              title = The port&#39;s letter
              url = /sub/responses/port-letter/
            answer = Rejected
            reason = It is not so.
          answers:
            finding:
              title = R1
              url = /sub/inspections/docks-2020/#R1
            response:
              title = The port&#39;s letter
              url = /sub/responses/port-letter/
            answer = Accepted in part
            action = Buy grease.
            by_when = by May
          answers_note = Only part of what this response says is held here.
          positions:
            topic:
              title = Cranes
              url = /sub/topics/cranes/
            position = Yes, but
            note = Growing.
          positions:
            topic:
              title = Machines
              url = /sub/topics/machines/
          others:
            title = The union&#39;s note
            url = /sub/responses/union-note/
            date:
              html = <time datetime="2020-03-03">3 March 2020</time>
              text = 3 March 2020
              machine = 2020-03-03
            responders:
              title = Dock Workers&#39; Union
              url = /sub/organisations/union/
            form = Open letter
            elapsed = on the same day
            is_voluntary
          others:
            title = The port again
            url = /sub/responses/port-again/
            date:
              html = <time datetime="2020-04-28">28 April 2020</time>
              text = 28 April 2020
              machine = 2020-04-28
            responders:
              title = Port
              url = /sub/organisations/port/
            form = News release
            elapsed = after 56 days
          others:
            title = A note without a date
            url = /sub/responses/old-note/
            date:
              html = date not known
              text = date not known
            responders:
              title = Dock Workers&#39; Union
              url = /sub/organisations/union/
            form = Open letter
          next:
            kind = inspection
            kind_label = Dock inspection
            title = Docks 2021
            url = /sub/inspections/docks-2021/
            date:
              html = <time datetime="2021-05-01">1 May 2021</time>
              text = 1 May 2021
              machine = 2021-05-01
            organisations:
              title = Harbour Watch
              url = /sub/organisations/watch/
          next:
            kind = inspection
            kind_label = Dock inspection
            title = Docks 2022
            url = /sub/inspections/docks-2022/
            date:
              html = date not known
              text = date not known
            organisations:
              title = Harbour Watch
              url = /sub/organisations/watch/
          superseded_by:
            title = The port again
            url = /sub/responses/port-again/

        """)
  }

  @Test func whatReplacesAndWhatHasNoDate() async throws {
    let site = try HarbourSite.make()
    try await site.buildClean()
    #expect(
      try site.output("responses/old-note/index.html") == """
        record:
          id = old-note
          kind = response
          title = A note without a date
        response:
          responders:
            title = Dock Workers&#39; Union
            url = /sub/organisations/union/
          published:
            html = date not known
            text = date not known
          form = Open letter
          answered:
            title = Docks 2019
            url = /sub/inspections/docks-2019/
            publishers:
              title = Harbour Watch
              url = /sub/organisations/watch/
            date:
              html = <time datetime="2019-05">May 2019</time>
              text = May 2019
              machine = 2019-05
          others:
            title = The port&#39;s letter
            url = /sub/responses/port-letter/
            summary = Yes to one.
            date:
              html = <time datetime="2020-04">April 2020</time>
              text = April 2020
              machine = 2020-04
            responders:
              title = Port
              url = /sub/organisations/port/
            responders:
              title = County
              url = /sub/organisations/county/
            form = Open letter
            position = Yes, but
            elapsed = within 306 to 365 days
            is_statutory
            is_superseded
          next:
            kind = inspection
            kind_label = Dock inspection
            title = Docks &amp; piers 2020
            url = /sub/inspections/docks-2020/
            summary = The &quot;big&quot; one.
            date:
              html = <time datetime="2020-03-03">3 March 2020</time>
              text = 3 March 2020
              machine = 2020-03-03
            organisations:
              title = Harbour Watch
              url = /sub/organisations/watch/
          next:
            kind = inspection
            kind_label = Dock inspection
            title = Docks 2021
            url = /sub/inspections/docks-2021/
            date:
              html = <time datetime="2021-05-01">1 May 2021</time>
              text = 1 May 2021
              machine = 2021-05-01
            organisations:
              title = Harbour Watch
              url = /sub/organisations/watch/
          next:
            kind = inspection
            kind_label = Dock inspection
            title = Docks 2022
            url = /sub/inspections/docks-2022/
            date:
              html = date not known
              text = date not known
            organisations:
              title = Harbour Watch
              url = /sub/organisations/watch/

        """)
  }
}
