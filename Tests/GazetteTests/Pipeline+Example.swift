import Files
import Gazette
import GazetteModel
import Publishing

extension Pipeline.Options {
  /// A run for a site as it stands on a day or at a minute.
  static func on(_ day: String) -> Pipeline.Options {
    var options = Pipeline.Options()
    options.asOf = LocalMoment(iso: day)
    return options
  }
}

extension Publisher {
  /// Publishes to the folder `public` of a disk.
  static func publicFolder(of disk: any Disk) throws -> Publisher {
    try Publisher(
      disk: disk, target: RelativePath(checking: "public"), generator: Version.generator)
  }
}
