package news.dragoman.api.view;

import java.util.List;

/** A unit's earlier texts, the last that was put aside first, without what stands there again. */
public record EarlierTextsPage(List<EarlierTextView> items) {}
