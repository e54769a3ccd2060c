package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.people.Person;
import news.dragoman.publication.Citation;
import news.dragoman.story.CitedLists;
import news.dragoman.story.Contributions;
import news.dragoman.story.Editions;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Reason;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Step;

/**
 * Keeps which media and documents a text goes by. Whoever may change the text may change them, and nobody else: they are
 * part of what is signed, and whoever changed them has had a hand in it.
 */
@ApplicationScoped
public class Citing {

    /** More than a long investigation names. */
    private static final int LIMIT = 6_000;

    private final CitedLists lists;
    private final Editions editions;
    private final Gatherer gatherer;
    private final Access access;
    private final Contributions contributions;
    private final Clock clock;

    Citing(
            CitedLists lists,
            Editions editions,
            Gatherer gatherer,
            Access access,
            Contributions contributions,
            Clock clock) {
        this.contributions = contributions;
        this.clock = clock;
        this.lists = lists;
        this.editions = editions;
        this.gatherer = gatherer;
        this.access = access;
    }

    /**
     * The list as it stands.
     *
     * @param version of the list, for saving it
     */
    public record Standing(Situation situation, String words, int version) {}

    /** @throws NotReadable to whoever may not read the working copy */
    @Transactional
    public Standing of(UUID editionId, Person person) {
        var edition = editions.findByIdOptional(editionId).orElseThrow(NotReadable::new);
        var situation = gatherer.looking(edition, person);
        if (!access.readsWorkingCopy(person, edition, situation.file())) {
            throw new NotReadable();
        }
        return new Standing(situation, lists.words(editionId), lists.version(editionId));
    }

    /**
     * Takes a list that was not typed.
     *
     * @throws Refusal as when it is typed; {@code CITED_LINE} also with a name that would be read as something else
     */
    @Transactional
    public void save(UUID editionId, List<Citation> list, int version, Person person) {
        list.stream()
                .filter(one -> !Citation.parse(one.typed()).equals(List.of(one)))
                .findFirst()
                .ifPresent(one -> {
                    throw new Refusal(Decision.Kind.NOT_YET, "CITED_LINE", one.typed());
                });
        save(editionId, list.stream().map(Citation::typed).collect(Collectors.joining("\n")), version, person);
    }

    /**
     * Takes a list.
     *
     * @param version the list's, as the person saw it
     * @throws Refusal {@code CITED_LINE} with a line that is no source, {@code MOVED_ON} where somebody else has changed it,
     *     and why the person may not change the text
     */
    @Transactional
    public void save(UUID editionId, String typed, int version, Person person) {
        var edition = editions.lockForStep(editionId).orElseThrow(NotReadable::new);
        var situation = gatherer.looking(edition, person);
        if (!access.readsWorkingCopy(person, edition, situation.file())) {
            throw new NotReadable();
        }
        if (situation.decide(Step.EDIT) instanceof Decision.Refused refused) {
            throw new Refusal(refused);
        }
        String words = Typed.text(typed, LIMIT).strip();
        if (!words.equals(lists.words(editionId)) && version != lists.version(editionId)) {
            throw new Refusal(Decision.Kind.NOT_NOW, Reason.MOVED_ON);
        }
        Citation.wrong(words).ifPresent(line -> {
            throw new Refusal(Decision.Kind.NOT_YET, "CITED_LINE", line.strip());
        });
        if (!words.equals(lists.words(editionId))) {
            lists.say(editionId, words);
            contributions.record(editionId, person.id(), edition.stage(), clock.instant());
        }
    }
}
