package news.dragoman.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a form that could not be taken, with the address it was for, so that it can be shown, carried
 * along, and sent again.
 *
 * @param action path and query of the address it was posted to
 * @param fields names and values in order; without secrets and without the token that went with the old page
 */
public record KeptForm(String action, List<Field> fields) {
    /** A password or a code that is good once is never shown or carried along. */
    private static final Set<String> SECRETS = Set.of("password", "new-password", "code");

    private static final String PREFIX = "kept.";
    private static final String ACTION = "kept-action";

    public KeptForm {
        fields = List.copyOf(fields);
    }

    /** One value; a name may occur several times. */
    public record Field(String name, String value) {
        /** The name under which a page in between carries the field along. */
        public String carriedName() {
            return PREFIX + name;
        }

        /** Whether there is something in it that a person would miss. */
        public boolean worthShowing() {
            return value.length() > 20 || value.indexOf('\n') >= 0;
        }
    }

    /** The first value of that name; empty if there is none. */
    public String value(String name) {
        return values(name).stream().findFirst().orElse("");
    }

    /** All values of that name in their order. */
    public List<String> values(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .toList();
    }

    static KeptForm of(String action, @Nullable FormData form) {
        List<Field> fields = new ArrayList<>();
        if (form != null) {
            for (String name : form) {
                form.get(name).stream()
                        .filter(value -> !value.isFileItem())
                        .filter(value -> !name.equals(Cookies.CSRF) && !SECRETS.contains(name))
                        .forEach(value -> fields.add(new Field(name, value.getValue())));
            }
        }
        return new KeptForm(action, fields);
    }

    /** The form that this one carries along, if it does. */
    public @Nullable KeptForm carried() {
        List<Field> inner = fields.stream()
                .filter(field -> field.name().startsWith(PREFIX))
                .map(field -> new Field(field.name().substring(PREFIX.length()), field.value()))
                .toList();
        return fields.stream()
                .filter(field -> field.name().equals(ACTION))
                .map(field -> Addresses.inNewsroom(field.value()))
                .flatMap(java.util.Optional::stream)
                .findFirst()
                .map(address -> new KeptForm(address, inner))
                .orElse(null);
    }

    public String carriedAction() {
        return ACTION;
    }
}
