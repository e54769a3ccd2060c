package news.dragoman.pages.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import news.dragoman.newsroom.DeskCard;

/**
 * What of the desk is shown, as it stands in the address. An empty value shows everything.
 *
 * @param view {@code board} or {@code list}
 * @param pair languages as {@code zh-Hans~en}; an original's is its language alone
 * @param stage a column's code
 * @param due {@code over}, {@code hour} or {@code day}
 * @param urgency {@code flash}, {@code urgent}, {@code routine} or {@code feature}
 * @param mine {@code claimed}, {@code returned}, {@code drafts} or {@code all}
 * @param flag {@code newer}, {@code returned} or {@code expired}
 */
public record Filters(String view, String pair, String stage, String due, String urgency, String mine, String flag) {

    static final String LIST = "list";
    static final String BOARD = "board";

    /** The address of the desk with one of these changed. */
    public String with(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("view", view.equals(LIST) ? LIST : "");
        all.put("pair", pair);
        all.put("stage", stage);
        all.put("due", due);
        all.put("urgency", urgency);
        all.put("mine", mine);
        all.put("flag", flag);
        all.put(name, value.equals(BOARD) ? "" : value);
        String query = all.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return "/desk" + (query.isEmpty() ? "" : "?" + query);
    }

    /** The address of the desk with this filter alone. */
    public String only(String name, String value) {
        return new Filters(view, "", "", "", "", "", "").with(name, value);
    }

    public boolean isList() {
        return view.equals(LIST);
    }

    /** Whether anything is left out. */
    public boolean isNarrow() {
        return !(pair + stage + due + urgency + mine + flag).isEmpty();
    }

    /** This address, to come back to. */
    public String here() {
        return with("view", view);
    }

    boolean lets(DeskCard card, Instant now) {
        return (pair.isEmpty() || pair.equals(pairOf(card)))
                && (stage.isEmpty()
                        || stage.equals(Columns.of(card.stage(), card.holder().isPresent())
                                .code()))
                && isDue(card, now)
                && (urgency.isEmpty()
                        || urgency.equals(Urgency.of(card.urgency()).code()))
                && isMine(card)
                && isFlagged(card);
    }

    private boolean isDue(DeskCard card, Instant now) {
        var at = card.due().orElse(Instant.MAX);
        return switch (due) {
            case "over" -> at.isBefore(now);
            case "hour" -> !at.isBefore(now) && at.isBefore(now.plus(Duration.ofHours(1)));
            case "day" -> at.isBefore(now.plus(Duration.ofDays(1)));
            default -> true;
        };
    }

    private boolean isMine(DeskCard card) {
        return switch (mine) {
            case "claimed" -> card.mine();
            case "returned" -> card.returnedToMe();
            case "drafts" -> card.myDraft();
            case "all" -> card.mine() || card.myDraft();
            default -> true;
        };
    }

    private boolean isFlagged(DeskCard card) {
        return switch (flag) {
            case "newer" -> card.newerSource();
            case "returned" -> card.returned();
            case "expired" -> card.overdue();
            default -> true;
        };
    }

    /** From which languages into which, as it stands in the address. */
    static String pairOf(DeskCard card) {
        String into = card.language().tag();
        return card.sources().isEmpty()
                ? into
                : card.sources().stream().map(l -> l.tag()).collect(Collectors.joining("+")) + "~" + into;
    }
}
