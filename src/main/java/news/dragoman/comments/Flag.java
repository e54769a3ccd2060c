package news.dragoman.comments;

/** What a moderator should look at first. Nothing is refused for a flag: every comment is read before it appears. */
public enum Flag {
    /** It has addresses in it. */
    LINKS,
    /** The same words have come already today. */
    DUPLICATE,
    /** It has words that the newsroom keeps a list of. */
    WORD_LIST,
    /** The name could be taken for the newsroom's, a moderator's, or that of somebody named with an article. */
    CONFUSABLE_NAME,
    /** It is in another language than the article. */
    OTHER_LANGUAGE,
    /** It came with very many others. */
    FLOOD
}
