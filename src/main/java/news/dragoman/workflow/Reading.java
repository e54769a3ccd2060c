package news.dragoman.workflow;

import java.util.function.Predicate;

/**
 * Who may read unpublished text, by kind of text: the table "Who may read unpublished text" as code. What a person
 * may not read answers as if it did not exist.
 */
public enum Reading {
    /** An original in DRAFT: its reporters only, whatever their other roles. */
    DRAFT(Reader::itsReporter),
    /** Filed originals, submitted versions and signed texts, with their threads and history. */
    FILED(r -> r.itsReporter() || r.translatorFromOrInto() || r.editorOfDeskOrLanguage() || r.chiefOrAuditor()),
    /** A translation at work. */
    WORKING_TRANSLATION(r -> r.itsReporter() && r.reportersReadTranslations()
            || r.translatorFromOrInto() && (r.holds() || r.hadAHand() || r.claimedByNobody())
            || r.editorOfDeskOrLanguage()
            || r.chiefOrAuditor());

    /**
     * A person, seen from one edition.
     *
     * @param translatorFromOrInto translator with a pair from or into the edition's language
     * @param hadAHand has put words into this translation himself, or had it in hand and did not give it back of his own
     *     will: he reads on
     * @param reportersReadTranslations the desk's policy
     */
    public record Reader(
            boolean itsReporter,
            boolean translatorFromOrInto,
            boolean editorOfDeskOrLanguage,
            boolean chiefOrAuditor,
            boolean holds,
            boolean hadAHand,
            boolean claimedByNobody,
            boolean reportersReadTranslations) {}

    private final Predicate<Reader> rule;

    Reading(Predicate<Reader> rule) {
        this.rule = rule;
    }

    public boolean open(Reader reader) {
        return rule.test(reader);
    }

    /** What kind of text an edition's working copy is in a stage; a spiked one counts by the stage it left. */
    public static Reading ofWorkingCopy(EditionKind kind, Stage stage) {
        return switch (stage) {
            case DRAFT -> DRAFT;
            case TRANSLATION -> WORKING_TRANSLATION;
            case EDIT -> kind == EditionKind.ORIGINAL ? FILED : WORKING_TRANSLATION;
            case READY, PUBLISHED -> FILED;
            case SPIKED -> throw new IllegalArgumentException("ask with the stage it left");
        };
    }
}
