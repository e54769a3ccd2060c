package news.dragoman.pages.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.language.Language;
import news.dragoman.newsroom.DeskCard;
import news.dragoman.newsroom.Urgency;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Due;
import news.dragoman.web.Face;
import news.dragoman.web.StageMark;
import news.dragoman.web.StepForm;
import news.dragoman.web.TextOf;
import news.dragoman.web.ZonedTime;
import news.dragoman.workflow.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A card as it is drawn.
 *
 * @param href to where the person goes on: the text where it is in his hands, else the story
 * @param due null without a time
 * @param source headline of the source, where it may be read
 * @param own its own headline, where it may be read and is written
 * @param from the languages it is drawn from, empty for an original
 * @param out when it was published; null elsewhere
 * @param claim the address of the claim form; empty where it cannot be claimed
 * @param pick what ticking it sends; empty where nothing can be done with many like it
 * @param limit how many claims one person may hold, where that alone keeps the person from claiming it; else 0
 */
public record CardView(
        String id,
        String href,
        String slugline,
        StageMark mark,
        @Nullable Due due,
        Optional<TextOf> source,
        Optional<TextOf> own,
        List<Tongue> from,
        Tongue into,
        Urgency urgency,
        int done,
        int units,
        boolean progress,
        Optional<Face> face,
        String until,
        boolean mine,
        boolean held,
        boolean returned,
        boolean newer,
        boolean onHold,
        boolean suspended,
        boolean withdrawn,
        boolean correcting,
        boolean task,
        String scheduled,
        boolean overtaken,
        String embargo,
        boolean expired,
        @Nullable Due out,
        String claim,
        int limit,
        String pick,
        int version) {

    /** A language by its tag and its name for the interface. */
    public record Tongue(String tag, String name) {
        static Tongue of(Language language, CurrentPerson current) {
            return new Tongue(language.tag(), language.nameIn(current.uiLocale()));
        }
    }

    static CardView of(DeskCard card, CurrentPerson current, Instant now) {
        boolean held = card.holder().isPresent();
        boolean out = card.stage() == Stage.PUBLISHED;
        Optional<UUID> who = card.holder().or(card::signer);
        return new CardView(
                "c-" + card.editionId(),
                card.mine() || card.myDraft()
                        ? "/desk/editions/" + card.editionId()
                        : "/desk/stories/" + card.storyId(),
                card.slugline(),
                StageMark.of(card.stage(), held),
                out ? null : card.due().map(at -> due(at, current, now)).orElse(null),
                text(
                        card.sourceHeadline(),
                        card.sources().isEmpty()
                                ? card.language()
                                : card.sources().get(0)),
                text(card.headline(), card.language()),
                card.sources().stream().map(l -> Tongue.of(l, current)).toList(),
                Tongue.of(card.language(), current),
                Urgency.of(card.urgency()),
                card.done(),
                card.units(),
                card.stage() == Stage.TRANSLATION && held && card.units() > 0,
                who.map(p -> Face.of(
                        card.names().mark(p),
                        card.names().of(p, current.face().tag()),
                        card.names().initials(p))),
                card.until().map(at -> due(at, current, now).at()).orElse(""),
                card.mine(),
                held,
                card.returned(),
                card.newerSource(),
                card.onHold(),
                card.suspended(),
                card.withdrawn(),
                card.correction().isPresent(),
                card.taskSince().isPresent(),
                card.scheduled()
                        .map(at -> ZonedTime.brief(at, now, current.uiLocale()))
                        .orElse(""),
                card.overtaken(),
                card.embargo()
                        .map(at -> ZonedTime.brief(at, now, current.uiLocale()))
                        .orElse(""),
                card.overdue(),
                out ? due(card.movedAt(), current, now) : null,
                card.claimable() ? StepForm.CLAIM.address(card.editionId()) : "",
                card.limit(),
                card.stage() == Stage.TRANSLATION || card.stage() == Stage.EDIT
                        ? card.editionId() + ":" + card.version()
                        : "",
                card.version());
    }

    /** Whether anything is to be said of it in a flag. */
    public boolean isFlagged() {
        return urgency.bars() == 1
                || onHold
                || suspended
                || withdrawn
                || correcting
                || task
                || returned
                || newer
                || expired
                || !scheduled.isEmpty()
                || !embargo.isEmpty();
    }

    /** Overdue is said of the work, not of the claim; what is out is late no more. */
    public boolean isLate() {
        return due != null && due.isOver();
    }

    private static Due due(Instant at, CurrentPerson current, Instant now) {
        return Due.of(at, now, current.zone(), current.uiLocale());
    }

    private static Optional<TextOf> text(String words, Language language) {
        return Optional.of(words)
                .filter(w -> !w.isBlank())
                .map(w -> new TextOf(w, language.tag(), language.direction().attribute()));
    }
}
