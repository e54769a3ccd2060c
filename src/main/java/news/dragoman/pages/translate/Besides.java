package news.dragoman.pages.translate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.language.Language;
import news.dragoman.newsroom.Losses;
import news.dragoman.newsroom.Losses.Loss;
import news.dragoman.newsroom.Presence;
import news.dragoman.newsroom.UnitSuggesting;
import news.dragoman.newsroom.Workbench.Bench;
import news.dragoman.story.StoryNames;
import news.dragoman.story.StoryNaming;
import news.dragoman.translation.Unit;
import news.dragoman.translation.UnitSuggestion;
import news.dragoman.translation.UnitSuggestions;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Due;
import news.dragoman.web.Face;
import news.dragoman.web.TextOf;
import news.dragoman.web.WebMessages;
import news.dragoman.web.Words;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.Guard;
import news.dragoman.workflow.Step;
import org.jspecify.annotations.Nullable;

/** Lays out what stands beside the rows of the bench. */
@ApplicationScoped
class Besides {

    private final UnitSuggestions suggestions;
    private final Losses losses;
    private final Presence presence;
    private final StoryNaming naming;
    private final CurrentPerson current;
    private final Words words;

    Besides(
            UnitSuggestions suggestions,
            Losses losses,
            Presence presence,
            StoryNaming naming,
            CurrentPerson current,
            Words words) {
        this.suggestions = suggestions;
        this.losses = losses;
        this.presence = presence;
        this.naming = naming;
        this.current = current;
        this.words = words;
    }

    /**
     * Beside a bench.
     *
     * @param at the row that was asked for
     */
    Beside of(Bench bench, boolean editable, @Nullable UUID at) {
        var edition = bench.situation().edition();
        var person = current.person();
        var open = suggestions.openOn(edition.id());
        var lookers = presence.others(edition.id(), person);
        var loss = editable ? Optional.<Loss>empty() : losses.of(edition.id(), person);
        var mentioned = Stream.of(
                        open.stream().map(UnitSuggestion::suggestedBy), lookers.stream(), loss.map(Loss::by).stream())
                .flatMap(all -> all)
                .collect(Collectors.toSet());
        var names = names(bench, mentioned);
        Set<UUID> rows = new HashSet<>(bench.units().stream().map(Unit::id).toList());
        return new Beside(
                !editable && UnitSuggesting.open(bench.situation(), person),
                editable ? null : at,
                open.stream()
                        .filter(s -> rows.contains(s.unitId()))
                        .collect(Collectors.groupingBy(
                                UnitSuggestion::unitId,
                                Collectors.mapping(s -> suggested(s, bench, names), Collectors.toList()))),
                open.stream()
                        .filter(s -> !rows.contains(s.unitId()))
                        .map(s -> suggested(s, bench, names))
                        .toList(),
                loss.map(l -> lost(l, bench, names)).orElse(null),
                editable ? "" : limit(bench),
                faces(lookers, names),
                words.in(WebMessages.class, current.face()).listComma());
    }

    /** That the limit of claims alone stands in the way, worded as everywhere. */
    private String limit(Bench bench) {
        return bench.situation().decide(Step.CLAIM) instanceof Decision.Refused refused
                        && refused.reasons().size() == 1
                        && refused.reasons().get(0).code().equals(Guard.BELOW_CLAIM_LIMIT.name())
                ? words.reason(refused.reasons().get(0), current.face())
                : "";
    }

    /** How the translation went out of the person's hands, in a sentence; nothing if nobody took it. */
    Optional<String> loss(Bench bench) {
        return losses.of(bench.situation().edition().id(), current.person()).map(loss -> {
            var lost = lost(loss, bench, names(bench, Set.of(loss.by())));
            var say = words.in(BesideMessages.class, current.face());
            String what = switch (lost.how()) {
                case "taken" -> say.takenOver(lost.by(), lost.at());
                case "followed" -> say.followed(lost.by(), lost.until(), lost.at());
                case "given" -> say.given(lost.by(), lost.at());
                default -> say.movedOn(lost.by(), lost.at());
            };
            return lost.reason().isEmpty() ? what : what + " " + say.lossReason(lost.reason());
        });
    }

    StoryNames names(Bench bench, Collection<UUID> mentioned) {
        return mentioned.isEmpty() ? bench.names() : naming.in(bench.situation().story(), mentioned, List.of());
    }

    Beside.Suggested suggested(UnitSuggestion suggestion, Bench bench, StoryNames names) {
        String tongue = current.face().tag();
        return new Beside.Suggested(
                suggestion.id(),
                text(suggestion.text(), bench),
                names.of(suggestion.suggestedBy(), tongue),
                time(suggestion.at(), bench),
                suggestion.outcome().map(o -> o.name().toLowerCase(Locale.ROOT)).orElse("open"),
                suggestion.closedBy().map(by -> names.of(by, tongue)).orElse(""),
                suggestion.closedAt().map(at -> time(at, bench)).orElse(""),
                suggestion.suggestedBy().equals(current.person().id()));
    }

    TextOf text(String text, Bench bench) {
        Language language = bench.situation().edition().language();
        return new TextOf(text, language.tag(), language.direction().attribute());
    }

    String time(Instant at, Bench bench) {
        return Due.of(at, bench.now(), current.zone(), current.uiLocale()).at();
    }

    /** Each once: a pen name is one, however many wear it. */
    List<Face> faces(List<UUID> people, StoryNames names) {
        var seen = new HashSet<UUID>();
        var faces = new ArrayList<Face>();
        for (UUID person : people) {
            UUID mark = names.mark(person);
            if (seen.add(mark)) {
                String name = names.of(person, current.face().tag());
                faces.add(names.hidden(person) ? Face.of(mark, name, names.initials(person)) : Face.of(mark, name));
            }
        }
        return faces;
    }

    private Beside.Lost lost(Loss loss, Bench bench, StoryNames names) {
        String how = switch (loss.step()) {
            case TAKE_OVER -> "taken";
            case CLAIM -> "followed";
            case ASSIGN, HAND_OVER -> "given";
            default -> "moved";
        };
        return new Beside.Lost(
                how,
                names.of(loss.by(), current.face().tag()),
                time(loss.at(), bench),
                time(loss.until(), bench),
                loss.reason());
    }
}
