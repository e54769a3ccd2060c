package news.dragoman.pages.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import news.dragoman.history.Entry;
import news.dragoman.pages.review.Panel.Line;
import news.dragoman.pages.review.Panel.Note;
import news.dragoman.pages.review.Panel.Offer;
import news.dragoman.review.NoteThread;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Passage;
import news.dragoman.translation.Unit;
import news.dragoman.web.CorrectionChoice;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.StageMark;
import news.dragoman.web.TimeForm;
import news.dragoman.web.TimeFormats;
import news.dragoman.web.Words;
import news.dragoman.web.ZonedTime;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.FourEyes;
import news.dragoman.workflow.Guard;
import news.dragoman.workflow.Reason;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import news.dragoman.workflow.Who;

/** Says what stands between a text and its readers. */
@ApplicationScoped
class Panels {

    /** That it is not the time or not the person's to sign is said by what is offered, not as a fault of the text. */
    private static final Set<String> NOT_ABOUT_THE_TEXT = Set.of(
            Reason.STAGE,
            Who.EDITOR_HOLDING.name(),
            Who.EDITOR.name(),
            Who.EDITOR_OR_CLOCK.name(),
            Guard.FOUR_EYES.name());

    private final CurrentPerson current;
    private final Words words;

    Panels(CurrentPerson current, Words words) {
        this.current = current;
        this.words = words;
    }

    Panel of(Material material, Mode mode) {
        var situation = material.situation();
        var facts = situation.facts();
        boolean ready = situation.edition().stage() == Stage.READY;
        var steps = steps(material);
        boolean own = facts.eyes().hands().contains(current.person().id());
        var language = material.language();
        return new Panel(
                material.hash(),
                Rows.text(
                        material.passages().stream()
                                .filter(p -> p.kind() == BlockKind.HEADLINE)
                                .map(Passage::text)
                                .findFirst()
                                .orElse(""),
                        language),
                inTheWay(material, ready ? Step.PUBLISH : Step.SIGN_OFF, mode),
                worthALook(material, mode),
                pinned(material),
                barred(material),
                own,
                facts.held() && facts.actor().language() && barred(situation.decide(Step.SIGN_OFF)),
                waived(material),
                situation.decide(Step.WAIVE).allowed(),
                facts.besideUnexplained(),
                own && facts.policy().fourEyes() == FourEyes.SOLO_ALLOWED && steps.signOff() != Offer.NONE,
                situation.edition().correction().isPresent() && situation.drawnFromLive(),
                steps.signOff() != Offer.NONE && facts.text().unsent() && situation.drawnFrom(),
                Rows.text(situation.attribution().creditLine(), language),
                Rows.text(situation.attribution().bylineLine(), language),
                material.cites(mode),
                material.signOff()
                        .map(s -> new Panel.Signed(
                                name(material, s.personId()),
                                clock(s.at(), material.now()),
                                s.solo(),
                                s.pinnedTo(),
                                s.pinnedReason().orElse(""),
                                s.readIn().map(Enum::name).orElse(""),
                                s.waiverId().isPresent())),
                material.publication().map(p -> p.permalink().path()).orElse(null),
                steps,
                told(material),
                timed(material),
                material.history().stream()
                        .filter(e -> e.step() != Step.RENEW)
                        .map(e -> line(material, e))
                        .toList(),
                Rearrangements.of(material, mode, current, at -> clock(at, material.now())));
    }

    private static boolean barred(Decision decision) {
        return decision instanceof Decision.Refused refused
                && refused.reasons().stream().map(Reason::code).anyMatch(Guard.FOUR_EYES.name()::equals);
    }

    private static Optional<Panel.Told> told(Material material) {
        var situation = material.situation();
        var edition = situation.edition();
        return edition.correction()
                .map(kind -> new Panel.Told(
                        kind.name(),
                        Rows.text(edition.correctionNote().orElse(""), material.language()),
                        situation.decide(Step.CHANGE_NOTE).allowed() ? CorrectionChoice.all(kind.name()) : List.of()));
    }

    /** The reason is the one of the last waiver on record: an edition has one at a time. */
    private Optional<Panel.Waived> waived(Material material) {
        var edition = material.situation().edition();
        return edition.waivedBy()
                .map(by -> new Panel.Waived(
                        name(material, by),
                        material.waiving().flatMap(Entry::reason).orElse("")));
    }

    /** When it is to go out by itself, until when it must not, and the form to say so. */
    private Timed timed(Material material) {
        var situation = material.situation();
        return new Timed(
                situation
                        .edition()
                        .schedule()
                        .map(s -> ZonedTime.full(s.at(), current.uiLocale()))
                        .orElse(""),
                situation.overtaking().stream()
                        .map(r -> words.reason(r, current.face()))
                        .toList(),
                situation
                        .story()
                        .embargo()
                        .filter(at -> situation.edition().stage() != Stage.READY) // said there as what is in the way
                        .filter(at -> at.toInstant().isAfter(material.now()))
                        .map(at -> ZonedTime.full(at, current.uiLocale()))
                        .orElse(""),
                situation.decide(Step.SCHEDULE).allowed()
                        ? Optional.of(situation
                                .edition()
                                .schedule()
                                .map(s -> TimeForm.at(s.at(), situation.desk().zone(), current.zone()))
                                .orElseGet(() -> TimeForm.empty(situation.desk().zone(), current.zone())))
                        : Optional.empty());
    }

    private Panel.Steps steps(Material material) {
        var situation = material.situation();
        return new Panel.Steps(
                offer(situation.decide(Step.SIGN_OFF)),
                offer(situation.decide(Step.PUBLISH)),
                situation.decide(Step.RETURN).allowed(),
                situation.decide(Step.REOPEN).allowed(),
                situation.decide(Step.RELEASE).allowed(),
                !situation.facts().held() && situation.decide(Step.CLAIM).allowed());
    }

    /** A step is shown to whom it belongs at this stage; what else is in the way is said beside its button. */
    private static Offer offer(Decision decision) {
        if (!(decision instanceof Decision.Refused refused)) {
            return Offer.OPEN;
        }
        return refused.reasons().stream().map(Reason::code).anyMatch(NOT_ABOUT_THE_TEXT::contains)
                ? Offer.NONE
                : Offer.BLOCKED;
    }

    private List<Note> inTheWay(Material material, Step step, Mode mode) {
        if (!Set.of(Stage.EDIT, Stage.READY)
                .contains(material.situation().edition().stage())) {
            return List.of();
        }
        return material.situation().decide(step) instanceof Decision.Refused refused
                ? refused.reasons().stream()
                        .filter(r -> !NOT_ABOUT_THE_TEXT.contains(r.code()))
                        .map(r -> new Note(words.reason(r, current.face()), place(material, r, mode)))
                        .toList()
                : List.of();
    }

    private static String place(Material material, Reason reason, Mode mode) {
        return switch (Guard.valueOf(reason.code())) {
            case HAS_HEADLINE -> block(material, BlockKind.HEADLINE, mode);
            case HAS_PARAGRAPH -> block(material, BlockKind.PARAGRAPH, mode);
            case NAMES_PRESENT -> "#credit";
            case PHOTO_TEXTS -> wordless(material, mode);
            case PINNED_OR_CURRENT ->
                material.situation().text().changes().isEmpty()
                        ? "/desk/stories/" + material.situation().edition().storyId()
                        : "#moves";
            case TEXT_AS_READ -> "?" + material.reading(mode);
            case NOTHING_BLOCKING ->
                material.said().talks().stream()
                        .map(talk -> talk.thread())
                        .filter(thread -> thread.kind() == NoteThread.Kind.MUST_RESOLVE && !thread.settled())
                        .findFirst()
                        .map(thread -> "#t-" + thread.id())
                        .orElse("#main");
            default -> "/desk/stories/" + material.situation().edition().storyId();
        };
    }

    /** The first of a photo's texts that is missing. */
    private static String wordless(Material material, Mode mode) {
        return material.passages().stream()
                .filter(p -> p.kind().photo() && p.text().isBlank())
                .findFirst()
                .map(p -> "?" + material.reading(mode) + "&block=" + p.id() + "#b-" + p.id())
                .orElse("#main");
    }

    private static String block(Material material, BlockKind kind, Mode mode) {
        return material.passages().stream()
                .filter(p -> p.kind() == kind)
                .findFirst()
                .map(p -> "?" + material.reading(mode) + "&block=" + p.id() + "#b-" + p.id())
                .orElse("#main");
    }

    private List<Note> worthALook(Material material, Mode mode) {
        var say = words.in(ReviewMessages.class, current.face());
        var notes = new ArrayList<Note>();
        int number = 0;
        for (Unit unit : material.units()) {
            number++;
            if (!unit.settled()) {
                String text = unit.state() == Unit.State.TODO ? say.withoutWords(number) : say.unconfirmed(number);
                notes.add(new Note(text, "?" + material.reading(mode) + "&unit=" + unit.id() + "#b-" + unit.blockId()));
            }
        }
        if (material.open() > 0) {
            notes.add(new Note(
                    say.openThreads(material.open()),
                    "/desk/editions/" + material.situation().edition().id() + "/notes"));
        }
        int suggested = material.suggestions().size() + material.offered().size();
        if (suggested > 0) {
            notes.add(new Note(say.openSuggestions(suggested), "#suggested"));
        }
        if (!material.cites(Mode.REDLINE).changes().isEmpty()) {
            notes.add(new Note(
                    say.citedChanged(),
                    material.cites(mode).lines().isEmpty()
                            ? "/desk/editions/" + material.situation().edition().id() + "/cited"
                            : "#cites"));
        }
        if (material.photosAside() > 0) {
            notes.add(new Note(
                    say.photosAside(material.photosAside()),
                    "/desk/editions/" + material.situation().edition().id() + "/photos#aside"));
        }
        return notes;
    }

    private static Optional<Panel.Pinned> pinned(Material material) {
        return material.situation().facts().sources().newer().stream()
                .max(Integer::compare)
                .map(newest -> new Panel.Pinned(
                        material.sources().stream()
                                .filter(s -> s.aligned() > s.pinned())
                                .findFirst()
                                .orElse(material.sources().get(0))
                                .pinned(),
                        newest));
    }

    /** Those who had a hand in the words, each once, by the names that the story gives them. */
    private String barred(Material material) {
        String comma =
                words.in(news.dragoman.web.WebMessages.class, current.face()).listComma();
        return String.join(
                comma,
                material.situation().facts().eyes().hands().stream()
                        .map(p -> name(material, p))
                        .filter(n -> !n.isEmpty())
                        .distinct()
                        .sorted()
                        .toList());
    }

    private Line line(Material material, Entry entry) {
        var say = words.in(ReviewMessages.class, current.face());
        return new Line(
                TimeFormats.forMachines(entry.at()),
                clock(entry.at(), material.now()),
                entry.actorId().map(p -> name(material, p)).orElse(""),
                say.step(entry.step(), entry.remarks().contains(Entry.Remark.BY_FILING)),
                entry.subjectId()
                        .map(p -> say.about(entry.step(), name(material, p)))
                        .orElse(""),
                entry.reason().orElse(""),
                StageMark.of(entry.toStage(), true).colour());
    }

    private String name(Material material, UUID person) {
        return material.names().of(person, current.face().tag());
    }

    /** The time in the person's zone, with the day if it is another; the page names the zone once. */
    private String clock(Instant at, Instant now) {
        Locale locale = current.uiLocale();
        ZonedDateTime then = at.atZone(current.zone());
        boolean today = then.toLocalDate().equals(LocalDate.ofInstant(now, current.zone()));
        String day = locale.getLanguage().equals("zh") ? "M月d日 " : "d MMM ";
        return TimeFormats.of((today ? "" : day) + "HH:mm", locale).format(then);
    }
}
