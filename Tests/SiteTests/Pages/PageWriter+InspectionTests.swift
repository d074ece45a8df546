import Testing

@Suite struct InspectionPageTests {
  /// The report with its findings and grades, every answer, and what came before and after.
  @Test func everythingAboutAnInspection() async throws {
    let site = try HarbourSite.make()
    try await site.buildClean()
    #expect(
      try site.output("inspections/docks-2020/index.html") == """
        record:
          id = docks-2020
          kind = inspection
          title = Docks &amp; piers 2020
          summary = The &quot;big&quot; one.
          body = <p>See <a href="/sub/responses/port-letter/#page.R1">the letter</a>, <a href="/sub/topics/cranes/">cranes</a> and <a href="/sub/timeline/">the timeline</a>.</p>

          topics:
            title = Cranes
            url = /sub/topics/cranes/
          mentioned_by:
            kind = page
            kind_label = Page
            title = Home
            url = /sub/
          mentioned_by:
            kind = organisation
            kind_label = Watchdog
            title = Harbour Watch
            url = /sub/organisations/watch/
            summary = It inspects.
        inspection:
          short_title = Docks 2020
          kind_label = Dock inspection
          inspectorates:
            title = Harbour Watch
            url = /sub/organisations/watch/
          subjects:
            title = Port
            url = /sub/organisations/port/
          subjects:
            title = County
            url = /sub/organisations/county/
          published:
            html = <time datetime="2020-03-03">3 March 2020</time>
            text = 3 March 2020
            machine = 2020-03-03
          fieldwork:
            html = October to November 2019
            text = October to November 2019
          commissioned_by:
            title = County
            url = /sub/organisations/county/
          regime:
            title = Harbour Act
            url = https://laws.example/harbour
            note = It binds the port.
            is_hard
          deadlines:
            organisation:
              title = Port
              url = /sub/organisations/port/
            organisation_type = Harbour body
            duty = must answer within 56 days, the day of publication counted as the first
            last_day:
              html = <time datetime="2020-04-27">27 April 2020</time>
              text = 27 April 2020
              machine = 2020-04-27
            standing = A statutory response is recorded; whether it came in time cannot be told
            response:
              title = The port&#39;s letter
              url = /sub/responses/port-letter/
            is_answered
            coverage = Whether every finding is answered cannot be told, since neither all findings of the report nor all of the response&#39;s answers are held here
          report:
            url = https://watch.example/report?a=1&amp;b=2
            title = Docks &amp; piers 2020
            format = PDF
            archive = https://archive.example/report
          former_urls = https://old.example/1
          former_urls = https://old.example/2
          grades:
            area = Cranes and winches
            grade = Good
            scale = Up to five stars
          grades:
            area = Night work
            grade = Not so good
          parts:
            title = Part one
            published:
              html = <time datetime="2020-02">February 2020</time>
              text = February 2020
              machine = 2020-02
          parts:
            title = Part two
          amendments:
            date:
              html = <time datetime="2020-04-01">1 April 2020</time>
              text = 1 April 2020
              machine = 2020-04-01
            text = A number was wrong.
          findings:
            id = R1
            url = /sub/inspections/docks-2020/#R1
            kind_label = Recommendation
            text = Grease <em>every</em> winch, as <a href="/sub/responses/port-letter/">the letter</a> says.
            to:
              title = Port
              url = /sub/organisations/port/
            to:
              title = County
              url = /sub/organisations/county/
            due = within 6 months
            due_date:
              html = <time datetime="2020-09">September 2020</time>
              text = September 2020
              machine = 2020-09
            topics:
              title = Cranes
              url = /sub/topics/cranes/
            states:
              axis = Answered
              steps:
                axis = Answered
                status = Accepted in part
                date:
                  html = <time datetime="2020-04">April 2020</time>
                  text = April 2020
                  machine = 2020-04
                response:
                  title = The port&#39;s letter
                  url = /sub/responses/port-letter/
              steps:
                axis = Answered
                status = Accepted
                date:
                  html = <time datetime="2020-04">April 2020</time>
                  text = April 2020
                  machine = 2020-04
                by:
                  title = Port
                  url = /sub/organisations/port/
                source = https://port.example/1
                note = By letter.
            states:
              axis = Delivered
              nothing = Nothing is recorded as delivered
            states:
              axis = Closed
              steps:
                axis = Closed
                status = Open
                recorded_by = a tracker
            timing = Overdue: the due date is over, and nothing is recorded as delivered or closed
            is_overdue
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
          findings:
            id = R2
            url = /sub/inspections/docks-2020/#R2
            kind_label = Odd one
            text = 2 &lt; 3
            states:
              axis = Answered
              steps:
                axis = Answered
                status = Rejected
                date:
                  html = <time datetime="2020-04">April 2020</time>
                  text = April 2020
                  machine = 2020-04
                response:
                  title = The port&#39;s letter
                  url = /sub/responses/port-letter/
            states:
              axis = Delivered
              nothing = Nothing is recorded as delivered
            states:
              axis = Closed
              nothing = Nothing is recorded as closed
            answers:
              finding:
                title = R2
                url = /sub/inspections/docks-2020/#R2
              response:
                title = The port&#39;s letter
                url = /sub/responses/port-letter/
              answer = Rejected
              reason = It is not so.
          findings_note = The report has 3 findings; 2 of them are held here.
          responses:
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
          responses:
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
          responses:
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
            elapsed = within 29 to 58 days
            is_statutory
            is_superseded
          responses_count = 3 responses
          earlier:
            kind = inspection
            kind_label = Dock inspection
            title = Docks 2018
            url = /sub/inspections/docks-2018/
            date:
              html = <time datetime="2018">2018</time>
              text = 2018
              machine = 2018
            organisations:
              title = Harbour Watch
              url = /sub/organisations/watch/
          earlier:
            kind = inspection
            kind_label = Dock inspection
            title = Docks 2019
            url = /sub/inspections/docks-2019/
            date:
              html = <time datetime="2019-05">May 2019</time>
              text = May 2019
              machine = 2019-05
            organisations:
              title = Harbour Watch
              url = /sub/organisations/watch/
          later:
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
          later:
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
          picture

        """)
  }
}
