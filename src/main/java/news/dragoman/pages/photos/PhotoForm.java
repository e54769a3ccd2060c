package news.dragoman.pages.photos;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import news.dragoman.media.PhotoFacts;
import news.dragoman.web.FieldError;
import news.dragoman.web.KeptForm;
import org.jspecify.annotations.Nullable;

/** What the form of one photo brought: its words by block, and what is said of it in no language. */
record PhotoForm(UUID photo, KeptForm form) {

    /** A block's words, based on a version of it. */
    record Typed(UUID block, String text, int base) {}

    List<Typed> texts() {
        var texts = new ArrayList<Typed>();
        for (KeptForm.Field field : form.fields()) {
            var block = field.name().startsWith("text.") ? uuid(field.name().substring(5)) : null;
            if (block != null) {
                texts.add(new Typed(block, field.value(), number("base." + block)));
            }
        }
        return texts;
    }

    boolean hasFacts() {
        return !form.values("facts").isEmpty();
    }

    int version() {
        return number("facts");
    }

    /** What is wrong with the fields; nothing if all can be kept. */
    List<FieldError> wrong(PhotosMessages say) {
        var errors = new ArrayList<FieldError>();
        if (!value("taken").isEmpty() && taken() == null) {
            errors.add(new FieldError("taken-" + photo, say.takenWrong()));
        }
        if (value("place").length() > PhotoFacts.PLACE_LIMIT) {
            errors.add(new FieldError("place-" + photo, say.placeLong(Integer.toString(PhotoFacts.PLACE_LIMIT))));
        }
        if (share("across") < 0) {
            errors.add(new FieldError("across-" + photo, say.focalWrong()));
        }
        if (share("down") < 0) {
            errors.add(new FieldError("down-" + photo, say.focalWrong()));
        }
        return errors;
    }

    PhotoFacts facts() {
        return new PhotoFacts(
                share("across"),
                share("down"),
                !value("handout").isEmpty(),
                taken(),
                value("place").strip());
    }

    private @Nullable LocalDate taken() {
        try {
            return value("taken").isEmpty() ? null : LocalDate.parse(value("taken"));
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    /** A share of 1 from hundredths; -1 for what is none. */
    private float share(String name) {
        int hundredths = number(name);
        return hundredths < 0 || hundredths > 100 ? -1 : hundredths / 100f;
    }

    String value(String name) {
        return form.value(name);
    }

    private int number(String name) {
        try {
            return Integer.parseInt(value(name).strip());
        } catch (NumberFormatException notANumber) {
            return -1;
        }
    }

    static @Nullable UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
