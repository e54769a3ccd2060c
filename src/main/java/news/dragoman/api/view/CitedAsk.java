package news.dragoman.api.view;

import java.util.List;

/** Which media and documents a text goes by, all of them, in the order in which readers see them. */
public record CitedAsk(List<CitationView> items) {
    public CitedAsk {
        Wanted.each("items", items);
    }
}
