/// The program's version (semantic versioning 2.0).
public enum Version {
  /// The version.
  public static let number = "0.1.0"
  /// The program and its version, as feeds and manifests name it.
  public static let generator = "Gazette \(number)"
}
