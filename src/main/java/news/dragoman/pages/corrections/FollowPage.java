package news.dragoman.pages.corrections;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import news.dragoman.newsroom.SourceChange;
import news.dragoman.review.Redline;
import news.dragoman.web.CorrectionChoice;
import news.dragoman.web.StageMark;
import news.dragoman.web.StepForm;

/**
 * What a translation would have to follow, on its own rows.
 *
 * @param lang the translation's BCP 47 tag
 * @param back the story's page
 * @param sources those that have moved
 * @param correct what opens it; nothing where the person cannot
 * @param close what says that it needs no change; nothing where that is not for the person or not asked
 * @param upstream whether a source is before readers, so that it can be said to be wrong too
 * @param kinds of corrections to choose from
 */
@CheckedTemplate(basePath = "corrections", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FollowPage(
        String back,
        String slugline,
        String language,
        String lang,
        String dir,
        StageMark mark,
        List<Source> sources,
        List<Row> rows,
        Optional<Press> correct,
        Optional<Press> close,
        boolean upstream,
        List<CorrectionChoice> kinds)
        implements TemplateInstance {

    /** A source with the versions between which it has moved, by their numbers. */
    public record Source(String language, int from, int to) {}

    /** A step with where it is sent, and the version of the edition that the page shows. */
    public record Press(StepForm step, String address, int version) {}

    /**
     * A row that is touched.
     *
     * @param text the translation's words; empty for a new sentence, and for one that was left out
     */
    public record Row(SourceChange.Kind kind, int number, boolean omitted, String text, List<Sentence> sentences) {

        public boolean fresh() {
            return kind == SourceChange.Kind.NEW;
        }

        public boolean gone() {
            return kind == SourceChange.Kind.GONE;
        }

        public String no() {
            return Integer.toString(number);
        }
    }

    /** A sentence of a source with what went and what came. */
    public record Sentence(String lang, String dir, List<Redline.Run> runs) {}
}
