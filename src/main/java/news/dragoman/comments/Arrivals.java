package news.dragoman.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.dragoman.language.Language;
import news.dragoman.language.LanguageGuess;
import news.dragoman.publication.Publication;

/**
 * Takes what readers send. Everything is held until a moderator has read it; what is flagged is for him to look at, and
 * nothing is refused that could be honest.
 */
@ApplicationScoped
public class Arrivals {

    private final EntityManager em;
    private final Tickets tickets;
    private final Fingerprints fingerprints;
    private final Doorstep doorstep;
    private final TermsBook terms;
    private final CommentSettings settings;
    private final WordLists words;
    private final NamesToKeep names;
    private final Limits limits;
    private final Clock clock;

    Arrivals(
            EntityManager em,
            Tickets tickets,
            Fingerprints fingerprints,
            Doorstep doorstep,
            TermsBook terms,
            CommentSettings settings,
            WordLists words,
            NamesToKeep names,
            Limits limits,
            Clock clock) {
        this.em = em;
        this.tickets = tickets;
        this.fingerprints = fingerprints;
        this.doorstep = doorstep;
        this.terms = terms;
        this.settings = settings;
        this.words = words;
        this.names = names;
        this.limits = limits;
        this.clock = clock;
    }

    /** Most characters of a comment. */
    public static int longest() {
        return Content.LONGEST;
    }

    /** Most characters of a name. */
    public static int longestName() {
        return Content.LONGEST_NAME;
    }

    /** Whether an article takes comments. */
    public boolean open(Publication article) {
        return doorstep.open(article.editionId());
    }

    /** A signed ticket for a new form under an article, beside which those terms stand. */
    public String ticket(Publication article, CommentTerms beside) {
        return tickets.issue(article.permalink().key(), notice(beside), Duration.ZERO);
    }

    /** Takes it, or says why not. */
    @Transactional
    public Outcome receive(Sent sent) {
        String key = sent.article().permalink().key();
        Instant now = clock.instant();
        Optional<Ticket> found = tickets.read(sent.ticket(), key);
        List<Fault> faults = new ArrayList<>(Content.faults(sent.name(), sent.text(), settings.nameRequired()));
        faults.addAll(ofForm(found, sent, now));
        if (!faults.isEmpty()) {
            return new Outcome.NotTaken(faults, again(sent, faults));
        }
        Ticket ticket = found.orElseThrow();
        byte[] network = fingerprints.ofNetwork(sent.network());
        byte[] likeness = fingerprints.ofWords(Likeness.bare(sent.text()));
        Doorstep.View view = doorstep.look(sent.article().editionId(), network, likeness, now);
        Optional<String> before = doorstep.taken(ticket);
        if (before.isPresent()) {
            return repeated(sent, ticket, before.get());
        }
        if (!view.open()) {
            return new Outcome.Closed();
        }
        Optional<Outcome.Later> later = later(view, sent.ticket(), now);
        if (later.isPresent()) {
            return later.get();
        }
        if (view.repeated()) {
            return new Outcome.NotTaken(List.of(Fault.REPEATED), sent.ticket());
        }
        // The same form may be on its way from another network, as where somebody changes it in between.
        return keep(sent, ticket, view, network, likeness, now)
                ? new Outcome.Held(ticket.secretText())
                : repeated(sent, ticket, doorstep.taken(ticket).orElse(""));
    }

    private List<Fault> ofForm(Optional<Ticket> ticket, Sent sent, Instant now) {
        if (!sent.trap().isEmpty()) {
            return List.of(Fault.TRAP);
        }
        return ticket.map(one -> Duration.between(one.made(), now))
                .map(age -> age.compareTo(limits.longest()) > 0
                        ? List.of(Fault.LATE)
                        : age.compareTo(limits.quickest()) < 0 ? List.of(Fault.SOON) : List.<Fault>of())
                .orElse(List.of(Fault.LATE));
    }

    /** What is sent again with a form of ours keeps it, so that it has waited already; a new one begins to wait. */
    private String again(Sent sent, List<Fault> faults) {
        String key = sent.article().permalink().key();
        Optional<Ticket> ours = tickets.read(sent.ticket(), key);
        if (ours.isPresent() && !faults.contains(Fault.LATE) && !faults.contains(Fault.USED)) {
            return sent.ticket();
        }
        return tickets.issue(
                key,
                notice(terms.serving(sent.article().language())),
                ours.isPresent() ? limits.quickest() : Duration.ZERO);
    }

    private Outcome repeated(Sent sent, Ticket ticket, String before) {
        List<Fault> used = List.of(Fault.USED);
        return before.equals(sent.text()) || before.isEmpty()
                ? new Outcome.Held(ticket.secretText())
                : new Outcome.NotTaken(used, again(sent, used));
    }

    private Optional<Outcome.Later> later(Doorstep.View view, String ticket, Instant now) {
        Instant banned = view.bannedUntil();
        if (banned != null) {
            return Optional.of(new Outcome.Later(Fault.BANNED, Duration.between(now, banned), ticket));
        }
        if (view.lastMinute() >= limits.perMinute()) {
            return Optional.of(new Outcome.Later(Fault.TOO_MANY, Duration.ofMinutes(1), ticket));
        }
        if (view.lastHour() >= limits.perHour()) {
            return Optional.of(new Outcome.Later(Fault.TOO_MANY, Duration.ofMinutes(30), ticket));
        }
        return view.under() >= limits.crowd()
                ? Optional.of(new Outcome.Later(Fault.CROWDED, Duration.ofMinutes(1), ticket))
                : Optional.empty();
    }

    private boolean keep(Sent sent, Ticket ticket, Doorstep.View view, byte[] network, byte[] likeness, Instant now) {
        Language language = sent.article().language();
        Optional<Language> detected = LanguageGuess.of(sent.text(), language);
        return em.createNativeQuery("""
                        insert into comment (id, edition_id, publication_key, article_language, detected_language,
                            name, body, state, notice_language, notice_version, withdraw_secret_hash, fingerprint,
                            likeness, received_at, flags)
                        values (:id, :edition, :key, :language, nullif(:detected, ''), :name, :body, 'HELD',
                            :noticeLanguage, :noticeVersion, :secret, :network, :likeness, :now,
                            string_to_array(:flags, ','))
                        on conflict do nothing""")
                        .setParameter("id", ticket.id())
                        .setParameter("edition", sent.article().editionId())
                        .setParameter("key", ticket.article())
                        .setParameter("language", language.tag())
                        .setParameter("detected", detected.map(Language::tag).orElse(""))
                        .setParameter("name", sent.name())
                        .setParameter("body", sent.text())
                        .setParameter("noticeLanguage", ticket.notice().language())
                        .setParameter("noticeVersion", ticket.notice().version())
                        .setParameter("secret", ticket.secretHash())
                        .setParameter("network", network)
                        .setParameter("likeness", likeness)
                        .setParameter("now", now)
                        .setParameter("flags", joined(flags(sent, view, language, detected)))
                        .executeUpdate()
                == 1;
    }

    private Set<Flag> flags(Sent sent, Doorstep.View view, Language language, Optional<Language> detected) {
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        add(flags, Flag.LINKS, Content.links(sent.text()) > 0);
        add(flags, Flag.DUPLICATE, view.known());
        add(
                flags,
                Flag.WORD_LIST,
                words.find(
                        sent.name() + "\n" + sent.text(),
                        Stream.concat(Stream.of(language), detected.stream()).toList()));
        add(flags, Flag.CONFUSABLE_NAME, names.couldBe(sent.name()));
        add(
                flags,
                Flag.OTHER_LANGUAGE,
                detected.filter(one -> !one.sameLanguage(language)).isPresent());
        add(flags, Flag.FLOOD, view.under() >= limits.flood());
        return flags;
    }

    private static void add(Set<Flag> flags, Flag flag, boolean holds) {
        if (holds) {
            flags.add(flag);
        }
    }

    private static String joined(Set<Flag> flags) {
        return String.join(",", flags.stream().map(Flag::name).toList());
    }

    private static Ticket.NoticeVersion notice(CommentTerms terms) {
        return new Ticket.NoticeVersion(terms.language().tag(), terms.version());
    }
}
