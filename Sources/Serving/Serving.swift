/// Previews on the loopback interface what a build yields.
public enum Serving {}
