package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.history.Entries;
import news.dragoman.language.Language;
import news.dragoman.media.Photo;
import news.dragoman.media.Photos;
import news.dragoman.people.People;
import news.dragoman.people.Person;
import news.dragoman.people.Secrets;
import news.dragoman.review.Preview;
import news.dragoman.review.PreviewEnd;
import news.dragoman.review.PreviewOpening;
import news.dragoman.review.Previews;
import news.dragoman.review.Redactions;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.story.Passage;
import news.dragoman.story.PhotoBlocks;
import news.dragoman.story.PhotoInText;
import news.dragoman.story.Story;
import news.dragoman.story.StoryNames;
import news.dragoman.story.StoryNaming;
import news.dragoman.story.Version;
import news.dragoman.story.Versions;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.Guard;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.PublicState;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Role;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import news.dragoman.workflow.Who;
import org.jspecify.annotations.Nullable;

/**
 * Lets somebody outside read one version of an edition by a secret link: an expert, a lawyer, somebody who is quoted. It is
 * the only way by which words that are not published leave the newsroom, so what stops them is looked at when the link is
 * made and again whenever it is opened.
 */
@ApplicationScoped
public class Previewing {

    /** Nobody needs longer to read an article, and a link that is forgotten closes by itself. */
    public static final Duration LONGEST = Duration.ofDays(14);

    /** More than an article has outsiders who read it. */
    public static final int MOST_AT_ONCE = 20;

    /** The longest name of whom it is for, in UTF-16 units. */
    public static final int NAME_LIMIT = 100;

    /** Why a link opens nothing now, though it holds; a hold has a code of its own. */
    public static final String SHUT = "PREVIEW_SHUT";

    /** There are {@link #MOST_AT_ONCE} already. */
    public static final String FULL = "PREVIEW_FULL";

    private final Previews previews;
    private final Editions editions;
    private final Versions versions;
    private final Redactions redactions;
    private final Entries entries;
    private final People people;
    private final StoryNaming naming;
    private final Gatherer gatherer;
    private final PhotoBlocks about;
    private final Photos photos;
    private final StoryPhotos storyPhotos;
    private final Access access;
    private final Clock clock;

    Previewing(
            Previews previews,
            Editions editions,
            Versions versions,
            Redactions redactions,
            Entries entries,
            People people,
            StoryNaming naming,
            Gatherer gatherer,
            PhotoBlocks about,
            Photos photos,
            StoryPhotos storyPhotos,
            Access access,
            Clock clock) {
        this.previews = previews;
        this.editions = editions;
        this.versions = versions;
        this.redactions = redactions;
        this.entries = entries;
        this.people = people;
        this.naming = naming;
        this.gatherer = gatherer;
        this.about = about;
        this.photos = photos;
        this.storyPhotos = storyPhotos;
        this.access = access;
        this.clock = clock;
    }

    /** A link that was just made; its secret is nowhere else. */
    public record Made(UUID id, String secret) {}

    /**
     * A link as the newsroom sees it.
     *
     * @param version the number of the version that it shows
     * @param end that it was taken back; null where it was not
     * @param openings how often it was opened; null for never
     * @param holds whether it is neither over nor taken back
     */
    public record Line(
            Preview preview,
            int version,
            @Nullable PreviewEnd end,
            Previews.@Nullable Openings openings,
            boolean holds) {}

    /**
     * An edition's links, and what new ones can be made of.
     *
     * @param versions newest first
     * @param shut the code of what keeps the newest version from being shown outside; null for nothing
     * @param makes whether the person may make and take back links, and not only see them
     */
    public record Book(
            Story story,
            Edition edition,
            StoryNames names,
            List<Version> versions,
            List<Line> lines,
            @Nullable String shut,
            boolean makes) {}

    /**
     * What somebody outside reads.
     *
     * @param zone the desk's, in which readers see times
     * @param cited which media and documents it goes by, as they were typed
     * @param byline as readers would see it now: a pen name that somebody took since is the one that is printed
     * @param photos its photos with their words
     * @param pictures the same as pictures, by id; without those that were taken away since
     * @param embargo until when nobody may publish it, where that is still ahead
     */
    public record Shown(
            Preview preview,
            Language language,
            ZoneId zone,
            int version,
            List<Passage> passages,
            List<PhotoInText> photos,
            Map<UUID, Photo> pictures,
            String cited,
            String byline,
            String creditLine,
            Optional<ZonedDateTime> embargo) {}

    /**
     * The links of an edition.
     *
     * @throws NotReadable if the person may not read its versions
     * @throws Refusal if links are not the person's to see
     */
    @Transactional
    public Book book(UUID editionId, Person person) {
        var situation = readable(editionId, person);
        boolean makes = makes(situation);
        if (!makes && !person.roles().contains(Role.AUDITOR)) {
            throw new Refusal(Decision.Kind.NOT_YOU, Who.EDITOR.name());
        }
        var edition = situation.edition();
        Instant now = clock.instant();
        var all = situation.file().versions(editionId);
        Map<UUID, Version> byId = all.stream().collect(Collectors.toMap(Version::id, Function.identity()));
        var made = previews.ofEdition(editionId);
        var ids = made.stream().map(Preview::id).toList();
        var ends = previews.ends(ids);
        var openings = previews.openings(ids);
        var named = new HashSet<UUID>();
        made.forEach(p -> named.add(p.madeBy()));
        ends.values().forEach(e -> named.add(e.endedBy()));
        var newest = all.get(all.size() - 1);
        return new Book(
                situation.story(),
                edition,
                naming.in(situation.story(), named, List.of()),
                all.stream()
                        .sorted(Comparator.comparingInt(Version::number).reversed())
                        .toList(),
                made.stream()
                        .map(p -> new Line(
                                p,
                                Objects.requireNonNull(byId.get(p.versionId())).number(),
                                ends.get(p.id()),
                                openings.get(p.id()),
                                !ends.containsKey(p.id()) && now.isBefore(p.expires())))
                        .toList(),
                shut(situation, newest).orElse(null),
                makes);
    }

    /**
     * Makes a link, once: nothing if there is one of that id already, whose secret nobody can show again.
     *
     * @param id chosen by who asks, so that a form sent twice makes one link
     * @param version the number of the version that it shows
     * @param forWhom the name of who is to read it
     * @param lasts {@link #LONGEST} at most
     * @throws IllegalArgumentException if the name or the time is out of range
     * @throws NotReadable if the person may not read that version
     * @throws Refusal if it is not the person's to do, or not to be shown outside now
     */
    @Transactional
    public Optional<Made> make(UUID id, UUID editionId, int version, String forWhom, Duration lasts, Person person) {
        if (forWhom.isBlank() || forWhom.length() > NAME_LIMIT) {
            throw new IllegalArgumentException("a preview is for somebody with a name");
        }
        if (lasts.compareTo(Duration.ZERO) <= 0 || lasts.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("no preview for that long");
        }
        if (editions.lockForSave(editionId).isEmpty()) { // no hold comes in between
            throw new NotReadable();
        }
        var situation = allowed(editionId, person);
        if (previews.findByIdOptional(id).isPresent()) {
            return Optional.empty();
        }
        var shown = situation.file().versions(editionId).stream()
                .filter(v -> v.number() == version)
                .findFirst()
                .orElseThrow(NotReadable::new);
        shut(situation, shown).ifPresent(code -> {
            throw new Refusal(Decision.Kind.NOT_NOW, code);
        });
        Instant now = clock.instant();
        if (previews.countHolding(editionId, now) >= MOST_AT_ONCE) {
            throw new Refusal(Decision.Kind.NOT_NOW, FULL, Integer.toString(MOST_AT_ONCE));
        }
        String secret = Secrets.fresh();
        previews.persist(new Preview(
                id,
                editionId,
                shown.id(),
                entries.keep(forWhom.strip()),
                Secrets.hash(secret),
                person.id(),
                now,
                now.plus(lasts)));
        return Optional.of(new Made(id, secret));
    }

    /**
     * Takes a link back, for good; again changes nothing.
     *
     * @throws NotReadable if the edition has no such link, or the person may not read it
     * @throws Refusal if it is not the person's to do
     */
    @Transactional
    public void end(UUID editionId, UUID preview, Person person) {
        allowed(editionId, person);
        boolean here = editions.lockForStep(editionId).isPresent() // two at once end it once
                && previews.findByIdOptional(preview)
                        .filter(p -> p.editionId().equals(editionId))
                        .isPresent();
        if (!here) {
            throw new NotReadable();
        }
        if (previews.ends(List.of(preview)).isEmpty()) {
            previews.getEntityManager().persist(new PreviewEnd(preview, person.id(), clock.instant()));
        }
    }

    /** When a link was opened, the latest first, so many at most. */
    @Transactional
    public List<Instant> opened(UUID preview, int most) {
        return previews.opened(preview, most);
    }

    /**
     * What lies behind a secret; nothing where it never was one, is over, was taken back, or may not be shown now.
     *
     * @param counts whether it goes on record as an opening
     */
    @Transactional
    public Optional<Shown> open(String secret, boolean counts) {
        Instant now = clock.instant();
        return previews.holding(Secrets.hash(secret), now)
                .filter(p -> people.findByIdOptional(p.madeBy())
                        .filter(Person::active)
                        .isPresent())
                .flatMap(this::shown)
                .map(shown -> {
                    if (counts) {
                        previews.getEntityManager()
                                .persist(new PreviewOpening(shown.preview().id(), now));
                    }
                    return shown;
                });
    }

    /** A photo of what lies behind a secret, and none but those that it shows. */
    public Optional<StoryPhotos.Picture> photo(String secret, UUID photo, int width) {
        return open(secret, false)
                .filter(shown -> shown.photos().stream()
                        .anyMatch(p -> p.picture().photo().equals(photo)))
                .flatMap(shown -> Optional.ofNullable(shown.pictures().get(photo)))
                .map(known -> storyPhotos.picture(known, width));
    }

    private Optional<Shown> shown(Preview preview) {
        var edition = editions.findById(preview.editionId());
        var situation = gatherer.situation(Step.SIGN_OFF, edition, null, Ask.LOOKING);
        var version = versions.withBlocks(preview.versionId()).orElseThrow();
        if (shut(situation, version).isPresent()) {
            return Optional.empty();
        }
        var passages =
                version.passages().stream().filter(p -> !p.text().isBlank()).toList();
        var inText = PhotoInText.of(passages, about.of(version));
        var pictures = new HashMap<>(
                photos.byId(inText.stream().map(p -> p.picture().photo()).toList()));
        pictures.values().removeIf(photo -> photo.fate() != Photo.Fate.KEPT);
        return Optional.of(new Shown(
                preview,
                edition.language(),
                situation.desk().zone(),
                version.number(),
                passages,
                inText,
                pictures,
                version.cited().orElse(""),
                situation.attribution().bylineLine(),
                situation.attribution().creditLine(),
                situation.story().embargo().filter(until -> until.toInstant().isAfter(clock.instant()))));
    }

    /** Why a version may not be shown to anybody outside now. */
    private Optional<String> shut(Situation situation, Version version) {
        if (situation.story().onHold()) {
            return Optional.of(Guard.NOT_ON_HOLD.name());
        }
        var edition = situation.edition();
        boolean taken = edition.publicState() != PublicState.NONE && edition.publicState() != PublicState.LIVE;
        return taken || edition.stage() == Stage.SPIKED || redacted(edition, version)
                ? Optional.of(SHUT)
                : Optional.empty();
    }

    /**
     * Whether words were taken out of any of the story's languages since: it may have them, or say the same in its own. Of
     * what is cut in that very moment only what was cut without them has not.
     */
    private boolean redacted(Edition edition, Version version) {
        boolean without = version.cutAt() == Version.CutAt.REDACTED;
        return redactions.anySince(edition.storyId(), without ? version.at().plusNanos(1_000) : version.at());
    }

    private Situation allowed(UUID editionId, Person person) {
        var situation = readable(editionId, person);
        if (!makes(situation)) {
            throw new Refusal(Decision.Kind.NOT_YOU, Who.EDITOR.name());
        }
        return situation;
    }

    private Situation readable(UUID editionId, Person person) {
        var edition = editions.findByIdOptional(editionId).orElseThrow(NotReadable::new);
        var situation = gatherer.looking(edition, person);
        if (!access.readsVersions(person, edition, situation.file())) {
            throw new NotReadable();
        }
        return situation;
    }

    /** Whether its links are the person's to make. */
    static boolean makes(Situation situation) {
        return Stream.of(Who.EDITOR, Who.CHIEF).anyMatch(who -> who.fits(situation.facts()));
    }
}
