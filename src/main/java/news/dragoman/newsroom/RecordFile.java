package news.dragoman.newsroom;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import news.dragoman.history.KeptText;
import news.dragoman.people.Person;
import news.dragoman.story.CanonicalText;
import news.dragoman.story.FrozenBlock;
import news.dragoman.story.FrozenUnit;
import news.dragoman.story.Passage;
import news.dragoman.story.Picture;
import news.dragoman.story.Segment;
import news.dragoman.story.TextRemoval;

/**
 * A story's record as a file: JSON with one thing a line, each line with a hash over itself and the line before. What the
 * lines mean, and how {@code docs/record/Verify.java} checks them, stands in {@code docs/record/README.md}.
 */
public final class RecordFile {

    public static final String FORMAT = "dragoman-record-1";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** As the database writes times into its hashes: UTC, six digits of a second. */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private static final HexFormat HEX = HexFormat.of();

    private final StoryRecord record;
    private final StringBuilder text = new StringBuilder("{\"format\":\"" + FORMAT + "\",\"lines\":[\n");
    private final Set<String> texts = new HashSet<>();
    private int line;
    private String last = "";

    private RecordFile(StoryRecord record) {
        this.record = record;
    }

    /**
     * Writes a record.
     *
     * @param by who takes it away
     */
    public static String of(StoryRecord record, Person by, String language, Instant now) {
        return new RecordFile(record).write(by, language, now);
    }

    private String write(Person by, String language, Instant now) {
        var story = line("story");
        story.put("id", record.story().id().toString());
        story.put("slugline", record.story().slugline());
        story.put("exported", TIME.format(now));
        story.put("by", record.names().mark(by.id()).toString());
        put(story);
        people(by, language);
        for (var chapter : record.chapters()) {
            var edition = line("edition");
            edition.put("id", chapter.edition().id().toString());
            edition.put("language", chapter.edition().language().tag());
            edition.put("origin", chapter.edition().kind().name());
            put(edition);
        }
        record.chapters().forEach(this::chapter);
        record.removals().forEach(this::removal);
        var end = line("end");
        var heads = new LinkedHashMap<String, String>();
        record.chapters()
                .forEach(c -> c.head().ifPresent(h -> heads.put(c.edition().id().toString(), h)));
        end.put("heads", heads);
        put(end);
        text.setLength(text.length() - 2); // the comma after the last
        return text.append("\n]}\n").toString();
    }

    private void people(Person by, String language) {
        var people = new LinkedHashSet<UUID>();
        people.add(by.id());
        record.chapters().forEach(c -> {
            c.versions().forEach(v -> people.add(v.version().authorId()));
            c.lines().forEach(l -> {
                l.entry().actorId().ifPresent(people::add);
                l.entry().subjectId().ifPresent(people::add);
            });
        });
        record.removals().forEach(r -> {
            people.add(r.askedBy());
            r.confirmedBy().ifPresent(people::add);
            r.droppedBy().ifPresent(people::add);
        });
        for (UUID person : people) {
            var one = line("person");
            one.put("id", record.names().mark(person).toString());
            one.put("name", record.names().of(person, language));
            put(one);
        }
    }

    private void chapter(StoryRecord.Chapter chapter) {
        for (var cut : chapter.versions()) {
            cut.version().blocks().forEach(b -> words(b.kept(), true));
            cut.version().segments().forEach(s -> words(s.kept(), true));
            cut.version().units().forEach(u -> words(u.kept(), true));
            put(version(chapter, cut));
        }
        for (var one : chapter.lines()) {
            one.reason().ifPresent(r -> words(r, chapter.wordsReadable()));
            put(entry(chapter, one));
        }
        for (var one : chapter.cited()) {
            var line = line("cited");
            line.put("edition", chapter.edition().id().toString());
            line.put("published", TIME.format(one.at()));
            line.put("media", one.words().lines().toList());
            put(line);
        }
    }

    private Map<String, Object> version(StoryRecord.Chapter chapter, StoryRecord.Cut cut) {
        var version = cut.version();
        var line = line("version");
        line.put("edition", chapter.edition().id().toString());
        line.put("id", version.id().toString());
        line.put("number", version.number());
        line.put("cutAt", version.cutAt().name());
        line.put("at", TIME.format(version.at()));
        line.put("by", somebody(cut.author()));
        line.put("weight", version.weight().name());
        version.note().ifPresent(note -> line.put("note", note));
        line.put("contentHash", HEX.formatHex(version.contentHash()));
        line.put("recomputes", cut.recomputes());
        cut.byline().ifPresent(byline -> line.put("byline", byline));
        cut.told().ifPresent(told -> line.put("told", told));
        line.put("pins", version.pins().stream().map(UUID::toString).toList());
        line.put("blocks", version.blocks().stream().map(RecordFile::block).toList());
        line.put(
                "sentences",
                version.segments().stream().map(RecordFile::sentence).toList());
        line.put("units", version.units().stream().map(RecordFile::unit).toList());
        if (!version.photos().isEmpty()) {
            line.put("photos", version.photos().stream().map(p -> photo(p, cut)).toList());
        }
        var media = CanonicalText.media(version.cited().orElse(""));
        if (!media.isEmpty()) {
            line.put("cited", media);
        }
        line.put("record", cut.hash());
        return line;
    }

    private static Map<String, Object> photo(Picture picture, StoryRecord.Cut cut) {
        var one = new LinkedHashMap<String, Object>();
        one.put("id", picture.photo().toString());
        one.put("digest", picture.digest());
        one.put("across", picture.across());
        one.put("down", picture.down());
        one.put("handout", picture.handout());
        if (!picture.taken().isEmpty()) {
            one.put("taken", picture.taken());
        }
        if (!picture.place().isEmpty()) {
            one.put("place", picture.place());
        }
        one.put(
                "blocks",
                ids(cut.version().passages().stream()
                        .map(Passage::id)
                        .filter(id -> picture.equals(cut.pictures().get(id)))
                        .toList()));
        return one;
    }

    private static Map<String, Object> block(FrozenBlock block) {
        var one = new LinkedHashMap<String, Object>();
        one.put("id", block.passage().id().toString());
        one.put("kind", block.passage().kind().name());
        one.put("text", HEX.formatHex(block.kept().digest()));
        return one;
    }

    private static Map<String, Object> sentence(Segment sentence) {
        var one = new LinkedHashMap<String, Object>();
        one.put("id", sentence.id().toString());
        one.put("block", sentence.blockId().toString());
        one.put("kind", sentence.kind().name());
        one.put("text", HEX.formatHex(sentence.kept().digest()));
        return one;
    }

    private static Map<String, Object> unit(FrozenUnit unit) {
        var one = new LinkedHashMap<String, Object>();
        one.put("id", unit.unitId().toString());
        one.put("block", unit.blockId().toString());
        one.put("kind", unit.kind().name());
        one.put("confirmed", unit.confirmed());
        one.put("omitted", unit.omitted());
        one.put("segments", ids(unit.segments()));
        one.put("answers", ids(unit.answers()));
        unit.omission().ifPresent(o -> one.put("omission", o));
        unit.origin().ifPresent(o -> one.put("origin", o));
        one.put("text", HEX.formatHex(unit.kept().digest()));
        return one;
    }

    private Map<String, Object> entry(StoryRecord.Chapter chapter, StoryRecord.Line one) {
        var entry = one.entry();
        var line = line("entry");
        line.put("edition", chapter.edition().id().toString());
        line.put("number", one.number());
        line.put("id", entry.id().toString());
        line.put("step", entry.step().name());
        entry.fromStage().ifPresent(stage -> line.put("from", stage.name()));
        line.put("to", entry.toStage().name());
        line.put("at", TIME.format(entry.at()));
        one.by().ifPresent(who -> line.put("by", somebody(who)));
        one.about().ifPresent(who -> line.put("about", somebody(who)));
        entry.versionId().ifPresent(id -> {
            line.put("version", id.toString());
            record.versionHash(id).ifPresent(hash -> line.put("versionRecord", hash));
        });
        one.reason().ifPresent(reason -> line.put("reason", HEX.formatHex(reason.digest())));
        line.put("remarks", entry.remarks().stream().map(Enum::name).sorted().toList());
        entry.until().ifPresent(until -> {
            line.put("until", TIME.format(until.toInstant()));
            line.put("zone", until.getZone().getId());
        });
        line.put("record", one.hash());
        return line;
    }

    private void removal(TextRemoval removal) {
        words(removal.reason(), true);
        var line = line("removal");
        line.put("edition", removal.editionId().toString());
        line.put("removes", removal.kind().name());
        line.put("block", removal.blockId().toString());
        line.put("reason", HEX.formatHex(removal.reason().digest()));
        line.put("asked", TIME.format(removal.askedAt()));
        line.put("by", shown(Optional.of(removal.askedBy())));
        removal.doneAt().ifPresent(at -> line.put("done", TIME.format(at)));
        removal.confirmedBy().ifPresent(p -> line.put("confirmedBy", shown(Optional.of(p))));
        removal.droppedAt().ifPresent(at -> line.put("dropped", TIME.format(at)));
        removal.droppedBy().ifPresent(p -> line.put("droppedBy", shown(Optional.of(p))));
        line.put("versions", removal.versions());
        line.put("copies", removal.copies());
        put(line);
    }

    private String shown(Optional<UUID> person) {
        return person.map(p -> record.names().mark(p).toString()).orElse("");
    }

    /** The words under a digest, once; without them where they are gone or not for the reader. */
    private void words(KeptText kept, boolean readable) {
        var digest = HEX.formatHex(kept.digest());
        if (!texts.add(digest)) {
            return;
        }
        var line = line("text");
        line.put("digest", digest);
        line.put("state", readable ? kept.fate().name() : "WITHHELD");
        if (readable && kept.fate() == KeptText.Fate.KEPT) {
            line.put("salt", kept.salt().map(HEX::formatHex).orElse(""));
            line.put("words", kept.content());
        }
        put(line);
    }

    private static Map<String, String> somebody(StoryRecord.Somebody who) {
        var one = new LinkedHashMap<String, String>();
        one.put("id", who.shown().toString());
        who.salt().ifPresent(salt -> one.put("salt", salt));
        one.put("hash", who.commitment());
        return one;
    }

    private static List<String> ids(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    private Map<String, Object> line(String kind) {
        var members = new LinkedHashMap<String, Object>();
        members.put("line", 0);
        members.put("kind", kind);
        return members;
    }

    private void put(Map<String, Object> members) {
        members.put("line", ++line);
        try {
            String body = JSON.writeValueAsString(members);
            body = body.substring(0, body.length() - 1);
            last = HEX.formatHex(
                    MessageDigest.getInstance("SHA-256").digest((last + "\n" + body).getBytes(StandardCharsets.UTF_8)));
            text.append(body).append(",\"hash\":\"").append(last).append("\"},\n");
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
