package news.dragoman.workflow;

/** Why a published edition is opened again, as readers are told. */
public enum CorrectionKind {
    /** A slip that changes no meaning; readers are told nothing. */
    TYPO,
    /** Something was wrong. */
    CORRECTION,
    /** Something could be misunderstood. */
    CLARIFICATION,
    /** Something new; the page is stamped, words are optional. */
    UPDATE,
    /** Something was taken out of it, of which readers were told when it went; nobody chooses this one. */
    REDACTION;

    /** Whether somebody can open an edition for it; to redact opens it by itself. */
    public boolean chosen() {
        return this != REDACTION;
    }

    /** Whether readers must be told in words. */
    public boolean wantsNote() {
        return this == CORRECTION || this == CLARIFICATION;
    }
}
