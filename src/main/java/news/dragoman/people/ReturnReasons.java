package news.dragoman.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.history.Change;
import news.dragoman.history.Deed;
import news.dragoman.history.HouseEntries;
import news.dragoman.history.HouseEntry;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Reason;
import news.dragoman.workflow.Refusal;
import org.jspecify.annotations.Nullable;

/** The reasons for which the editors of a desk return texts. An administrator keeps the list, each change with an entry. */
@ApplicationScoped
public class ReturnReasons implements PanacheRepositoryBase<ReturnReason, UUID> {

    /** More than anybody reads before ticking one. */
    public static final int MOST = 30;

    /** A reason is a line. */
    public static final int LONGEST = 120;

    private final Desks desks;
    private final Office office;
    private final HouseEntries record;
    private final Clock clock;

    ReturnReasons(Desks desks, Office office, HouseEntries record, Clock clock) {
        this.desks = desks;
        this.office = office;
        this.record = record;
        this.clock = clock;
    }

    /**
     * A reason as it is to be.
     *
     * @param id of one that exists; null for a new one
     * @param words by language of the interface, none of them blank
     */
    public record Wanted(@Nullable UUID id, ReturnReason.Fits fits, Map<String, String> words) {}

    /** Those that a desk offers, in its order. */
    public List<ReturnReason> of(UUID desk) {
        return list("deskId = ?1 and not retired order by position, id", desk);
    }

    /** A mark of the list as it stands: whoever changes it says which one he saw. */
    public String stamp(List<ReturnReason> list) {
        String all = list.stream()
                .map(r -> r.id() + " " + r.fits() + " " + new TreeMap<>(r.words()))
                .collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /**
     * Sets the list of a desk. What is missing is no longer offered, and what was returned for it keeps its words.
     *
     * @param basedOn the {@link #stamp} of the list that the change was made from
     * @throws Refusal {@code MOVED_ON} if it is another one by now, {@code REASON_LIST} if it is too long, has a reason
     *     without words or one that is longer than a line
     */
    @Transactional
    public List<ReturnReason> change(UUID deskId, String basedOn, List<Wanted> wanted, Person admin) {
        office.enter(admin);
        if (desks.findByIdOptional(deskId, LockModeType.PESSIMISTIC_WRITE).isEmpty()) {
            throw new NotReadable();
        }
        var before = of(deskId);
        if (!stamp(before).equals(basedOn)) {
            throw new Refusal(Decision.Kind.NOT_NOW, Reason.MOVED_ON);
        }
        if (wanted.size() > MOST || wanted.stream().anyMatch(w -> !fine(w))) {
            throw new Refusal(Decision.Kind.NOT_YET, "REASON_LIST");
        }
        String was = line(before);
        Map<UUID, ReturnReason> left = new HashMap<>();
        before.forEach(r -> left.put(r.id(), r));
        int position = 0;
        for (Wanted one : wanted) {
            position++;
            var known = one.id() == null ? null : left.remove(one.id());
            if (known == null) {
                persist(new ReturnReason(deskId, position, one.fits(), one.words()));
            } else {
                known.stand(position, one.fits(), one.words());
            }
        }
        left.values().forEach(ReturnReason::retire);
        flush();
        var after = of(deskId);
        if (!stamp(after).equals(basedOn)) {
            record.persist(new HouseEntry(Deed.CHANGE_DESK, admin.id(), clock.instant())
                    .desk(deskId)
                    .changing(Map.of("returnReasons", new Change(was, line(after)))));
        }
        return after;
    }

    private static boolean fine(Wanted one) {
        return !one.words().isEmpty()
                && one.words().values().stream().noneMatch(w -> w.isBlank() || w.length() > LONGEST);
    }

    private static String line(List<ReturnReason> list) {
        return list.stream().map(r -> r.in("en")).collect(Collectors.joining(" · "));
    }
}
