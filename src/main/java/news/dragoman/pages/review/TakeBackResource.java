package news.dragoman.pages.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.newsroom.BlockWriting;
import news.dragoman.newsroom.Save;
import news.dragoman.newsroom.Saved;
import news.dragoman.newsroom.TakingBack;
import news.dragoman.pages.MarkedText;
import news.dragoman.pages.PhotoMark;
import news.dragoman.review.Redline;
import news.dragoman.translation.Unit;
import news.dragoman.translation.UnitOperations;
import news.dragoman.web.Addresses;
import news.dragoman.web.Asking;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Reason;
import news.dragoman.workflow.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Takes one change of a redline back: its words are again what they were in the version that is read against. */
@Path("/desk/editions/{id}/review/take-back")
@Audience(Audience.Of.NEWSROOM)
public class TakeBackResource {

    private static final Pattern CHANGE =
            Pattern.compile("([0-9a-f-]{36})\\.([0-9]{1,6}|place|photo)\\.([0-9a-f]{1,8})");

    /** Stands for the change of a block's place. */
    private static final String PLACE = "place";

    private final Materials materials;
    private final UnitOperations operations;
    private final TakingBack units;
    private final BlockWriting blocks;
    private final PhotoTakingBack photos;
    private final CurrentPerson current;
    private final Asking asking;

    TakeBackResource(
            Materials materials,
            UnitOperations operations,
            TakingBack units,
            BlockWriting blocks,
            PhotoTakingBack photos,
            CurrentPerson current,
            Asking asking) {
        this.materials = materials;
        this.operations = operations;
        this.units = units;
        this.blocks = blocks;
        this.photos = photos;
        this.current = current;
        this.asking = asking;
    }

    /**
     * What was done, for a script that has the page open.
     *
     * @param versions of the texts that were written
     * @param moved whether blocks came, went or stand elsewhere now, so that all of the text is to be read again
     */
    record Taken(Map<UUID, Integer> versions, boolean moved) {}

    /**
     * @param seen how many operations had been done on its rows
     * @param read the versions of their words
     */
    private record Found(Reverting.Plan plan, boolean original, int seen, Map<UUID, Integer> read) {}

    /**
     * Takes it back.
     *
     * @param change the block, the number of the change and the mark of both texts, as the page has it
     * @throws Refusal if the text is another one by now
     */
    @POST
    public Response takeBack(
            @RestPath UUID id,
            @RestForm @Nullable String change,
            @RestForm @Nullable String against,
            @RestForm @Nullable String back) {
        Matcher which = CHANGE.matcher(String.valueOf(change));
        if (!which.matches()) {
            throw new Refusal(Decision.Kind.NOT_NOW, Reason.MOVED_ON);
        }
        var taken = which.group(2).equals(PhotoMark.PHOTO)
                ? photos.takeBack(id, against, which.group(1), which.group(3))
                : ofText(id, against, which.group(1), which.group(2), which.group(3));
        if (asking.byScript()) {
            return Response.ok(taken, MediaType.APPLICATION_JSON_TYPE).build();
        }
        String on = Addresses.inNewsroom(back == null ? "" : back).orElse("/desk/editions/" + id + "/review");
        return Response.seeOther(URI.create(on + "#b-" + which.group(1))).build();
    }

    private Taken ofText(UUID id, @Nullable String against, String block, String which, String seal) {
        var found = QuarkusTransaction.requiringNew()
                .call(() -> found(id, against, block, which, seal))
                .orElseThrow(() -> new Refusal(Decision.Kind.NOT_NOW, Reason.MOVED_ON));
        boolean moved = found.plan().way().isPresent() || found.plan().parts().size() > 1 && found.original();
        var written = found.original()
                ? inBlock(id, found.plan())
                : found.plan().way().isPresent() ? inRows(id, found) : inUnits(id, found.plan());
        return new Taken(written, moved);
    }

    private Optional<Found> found(UUID id, @Nullable String against, String block, String which, String seal) {
        var material = materials.of(id, against, current.person());
        if (material.before().isEmpty()) {
            throw new NotReadable();
        }
        var stood = materials.stood(material, true);
        var rows = Redline.between(stood.passages(), material.passages(), material.language());
        var text = new Reverting.Text(material, rows, stood.units());
        return rows.stream()
                .filter(row -> row.id().toString().equals(block)
                        && MarkedText.seal(row).equals(seal))
                .findFirst()
                .flatMap(row -> which.equals(PLACE) ? text.place(row) : text.edit(row, Integer.parseInt(which)))
                .map(plan -> new Found(plan, material.original(), operations.count(id), read(plan, material)));
    }

    private static Map<UUID, Integer> read(Reverting.Plan plan, Material material) {
        var concerned = plan.way().stream()
                .flatMap(way -> Stream.concat(
                        way.words().keySet().stream(), way.operations().stream().flatMap(o -> o.reads().stream())))
                .collect(Collectors.toSet());
        return material.units().stream()
                .filter(u -> concerned.contains(u.id()))
                .collect(Collectors.toMap(Unit::id, Unit::version));
    }

    private Map<UUID, Integer> inRows(UUID id, Found found) {
        var way = found.plan().way().orElseThrow();
        if (!units.restructure(id, found.seen(), found.read(), way, current.person())) {
            throw new Refusal(Decision.Kind.NOT_NOW, Reason.MOVED_ON);
        }
        return Map.of();
    }

    private Map<UUID, Integer> inUnits(UUID id, Reverting.Plan plan) {
        return units.write(
                        id,
                        UUID.randomUUID(),
                        plan.parts().stream()
                                .map(p -> new TakingBack.Part(p.text(), p.base(), p.words()))
                                .toList(),
                        current.person())
                .orElseThrow(() -> new Refusal(Decision.Kind.NOT_NOW, Reason.MOVED_ON));
    }

    private Map<UUID, Integer> inBlock(UUID id, Reverting.Plan plan) {
        Map<UUID, Integer> written = new HashMap<>();
        for (Reverting.Part part : plan.parts()) {
            boolean last = part.equals(plan.parts().get(plan.parts().size() - 1));
            var saved = plan.removal() && last
                    ? blocks.remove(id, part.text(), part.base(), current.person())
                    : blocks.save(
                            id, part.text(), new Save(UUID.randomUUID(), part.base(), part.words()), current.person());
            if (!(saved instanceof Saved.Kept kept)) {
                throw new Refusal(Decision.Kind.NOT_NOW, Reason.MOVED_ON);
            }
            written.put(part.text(), kept.version());
        }
        return written;
    }
}
