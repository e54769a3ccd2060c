package news.dragoman.comments;

/** What a comment is passed on as. */
public enum Passing {
    /** It says that the article is wrong: for the editors of its language. */
    CORRECTION,
    /** It is for one editor: nobody but that one and the chiefs can read it from then on. */
    TIP
}
