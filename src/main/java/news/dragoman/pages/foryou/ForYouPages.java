package news.dragoman.pages.foryou;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import news.dragoman.newsroom.DeskCard;
import news.dragoman.newsroom.ForYou;
import news.dragoman.notify.Notice;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Due;
import news.dragoman.web.TimeFormats;
import news.dragoman.web.Words;
import org.jspecify.annotations.Nullable;

/** Draws the page. */
@RequestScoped
class ForYouPages {

    /** As many as one looks through at once. */
    static final int SHOWN = 50;

    private final ForYou forYou;
    private final Words words;
    private final CurrentPerson current;
    private final Clock clock;

    ForYouPages(ForYou forYou, Words words, CurrentPerson current, Clock clock) {
        this.forYou = forYou;
        this.words = words;
        this.current = current;
        this.clock = clock;
    }

    ForYouPage page(@Nullable UUID before) {
        var found = forYou.of(current.person(), before, SHOWN);
        var items = found.items();
        return new ForYouPage(
                items.stream().map(this::item).toList(),
                items.stream().anyMatch(item -> item.notice().unread())
                        ? items.get(0).notice().id().toString()
                        : "",
                found.more()
                        ? ForYouResource.ADDRESS + "?before="
                                + items.get(SHOWN - 1).notice().id()
                        : "",
                clock.instant().atZone(current.zone()).format(DateTimeFormatter.ofPattern("z", current.uiLocale())));
    }

    /** What the person may know of now, by edition. */
    Map<UUID, DeskCard> cards(Set<UUID> stories) {
        return forYou.cards(stories, current.person());
    }

    private ForYouPage.Item item(ForYou.Item told) {
        var say = words.in(ForYouMessages.class, current.face());
        var notice = told.notice();
        var card = told.card();
        String who = told.by()
                .flatMap(p ->
                        told.names().map(names -> names.of(p, current.face().tag())))
                .orElse("");
        return new ForYouPage.Item(
                "n-" + notice.id(),
                icon(notice.kind()),
                card.map(DeskCard::slugline).orElse(""),
                card.map(c -> say.told(
                                notice.kind(),
                                who,
                                c.language().nameIn(current.uiLocale()),
                                notice.number().orElse(0)))
                        .orElse(""),
                told.reason().orElse(""),
                TimeFormats.forMachines(notice.at()),
                Due.of(notice.at(), clock.instant(), current.zone(), current.uiLocale())
                        .at(),
                notice.unread(),
                ForYouResource.ADDRESS + "/" + notice.id());
    }

    private static String icon(Notice.Kind kind) {
        return switch (kind) {
            case RETURNED -> "returned";
            case ASSIGNED, HANDED_OVER, TAKEN_OVER -> "user";
            case JOINED -> "merge";
            case LEASE_ENDING, LEASE_OVER -> "clock";
            case SOURCE_CHANGED -> "sync";
            case SIGN_OFF_VOID,
                    SUSPENDED,
                    HELD,
                    TASK,
                    WRONG_UPSTREAM,
                    COUNTERSIGN,
                    FAULT_FOUND,
                    SCHEDULE_OVERTAKEN,
                    EMBARGOED,
                    REDACTED,
                    WITHDRAWAL_PROPOSED,
                    WITHDRAWN,
                    ERASURE_ASKED -> "alert";
            case SCHEDULE_DROPPED -> "clock";
            case RESUMED, LIFTED, WAIVED, SCHEDULE_RAN, EMBARGO_LIFTED, WITHDRAWAL_DECLINED -> "check";
            case QUERY, ANSWER, MENTION, READER_CORRECTION -> "note";
            case READER_TIP -> "lock";
        };
    }
}
