package news.dragoman.pages.sources;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import news.dragoman.story.BlockKind;
import news.dragoman.web.FieldError;
import news.dragoman.web.StageMark;

/**
 * What a translation is drawn from, and the form for one source more.
 *
 * @param back where the person came from
 * @param version the edition's
 * @param allowed whether he may add a source now
 * @param candidates editions it could be drawn from
 * @param place what is chosen: {@code START}, {@code END} or {@code AFTER}
 * @param reasons why it could not be done
 */
@CheckedTemplate(basePath = "sources", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SourcesPage(
        UUID id,
        UUID storyId,
        String back,
        String slugline,
        String language,
        StageMark stage,
        int version,
        boolean allowed,
        List<Source> sources,
        List<Candidate> candidates,
        String place,
        List<Row> rows,
        List<String> reasons,
        List<FieldError> errors)
        implements TemplateInstance {

    /** A source: pinned at a version, and perhaps with a newer one beside it. */
    record Source(String language, String number, String aligned) {
        public boolean behind() {
            return !number.equals(aligned);
        }
    }

    /** An edition that could be added. */
    record Candidate(UUID id, String language, boolean chosen) {}

    /** A row after whose paragraph something can come. */
    record Row(UUID id, BlockKind kind, String number, String words, boolean chosen) {}
}
