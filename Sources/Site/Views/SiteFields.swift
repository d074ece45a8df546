import Templates

/// What every page knows of the site.
enum SiteFields: Int, ViewFields {
  case title, description, language, timeZone, home, feed, jsonFeed, publisher, mainMenu, footerMenu, notices
  case logo, contact, social, securityPolicy

  var declaration: FieldDeclaration {
    switch self {
    case .title: .init(.text, "the name of the site", example: "Our responses")
    case .description: .init(.text, "what the site is, from site.yml", example: "What we answered, and when.")
    case .language: .init(.text, "the language of the site", example: "en-GB")
    case .timeZone: .init(.text, "the time zone in which the site's days begin", example: "Europe/London")
    case .home: .init(.text, "the address of the home page", example: "/")
    case .feed: .init(.text, "the address of the feed of everything, in Atom", example: "/feed.atom")
    case .jsonFeed: .init(.text, "the same as a JSON Feed", example: "/feed.json")
    case .publisher: .init(.object(LinkFields.shape), "the organisation that publishes the site")
    case .mainMenu: .init(.list(MenuFields.shape), "the links at the top")
    case .footerMenu: .init(.list(MenuFields.shape), "the links at the bottom")
    case .notices: .init(.list(NoticeFields.shape), "the lines that stand on every page")
    case .logo: .init(.object(LogoFields.shape), "the picture for the top of each page")
    case .contact: .init(.object(ContactFields.shape), "how to reach the publisher")
    case .social: .init(.list(MenuFields.shape), "where else the publisher is")
    case .securityPolicy:
      .init(
        .text, "what browsers let a page do: a Content-Security-Policy for a `meta` element",
        example: "default-src 'none'; script-src 'self'; ...")
    }
  }

  static let shape = Shape("site", of: Self.self)
}

/// One link of a menu.
enum MenuFields: Int, ViewFields {
  case label, url

  var declaration: FieldDeclaration {
    switch self {
    case .label: .init(.text, "what the link says", example: "Timeline")
    case .url: .init(.text, "where it leads", example: "/timeline/")
    }
  }

  static let shape = Shape("menu link", of: Self.self)
}

/// The picture for the top of each page.
enum LogoFields: Int, ViewFields {
  case url, width, height

  var declaration: FieldDeclaration {
    switch self {
    case .url: .init(.text, "its address", example: "/logo.svg")
    case .width: .init(.text, "its width, where the file says it", example: "120")
    case .height: .init(.text, "its height, where the file says it", example: "40")
    }
  }

  static let shape = Shape("logo", of: Self.self)
}

/// How to reach the publisher.
enum ContactFields: Int, ViewFields {
  case email, mailto, phone, tel, address

  var declaration: FieldDeclaration {
    switch self {
    case .email: .init(.text, "a mail address", example: "office@example.org")
    case .mailto: .init(.text, "the same as an address for links", example: "mailto:office@example.org")
    case .phone: .init(.text, "a telephone number", example: "0161 496 0000")
    case .tel: .init(.text, "the same as an address for links", example: "tel:01614960000")
    case .address: .init(.text, "a postal address", example: "1 High Street, Manchester")
    }
  }

  static let shape = Shape("contact", of: Self.self)
}

/// A line that stands on every page.
enum NoticeFields: Int, ViewFields {
  case label, rule, fromToday, daysAhead, audience, url

  var declaration: FieldDeclaration {
    switch self {
    case .label: .init(.text, "what the notice is about", example: "Duty change notice")
    case .rule: .init(.text, "the rule in words", example: "90 days, counted from the day after")
    case .fromToday:
      .init(
        .text, "the words before the date that the rule gives for the day of reading",
        example: "90 days from today is")
    case .daysAhead:
      .init(.text, "how many days after the day of reading that date is; absent for 0 days", example: "90")
    case .audience: .init(.text, "whom it is for", example: "Members")
    case .url: .init(.text, "where its meaning is told", example: "/about/")
    }
  }

  static let shape = Shape("notice", of: Self.self)
}

/// A feed of what a page is about.
enum FeedFields: Int, ViewFields {
  case title, url, type, format

  var declaration: FieldDeclaration {
    switch self {
    case .title: .init(.text, "the name of the feed", example: "Police Federation – Our responses")
    case .url: .init(.text, "its address", example: "/topics/iops/feed.atom")
    case .type: .init(.text, "its media type", example: "application/atom+xml")
    case .format: .init(.text, "what it is written in, for readers", example: "Atom")
    }
  }

  static let shape = Shape("feed", of: Self.self)
}

/// What every page says of itself.
enum PageFields: Int, ViewFields {
  case title, description, canonical, isHome, isSearch, changesByDay, showsHidden, noIndex, feeds, isArticle,
    published, citation, breadcrumbs, linkedData

  var declaration: FieldDeclaration {
    switch self {
    case .title: .init(.text, "the title of the page", example: "Timeline of 2020")
    case .description:
      .init(
        .text, "what the page is about, in a sentence; the summary of a record that has one",
        example: "Eleven points.")
    case .canonical:
      .init(
        .text, "the page's permanent address; absent on the 404 page", example: "https://example.org/about/")
    case .isHome: .init(.flag, "whether it is the home page")
    case .isSearch:
      .init(.flag, "whether it is the page of the search, which needs a script that loads files")
    case .changesByDay:
      .init(.flag, "whether something on it changes with the day of reading, so that it needs a script")
    case .showsHidden: .init(.flag, "whether drafts and embargoed records are shown, as in a preview")
    case .noIndex: .init(.flag, "whether search engines are asked to leave the page out")
    case .feeds: .init(.list(FeedFields.shape), "the feeds of what the page is about")
    case .isArticle: .init(.flag, "whether it is the page of an inspection or a response")
    case .published:
      .init(.text, "the day on which that was published, where the day is known", example: "2020-03-03")
    case .citation:
      .init(
        .text, "how to cite an inspection or a response, with its permanent address",
        example:
          "Our branch: Letter. 3 March 2020. Recorded by Our branch in Our answers, https://example.org/responses/letter/"
      )
    case .breadcrumbs: .init(.list(LinkFields.shape), "the pages above that of a record, the home page first")
    case .linkedData:
      .init(
        .html, "what the page is about, for programs: JSON-LD, to stand in a script element of its type",
        example: "{\"@context\":\"https://schema.org\",\"@graph\":[...]}")
    }
  }

  static let shape = Shape("page", of: Self.self)
}
