/// Turns series of numbers into accessible SVG.
///
/// The craft knows nothing of notices or datasets; pages that show charts hand it plain values.
public enum Charts {}
