package news.dragoman.pages.desk;

import jakarta.enterprise.context.RequestScoped;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import news.dragoman.language.Language;
import news.dragoman.newsroom.DeskTallies;
import news.dragoman.newsroom.Urgency;
import news.dragoman.people.Desk;
import news.dragoman.people.Desks;
import news.dragoman.people.People;
import news.dragoman.people.SavedFilters;
import news.dragoman.story.StoryNaming;
import news.dragoman.web.Cookies;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Words;
import news.dragoman.workflow.Role;

/** Offers what the desk can be filtered by, and says what it is filtered by now. */
@RequestScoped
class DeskChoices {

    private final Desks desks;
    private final StoryNaming naming;
    private final People people;
    private final SavedFilters saved;
    private final CurrentPerson current;
    private final Words words;

    DeskChoices(
            Desks desks, StoryNaming naming, People people, SavedFilters saved, CurrentPerson current, Words words) {
        this.desks = desks;
        this.naming = naming;
        this.people = people;
        this.saved = saved;
        this.current = current;
        this.words = words;
    }

    DeskPage.Choices of(DeskTallies tallies, Filters filters) {
        var all = desks(filters);
        var holders = holders(tallies, filters);
        return new DeskPage.Choices(
                List.of(Columns.values()),
                List.of(Urgency.values()),
                all.size() > 1 ? all : List.of(),
                holders,
                chips(filters, all, holders),
                Emptiness.of(filters));
    }

    DeskPage.Kept kept(Filters filters, DeskPage.Typed typed) {
        return new DeskPage.Kept(
                saved.of(current.person().id()).stream()
                        .map(one -> new DeskPage.Kept.One(
                                one.id().toString(),
                                one.name(),
                                Cookies.PATH + "?" + one.query(),
                                one.query().equals(filters.query())))
                        .toList(),
                typed);
    }

    /** Whom an editor can give something to is for the story to say; here everybody is named who takes things in hand. */
    DeskPage.Bulk bulk() {
        var roles = current.person().roles();
        boolean holds = roles.contains(Role.TRANSLATOR) || roles.contains(Role.EDITOR);
        return new DeskPage.Bulk(
                holds,
                roles.contains(Role.EDITOR),
                holds
                        ? people.active().stream()
                                .filter(one -> one.roles().contains(Role.TRANSLATOR)
                                        || one.roles().contains(Role.EDITOR))
                                .map(one -> new DeskPage.Choice(
                                        one.id().toString(),
                                        one.nameIn(current.face().tag()),
                                        false))
                                .sorted(byName())
                                .toList()
                        : List.of());
    }

    List<DeskPage.Queue> queues(DeskTallies tallies, Filters filters) {
        return tallies.queues().stream()
                .map(queue -> new DeskPage.Queue(
                        queue.pair(),
                        from(queue.pair()),
                        into(queue.pair()),
                        queue.count(),
                        queue.late(),
                        filters.of("pair").equals(queue.pair())))
                .sorted(Comparator.comparing(DeskPage.Queue::count).reversed().thenComparing(DeskPage.Queue::key))
                .toList();
    }

    private List<DeskPage.Choice> desks(Filters filters) {
        return desks.listAll().stream()
                .map(desk ->
                        new DeskPage.Choice(desk.code(), name(desk), desk.code().equals(filters.of("desk"))))
                .sorted(byName())
                .toList();
    }

    private String name(Desk desk) {
        return desk.nameIn(current.face().tag());
    }

    /** Everybody who has something in hand, as stories show them: whoever is masked in one stands here by the mask. */
    private List<DeskPage.Choice> holders(DeskTallies tallies, Filters filters) {
        var shown = naming.shown(tallies.shownHolders());
        return tallies.shownHolders().stream()
                .map(id -> new DeskPage.Choice(
                        id.toString(),
                        shown.of(id, current.face().tag()),
                        id.toString().equals(filters.of("holder"))))
                .filter(choice -> !choice.name().isEmpty())
                .sorted(byName())
                .toList();
    }

    private Comparator<DeskPage.Choice> byName() {
        return Comparator.comparing(DeskPage.Choice::name, Collator.getInstance(current.uiLocale()));
    }

    private List<DeskPage.Chip> chips(Filters filters, List<DeskPage.Choice> desks, List<DeskPage.Choice> holders) {
        var chips = new ArrayList<DeskPage.Chip>();
        filters.chosen()
                .forEach((name, value) -> label(name, value, desks, holders)
                        .ifPresent(label -> chips.add(new DeskPage.Chip(label, filters.with(name, "")))));
        return chips;
    }

    private Optional<String> label(
            String name, String value, List<DeskPage.Choice> desks, List<DeskPage.Choice> holders) {
        var say = words.in(DeskMessages.class, current.face());
        return switch (name) {
            case "q" -> Optional.of(say.looked(value));
            case "pair" -> Optional.of(pair(value));
            case "desk" ->
                desks.stream()
                        .filter(DeskPage.Choice::current)
                        .map(DeskPage.Choice::name)
                        .findFirst();
            case "holder" ->
                Optional.of(holders.stream()
                        .filter(DeskPage.Choice::current)
                        .map(one -> say.heldBy(one.name()))
                        .findFirst()
                        .orElse(say.holder()));
            case "stage" ->
                Stream.of(Columns.values())
                        .filter(one -> one.code().equals(value))
                        .map(say::column)
                        .findFirst();
            case "urgency" ->
                Stream.of(Urgency.values())
                        .filter(one -> one.code().equals(value))
                        .map(say::urgencyOf)
                        .findFirst();
            default -> Optional.ofNullable(simple(say).get(name + "=" + value));
        };
    }

    private static Map<String, String> simple(DeskMessages say) {
        return Map.ofEntries(
                Map.entry("due=over", say.dueOver()),
                Map.entry("due=hour", say.dueHour()),
                Map.entry("due=day", say.dueDay()),
                Map.entry("mine=claimed", say.claimed()),
                Map.entry("mine=returned", say.returnedToMe()),
                Map.entry("mine=drafts", say.drafts()),
                Map.entry("mine=all", say.mine()),
                Map.entry("flag=newer", say.newer()),
                Map.entry("flag=returned", say.returned()),
                Map.entry("flag=expired", say.expired()),
                Map.entry("flag=scheduled", say.scheduled()),
                Map.entry("flag=overtaken", say.overtaken()));
    }

    private String pair(String key) {
        var from = from(key).stream().map(CardView.Tongue::name).toList();
        return (from.isEmpty() ? "" : String.join(" + ", from) + " → ")
                + into(key).name();
    }

    private List<CardView.Tongue> from(String key) {
        int at = key.indexOf('~');
        return at < 0
                ? List.of()
                : Stream.of(key.substring(0, at).split("\\+")).map(this::tongue).toList();
    }

    private CardView.Tongue into(String key) {
        return tongue(key.substring(key.indexOf('~') + 1));
    }

    private CardView.Tongue tongue(String tag) {
        return Language.parse(tag)
                .map(language -> CardView.Tongue.of(language, current))
                .orElseGet(() -> new CardView.Tongue(tag, tag));
    }
}
