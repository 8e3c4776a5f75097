public import Diagnostics

/// The rules of what may be replaced by a published site.
public enum PublishingRules {
  /// Every rule, by code.
  public static let all: [Rule] = [
    previewApart, targetBusy, targetIsFile, targetIsLink, targetNotOurs,
  ]

  /// Two builds into one folder at once.
  public static let targetBusy = Rule(
    "target-busy", .error, "one build at a time writes to a folder",
    explanation: """
      Two builds that write to the same folder would mix two sites. The second one stops at once and \
      changes nothing.

      Wait until the other build has ended, or end it. A build that was killed keeps nobody waiting: \
      the system frees its lock, and the next build cleans up after it.

      Wrong, in two windows at the same time:

      ```
      gazette build
      gazette build
      ```

      Right: one after the other, or each with a folder of its own:

      ```
      gazette build
      gazette build --out preview
      ```
      """)

  /// A file where the site's folder is to be.
  public static let targetIsFile = Rule(
    "target-is-file", .error, "a site is published to a folder",
    explanation: """
      A site is a folder of files. A file, or a device, that stands under the folder's name is not \
      replaced, since it cannot have been written by an earlier build.

      Remove or rename the file, or name another folder.

      Wrong, where `site.zip` is a file:

      ```
      gazette build --out site.zip
      ```

      Right:

      ```
      gazette build --out site
      ```
      """)

  /// A symbolic link where the site's folder is to be.
  public static let targetIsLink = Rule(
    "target-is-link", .error, "a site is published to a real folder, not to a symbolic link",
    explanation: """
      The finished site takes the place of the old one in a single step. With a symbolic link in that \
      place, the step would replace the link and leave the old site behind it, unseen.

      Name the folder that the link leads to, or remove the link.

      Wrong, where `public` is a link to `/srv/www/site`:

      ```
      gazette build --out public
      ```

      Right:

      ```
      gazette build --out /srv/www/site
      ```
      """)

  /// Files of others in the site's folder.
  public static let targetNotOurs = Rule(
    "target-not-ours", .error,
    "a build replaces only folders that hold nothing but an earlier site",
    explanation: """
      Publishing replaces the whole folder. So that nobody's files are lost by a slip of the keyboard, \
      it replaces only a folder that is empty or that an earlier build wrote: one whose \
      `manifest.json` lists every file in it.

      Files that belong to the site have their place in `content/files/`: move them there, and every \
      build publishes them. Or name another folder.

      Wrong, where `public` holds `CNAME`, put there by hand:

      ```
      gazette build --out public
      ```

      Right:

      ```
      mv public/CNAME content/files/
      gazette build --out public
      ```
      """)

  /// A preview and a published site in one folder.
  public static let previewApart = Rule(
    "preview-apart", .error, "a preview and the published site have folders of their own",
    explanation: """
      A preview shows drafts and notices that nobody may read yet. If it took the place of the published site, or \
      were taken for it, they would slip out. So a build with `--preview-all` replaces only previews, and a build \
      without it only published sites; `manifest.json` says which one a folder holds.

      Wrong, where `public` is the published site:

      ```
      gazette build --preview-all --out public
      ```

      Right:

      ```
      gazette build --preview-all --out preview
      ```
      """)
}
