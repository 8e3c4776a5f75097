#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension DiskError {
  /// Whether nothing stands at the path.
  public var isAbsent: Bool { code == ENOENT || code == ENOTDIR }

  /// Whether something stands at the path already.
  public var isPresent: Bool { code == EEXIST }

  /// Whether a symbolic link stands where only a real file or folder may.
  public var isLink: Bool { code == ELOOP }

  /// Whether the file is larger than the reader allows.
  public var isTooLarge: Bool { code == EFBIG }

  /// Whether this disk, or this pair of places, has no such operation: another way must be taken.
  ///
  /// `EPERM` belongs here: it is how file systems without hard links, and kernels that protect
  /// others' files, refuse one.
  public var isUnsupported: Bool {
    [ENOSYS, EINVAL, ENOTSUP, EOPNOTSUPP, EPERM, EXDEV, EMLINK].contains(code)
  }
}

extension DiskError {
  /// The refusal to read a file over the reader's own limit.
  static func tooLarge(_ path: RelativePath) -> DiskError {
    DiskError(.read, path.text, code: EFBIG)
  }
}

extension DiskError: CustomStringConvertible {
  /// The refusal in one sentence without a full stop: "could not write 'public/x': the disk is full".
  public var description: String { "could not \(operation.rawValue) '\(path)': \(reason)" }

  /// Why, in plain words.
  public var reason: String {
    switch code {
    case ENOSPC: "the disk is full"
    case EDQUOT: "the space granted to this user is used up"
    case EACCES, EPERM: "the system does not permit it to this user"
    case EROFS: "the disk can only be read, not written"
    case EMFILE, ENFILE: "too many files are open at once"
    case ENOENT: "it does not exist"
    case EEXIST: "it exists already"
    case ENOTDIR: "a folder is needed, and this is something else"
    case EISDIR: "a file is needed, and this is a folder"
    case ENXIO: "an ordinary file is needed, and this is a device, a pipe or a socket"
    case ELOOP: "it is a symbolic link, and links are not followed"
    case ENOTEMPTY: "the folder is not empty"
    case ENAMETOOLONG: "the name is too long for this disk"
    case EFBIG: "it is too large"
    case EXDEV: "the two places are on different disks"
    case EMLINK: "it has as many names as this disk allows"
    case EBUSY: "the system is using it; a disk may be mounted there"
    case ENOMEM: "the memory is used up"
    case EIO: "the disk reports a fault"
    default: "the system says '\(String(cString: strerror(code)))'"
    }
  }
}
