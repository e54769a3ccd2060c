package news.dragoman.workflow;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Facts under which a step is allowed: everybody in one person, everything in order. */
final class StepTableTestFacts {

    private static final UUID ME = new UUID(0, 1);

    private StepTableTestFacts() {}

    static Facts allowing(Step step, @Nullable Stage stage) {
        boolean held = EnumSet.of(Step.SUBMIT, Step.RETURN, Step.SIGN_OFF).contains(step);
        return new Facts(
                stage,
                null,
                EditionKind.ORIGINAL,
                true,
                step == Step.ABANDON ? PublicState.LIVE : PublicState.NONE,
                false,
                false,
                timing(step),
                new Facts.Lease(held ? ME : null, false),
                Facts.Text.COMPLETE,
                Facts.Sources.SOUND,
                Facts.Join.OPEN,
                Facts.Away.NOTHING,
                Facts.Removal.OPEN,
                Facts.Family.QUIET,
                new Facts.Eyes(Set.of()),
                new Facts.Words(true, true, true, true),
                Facts.Receiver.OPEN,
                new Facts.Policy(FourEyes.REQUIRED, false, 3),
                new Actor(ME, EnumSet.allOf(Role.class), true, true, true, true, true, true, 0));
    }

    private static Timing timing(Step step) {
        return new Timing(
                Instant.EPOCH,
                step == Step.LIFT_EMBARGO ? Instant.EPOCH.plusSeconds(60).atZone(ZoneOffset.UTC) : null,
                step == Step.UNSCHEDULE ? Instant.EPOCH.plusSeconds(60).atZone(ZoneOffset.UTC) : null,
                false,
                false,
                null,
                true);
    }

    static Facts withoutText(Facts facts) {
        return new Facts(
                facts.stage(),
                facts.left(),
                facts.kind(),
                facts.everFiled(),
                facts.readers(),
                facts.onHold(),
                facts.task(),
                facts.timing(),
                facts.lease(),
                null,
                facts.sources(),
                facts.join(),
                facts.away(),
                facts.removal(),
                facts.family(),
                facts.eyes(),
                facts.words(),
                facts.receiver(),
                facts.policy(),
                facts.actor());
    }
}
