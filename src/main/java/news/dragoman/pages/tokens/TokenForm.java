package news.dragoman.pages.tokens;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.history.Ids;
import news.dragoman.people.Scope;
import news.dragoman.people.Tokens;
import news.dragoman.web.FieldError;
import news.dragoman.web.KeptForm;

/**
 * The form of a new token as it was filled in.
 *
 * @param id of the token that it makes: sent twice, it makes one
 * @param days as typed
 */
record TokenForm(UUID id, String name, Set<Scope> scopes, String days) {
    /** From a try-out to a year. */
    static final List<Integer> CHOICES = List.of(1, 7, 30, 90, Tokens.MOST_DAYS);

    static TokenForm fresh() {
        return new TokenForm(Ids.next(), "", EnumSet.of(Scope.READ), "30");
    }

    static TokenForm of(KeptForm form) {
        var scopes = EnumSet.of(Scope.READ);
        Stream.of(Scope.values())
                .filter(scope -> values(form, "scope").contains(scope.name()))
                .forEach(scopes::add);
        return new TokenForm(id(values(form, "id")), value(form, "name").strip(), scopes, value(form, "days"));
    }

    Optional<Integer> lasts() {
        return CHOICES.stream()
                .filter(one -> days.equals(Integer.toString(one)))
                .findFirst();
    }

    List<FieldError> errors(TokensMessages say) {
        var errors = new ArrayList<FieldError>();
        if (name.isBlank()) {
            errors.add(new FieldError("name", say.nameMissing()));
        }
        if (name.length() > Tokens.NAME_LIMIT) {
            errors.add(new FieldError("name", say.nameTooLong(Tokens.NAME_LIMIT)));
        }
        if (lasts().isEmpty()) {
            errors.add(new FieldError("days", say.daysWrong()));
        }
        return errors;
    }

    private static String value(KeptForm form, String name) {
        return values(form, name).stream().findFirst().orElse("");
    }

    private static Set<String> values(KeptForm form, String name) {
        return form.fields().stream()
                .filter(field -> field.name().equals(name))
                .map(KeptForm.Field::value)
                .collect(Collectors.toSet());
    }

    private static UUID id(Set<String> given) {
        try {
            return UUID.fromString(given.stream().findFirst().orElse(""));
        } catch (IllegalArgumentException none) {
            return Ids.next();
        }
    }
}
