import Diagnostics
import Records

/// What can be wrong between records.
///
/// The sentences are in `LinkingProblem+Wording.swift`.
public enum LinkingProblem: Sendable {
  case duplicateID(String, first: String)
  case unknownReference(RecordKind, String, near: [String])
  case wrongKind(String, expected: RecordKind, found: RecordKind)
  case wrongScheme(String, expected: RecordKind, found: RecordKind)
  case selfReference(String)
  case repeatedReference(String)
  case unknownFile(String, near: [String])
  case unknownAttachment(String, near: [String])
  case notAnImage(String)
  case hiddenTarget(String)
  case hiddenPublisher(String)
  case withdrawnPublisher(String)
  case unknownAnchor(String, in: String, known: [String])
  case followsCycle([String])
  case supersedesCycle([String])
  case unknownFinding(String, inspection: String, known: [String], near: [String])
  case unknownRegime(String, known: [String])
  case answerableWithoutRegime
  case notBound(String, type: String?, regime: String, who: [String])
  case unknownScale(String, known: [String])
  case unknownGrade(String, scale: String, grades: [String], ungraded: [String])
  case scaleOutOfUse(Scale, published: String)
  case answeredBeforePublished(inspection: String, published: String)
  case datedAfterBuild(String, today: String)
}
