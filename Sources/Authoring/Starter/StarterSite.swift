import Records

/// A small, complete site that teaches how to write one: what `rejoinder init` makes.
public struct StarterSite: Sendable {
  /// The day on which it is made; no date in it lies later, and none becomes wrong with time.
  let today: CivilDate
  /// The time zone that its `site.yml` names.
  let timeZone: String

  /// A site made on this day, in this time zone.
  public init(today: CivilDate, timeZone: String) {
    (self.today, self.timeZone) = (today, timeZone)
  }

  /// Its files. `brand` is the style sheet of colours and type of the built-in theme.
  public func files(brand: [UInt8]) -> [StarterFile] {
    let own = Self.resources.map { path, bytes in StarterFile(path: path, bytes: filled(bytes)) }
    let schemas = EditorSchema.allNames.compactMap { name in
      EditorSchema.text(of: name).map {
        StarterFile(path: ".vscode/schemas/\(name).json", bytes: Array($0.utf8))
      }
    }
    return own + schemas + [StarterFile(path: "templates/assets/brand.css", bytes: brand)]
  }

  private static let resources: [(path: String, bytes: [UInt8])] = [
    (".editorconfig", PackageResources.editorconfig),
    (".github/workflows/site.yml", PackageResources.workflow_yml),
    (".gitignore", PackageResources.gitignore),
    (".vscode/extensions.json", PackageResources.vscode_extensions_json),
    (".vscode/settings.json", PackageResources.vscode_settings_json),
    ("content/inspections/example-inspection.md", PackageResources.example_inspection_md),
    ("content/logo.svg", PackageResources.logo_svg),
    ("content/organisations/inspectorate.md", PackageResources.inspectorate_md),
    ("content/organisations/our-organisation.md", PackageResources.our_organisation_md),
    ("content/pages/about.md", PackageResources.about_md),
    ("content/pages/accessibility.md", PackageResources.accessibility_md),
    ("content/pages/index.md", PackageResources.home_md),
    ("content/responses/example-letter.md", PackageResources.example_letter_md),
    ("content/responses/example-statement.md", PackageResources.example_statement_md),
    ("content/site.yml", PackageResources.site_yml),
    ("content/topics/training.md", PackageResources.training_md),
    ("public/.gitignore", PackageResources.public_gitignore),
    ("templates/README.md", PackageResources.templates_readme_md),
  ]

  /// The bytes with what differs from site to site put in.
  private func filled(_ bytes: [UInt8]) -> [UInt8] {
    let values = [
      ("@TODAY@", PartialDate(today).edtf), ("@ANSWERED@", day(28)), ("@REPORTED@", day(42)),
      ("@TIMEZONE@", timeZone),
    ]
    let text = values.reduce(String(decoding: bytes, as: UTF8.self)) { text, value in
      text.replacing(value.0, with: value.1)
    }
    return Array(text.utf8)
  }

  /// The day so many days before.
  private func day(_ before: Int) -> String {
    PartialDate(CivilDate(dayNumber: today.dayNumber - before)).edtf
  }
}
