import Testing

@Suite struct ConcernsTests {
  /// What an organisation was part of, in the order of time, with its part in each.
  @Test func everyPartInTheOrderOfTime() async throws {
    let site = try HarbourSite.make()
    try await site.buildClean()
    #expect(
      try site.output("organisations/port/index.html") == """
        record:
          id = port
          kind = organisation
          title = Port
        organisation:
          type = Harbour body
          parent:
            title = County
            url = /sub/organisations/county/
          grades:
            caption = Grades of Port, oldest first
            groups:
              scale = Up to five stars
              span = 1
            groups:
              scale = No scale given
              span = 1
              follows_another
            columns:
              title = Docks 2020
              url = /sub/inspections/docks-2020/
              date:
                html = <time datetime="2020-03-03">3 March 2020</time>
                text = 3 March 2020
                machine = 2020-03-03
            columns:
              title = Docks 2020
              url = /sub/inspections/docks-2020/
              date:
                html = <time datetime="2020-03-03">3 March 2020</time>
                text = 3 March 2020
                machine = 2020-03-03
              starts_scale
            rows:
              area = Cranes and winches
              cells:
                grade = Good
              cells:
                starts_scale
            rows:
              area = Night work
              cells:
              cells:
                grade = Not so good
                starts_scale
            scales:
              title = Up to five stars
              grades = Good, Bad
              period = from 2010 until June 2030
            changes_scale
          rows:
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
            role = was inspected
          rows:
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
            role = was inspected
          rows:
            kind = event
            kind_label = Event
            title = A crane falls
            url = /sub/events/crane-falls/
            summary = Nobody was hurt.
            date:
              html = July to August 2019
              text = July to August 2019
            role = took part
          rows:
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
            role = was inspected
          rows:
            kind = response
            kind_label = News release
            title = The port again
            url = /sub/responses/port-again/
            date:
              html = <time datetime="2020-04-28">28 April 2020</time>
              text = 28 April 2020
              machine = 2020-04-28
            organisations:
              title = Port
              url = /sub/organisations/port/
            role = responded
          rows:
            kind = response
            kind_label = Open letter
            title = The port&#39;s letter
            url = /sub/responses/port-letter/
            summary = Yes to one.
            date:
              html = <time datetime="2020-04">April 2020</time>
              text = April 2020
              machine = 2020-04
            organisations:
              title = Port
              url = /sub/organisations/port/
            organisations:
              title = County
              url = /sub/organisations/county/
            role = responded
          rows:
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
            role = was inspected
          rows:
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
            role = was inspected

        """)
  }
}
