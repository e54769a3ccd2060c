package news.dragoman.api.view;

import java.util.List;

/** The asker's own claims. */
public record ClaimsPage(List<ClaimItem> items) {}
