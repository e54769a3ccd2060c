package news.dragoman.web;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import news.dragoman.people.People;
import news.dragoman.people.Person;
import news.dragoman.workflow.Guard;
import news.dragoman.workflow.Reason;
import news.dragoman.workflow.Stage;

/** Words from the message bundles, for Java code that must speak. Templates use the bundles by themselves. */
@ApplicationScoped
public class Words {
    private final People people;
    private final Template plain;
    private final Template withArgument;

    Words(Engine engine, People people) {
        this.people = people;
        this.plain = engine.parse("{refusal:message(key)}");
        this.withArgument = engine.parse("{refusal:message(key, about)}");
    }

    /** A bundle in a language of the interface. */
    public <T> T in(Class<T> bundle, Interface language) {
        return language == Interface.ENGLISH
                ? MessageBundles.get(bundle)
                : MessageBundles.get(bundle, Localized.Literal.of(language.tag()));
    }

    /** A reason for a refusal, worded: by its code, with what it speaks of. */
    public String reason(Reason reason, Interface language) {
        String key = key(reason.code());
        var template = reason.args().isEmpty() ? plain : withArgument;
        return template.data("key", key)
                .data("about", about(reason, language))
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

    private String about(Reason reason, Interface language) {
        List<String> args = reason.args();
        if (args.isEmpty()) {
            return "";
        }
        if (reason.code().equals(Guard.UNCLAIMED.name())) {
            return people.findByIdOptional(UUID.fromString(args.get(0)))
                    .map((Person person) -> person.nameIn(language.tag()))
                    .orElse("");
        }
        if (reason.code().equals(Reason.STAGE)) {
            return in(WebMessages.class, language).stage(StageMark.of(Stage.valueOf(args.get(0)), true));
        }
        return String.join(in(WebMessages.class, language).listComma(), args);
    }
}
