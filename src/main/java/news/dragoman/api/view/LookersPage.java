package news.dragoman.api.view;

import java.util.List;

/** Who else has an edition open, as its story shows them. */
public record LookersPage(List<PersonRef> items) {}
