package news.dragoman.pages.desk;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.language.PlainText;
import news.dragoman.newsroom.DeskFilter;
import news.dragoman.newsroom.DeskFilter.Choice;
import news.dragoman.newsroom.DeskFilter.Due;
import news.dragoman.newsroom.DeskFilter.Flag;
import news.dragoman.newsroom.DeskFilter.Whose;
import news.dragoman.newsroom.Place;
import news.dragoman.newsroom.Urgency;
import news.dragoman.web.Addresses;
import news.dragoman.web.Cookies;

/**
 * What of the desk is shown, as it stands in the address: {@code view} board or list; {@code q} words looked for;
 * {@code pair} languages as {@code zh-Hans~en}, an original's alone; {@code desk} a desk's code; {@code holder} an id as
 * stories show it; {@code stage} a column's code; {@code due} over, hour or day; {@code urgency} flash, urgent, routine
 * or feature; {@code mine} claimed, returned, drafts or all; {@code flag} newer, returned, expired, scheduled or
 * overtaken. What is not there,
 * or not one of these, leaves nothing out.
 *
 * @param chosen the others by name, without the view
 */
public record Filters(String view, Map<String, String> chosen) {

    static final String LIST = "list";
    static final String BOARD = "board";

    /** What can be chosen, in the order of the address. */
    static final List<String> NAMES = List.of("q", "pair", "desk", "holder", "stage", "due", "urgency", "mine", "flag");

    private static final String VIEW = "view";
    private static final UUID NOBODY = new UUID(0, 0);

    static Filters of(MultivaluedMap<String, String> query) {
        Map<String, String> chosen = new LinkedHashMap<>();
        NAMES.forEach(name -> {
            String value = query.getFirst(name);
            String sought = value == null ? "" : PlainText.sought(value).strip();
            if (!sought.isEmpty()) {
                chosen.put(name, sought);
            }
        });
        return new Filters(LIST.equals(query.getFirst(VIEW)) ? LIST : BOARD, chosen);
    }

    /** Read from an address of the desk; the whole desk where it is none. */
    static Filters at(String address) {
        var query = new MultivaluedHashMap<String, String>();
        Addresses.inNewsroom(address)
                .filter(inside -> inside.startsWith(Cookies.PATH + "?"))
                .ifPresent(inside -> Stream.of(
                                inside.substring(inside.indexOf('?') + 1).split("&"))
                        .map(part -> part.split("=", 2))
                        .filter(part -> part.length == 2)
                        .forEach(part -> query.add(part[0], decoded(part[1]))));
        return of(query);
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException odd) {
            return "";
        }
    }

    /** What is chosen under a name; empty where nothing is. */
    public String of(String name) {
        return chosen.getOrDefault(name, "");
    }

    /** The address of the desk with one of these changed. */
    public String with(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(VIEW, view.equals(LIST) ? LIST : "");
        NAMES.forEach(one -> all.put(one, of(one)));
        all.put(name, value.equals(BOARD) ? "" : value);
        String query = all.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return Cookies.PATH + (query.isEmpty() ? "" : "?" + query);
    }

    /** The address of the desk with this filter alone. */
    public String only(String name, String value) {
        return new Filters(view, Map.of()).with(name, value);
    }

    /** What is chosen and how it is shown, as in the address; empty for the whole board. */
    String query() {
        String here = here();
        return here.substring(Math.min(here.length(), Cookies.PATH.length() + 1));
    }

    /** The address of a column as a list: all that stands in it, page by page. */
    public String all(Columns column) {
        return new Filters(LIST, chosen).with("stage", column.code());
    }

    /** The address of the next page of the list. */
    String after(String key) {
        String here = here();
        return here + (here.contains("?") ? "&" : "?") + "after=" + key;
    }

    /** Whether it is shown as a list; what was looked for always is. */
    public boolean isList() {
        return view.equals(LIST) || isSearch();
    }

    public boolean isSearch() {
        return chosen.containsKey("q");
    }

    /** Whether anything is left out. */
    public boolean isNarrow() {
        return !chosen.isEmpty();
    }

    /** This address, to come back to. */
    public String here() {
        return with(VIEW, view);
    }

    /** The columns that are shown: the spiked ones only when asked for. */
    List<Columns> columns() {
        var asked = Stream.of(Columns.values())
                .filter(one -> one.code().equals(of("stage")))
                .toList();
        return asked.isEmpty()
                ? Stream.of(Columns.values())
                        .filter(one -> one != Columns.SPIKED)
                        .toList()
                : asked;
    }

    /** Whether a stage was asked for in which nothing is at work any more. */
    public boolean isArchive() {
        return columns().size() == 1 && !columns().get(0).atWork();
    }

    /** What is asked of the newsroom. */
    DeskFilter wanted() {
        var urgency = Choice.of(Urgency.class, of("urgency"));
        return new DeskFilter(
                places(),
                chosen.get("pair"),
                chosen.get("desk"),
                chosen.containsKey("holder") ? id(of("holder")) : null,
                Choice.of(Due.class, of("due")).orElse(Due.ANY_TIME),
                urgency.map(Urgency::most).orElse(DeskFilter.ALL.mostUrgent()),
                urgency.map(Urgency::least).orElse(DeskFilter.ALL.leastUrgent()),
                Choice.of(Whose.class, of("mine")).orElse(Whose.ANYBODY),
                Choice.of(Flag.class, of("flag")).orElse(Flag.ANY),
                of("q"));
    }

    /** What is looked for is looked for everywhere, unless a stage is asked for too. */
    private Set<Place> places() {
        return isSearch() && columns().size() > 1
                ? EnumSet.allOf(Place.class)
                : columns().stream().flatMap(one -> one.places().stream()).collect(Collectors.toSet());
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            return NOBODY;
        }
    }
}
