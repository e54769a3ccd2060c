package news.dragoman.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
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

/** Makes desks and sets their policies, each change with an entry. Claims that are open keep the end they have. */
@ApplicationScoped
public class DeskRegister {
    private final Desks desks;
    private final Office office;
    private final HouseEntries record;
    private final Clock clock;

    DeskRegister(Desks desks, Office office, HouseEntries record, Clock clock) {
        this.desks = desks;
        this.office = office;
        this.record = record;
        this.clock = clock;
    }

    /** @throws Refusal {@code CODE_TAKEN} if another desk has that code */
    @Transactional
    public Desk make(DeskDetails details, Person admin) {
        office.enter(admin);
        refuseTaken(details, null);
        Desk desk = new Desk(
                details.code(), details.names(), details.zone(), details.languages(), details.defaultTargets());
        desk.describe(details);
        desks.persist(desk);
        record.persist(new HouseEntry(Deed.MAKE_DESK, admin.id(), clock.instant())
                .desk(desk.id())
                .changing(changes(Map.of(), values(details))));
        return desk;
    }

    /** @param basedOn the {@link Desk#version} that the change was made from */
    @Transactional
    public Desk change(UUID id, long basedOn, DeskDetails wanted, Person admin) {
        office.enter(admin);
        Desk desk = desks.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotReadable::new);
        if (desk.version() != basedOn) {
            throw new Refusal(Decision.Kind.NOT_NOW, Reason.MOVED_ON);
        }
        refuseTaken(wanted, id);
        DeskDetails was = desk.details();
        Map<String, Change> changes = changes(values(was), values(wanted));
        if (!was.names().equals(wanted.names())) {
            changes.put("names", PersonChanges.renamed(was.names(), wanted.names()));
        }
        if (!changes.isEmpty()) {
            desk.describe(wanted);
            record.persist(new HouseEntry(Deed.CHANGE_DESK, admin.id(), clock.instant())
                    .desk(id)
                    .changing(changes));
        }
        return desk;
    }

    private void refuseTaken(DeskDetails details, @Nullable UUID own) {
        desks.findByCode(details.code())
                .filter(other -> !other.id().equals(own))
                .ifPresent(other -> {
                    throw new Refusal(Decision.Kind.NOT_YET, "CODE_TAKEN");
                });
    }

    private static Map<String, Change> changes(Map<String, String> was, Map<String, String> is) {
        var changes = new TreeMap<String, Change>();
        is.forEach((what, value) -> {
            String before = was.getOrDefault(what, "");
            if (!before.equals(value)) {
                changes.put(what, new Change(before, value));
            }
        });
        return changes;
    }

    /** Every policy as the record has it; leases in minutes. */
    private static Map<String, String> values(DeskDetails desk) {
        var values = new LinkedHashMap<String, String>();
        values.put("code", desk.code());
        values.put("zone", desk.zone().getId());
        values.put("languages", codes(desk.languages()));
        values.put("defaultTargets", codes(desk.defaultTargets()));
        values.put("translationLease", Long.toString(desk.translationLease().toMinutes()));
        values.put("editLease", Long.toString(desk.editLease().toMinutes()));
        values.put("leaseWarning", Long.toString(desk.leaseWarning().toMinutes()));
        values.put("claimLimit", Integer.toString(desk.claimLimit()));
        values.put("fourEyes", desk.fourEyes().name());
        values.put("originalFirst", Boolean.toString(desk.originalFirst()));
        values.put("reportersReadTranslations", Boolean.toString(desk.reportersReadTranslations()));
        values.put("omissionReason", Boolean.toString(desk.omissionReason()));
        values.put("overtaken", desk.overtaken().name());
        return values;
    }

    private static String codes(Collection<String> codes) {
        return codes.stream().sorted().collect(Collectors.joining(", "));
    }
}
