package news.dragoman.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a fault down for the log without its messages: they may quote story text or names. */
final class Faults {
    private Faults() {}

    static String named(Throwable fault) {
        return causes(fault).map(cause -> cause.getClass().getName()).collect(Collectors.joining(" caused by "));
    }

    static String traced(Throwable fault) {
        return causes(fault)
                .map(cause -> cause.getClass().getName()
                        + Arrays.stream(cause.getStackTrace())
                                .map(frame -> "\n    at " + frame)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\ncaused by "));
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(10);
    }
}
