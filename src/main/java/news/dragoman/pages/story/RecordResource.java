package news.dragoman.pages.story;

import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.newsroom.RecordFile;
import news.dragoman.newsroom.StoryRecord;
import news.dragoman.newsroom.StoryRecords;
import news.dragoman.story.CanonicalText;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Moment;
import news.dragoman.web.StageMark;
import news.dragoman.web.TimeFormats;
import news.dragoman.workflow.Step;
import org.jboss.resteasy.reactive.RestPath;

/** A story's record: as a page to print, and as a file that verifies by itself. */
@Path("/desk/stories/{id: [0-9a-f]{8}-[0-9a-f-]{27}}")
@Audience(Audience.Of.NEWSROOM)
public class RecordResource {

    private final StoryRecords records;
    private final CurrentPerson current;
    private final Clock clock;

    RecordResource(StoryRecords records, CurrentPerson current, Clock clock) {
        this.records = records;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @Path("record")
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance page(@RestPath UUID id) {
        var record = records.of(id, current.person());
        return new RecordPage(
                        id.toString(),
                        record.story().slugline(),
                        record.names().of(current.person().id(), tongue()),
                        at(clock.instant()),
                        record.removals().size(),
                        record.chapters().stream().map(c -> chapter(c, record)).toList())
                .setLocale(current.uiLocale());
    }

    @GET
    @Path("record.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    public Response file(@RestPath UUID id) {
        var record = records.of(id, current.person());
        return Response.ok(RecordFile.of(record, current.person(), tongue(), clock.instant()))
                .header("Content-Disposition", "attachment; filename=\"record-" + id + ".json\"")
                .build();
    }

    private RecordPage.Chapter chapter(StoryRecord.Chapter chapter, StoryRecord record) {
        var language = chapter.edition().language();
        return new RecordPage.Chapter(
                language.nameIn(current.uiLocale()),
                language.tag(),
                language.direction().attribute(),
                chapter.wordsReadable(),
                chapter.versions().stream().map(v -> cut(v, record)).toList(),
                chapter.lines().stream().map(l -> line(l, chapter, record)).toList(),
                chapter.cited().stream()
                        .map(one -> new RecordPage.CitedThen(
                                at(one.at()), one.words().lines().toList()))
                        .toList(),
                chapter.head().orElse(""));
    }

    private RecordPage.Cut cut(StoryRecord.Cut cut, StoryRecord record) {
        var version = cut.version();
        return new RecordPage.Cut(
                version.number(),
                version.cutAt().name(),
                record.names().of(version.authorId(), tongue()),
                at(version.at()),
                cut.byline().map(names -> String.join(", ", names)).orElse(""),
                CanonicalText.hex(version.contentHash()),
                cut.hash(),
                version.passages().stream()
                        .map(p -> new RecordPage.Block(p.kind().name().toLowerCase(Locale.ROOT), p.text()))
                        .toList());
    }

    private RecordPage.Line line(StoryRecord.Line line, StoryRecord.Chapter chapter, StoryRecord record) {
        var entry = line.entry();
        var names = record.names();
        return new RecordPage.Line(
                line.number(),
                new Happening(
                        entry.step().name(),
                        StageMark.of(entry.toStage(), entry.step() != Step.RELEASE)
                                .colour(),
                        TimeFormats.forMachines(entry.at()),
                        at(entry.at()),
                        entry.actorId().map(p -> names.of(p, tongue())).orElse(""),
                        entry.subjectId().map(p -> names.of(p, tongue())).orElse(""),
                        chapter.edition().language().nameIn(current.uiLocale()),
                        entry.versionId().map(record::number).orElse(0),
                        entry.remarks().stream().map(Enum::name).collect(Collectors.toSet()),
                        0,
                        entry.until()
                                .map(until -> Moment.of(until.toInstant(), until.getZone(), current.uiLocale()))
                                .orElse(""),
                        chapter.wordsReadable() ? entry.reason().orElse("") : ""),
                line.hash());
    }

    private String tongue() {
        return current.face().tag();
    }

    private String at(Instant at) {
        return Moment.of(at, current.zone(), current.uiLocale());
    }
}
