import Testing

@Suite struct OrganisationPageTests {
  @Test func namesAndInspections() async throws {
    let site = try HarbourSite.make()
    try await site.buildClean()
    #expect(
      try site.output("organisations/watch/index.html") == """
        record:
          id = watch
          kind = organisation
          title = Harbour Watch
          summary = It inspects.
          body = <p>It inspected <a href="/sub/inspections/docks-2020/">the docks</a>.</p>

        organisation:
          short = HW
          also_known_as = The Watch
          also_known_as = H. W.
          type = Watchdog
          url = https://watch.example/
          former_names:
            name = Tide Board
            short = TB
            from:
              html = <time datetime="1990">1990</time>
              text = 1990
              machine = 1990
            until:
              html = <time datetime="2017-07-19">19 July 2017</time>
              text = 19 July 2017
              machine = 2017-07-19
          former_names:
            name = Ebb Board
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
            role = inspected
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
            role = inspected
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
            role = inspected
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
            role = inspected
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
            role = inspected

        """)
  }

  /// It was inspected and it commissioned the inspection: one row says both.
  @Test func twoPartsInOneInspection() async throws {
    let site = try HarbourSite.make()
    try await site.buildClean()
    #expect(
      try site.output("organisations/county/index.html") == """
        record:
          id = county
          kind = organisation
          title = County
        organisation:
          children:
            title = Port
            url = /sub/organisations/port/
          successor:
            title = Region
            url = /sub/organisations/region/
            date:
              html = <time datetime="2021-04">April 2021</time>
              text = April 2021
              machine = 2021-04
          grades:
            caption = Grades of County, oldest first
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
            role = was inspected, commissioned it
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

        """)
  }

  @Test func aSuccessor() async throws {
    let site = try HarbourSite.make()
    try await site.buildClean()
    #expect(
      try site.output("organisations/region/index.html") == """
        record:
          id = region
          kind = organisation
          title = Region
        organisation:
          predecessors:
            title = County
            url = /sub/organisations/county/
            date:
              html = <time datetime="2021-04">April 2021</time>
              text = April 2021
              machine = 2021-04

        """)
  }
}
