package news.dragoman.pages.moderation;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Stream;
import news.dragoman.comments.Flag;
import news.dragoman.comments.QueueAsk;
import news.dragoman.language.Languages;
import org.jspecify.annotations.Nullable;

/**
 * Which comments a page shows, as its address says; what the address says wrongly counts as not said.
 *
 * @param after where the list begins, after that comment; null from the top
 * @param at the comment that is open; null for the first
 */
record Asked(
        QueueAsk.Show show,
        @Nullable String language,
        @Nullable UUID article,
        @Nullable Flag flag,
        @Nullable UUID after,
        @Nullable UUID at) {

    static Asked of(
            @Nullable String show,
            @Nullable String language,
            @Nullable String article,
            @Nullable String flag,
            @Nullable String after,
            @Nullable String at) {
        return new Asked(
                Stream.of(QueueAsk.Show.values())
                        .filter(one -> one.name().equalsIgnoreCase(show))
                        .findFirst()
                        .orElse(QueueAsk.Show.WAITING),
                Languages.KNOWN.stream()
                        .map(one -> one.tag())
                        .filter(tag -> tag.equals(language))
                        .findFirst()
                        .orElse(null),
                id(article),
                Stream.of(Flag.values())
                        .filter(one -> one.name().equals(flag))
                        .findFirst()
                        .orElse(null),
                id(after),
                id(at));
    }

    /** What {@link #query} wrote; anything else asks for what waits. */
    static Asked parse(@Nullable String query) {
        Map<String, String> said = new HashMap<>();
        Arrays.stream(query == null ? new String[0] : query.split("&"))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2 && part[1].matches("[\\w-]+"))
                .forEach(part -> said.put(part[0], URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
        return of(
                said.get("show"),
                said.get("language"),
                said.get("article"),
                said.get("flag"),
                said.get("after"),
                said.get("at"));
    }

    Asked showing(QueueAsk.Show other) {
        return new Asked(other, language, article, flag, null, null);
    }

    Asked from(@Nullable UUID other) {
        return new Asked(show, language, article, flag, other, null);
    }

    Asked open(@Nullable UUID other) {
        return new Asked(show, language, article, flag, after, other);
    }

    boolean filtered() {
        return language != null || article != null || flag != null;
    }

    /** For the end of an address. */
    String query() {
        var query = new StringJoiner("&");
        query.add("show=" + show.name().toLowerCase(java.util.Locale.ROOT));
        add(query, "language", language);
        add(query, "article", article);
        add(query, "flag", flag);
        add(query, "after", after);
        add(query, "at", at);
        return query.toString();
    }

    private static void add(StringJoiner query, String name, @Nullable Object value) {
        if (value != null) {
            query.add(name + "=" + value);
        }
    }

    private static @Nullable UUID id(@Nullable String text) {
        return Optional.ofNullable(text)
                .filter(one -> one.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .orElse(null);
    }
}
