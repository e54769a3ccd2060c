package news.dragoman.api.view;

/** What became different, in the codes of the record: roles, tags and ids, never a name. */
public record ChangeView(String what, String before, String after) {}
