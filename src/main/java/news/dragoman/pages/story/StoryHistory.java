package news.dragoman.pages.story;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dragoman.history.Entry;
import news.dragoman.newsroom.DeskCard;
import news.dragoman.newsroom.PreviewTrail;
import news.dragoman.newsroom.StoryFile;
import news.dragoman.story.Edition;
import news.dragoman.story.Pin;
import news.dragoman.story.StoryNames;
import news.dragoman.story.Version;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Due;
import news.dragoman.web.StageMark;
import news.dragoman.web.TimeFormats;
import news.dragoman.web.ZonedTime;
import news.dragoman.workflow.Step;

/** Words the record of a story for the person who asks. */
@RequestScoped
class StoryHistory {

    private final CurrentPerson current;
    private final Clock clock;

    StoryHistory(CurrentPerson current, Clock clock) {
        this.current = current;
        this.clock = clock;
    }

    /**
     * The lines, latest first, and among them what became of links for people outside.
     *
     * @param record the entries on the editions of the cards
     */
    List<Happening> of(
            List<Entry> record,
            List<PreviewTrail.Mark> outside,
            List<DeskCard> cards,
            StoryFile file,
            List<Version> cuts,
            StoryNames names) {
        var lines = of(record, cards, file, cuts, names);
        outside.forEach(mark -> lines.add(line(mark, file, names)));
        lines.sort(Comparator.comparing((Happening line) -> Instant.parse(line.iso()))
                .reversed());
        return lines;
    }

    private Happening line(PreviewTrail.Mark mark, StoryFile file, StoryNames names) {
        return new Happening(
                "PREVIEW_" + mark.what(),
                "preview",
                TimeFormats.forMachines(mark.at()),
                time(mark.at()),
                mark.by() == null ? "" : names.of(mark.by(), tongue()),
                mark.forWhom(),
                file.edition(mark.edition()).language().nameIn(current.uiLocale()),
                mark.version(),
                Set.of(),
                0,
                "",
                "");
    }

    /**
     * The lines, latest first.
     *
     * @param record the entries on the editions of the cards
     */
    List<Happening> of(List<Entry> record, List<DeskCard> cards, StoryFile file, List<Version> cuts, StoryNames names) {
        var family = file.editions().stream().collect(Collectors.toMap(Edition::id, Function.identity()));
        var readable = cards.stream()
                .filter(DeskCard::readable)
                .map(DeskCard::editionId)
                .collect(Collectors.toSet());
        var lines = new ArrayList<Happening>();
        Set<String> whole = new HashSet<>();
        for (Entry entry : record) {
            if (entry.step().ofStory() && !whole.add(entry.step() + " " + entry.at())) {
                continue; // the same on every edition of the story
            }
            var edition = Objects.requireNonNull(family.get(entry.editionId()));
            lines.add(
                    0,
                    new Happening(
                            entry.step().name(),
                            StageMark.of(entry.toStage(), entry.step() != Step.RELEASE)
                                    .colour(),
                            TimeFormats.forMachines(entry.at()),
                            time(entry.at()),
                            entry.actorId().map(p -> names.of(p, tongue())).orElse(""),
                            entry.subjectId().map(p -> names.of(p, tongue())).orElse(""),
                            edition.language().nameIn(current.uiLocale()),
                            entry.versionId().map(v -> Cuts.number(v, cuts)).orElse(0),
                            entry.remarks().stream().map(Enum::name).collect(Collectors.toSet()),
                            entry.remarks().contains(Entry.Remark.PINNED)
                                    ? Cuts.number(behind(edition, file).versionId(), cuts)
                                    : 0,
                            entry.until()
                                    .map(at -> ZonedTime.full(at, current.uiLocale()))
                                    .orElse(""),
                            readable.contains(edition.id()) ? entry.reason().orElse("") : ""));
        }
        return lines;
    }

    /** The pin on the first of its sources that has moved on; else on the first. */
    private static Pin behind(Edition edition, StoryFile file) {
        return edition.sources().stream()
                .filter(pin -> !file.newerThan(file.edition(pin.sourceId()), pin.versionId())
                        .isEmpty())
                .findFirst()
                .orElseGet(() -> edition.sources().get(0));
    }

    private String tongue() {
        return current.face().tag();
    }

    private String time(Instant at) {
        return Due.of(at, clock.instant(), current.zone(), current.uiLocale()).at();
    }
}
