package news.dragoman.workflow;

/** Where an edition's working copy is. What readers see is {@link PublicState}; the two never mix. */
public enum Stage {
    DRAFT,
    TRANSLATION,
    EDIT,
    READY,
    PUBLISHED,
    SPIKED
}
