package news.dragoman.pages.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.language.PlainText;
import news.dragoman.story.Credit;
import news.dragoman.web.KeptForm;

/**
 * The draft as its one form sends it.
 *
 * <p>One form for all, because without scripts a browser sends one form and forgets what was typed into the others:
 * with a form for each block, saving one would lose the rest. So every button of the page, whatever else it does, first
 * saves everything that was typed.
 */
final class DraftForm {
    private static final String TEXT = "text.";

    private final KeptForm form;

    DraftForm(KeptForm form) {
        this.form = form;
    }

    /**
     * One text of the form.
     *
     * @param base the version it was based on
     * @param touched whether it differs from what the page showed
     */
    record Typed(UUID block, String text, int base, boolean touched) {}

    List<Typed> texts() {
        var texts = new ArrayList<Typed>();
        for (KeptForm.Field field : form.fields()) {
            if (field.name().startsWith(TEXT)) {
                uuid(field.name().substring(TEXT.length())).ifPresent(id -> texts.add(typed(id, field.value())));
            }
        }
        return texts;
    }

    private Typed typed(UUID block, String value) {
        String text = PlainText.lineEnds(value);
        boolean touched = !Mark.of(text).equals(value("was." + block));
        return new Typed(block, text, number("base." + block), touched);
    }

    boolean has(String name) {
        return form.fields().stream().anyMatch(f -> f.name().equals(name));
    }

    /** The first value of a field; empty where there is none. */
    String value(String name) {
        return form.fields().stream()
                .filter(f -> f.name().equals(name))
                .map(KeptForm.Field::value)
                .findFirst()
                .orElse("");
    }

    List<KeptForm.Field> startingWith(String name) {
        return form.fields().stream().filter(f -> f.name().startsWith(name)).toList();
    }

    List<String> values(String name) {
        return form.fields().stream()
                .filter(f -> f.name().equals(name))
                .map(KeptForm.Field::value)
                .toList();
    }

    int number(String name) {
        try {
            return Integer.parseInt(value(name));
        } catch (NumberFormatException notANumber) {
            return -1;
        }
    }

    /** The byline in its order, as far as its values make sense. */
    List<Credit> byline() {
        return values("byline").stream().flatMap(v -> credit(v).stream()).toList();
    }

    /** A credit as a form's value: {@code person:…}, {@code persona:…} or {@code desk:…}. */
    static Optional<Credit> credit(String value) {
        int colon = value.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        return uuid(value.substring(colon + 1)).flatMap(id -> switch (value.substring(0, colon)) {
            case "person" -> Optional.of(Credit.person(id));
            case "persona" -> Optional.of(Credit.persona(id));
            case "desk" -> Optional.of(Credit.desk(id));
            default -> Optional.empty();
        });
    }

    static String value(Credit credit) {
        return credit.personId()
                .map(id -> "person:" + id)
                .or(() -> credit.personaId().map(id -> "persona:" + id))
                .or(() -> credit.deskId().map(id -> "desk:" + id))
                .orElseThrow();
    }

    static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
