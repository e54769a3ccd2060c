package news.dragoman.pages.story;

import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.history.Entry;
import news.dragoman.newsroom.DeskBoard;
import news.dragoman.newsroom.DeskCard;
import news.dragoman.newsroom.DeskKey;
import news.dragoman.newsroom.Gatherer;
import news.dragoman.newsroom.PreviewTrail;
import news.dragoman.newsroom.StoryRecords;
import news.dragoman.newsroom.Timeline;
import news.dragoman.story.StoryNaming;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Step;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Shows a story's history by person, step, language and time. What is no filter narrows nothing down. */
@Path("/desk/stories/{id: [0-9a-f]{8}-[0-9a-f-]{27}}/timeline")
@Produces(MediaType.TEXT_HTML)
@Audience(Audience.Of.NEWSROOM)
public class TimelineResource {

    private static final int PAGE = 50;

    /** Chosen in place of a step: what became of links for people outside. */
    private static final String PREVIEWS = "PREVIEWS";

    private final DeskBoard board;
    private final Gatherer gatherer;
    private final Timeline timeline;
    private final PreviewTrail previews;
    private final StoryHistory history;
    private final StoryNaming naming;
    private final CurrentPerson current;

    TimelineResource(
            DeskBoard board,
            Gatherer gatherer,
            Timeline timeline,
            PreviewTrail previews,
            StoryHistory history,
            StoryNaming naming,
            CurrentPerson current) {
        this.board = board;
        this.gatherer = gatherer;
        this.timeline = timeline;
        this.previews = previews;
        this.history = history;
        this.naming = naming;
        this.current = current;
    }

    /** The form's fields. */
    public static class Fields {
        @RestQuery
        @Nullable
        String person;

        @RestQuery
        @Nullable
        String step;

        @RestQuery
        @Nullable
        String edition;

        @RestQuery
        @Nullable
        String from;

        @RestQuery
        @Nullable
        String until;

        /** The last line of the page before: its time and id. */
        @RestQuery
        @Nullable
        String after;
    }

    @GET
    @Transactional
    public TemplateInstance page(@RestPath UUID id, @BeanParam Fields fields) {
        var person = current.person();
        var cards = board.ofStory(id, person);
        if (cards.isEmpty()) {
            throw new NotReadable();
        }
        var known = cards.stream().map(DeskCard::editionId).collect(Collectors.toSet());
        var situations = gatherer.looking(id, known, person).values();
        var file = situations.iterator().next().file();
        var story = file.story();
        var filter = new Timeline.Filter(
                uuid(fields.person),
                step(fields.step),
                uuid(fields.edition),
                moment(fields.from),
                moment(fields.until));
        boolean previewsAlone = PREVIEWS.equals(fields.step);
        var shown = previews.seen(situations, person);
        var steps = previewsAlone ? List.<Entry>of() : timeline.page(story, known, filter, key(fields.after), PAGE + 1);
        var marks = filter.step() == null
                ? previews.page(story, shown, filter, key(fields.after), PAGE + 1)
                : List.<PreviewTrail.Mark>of();
        var found = Stream.concat(
                        steps.stream().map(e -> new Placed(e.at(), Objects.requireNonNull(e.id()))),
                        marks.stream().map(m -> new Placed(m.at(), m.id())))
                .sorted(Comparator.comparing(Placed::at)
                        .thenComparing(Placed::id, Comparator.comparing(UUID::toString))
                        .reversed())
                .toList();
        var page = Set.copyOf(found.subList(0, Math.min(PAGE, found.size())));
        var cast = timeline.cast(story, known);
        var people = new HashSet<>(cast.people());
        marks.forEach(m -> Optional.ofNullable(m.by()).ifPresent(people::add));
        var cuts = known.stream().flatMap(e -> file.versions(e).stream()).toList();
        var names = naming.in(story, people, List.of());
        var lines = new ArrayList<>(steps.stream()
                .filter(e -> page.contains(new Placed(e.at(), Objects.requireNonNull(e.id()))))
                .toList());
        java.util.Collections.reverse(lines); // the words of the history want the oldest first
        var outside = marks.stream()
                .filter(m -> page.contains(new Placed(m.at(), m.id())))
                .toList();
        String address = "/desk/stories/" + id + "/timeline";
        return new TimelinePage(
                        id.toString(),
                        story.slugline(),
                        current.zone().getId(),
                        address,
                        people.stream()
                                .collect(Collectors.toMap(
                                        names::mark,
                                        p -> names.of(p, current.face().tag()),
                                        (a, b) -> a,
                                        TreeMap::new))
                                .entrySet()
                                .stream()
                                .map(e -> new TimelinePage.Choice(
                                        e.getKey().toString(),
                                        e.getValue(),
                                        e.getKey().equals(filter.person())))
                                .sorted(Comparator.comparing(
                                        TimelinePage.Choice::name, Collator.getInstance(current.uiLocale())))
                                .toList(),
                        cast.steps().stream()
                                .map(s -> new TimelinePage.StepChoice(s, s == filter.step()))
                                .toList(),
                        cards.stream()
                                .map(c -> new TimelinePage.Choice(
                                        c.editionId().toString(),
                                        c.language().nameIn(current.uiLocale()),
                                        c.editionId().equals(filter.edition())))
                                .toList(),
                        filter.from() == null ? "" : text(fields.from),
                        filter.until() == null ? "" : text(fields.until),
                        !shown.isEmpty(),
                        previewsAlone,
                        previewsAlone || !filter.equals(Timeline.Filter.ALL),
                        key(fields.after) == null,
                        StoryRecords.mayTake(person, story.deskId()),
                        history.of(lines, outside, cards, file, cuts, names),
                        found.size() > PAGE ? address + "?" + query(fields, found.get(PAGE - 1)) : "")
                .setLocale(current.uiLocale());
    }

    /** Where a line stands in the order of the page. */
    private record Placed(Instant at, UUID id) {}

    private static String query(Fields fields, Placed last) {
        Map<String, String> kept = new TreeMap<>();
        kept.put("person", text(fields.person));
        kept.put("step", text(fields.step));
        kept.put("edition", text(fields.edition));
        kept.put("from", text(fields.from));
        kept.put("until", text(fields.until));
        kept.put("after", last.at() + "_" + last.id());
        return kept.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static Timeline.@Nullable Key key(@Nullable String text) {
        var parts = text(text).split("_", 2);
        if (parts.length < 2) {
            return null;
        }
        try {
            var id = uuid(parts[1]);
            var at = Instant.parse(parts[0]);
            return id == null || !DeskKey.storable(at) ? null : new Timeline.Key(at, id);
        } catch (DateTimeException none) {
            return null;
        }
    }

    private @Nullable Instant moment(@Nullable String typed) {
        try {
            var at = text(typed).isEmpty()
                    ? null
                    : LocalDateTime.parse(text(typed), DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                            .atZone(current.zone())
                            .toInstant();
            return at == null || !DeskKey.storable(at) ? null : at;
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static @Nullable Step step(@Nullable String typed) {
        return Stream.of(Step.values())
                .filter(s -> s.name().equals(text(typed)))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable UUID uuid(@Nullable String typed) {
        try {
            return text(typed).isEmpty() ? null : UUID.fromString(text(typed));
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
