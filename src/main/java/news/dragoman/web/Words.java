package news.dragoman.web;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dragoman.workflow.Guard;
import news.dragoman.workflow.Reason;
import news.dragoman.workflow.Stage;

/** Words from the message bundles, for Java code that must speak. Templates use the bundles by themselves. */
@ApplicationScoped
public class Words {
    /** Arguments: how long the text is, and how long it may be. */
    private static final String TOO_LONG = "TEXT_TOO_LONG";

    /** Arguments: width and height, and how many millions of pixels are taken. */
    private static final String PHOTO_PIXELS = "PHOTO_PIXELS";

    /** Arguments: instants, and the zone that they are told in. */
    private static final Set<String> OF_TIMES = Set.of(
            Guard.EMBARGO_PASSED.name(),
            Guard.TIME_EXISTS.name(),
            Guard.TIME_CLEAR.name(),
            Guard.TIME_AFTER_EMBARGO.name());

    private final Template plain;
    private final Template withArgument;

    Words(Engine engine) {
        this.plain = engine.parse("{refusal:message(key)}");
        this.withArgument = engine.parse("{refusal:message(key, about)}");
    }

    /** A bundle in a language of the interface. */
    public <T> T in(Class<T> bundle, Interface language) {
        return language == Interface.ENGLISH
                ? MessageBundles.get(bundle)
                : MessageBundles.get(bundle, Localized.Literal.of(language.tag()));
    }

    /** A reason for a refusal, worded: by its code, with what it speaks of. It names nobody. */
    public String reason(Reason reason, Interface language) {
        return reason(reason, language, person -> "");
    }

    /**
     * A reason for a refusal, worded.
     *
     * @param names what a person is called in the story that it is about: never more than the story shows
     */
    public String reason(Reason reason, Interface language, Function<UUID, String> names) {
        String key = key(reason.code());
        var template = reason.args().isEmpty() ? plain : withArgument;
        return template.data("key", key)
                .data("about", about(reason, language, names))
                .setLocale(language.locale())
                .render();
    }

    /** HAS_HEADLINE is worded by the message hasHeadline. */
    static String key(String code) {
        StringBuilder key = new StringBuilder();
        for (String word : code.toLowerCase(Locale.ROOT).split("_")) {
            key.append(key.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return key.toString();
    }

    private String about(Reason reason, Interface language, Function<UUID, String> names) {
        List<String> args = reason.args();
        if (args.isEmpty()) {
            return "";
        }
        if (reason.namesHolder()) {
            String name = names.apply(UUID.fromString(args.get(0)));
            return name.isEmpty() ? in(WebMessages.class, language).somebody() : name;
        }
        if (reason.code().equals(Reason.STAGE)) {
            return in(WebMessages.class, language).stage(StageMark.of(Stage.valueOf(args.get(0)), true));
        }
        if (reason.code().equals(TOO_LONG)) {
            var numbers = NumberFormat.getIntegerInstance(language.locale());
            return args.stream().map(Long::parseLong).map(numbers::format).collect(Collectors.joining(" / "));
        }
        if (reason.code().equals(PHOTO_PIXELS)) {
            var numbers = NumberFormat.getIntegerInstance(language.locale());
            return args.stream()
                    .limit(2)
                    .map(Long::parseLong)
                    .map(numbers::format)
                    .collect(Collectors.joining(" × "));
        }
        if (OF_TIMES.contains(reason.code())) {
            boolean one = args.size() == 2;
            return TimeForm.times(args)
                    .map(at -> one ? ZonedTime.full(at, language.locale()) : ZonedTime.exact(at, language.locale()))
                    .collect(Collectors.joining(" · "));
        }
        return String.join(in(WebMessages.class, language).listComma(), args);
    }
}
