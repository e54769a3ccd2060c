package news.dragoman.people;

/** What a person's program may do in the person's name; never more than the person. */
public enum Scope {
    /** Read what the person may read. Every token has it: whoever changes a text is answered with the text. */
    READ,
    /** Write: stories, drafts, translations, and what is said about them. */
    WRITE,
    /** Take steps before the last ones: file, claim, submit, return, spike. */
    STEPS,
    /** Sign off and publish. */
    PUBLISH,
    /** Decide what becomes of readers' comments, for those who may. */
    MODERATE,
    /** End one's own sign-ins and tokens, and for administrators: people, pen names and desks. */
    MANAGE
}
