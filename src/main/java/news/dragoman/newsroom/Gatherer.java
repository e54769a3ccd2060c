package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.people.Desk;
import news.dragoman.people.Desks;
import news.dragoman.people.LanguagePair;
import news.dragoman.people.Person;
import news.dragoman.review.SignOff;
import news.dragoman.review.SignOffs;
import news.dragoman.story.BlockKind;
import news.dragoman.story.CanonicalText;
import news.dragoman.story.Claim;
import news.dragoman.story.Claims;
import news.dragoman.story.Contributions;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.story.Passage;
import news.dragoman.story.Pin;
import news.dragoman.story.Stories;
import news.dragoman.story.Version;
import news.dragoman.story.Versions;
import news.dragoman.translation.Unit;
import news.dragoman.translation.Units;
import news.dragoman.workflow.Actor;
import news.dragoman.workflow.EditionKind;
import news.dragoman.workflow.Facts;
import news.dragoman.workflow.PublicState;
import news.dragoman.workflow.Stage;
import org.jspecify.annotations.Nullable;

/** Gathers, for one edition and one asker, all the facts that the table judges by. It decides nothing. */
@ApplicationScoped
public class Gatherer {

    private final Stories stories;
    private final Editions editions;
    private final Versions versions;
    private final Units units;
    private final Claims claims;
    private final Contributions contributions;
    private final SignOffs signOffs;
    private final Desks desks;
    private final WorkingTexts texts;
    private final Attributions attributions;
    private final Clock clock;

    Gatherer(
            Stories stories,
            Editions editions,
            Versions versions,
            Units units,
            Claims claims,
            Contributions contributions,
            SignOffs signOffs,
            Desks desks,
            WorkingTexts texts,
            Attributions attributions,
            Clock clock) {
        this.stories = stories;
        this.editions = editions;
        this.versions = versions;
        this.units = units;
        this.claims = claims;
        this.contributions = contributions;
        this.signOffs = signOffs;
        this.desks = desks;
        this.texts = texts;
        this.attributions = attributions;
        this.clock = clock;
    }

    /** What would be open to somebody who gives every reason and has read the text as it stands. */
    public Situation looking(Edition edition, Person person) {
        return situation(edition, person, Ask.LOOKING);
    }

    Situation situation(Edition edition, @Nullable Person person, Ask ask) {
        Instant now = clock.instant();
        var story = stories.findById(edition.storyId());
        var desk = desks.findById(story.deskId());
        var claim = claims.open(edition.id());
        var passages = texts.of(edition);
        var signer = signer(edition, claim, person);
        var attribution = attributions.of(edition, story, signer);
        byte[] hash = CanonicalText.hash(edition.language(), attribution.bylineNames(), passages);
        var facts = new Facts(
                edition.stage(),
                edition.leftStage().orElse(null),
                edition.kind(),
                !edition.original() || versions.latest(edition.id()).isPresent(),
                edition.publicState() != PublicState.NONE,
                lease(claim, now),
                text(edition, passages, attribution, hash, ask),
                sources(edition),
                family(edition, now),
                new Facts.Eyes(hands(edition)),
                ask.words(),
                new Facts.Policy(desk.fourEyes(), desk.originalFirst(), desk.claimLimit()),
                person == null ? Actor.CLOCK : actor(edition, person));
        return new Situation(edition, story, desk, claim, attribution, hash, facts);
    }

    /** The facts for an edition that does not exist yet. */
    public Facts forNew(
            Desk desk,
            Person person,
            boolean readsStory,
            boolean storyLanguage,
            Facts.Sources sources,
            boolean languageFree) {
        return new Facts(
                null,
                null,
                EditionKind.ORIGINAL,
                false,
                false,
                Facts.Lease.NONE,
                Facts.Text.COMPLETE,
                sources,
                new Facts.Family(languageFree, true, true),
                new Facts.Eyes(Set.of()),
                Facts.Words.NONE,
                new Facts.Policy(desk.fourEyes(), desk.originalFirst(), desk.claimLimit()),
                new Actor(person.id(), person.roles(), false, readsStory, false, false, storyLanguage, 0));
    }

    /** What a translation drawn from these versions stands on. */
    Facts.Sources sourcesOf(List<Pin> pins) {
        boolean recalled = false;
        boolean spiked = false;
        boolean published = true;
        var newer = new ArrayList<Integer>();
        for (Pin pin : pins) {
            var source = editions.findById(pin.sourceId());
            var pinned = versions.findById(pin.versionId());
            recalled |= source.standing() == Stage.DRAFT;
            spiked |= source.stage() == Stage.SPIKED;
            published &= source.publicState() == PublicState.LIVE;
            latestToDrawFrom(source)
                    .filter(v -> v.number() > pinned.number())
                    .filter(v -> !Arrays.equals(v.contentHash(), pinned.contentHash()))
                    .ifPresent(v -> newer.add(v.number()));
        }
        return new Facts.Sources(true, recalled, spiked, newer, published);
    }

    /** The version a translation would be drawn from now: filed or signed, for a relay source submitted. */
    public Optional<Version> latestToDrawFrom(Edition source) {
        return versions.latest(
                source.id(),
                source.original()
                        ? List.of(Version.CutAt.FILED, Version.CutAt.SIGNED)
                        : List.of(Version.CutAt.SUBMITTED, Version.CutAt.SIGNED));
    }

    /** Who signed, or who would sign if the holder did it now: he will be named in the credit line. */
    private @Nullable UUID signer(Edition edition, Optional<Claim> claim, @Nullable Person person) {
        if (edition.stage() == Stage.EDIT && person != null) {
            return claim.filter(c -> c.heldBy(person.id())).map(Claim::personId).orElse(null);
        }
        return signOffs.standing(edition.id()).map(SignOff::personId).orElse(null);
    }

    private Facts.Sources sources(Edition edition) {
        return edition.original() ? Facts.Sources.SOUND : sourcesOf(edition.sources());
    }

    private static Facts.Lease lease(Optional<Claim> claim, Instant now) {
        return claim.map(c -> new Facts.Lease(c.personId(), c.overdue(now))).orElse(Facts.Lease.NONE);
    }

    private Facts.Text text(Edition edition, List<Passage> passages, Attribution attribution, byte[] hash, Ask ask) {
        List<UUID> unaccounted = edition.original()
                ? List.of()
                : units.ofEdition(edition.id()).stream()
                        .filter(u -> u.state() != Unit.State.CONFIRMED)
                        .map(Unit::id)
                        .toList();
        boolean asRead = edition.stage() == Stage.READY
                ? signOffs.standing(edition.id()).filter(s -> s.approves(hash)).isPresent()
                : ask.looking() || CanonicalText.hex(hash).equals(ask.contentHash());
        return new Facts.Text(
                written(passages, BlockKind.HEADLINE),
                !attribution.byline().isEmpty(),
                written(passages, BlockKind.PARAGRAPH),
                unaccounted,
                asRead,
                attribution.unnamed());
    }

    private static boolean written(List<Passage> passages, BlockKind kind) {
        return passages.stream().anyMatch(p -> p.kind() == kind && !p.text().isBlank());
    }

    private Facts.Family family(Edition edition, Instant now) {
        var drawn = drawnFrom(edition);
        var open = claims.openOn(drawn.stream().map(Edition::id).toList());
        return new Facts.Family(
                true,
                open.stream().allMatch(c -> c.overdue(now)),
                drawn.stream().map(Edition::standing).allMatch(s -> s == Stage.TRANSLATION || s == Stage.EDIT));
    }

    private List<Edition> drawnFrom(Edition edition) {
        var all = new ArrayList<Edition>();
        for (Edition direct : editions.drawnFrom(edition.id())) {
            all.add(direct);
            all.addAll(drawnFrom(direct));
        }
        return all;
    }

    /** Everyone whose own words would be signed: judged by person, whatever name they work under. */
    private Set<UUID> hands(Edition edition) {
        var hands = contributions.ofEdition(edition.id()).stream()
                .filter(c -> c.stage() == Stage.DRAFT || c.stage() == Stage.TRANSLATION)
                .map(Contributions.Contribution::personId)
                .collect(Collectors.toCollection(HashSet::new));
        addReporters(edition, hands);
        return hands;
    }

    private void addReporters(Edition edition, Set<UUID> hands) {
        hands.addAll(edition.reporters());
        edition.sources().forEach(pin -> addReporters(editions.findById(pin.sourceId()), hands));
    }

    private Actor actor(Edition edition, Person person) {
        var story = editions.ofStory(edition.storyId());
        String into = edition.language().tag();
        boolean pair = edition.sources().stream()
                .map(pin -> editions.findById(pin.sourceId()).language().tag())
                .anyMatch(from -> person.pairs().contains(new LanguagePair(from, into)));
        return new Actor(
                person.id(),
                person.active() ? person.roles() : Set.of(),
                edition.reporters().contains(person.id()),
                true,
                pair,
                person.languages().contains(into),
                story.stream()
                        .anyMatch(e -> person.languages().contains(e.language().tag())),
                claims.heldBy(person.id()).size());
    }
}
