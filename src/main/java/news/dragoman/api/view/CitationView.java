package news.dragoman.api.view;

import org.jspecify.annotations.Nullable;

/**
 * Another medium or a document.
 *
 * @param link where it can be read, on the web; null for nowhere
 */
public record CitationView(String name, @Nullable String link) {
    public CitationView {
        Wanted.that("items.name", name);
    }
}
