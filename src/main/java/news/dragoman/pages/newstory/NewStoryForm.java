package news.dragoman.pages.newstory;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import news.dragoman.language.Language;
import news.dragoman.language.Languages;
import news.dragoman.people.Desk;
import news.dragoman.people.Person;
import news.dragoman.story.Story;
import news.dragoman.web.KeptForm;

/** The form of a new story as it was filled in. */
record NewStoryForm(String slugline, String desk, String language, String urgency, String due, Set<String> targets) {
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2100;

    /** What is likely: the person's own desk and language, and nothing special. */
    static NewStoryForm likely(Person person, Desk desk) {
        String language = Languages.KNOWN.stream()
                .map(Language::tag)
                .filter(person.languages()::contains)
                .findFirst()
                .or(() -> desk.languages().stream().sorted().findFirst())
                .orElse("en");
        return new NewStoryForm(
                "", desk.id().toString(), language, Integer.toString(Story.PLAIN_URGENCY), "", Set.of());
    }

    static NewStoryForm of(KeptForm form) {
        var targets = new TreeSet<String>();
        form.fields().stream()
                .filter(f -> f.name().equals("target"))
                .map(KeptForm.Field::value)
                .forEach(targets::add);
        return new NewStoryForm(
                value(form, "slugline"),
                value(form, "desk"),
                value(form, "language"),
                value(form, "urgency"),
                value(form, "due"),
                targets);
    }

    private static String value(KeptForm form, String name) {
        return form.fields().stream()
                .filter(f -> f.name().equals(name))
                .map(KeptForm.Field::value)
                .findFirst()
                .orElse("");
    }

    Optional<UUID> deskId() {
        try {
            return Optional.of(UUID.fromString(desk));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    Optional<Language> knownLanguage() {
        return Language.parse(language).filter(Languages.KNOWN::contains);
    }

    /** 1 to 9; what is none becomes 0, which the newsroom refuses. */
    int level() {
        return urgency.matches("[1-9]") ? Integer.parseInt(urgency) : 0;
    }

    boolean dueMakesSense(ZoneId zone) {
        return due.isEmpty() || instant(zone).isPresent();
    }

    Optional<Instant> instant(ZoneId zone) {
        try {
            var at = LocalDateTime.parse(due);
            boolean likely = at.getYear() >= FIRST_YEAR && at.getYear() <= LAST_YEAR;
            return likely ? Optional.of(at.atZone(zone).toInstant()) : Optional.empty();
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }
}
