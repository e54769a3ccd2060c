package news.dragoman.api.view;

import java.util.List;

/** What a translation quotes, counts and names beside what its source does, in the order of the text. */
public record DossierView(List<DossierLineView> items) {}
