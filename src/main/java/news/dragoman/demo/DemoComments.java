package news.dragoman.demo;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import news.dragoman.comments.Passing;
import news.dragoman.comments.RejectReason;

/**
 * What readers of the demo newsroom wrote, and what moderators made of it, in the order of time. The format is described
 * in {@code demo/comments.txt}.
 */
record DemoComments(List<Written> written, List<Decided> decided) {

    private static final String COMMENT = "comment";

    /**
     * A comment as it was sent.
     *
     * @param key by which its decision finds it
     * @param at from now
     * @param name empty where none was given
     */
    record Written(
            String key, String slugline, String language, Duration at, String network, String name, String text) {}

    /**
     * What a moderator decided.
     *
     * @param at from now
     * @param edited what readers see instead; empty where it was approved as sent
     * @param reason of a rejection
     * @param passed as what it was passed on
     * @param to the login of the editor to whom a tip is sealed
     */
    record Decided(
            String key,
            String by,
            Duration at,
            String note,
            Optional<String> edited,
            Optional<RejectReason> reason,
            Optional<Passing> passed,
            Optional<String> to) {}

    /** The comments of the demo newsroom as shipped. */
    static DemoComments load() {
        return read(DemoSection.resource("comments.txt"));
    }

    /** @throws IllegalArgumentException saying which part of the text is at fault */
    static DemoComments read(String text) {
        List<DemoSection> sections = DemoSection.read(text).stream()
                .filter(section -> !section.kind().isEmpty())
                .toList();
        return new DemoComments(
                of(sections, COMMENT::equals).map(DemoComments::written).toList(),
                of(sections, kind -> !COMMENT.equals(kind))
                        .map(DemoComments::decided)
                        .toList());
    }

    private static Stream<DemoSection> of(List<DemoSection> sections, Predicate<String> kind) {
        return sections.stream().filter(section -> kind.test(section.kind()));
    }

    private static Written written(DemoSection s) {
        String[] under = s.required("under").split(" ", 2);
        return new Written(
                s.key(),
                under[0],
                under[1],
                DemoOffset.parse(s.required("at")),
                s.required("network"),
                s.optional("name").orElse(""),
                words(s));
    }

    private static Decided decided(DemoSection s) {
        String words = words(s);
        return new Decided(
                s.key(),
                s.required("by"),
                DemoOffset.parse(s.required("at")),
                s.optional("note").orElse(""),
                words.isEmpty() ? Optional.empty() : Optional.of(words),
                s.kind().equals("reject") ? Optional.of(RejectReason.valueOf(s.required("reason"))) : Optional.empty(),
                switch (s.kind()) {
                    case "approve", "reject" -> Optional.empty();
                    case "correction" -> Optional.of(Passing.CORRECTION);
                    case "tip" -> Optional.of(Passing.TIP);
                    default -> throw new IllegalArgumentException("nothing to decide: [" + s.kind() + "]");
                },
                s.kind().equals("tip") ? Optional.of(s.required("to")) : Optional.empty());
    }

    private static String words(DemoSection s) {
        return String.join("\n", s.body()).strip();
    }
}
