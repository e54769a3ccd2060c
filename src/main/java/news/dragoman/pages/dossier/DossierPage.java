package news.dragoman.pages.dossier;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import news.dragoman.language.Mention;
import news.dragoman.newsroom.Dossiers;
import news.dragoman.web.StageMark;
import news.dragoman.web.TextOf;
import org.jspecify.annotations.Nullable;

/**
 * A translation's dossier.
 *
 * @param address this page's, without what is to be shown
 * @param back where the text is
 * @param filters what can be shown, with how much there is of it
 * @param only whether only what stands alone is shown
 * @param alone how many stand alone of what is chosen
 * @param others whether a language is in it for which there are fewer rules
 */
@CheckedTemplate(basePath = "dossier", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DossierPage(
        String storyId,
        String slugline,
        String language,
        StageMark mark,
        String address,
        String back,
        List<Filter> filters,
        Showing showing,
        boolean only,
        int alone,
        boolean others,
        List<Row> rows)
        implements TemplateInstance {

    record Filter(Showing showing, int count, boolean here) {}

    /**
     * A row of the translation.
     *
     * @param href where it is read
     */
    record Row(String number, String href, boolean omitted, List<Line> lines) {}

    /** Two sides; null where nothing stands. */
    record Line(
            Dossiers.Kind kind,
            Mention.@Nullable Kind figure,
            @Nullable Side source,
            @Nullable Side target,
            boolean alone) {

        public boolean quoted() {
            return kind == Dossiers.Kind.QUOTATION;
        }
    }

    /**
     * What stands on a side.
     *
     * @param value what a figure amounts to; empty where its words say it
     */
    record Side(TextOf text, String value, String speaker) {}
}
