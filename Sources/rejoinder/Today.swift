import ArgumentParser
import Records
import Site

/// The day on which a command makes something.
struct Today: ParsableArguments {
  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("Take this day for today.", valueName: "date", visibility: .hidden))
  var asOf: String?

  func validate() throws { try AsOfOption.validate(asOf) }

  /// The day in a time zone of this name; in UTC where there are no data for it.
  func day(inZone name: String) -> CivilDate {
    let zone = ZoneDatabase.rules(of: name) ?? .utc
    return switch AsOfOption.moment(asOf) {
    case .day(let day): day
    case .instant(let instant): zone.date(at: instant)
    }
  }
}
