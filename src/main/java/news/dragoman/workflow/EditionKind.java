package news.dragoman.workflow;

/** Who made the words first: reporters, or a translator from other editions of the story. */
public enum EditionKind {
    ORIGINAL,
    TRANSLATION
}
