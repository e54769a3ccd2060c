package news.dragoman.newsroom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import news.dragoman.people.Desk;
import news.dragoman.review.SignOff;
import news.dragoman.story.Claim;
import news.dragoman.story.Contributions.Contribution;
import news.dragoman.story.Edition;
import news.dragoman.story.Pin;
import news.dragoman.story.Story;
import news.dragoman.story.Version;
import news.dragoman.workflow.Stage;

/**
 * One story with all that rights, credits and steps are judged by, read once: where its editions stand, who holds
 * them, their past without its texts, who had a hand in them, what stands signed.
 */
public final class StoryFile {

    private final Story story;
    private final Desk desk;
    private final Map<UUID, Edition> editions;
    private final Map<UUID, Claim> claims;
    private final Map<UUID, Set<UUID>> formerHolders;
    private final Map<UUID, List<Version>> versions;
    private final Map<UUID, List<Contribution>> contributions;
    private final Map<UUID, SignOff> signOffs;

    StoryFile(
            Story story,
            Desk desk,
            Map<UUID, Edition> editions,
            Map<UUID, Claim> claims,
            Map<UUID, Set<UUID>> formerHolders,
            Map<UUID, List<Version>> versions,
            Map<UUID, List<Contribution>> contributions,
            Map<UUID, SignOff> signOffs) {
        this.story = story;
        this.desk = desk;
        this.editions = editions;
        this.claims = claims;
        this.formerHolders = formerHolders;
        this.versions = versions;
        this.contributions = contributions;
        this.signOffs = signOffs;
    }

    public Story story() {
        return story;
    }

    public Desk desk() {
        return desk;
    }

    /** Originals first, in the order they were opened. */
    public Collection<Edition> editions() {
        return editions.values();
    }

    /** One of the story's editions. */
    public Edition edition(UUID id) {
        return Objects.requireNonNull(editions.get(id), "no edition of this story");
    }

    /** The open claim on an edition, overdue or not. */
    public Optional<Claim> claim(UUID edition) {
        return Optional.ofNullable(claims.get(edition));
    }

    /** Whether the person had the edition in hand, and did not release it. */
    boolean lost(UUID edition, UUID person) {
        return formerHolders.getOrDefault(edition, Set.of()).contains(person);
    }

    /** The sign-off of an edition that stands. */
    public Optional<SignOff> signOff(UUID edition) {
        return Optional.ofNullable(signOffs.get(edition));
    }

    /** An edition's versions, oldest first. */
    public List<Version> versions(UUID edition) {
        return versions.getOrDefault(edition, List.of());
    }

    Optional<Version> latest(UUID edition) {
        var all = versions(edition);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** The same without what was given up: its sentences are nobody's. */
    Optional<Version> latestKept(UUID edition) {
        return versions(edition).stream().filter(v -> !v.cutAt().aside()).reduce((older, newer) -> newer);
    }

    /** The version that a translation is held at. */
    Version pinned(Pin pin) {
        return versions(pin.sourceId()).stream()
                .filter(v -> v.id().equals(pin.versionId()))
                .findFirst()
                .orElseThrow();
    }

    /** The version a translation would be drawn from now: filed, sent or signed, for a relay source submitted. */
    Optional<Version> latestToDrawFrom(Edition source) {
        return toDrawFrom(source).reduce((older, newer) -> newer);
    }

    /** The same, if it may be drawn from now: neither with its reporters again nor spiked. */
    Optional<Version> openToDrawFrom(Edition source) {
        return source.standing() == Stage.DRAFT || source.stage() == Stage.SPIKED
                ? Optional.empty()
                : latestToDrawFrom(source);
    }

    private Stream<Version> toDrawFrom(Edition source) {
        return versions(source.id()).stream().filter(v -> v.cutAt().drawnFrom(source.original()));
    }

    /**
     * The versions of a source that say something else than the one before them and are newer than another, oldest first;
     * none if the last of them says again what that one said.
     */
    public List<Version> newerThan(Edition source, UUID version) {
        var newer = new ArrayList<Version>();
        byte[] then = null;
        byte[] last = null;
        for (Version one : toDrawFrom(source).toList()) {
            if (one.id().equals(version)) {
                then = one.contentHash();
            } else if (then != null && !Arrays.equals(one.contentHash(), last)) {
                newer.add(one);
            }
            last = one.contentHash();
        }
        return then == null || Arrays.equals(then, last) ? List.of() : newer;
    }

    /**
     * The first of its sources that has changed, in a way that matters, since the edition was signed. Who signs as pinned has
     * seen what was newer then.
     */
    Optional<Edition> movedSinceSigned(Edition edition) {
        return signOff(edition.id())
                .flatMap(signed -> edition.sources().stream()
                        .filter(pin -> newerThan(edition(pin.sourceId()), pin.versionId()).stream()
                                .filter(v -> v.weight() == Version.Weight.MATERIAL)
                                .anyMatch(v -> signed.pinnedTo().isEmpty() || v.at().isAfter(signed.at())))
                        .map(pin -> edition(pin.sourceId()))
                        .findFirst());
    }

    /**
     * Whether words were taken out of an article of the story, in any language, since an edition was signed: it may say the
     * same in its own.
     */
    boolean redactedSinceSigned(Edition edition) {
        return signOff(edition.id())
                .filter(signed -> versions.values().stream()
                        .flatMap(List::stream)
                        .anyMatch(v -> v.cutAt() == Version.CutAt.REDACTED && v.at().isAfter(signed.at())))
                .isPresent();
    }

    /** An edition's contributions by first appearance. */
    List<Contribution> contributions(UUID edition) {
        return contributions.getOrDefault(edition, List.of());
    }

    /** The translations drawn from an edition directly. */
    List<Edition> drawnFrom(Edition source) {
        return editions.values().stream()
                .filter(e -> e.sources().stream().anyMatch(pin -> pin.sourceId().equals(source.id())))
                .toList();
    }

    /** All translations that go back to an edition, through relays too, each once. */
    List<Edition> descendants(Edition source) {
        var all = new LinkedHashMap<UUID, Edition>();
        descend(source, all);
        return List.copyOf(all.values());
    }

    private void descend(Edition source, Map<UUID, Edition> all) {
        for (Edition direct : drawnFrom(source)) {
            if (all.putIfAbsent(direct.id(), direct) == null) {
                descend(direct, all);
            }
        }
    }

    /** The editions from which a translation could be drawn too: open for it, no source of it, and not drawn from it. */
    public List<Edition> addable(Edition translation) {
        var drawn = descendants(translation);
        return editions.values().stream()
                .filter(e -> !e.id().equals(translation.id()) && !drawn.contains(e))
                .filter(e -> translation.source(e.id()).isEmpty())
                .filter(e -> openToDrawFrom(e).isPresent())
                .toList();
    }

    /** What an edition is drawn from. */
    Stream<Edition> sources(Edition translation) {
        return translation.sources().stream().map(pin -> edition(pin.sourceId()));
    }

    /** Whose words came by joining into an edition or what it is drawn from, without his being named there. */
    Set<UUID> apart(Edition edition) {
        var apart = new HashSet<UUID>();
        contributions(edition.id()).stream().filter(Contribution::apart).forEach(c -> apart.add(c.personId()));
        sources(edition).forEach(source -> apart.addAll(apart(source)));
        return apart;
    }

    /** An edition's own reporters and those of all that it is drawn from. */
    Set<UUID> reporters(Edition edition) {
        var reporters = new HashSet<>(edition.reporters());
        sources(edition).forEach(source -> reporters.addAll(reporters(source)));
        return reporters;
    }
}
