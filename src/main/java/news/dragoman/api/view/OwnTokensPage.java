package news.dragoman.api.view;

import java.util.List;

/** The person's tokens, newest first. */
public record OwnTokensPage(List<OwnTokenView> items) {}
