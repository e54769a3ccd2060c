package news.dragoman.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import news.dragoman.comments.Arrivals;
import news.dragoman.comments.Comments;
import news.dragoman.comments.Fingerprints;
import news.dragoman.comments.Outcome;
import news.dragoman.comments.Passing;
import news.dragoman.comments.SendersOwn;
import news.dragoman.comments.Sent;
import news.dragoman.comments.TermsBook;
import news.dragoman.comments.Verdict;
import news.dragoman.history.TellingClock;
import news.dragoman.newsroom.CommentDesk;
import news.dragoman.people.People;
import news.dragoman.people.Person;
import news.dragoman.publication.Publication;
import news.dragoman.publication.Publications;
import news.dragoman.story.Editions;
import news.dragoman.story.Stories;

/**
 * Plays the readers of the demo newsroom and those who moderate what they write: everything comes by a form of the
 * product's own and is decided as moderators decide, at the time that its file says.
 */
@ApplicationScoped
class DemoReaders {

    /** So long somebody sits over a comment. */
    private static final Duration WRITING = Duration.ofMinutes(2);

    private final Arrivals arrivals;
    private final SendersOwn own;
    private final CommentDesk desk;
    private final Comments comments;
    private final TermsBook terms;
    private final Fingerprints fingerprints;
    private final Publications publications;
    private final Stories stories;
    private final Editions editions;
    private final People people;
    private final TellingClock clock;

    DemoReaders(
            Arrivals arrivals,
            SendersOwn own,
            CommentDesk desk,
            Comments comments,
            TermsBook terms,
            Fingerprints fingerprints,
            Publications publications,
            Stories stories,
            Editions editions,
            People people,
            TellingClock clock) {
        this.arrivals = arrivals;
        this.own = own;
        this.desk = desk;
        this.comments = comments;
        this.terms = terms;
        this.fingerprints = fingerprints;
        this.publications = publications;
        this.stories = stories;
        this.editions = editions;
        this.people = people;
        this.clock = clock;
    }

    private record Deed(Instant when, Runnable doing) {}

    /** Everything that readers and moderators did, in the order of time. */
    void perform() {
        Instant now = clock.instant();
        var told = DemoComments.load();
        Map<String, String> forms = new HashMap<>();
        Map<String, UUID> sent = new HashMap<>();
        List<Deed> deeds = new ArrayList<>();
        for (DemoComments.Written one : told.written()) {
            Instant at = now.plus(one.at());
            deeds.add(new Deed(at.minus(WRITING), () -> forms.put(one.key(), form(one))));
            deeds.add(new Deed(at, () -> sent.put(one.key(), send(one, of(forms, one.key())))));
        }
        for (DemoComments.Decided one : told.decided()) {
            deeds.add(new Deed(now.plus(one.at()), () -> decide(of(sent, one.key()), one)));
        }
        deeds.sort(Comparator.comparing(Deed::when));
        deeds.forEach(deed -> clock.at(deed.when(), deed.doing()));
        // As every night does: of days that are over nobody knows any more where anything came from.
        fingerprints.forget();
    }

    private String form(DemoComments.Written one) {
        Publication article = article(one);
        return in(() -> arrivals.ticket(article, terms.serving(article.language())));
    }

    private UUID send(DemoComments.Written one, String form) {
        Outcome outcome =
                arrivals.receive(new Sent(article(one), one.name(), one.text(), "", form, "demo " + one.network()));
        if (!(outcome instanceof Outcome.Held held)) {
            throw new IllegalArgumentException("comment " + one.key() + " is not taken: " + outcome);
        }
        return in(() -> own.find(held.secret()).orElseThrow().id());
    }

    private void decide(UUID comment, DemoComments.Decided one) {
        int version = in(() -> comments.findById(comment).version());
        desk.decide(comment, version, verdict(one), person(one.by()));
    }

    private Verdict verdict(DemoComments.Decided one) {
        if (one.passed().isPresent()) {
            return one.passed().get() == Passing.TIP
                    ? Verdict.tip(person(one.to().orElseThrow()).id(), one.note())
                    : Verdict.correction(one.note());
        }
        return one.reason()
                .map(reason -> Verdict.reject(reason, one.note()))
                .orElseGet(() -> one.edited()
                        .map(words -> Verdict.approve(words, one.note()))
                        .orElseGet(Verdict::approve));
    }

    private Publication article(DemoComments.Written one) {
        return in(() -> {
            var story = stories.find("slugline", one.slugline()).firstResult();
            return editions.ofStory(story.id()).stream()
                    .filter(edition -> edition.language().tag().equals(one.language()))
                    .findFirst()
                    .flatMap(edition -> publications.current(edition.id()))
                    .orElseThrow(() -> new IllegalArgumentException(one.slugline() + " " + one.language()));
        });
    }

    private Person person(String login) {
        return in(() -> people.findByLogin(login).orElseThrow(() -> new IllegalArgumentException(login)));
    }

    private static <T> T of(Map<String, T> all, String key) {
        return Objects.requireNonNull(all.get(key), key);
    }

    private static <T> T in(Supplier<T> reading) {
        return QuarkusTransaction.requiringNew().call(reading::get);
    }
}
