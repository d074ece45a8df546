import Linking
import Records
import Templates

extension ViewWriter {
  /// Writes what every page knows of the site.
  mutating func writeSite(_ plan: SitePlan, _ known: KnownAddresses) -> ObjectSlot<SiteFields> {
    let configuration = plan.timeline.site
    let links = TextLinks(plan: plan, known: known, isAbsolute: false)
    let site = object(SiteFields.self)
    set(site[.title], to: configuration.title)
    set(site[.description], to: configuration.description)
    set(site[.language], to: configuration.language)
    set(site[.timeZone], to: configuration.timeZone.text)
    set(site[.home], to: plan.addresses.url(ofPath: "/"))
    set(site[.feed], to: plan.addresses.url(ofPath: Feed.all.path(.atom, plan.addresses)))
    set(site[.jsonFeed], to: plan.addresses.url(ofPath: Feed.all.path(.json, plan.addresses)))
    set(site[.securityPolicy], to: SecurityPolicy.page)
    if let publisher = plan.timeline.publisher {
      let link = object(LinkFields.self, at: site[.publisher])
      set(link[.title], to: plan.timeline[publisher].title)
      set(link[.url], to: plan.addresses.url(of: publisher))
    }
    writeMenu(configuration.mainMenu, plan.timeline.menus.main, at: site[.mainMenu], links)
    writeMenu(configuration.footerMenu, plan.timeline.menus.footer, at: site[.footerMenu], links)
    writeNotices(configuration.notices, plan.timeline.noticeLinks, at: site[.notices], links)
    writeIdentity(configuration.identity, plan.timeline.identity, site, links)
    return site
  }

  private mutating func writeIdentity(
    _ identity: SiteIdentity, _ targets: (logo: ResolvedTarget?, social: [ResolvedTarget?]),
    _ site: ObjectSlot<SiteFields>, _ links: TextLinks
  ) {
    if let target = targets.logo {
      let logo = object(LogoFields.self, at: site[.logo])
      set(logo[.url], to: links.address(of: target))
      let size = links.file(of: target)?.dimensions
      set(logo[.width], to: size.map { String($0.width) })
      set(logo[.height], to: size.map { String($0.height) })
    }
    writeMenu(identity.social, targets.social, at: site[.social], links)
    let contact = identity.contact
    guard contact.email != nil || contact.phone != nil || contact.address != nil else { return }
    let object = object(ContactFields.self, at: site[.contact])
    set(object[.email], to: contact.email)
    set(object[.mailto], to: contact.email.map { "mailto:" + $0 })
    set(object[.phone], to: contact.phone)
    set(
      object[.tel], to: contact.phone.map { "tel:" + $0.filter { $0.isASCII && ($0.isNumber || $0 == "+") } })
    set(object[.address], to: contact.address)
  }

  /// The rule of each notice, and what a script needs to tell the date on the day of reading.
  private mutating func writeNotices(
    _ notices: [SiteConfiguration.Notice], _ targets: [ResolvedTarget?], at slot: some ValueSlot,
    _ links: TextLinks
  ) {
    let list = list(at: slot, count: notices.count)
    for (position, notice) in notices.enumerated() {
      let object = object(NoticeFields.self, at: list[position])
      set(object[.label], to: notice.label)
      set(object[.rule], to: PageText.rule(notice))
      if let days = notice.timeLimit.daysAhead {
        set(object[.daysAhead], to: days)
        set(object[.fromToday], to: PageText.fromToday(notice))
      }
      set(object[.audience], to: notice.audience)
      if let target = targets[position] { set(object[.url], to: links.address(of: target)) }
    }
  }

  private mutating func writeMenu(
    _ items: [SiteConfiguration.MenuItem], _ targets: [ResolvedTarget?], at slot: some ValueSlot,
    _ links: TextLinks
  ) {
    let menu = list(at: slot, count: items.count)
    for (position, item) in items.enumerated() {
      let link = object(MenuFields.self, at: menu[position])
      set(link[.label], to: item.label)
      set(link[.url], to: links.address(of: targets[position]))
    }
  }
}
