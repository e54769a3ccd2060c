package news.dragoman.pages.desk;

import io.quarkus.qute.TemplateEnum;

/** Why nothing is shown, as far as it can be told from what was asked for. */
@TemplateEnum
public enum Emptiness {
    SEARCH,
    CLAIMED,
    RETURNED,
    DRAFTS,
    LATE,
    SOON,
    NEWER,
    EXPIRED,
    SPIKED,
    OTHER;

    /** What is most telling about a filter: what alone is set, else anything. */
    static Emptiness of(Filters filters) {
        if (filters.isSearch()) {
            return SEARCH;
        }
        if (filters.chosen().size() != 1) {
            return OTHER;
        }
        return switch (filters.of("mine") + filters.of("due") + filters.of("flag") + filters.of("stage")) {
            case "claimed" -> CLAIMED;
            case "returned" -> RETURNED;
            case "drafts" -> DRAFTS;
            case "over" -> LATE;
            case "hour" -> SOON;
            case "newer" -> NEWER;
            case "expired" -> EXPIRED;
            case "spiked" -> SPIKED;
            default -> OTHER;
        };
    }
}
