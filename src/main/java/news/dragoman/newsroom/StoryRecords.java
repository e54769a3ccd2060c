package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.history.Entries;
import news.dragoman.history.Entry;
import news.dragoman.history.KeptText;
import news.dragoman.people.Person;
import news.dragoman.publication.PublicationNote;
import news.dragoman.publication.PublicationNotes;
import news.dragoman.publication.Publications;
import news.dragoman.story.CanonicalText;
import news.dragoman.story.Edition;
import news.dragoman.story.PhotoBlocks;
import news.dragoman.story.StoryNames;
import news.dragoman.story.StoryNaming;
import news.dragoman.story.TextRemovals;
import news.dragoman.story.Version;
import news.dragoman.story.Versions;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Role;

/** Gathers the record of a story for somebody who takes it away: a chief, an auditor, an editor of its desk. */
@ApplicationScoped
public class StoryRecords {

    private static final HexFormat HEX = HexFormat.of();

    private final Access access;
    private final Gatherer gatherer;
    private final Entries entries;
    private final Versions versions;
    private final PublicationNotes notes;
    private final TextRemovals removals;
    private final RecordProofs proofs;
    private final PhotoBlocks photos;
    private final Publications publications;
    private final StoryNaming naming;

    StoryRecords(
            Access access,
            Gatherer gatherer,
            Entries entries,
            Versions versions,
            PublicationNotes notes,
            TextRemovals removals,
            RecordProofs proofs,
            PhotoBlocks photos,
            Publications publications,
            StoryNaming naming) {
        this.access = access;
        this.gatherer = gatherer;
        this.entries = entries;
        this.versions = versions;
        this.notes = notes;
        this.removals = removals;
        this.proofs = proofs;
        this.photos = photos;
        this.publications = publications;
        this.naming = naming;
    }

    /** Whether somebody who reads the story may take its record away. */
    public static boolean mayTake(Person person, UUID desk) {
        var roles = person.roles();
        return roles.contains(Role.CHIEF)
                || roles.contains(Role.AUDITOR)
                || roles.contains(Role.EDITOR) && desk.equals(person.deskId());
    }

    /**
     * The record, as far as the person may know it.
     *
     * @throws Refusal not you, to whoever reads the story and may not take its record away
     */
    @Transactional
    public StoryRecord of(UUID storyId, Person person) {
        var file = access.file(storyId, person);
        if (!mayTake(person, file.story().deskId())) {
            throw new Refusal(Decision.Kind.NOT_YOU, "RECORD_READER");
        }
        var known = file.editions().stream()
                .filter(e -> access.knows(person, e, file))
                .toList();
        var all = entries.ofStory(storyId);
        var gone = removals.ofStory(storyId);
        var people = new HashSet<UUID>();
        all.forEach(e ->
                Stream.of(e.actorId(), e.subjectId()).flatMap(Optional::stream).forEach(people::add));
        known.forEach(e -> file.versions(e.id()).forEach(v -> people.add(v.authorId())));
        gone.forEach(r -> {
            people.add(r.askedBy());
            r.confirmedBy().ifPresent(people::add);
            r.droppedBy().ifPresent(people::add);
        });
        people.add(person.id());
        var names = naming.in(file.story(), people, List.of());
        var lines = proofs.lines(storyId);
        var cuts = proofs.versions(storyId);
        var chapters = new ArrayList<StoryRecord.Chapter>();
        for (Edition edition : known) {
            boolean readable = access.readsVersions(person, edition, file);
            chapters.add(new StoryRecord.Chapter(
                    edition,
                    readable,
                    readable ? cuts(edition, file, person, cuts, names) : List.of(),
                    lines(edition, all, lines, names),
                    readable ? cited(edition) : List.of()));
        }
        return new StoryRecord(
                file.story(),
                names,
                chapters,
                gone.stream()
                        .filter(r -> known.stream().anyMatch(e -> e.id().equals(r.editionId())))
                        .toList(),
                cuts.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                c -> HEX.formatHex(c.getValue().hash()))));
    }

    private List<StoryRecord.CitedThen> cited(Edition edition) {
        return publications.cited(edition.id()).stream()
                .map(article -> new StoryRecord.CitedThen(article.publishedAt(), article.cited()))
                .toList();
    }

    private static List<StoryRecord.Line> lines(
            Edition edition, List<Entry> all, Map<UUID, RecordProofs.LineProof> proofs, StoryNames names) {
        return all.stream()
                .filter(e -> e.editionId().equals(edition.id()) && proofs.containsKey(e.id()))
                .map(e -> {
                    var proof = Objects.requireNonNull(proofs.get(e.id()));
                    return new StoryRecord.Line(
                            e,
                            proof.number(),
                            e.actorId().map(p -> somebody(p, proof.actorSalt(), names)),
                            e.subjectId().map(p -> somebody(p, proof.subjectSalt(), names)),
                            e.keptReason(),
                            HEX.formatHex(proof.hash()));
                })
                .sorted(Comparator.comparingInt(StoryRecord.Line::number))
                .toList();
    }

    private List<StoryRecord.Cut> cuts(
            Edition edition,
            StoryFile file,
            Person person,
            Map<UUID, RecordProofs.VersionProof> proofs,
            StoryNames names) {
        var cuts = new ArrayList<StoryRecord.Cut>();
        boolean masked = !file.story().personas().isEmpty();
        List<String> printed =
                masked ? gatherer.looking(edition, person).attribution().bylineNames() : List.of();
        for (Version bare : file.versions(edition.id())) {
            var proof = proofs.get(bare.id());
            if (proof == null) {
                continue; // cut in this very transaction, by nobody who asks
            }
            versions.withBlocks(bare.id());
            versions.withSegments(bare.id());
            var version = versions.withUnits(bare.id()).orElseThrow();
            Optional<List<String>> byline =
                    !masked || version.byline().equals(printed) ? Optional.of(version.byline()) : Optional.empty();
            var told = byline.flatMap(b -> told(edition, version, b));
            cuts.add(new StoryRecord.Cut(
                    version,
                    somebody(version.authorId(), proof.authorSalt(), names),
                    byline,
                    told.filter(t -> !t.isEmpty()),
                    photos.of(version),
                    told.isPresent(),
                    HEX.formatHex(proof.hash())));
        }
        return cuts;
    }

    /** The correction note with which the content hash comes out: empty for none, nothing if it does not. */
    private Optional<String> told(Edition edition, Version version, List<String> byline) {
        if (version.blocks().stream().anyMatch(b -> b.kept().fate() != KeptText.Fate.KEPT)) {
            return Optional.empty();
        }
        if (comesOut(edition, version, byline, "")) {
            return Optional.of("");
        }
        return Stream.concat(
                        edition.correctionNote().stream(),
                        notes.list("editionId", edition.id()).stream().map(PublicationNote::text))
                .filter(note -> comesOut(edition, version, byline, note))
                .findFirst();
    }

    private boolean comesOut(Edition edition, Version version, List<String> byline, String note) {
        return Arrays.equals(
                version.contentHash(),
                CanonicalText.hash(
                        edition.language(),
                        byline,
                        version.passages(),
                        photos.of(version),
                        version.cited().orElse(""),
                        note.isEmpty() ? null : note));
    }

    private static StoryRecord.Somebody somebody(UUID person, byte[] salt, StoryNames names) {
        return new StoryRecord.Somebody(
                names.mark(person),
                names.hidden(person) ? Optional.empty() : Optional.of(HEX.formatHex(salt)),
                commitment(salt, person));
    }

    private static String commitment(byte[] salt, UUID person) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(salt);
            return HEX.formatHex(sha.digest(person.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
