extension ExplanationGroup {
  static let publishing = ExplanationGroup(
    "Publishing",
    introduction: """
      These are not mistakes in the content. The site stays as it was, and the command ends with 3; with 2 where another output folder would do, as for
      `drafts-over-public`. They are written as `rejoinder: error:` without a file and, for now, without their id.
      """,
    [
      Explanation(
        "bad-manifest", "The list of files in the output folder was changed, or comes from a newer version.",
        "Without the list Rejoinder does not know which files are its own. Restore `.rejoinder-manifest`, "
          + "or move the output folder away and build again.",
        wrong: [.situation("public/.rejoinder-manifest was edited by hand.")],
        right: [.situation("mv public public-old; rejoinder build")]),
      Explanation(
        "bad-output-folder",
        "The output folder is a file, a link that leads nowhere, or in a folder that does not exist.",
        "Make the folder in which it lies, or name another one with `--output`.",
        wrong: [.situation("rejoinder build --output no/such/public")],
        right: [.situation("mkdir -p no/such; rejoinder build --output no/such/public")]),
      Explanation(
        "bad-output-path", "Two outputs have one path, or a path cannot be one: a defect of Rejoinder.",
        "Nothing in a site should lead to this. Please report it.",
        wrong: [.situation("Nothing that a site does should lead here.")], right: []),
      Explanation(
        "changed-meanwhile", "A file of the site was changed while it was being copied.",
        "A page says how large the file is, and that would be wrong. Build again when nothing writes to it any more.",
        wrong: [.situation("A large video is still being copied into content/ when the build begins.")],
        right: [.situation("The build begins after that.")]),
      Explanation(
        "disk-full", "There is no room on the disk.",
        "The published site is untouched. A build needs room for what differs from it. Make room, and build again.",
        wrong: [.situation("The disk has 1 MB left, and the build writes 5 MB.")],
        right: [.situation("Old files were removed from the disk, and the site is built again.")]),
      Explanation(
        "drafts-over-public", "A build with drafts would replace a public one.",
        "What is not public yet could be copied to the server by mistake. Build drafts to a folder of their own.",
        wrong: [.situation("rejoinder build --drafts, after rejoinder build")],
        right: [.situation("rejoinder build --drafts --output preview")]),
      Explanation(
        "foreign-file", "A file that Rejoinder did not make stands where an output must go.",
        "Rejoinder keeps files that it did not make, and never writes over one. Move it away, or rename the record.",
        wrong: [.situation("public/timeline/index.html was put there by hand.")],
        right: [.situation("mv public/timeline old-timeline; rejoinder build")]),
      Explanation(
        "output-not-exchangeable",
        "The output folder is a mount point, or the file system cannot exchange two folders.",
        "The new site takes the place of the old one in one step, and a mounted folder cannot be moved. "
          + "Mount the folder above it.",
        wrong: [.situation("A volume is mounted at /srv/site/public.")],
        right: [.situation("The volume is mounted at /srv/site, and public is a folder in it.")]),
      Explanation(
        "output-not-written", "The system refused to read, write or rename something.",
        "The message has the system's own words. Most often the user who builds may not write to that folder.",
        wrong: [.situation("public/ belongs to root, and rejoinder is run by another user.")],
        right: [.situation("public/ and the folder it is in belong to the user who builds.")]),
      Explanation(
        "publication-ended", "Something was to be written after publishing: a defect of Rejoinder.",
        "Nothing in a site should lead to this. Please report it.",
        wrong: [.situation("Nothing that a site does should lead here.")], right: []),
    ])
}
