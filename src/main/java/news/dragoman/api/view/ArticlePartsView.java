package news.dragoman.api.view;

import java.util.List;

/** What readers see of an edition, in its order. */
public record ArticlePartsView(List<ArticlePartView> items) {}
