import Foundation
import Testing

@testable import Site

@Suite struct OpenDataTests {
  /// Every JSON file keeps to the schema that is published beside it: of a site that uses every key, and of
  /// the site's own content.
  @Test func everyFileKeepsToTheSchema() async throws {
    let harbour = try HarbourSite.make()
    try await harbour.buildClean(base: "https://e.x/sub")
    let real = try await RealSite.build(base: "https://e.x/")
    let sites = [
      Dictionary(
        uniqueKeysWithValues: try harbour.files().map { ($0, Data(try harbour.output($0).utf8)) }),
      real.files.mapValues { Data($0) },
    ]
    for files in sites {
      let check = try SchemaCheck(schema: try #require(files["data/schema.json"]))
      #expect(try check.faults(of: try #require(files["data/all.json"]), as: "site") == [])
      var count = 0
      for (path, bytes) in files.sorted(by: { $0.key < $1.key }) where path.hasSuffix(".json") {
        let parts = path.split(separator: "/")
        guard parts.count == 3, parts[0] == "data" else { continue }
        #expect(try check.faults(of: bytes, as: String(parts[1].dropLast())) == [], "\(path)")
        count += 1
      }
      #expect(count > 5)
    }
  }

  @Test func aResponse() async throws {
    let site = try RegisterSite.site()
    try await site.buildClean(base: "https://e.x/sub")
    #expect(
      try site.output("data/responses/letter.json") == """
        {"id":"letter","url":"https://e.x/sub/responses/letter/","title":"Letter","responder":["council"],"responds_to":[{"inspection":"dock-2020","fewest_days":59,"most_days":59,"last_day":"2020-04-27","timeliness":"late"}],"published":"2020-05-01","form":"letter","statutory":true,"answers":[{"response":"letter","inspection":"dock-2020","finding":"R1","answer":"accepted","action":"Grease."},{"response":"letter","inspection":"dock-2020","finding":"O1","answer":"noted"}]}

        """)
  }

  @Test func anInspection() async throws {
    let site = try RegisterSite.site()
    try await site.buildClean(base: "https://e.x/sub")
    #expect(
      try site.output("data/inspections/dock-2020.json") == """
        {"id":"dock-2020","url":"https://e.x/sub/inspections/dock-2020/","title":"dock 2020","kind":"dock","inspectorate":["watch"],"subject":["port"],"published":"2020-03-03","regime":"act","deadlines":[{"regime":"act","organisation":"council","last_day":"2020-04-27","standing":"answered","response":"letter","timeliness":"late"}],"findings":[{"id":"R1","url":"https://e.x/sub/inspections/dock-2020/#R1","kind":"recommendation","text":"Grease every winch.","to":["council"],"due_date":"2020-06-30","answers":[{"response":"letter","inspection":"dock-2020","finding":"R1","answer":"accepted","action":"Grease."}],"steps":[{"axis":"answered","status":"accepted","date":"2020-05-01","by":["council"],"response":"letter"},{"axis":"delivered","status":"delivered","date":"2020-07-02","by":["council"]}],"timing":"late"},{"id":"R2","url":"https://e.x/sub/inspections/dock-2020/#R2","kind":"recommendation","text":"Count the ropes.","due_date":"2024-01-31","timing":"due"},{"id":"O1","url":"https://e.x/sub/inspections/dock-2020/#O1","kind":"remark","text":"It rained.","answers":[{"response":"letter","inspection":"dock-2020","finding":"O1","answer":"noted"}],"steps":[{"axis":"answered","status":"noted","date":"2020-05-01","by":["council"],"response":"letter"}]}],"responses":["letter","note"]}

        """)
  }

  @Test func tables() async throws {
    let site = try RegisterSite.site()
    try await site.buildClean(base: "https://e.x/sub")
    #expect(
      try site.output("data/register.csv")
        == """
        kind,id,url,title,form,published,organisations,inspection,statutory,fewest_days,most_days,last_day,state
        inspection,dock-2023,https://e.x/sub/inspections/dock-2023/,dock 2023,dock,2023-12-20,watch,,,,,2024-02-13,due
        response,note,https://e.x/sub/responses/note/,Note,Open Letter,2021-06-01,port;council,dock-2020,false,455,455,,voluntary
        response,note,https://e.x/sub/responses/note/,Note,Open Letter,2021-06-01,port;council,cran-2021,false,1,31,,voluntary
        inspection,cran-2021,https://e.x/sub/inspections/cran-2021/,crane tour 2021,crane tour,2021-05,watch,,,,,,none-recorded
        response,letter,https://e.x/sub/responses/letter/,Letter,letter,2020-05-01,council,dock-2020,true,59,59,2020-04-27,late
        inspection,dock-2020,https://e.x/sub/inspections/dock-2020/,dock 2020,dock,2020-03-03,watch,,,,,2020-04-27,late
        response,word,https://e.x/sub/responses/word/,Word,letter,unknown,port,,,,,,not-known

        """.replacing("\n", with: "\r\n"))
    #expect(
      try site.output("data/findings.csv")
        == """
        inspection,id,url,published,kind,text,to,due,due_date,answered,answered_date,answered_by,delivered,delivered_date,delivered_by,closed,closed_date,closed_by,timing
        dock-2020,R1,https://e.x/sub/inspections/dock-2020/#R1,2020-03-03,recommendation,Grease every winch.,council,,2020-06-30,accepted,2020-05-01,council,delivered,2020-07-02,council,,,,late
        dock-2020,R2,https://e.x/sub/inspections/dock-2020/#R2,2020-03-03,recommendation,Count the ropes.,,,2024-01-31,,,,,,,,,,due
        dock-2020,O1,https://e.x/sub/inspections/dock-2020/#O1,2020-03-03,remark,It rained.,,,,noted,2020-05-01,council,,,,,,,

        """.replacing("\n", with: "\r\n"))
  }
}
