package news.dragoman.pages.front;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.stream.Stream;
import news.dragoman.language.Excerpt;
import news.dragoman.language.PublishedTime;
import news.dragoman.language.SearchWords;
import news.dragoman.publication.Publication;
import news.dragoman.web.TimeFormats;
import news.dragoman.web.reader.Frame;

/**
 * What was found for some words.
 *
 * @param typed what is looked for; empty where nothing is
 * @param more the address of the next page; empty on the last
 */
@CheckedTemplate(basePath = "front", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SearchPage(Frame frame, String typed, List<Hit> hits, String more) implements TemplateInstance {

    /**
     * An article that was found.
     *
     * @param headline with the words marked
     * @param excerpt where the words stand in it, with a few around them
     * @param when as readers write it
     * @param iso for machines
     */
    record Hit(String path, List<Excerpt.Piece> headline, List<Excerpt.Piece> excerpt, String when, String iso) {

        static Hit of(Publication article, SearchWords words) {
            List<String> passages = Stream.concat(
                            Stream.of(article.dek()),
                            article.passages().stream()
                                    .filter(block -> block.kind() != Publication.BodyKind.REDACTED)
                                    .map(Publication.BodyBlock::text))
                    .filter(text -> !text.isBlank())
                    .toList();
            return new Hit(
                    article.permalink().path(),
                    Excerpt.whole(article.headline(), words),
                    Excerpt.of(passages, words),
                    PublishedTime.of(article.firstPublished(), article.zone(), article.language()),
                    TimeFormats.forMachines(article.firstPublished()));
        }
    }
}
