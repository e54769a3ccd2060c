package news.dragoman.pages.preview;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.history.Ids;
import news.dragoman.newsroom.Previewing;
import news.dragoman.web.KeptForm;
import news.dragoman.web.fields.Checking;

/**
 * The form of a new link as it was filled in.
 *
 * @param id of the link that it makes: sent twice, it makes one
 * @param version as chosen; empty for the newest
 * @param hours as chosen
 */
record PreviewForm(UUID id, String version, String forWhom, String hours) {

    /** From a phone call to a fortnight, in hours. */
    static final List<Integer> CHOICES = List.of(1, 8, 24, 72, 168, (int) Previewing.LONGEST.toHours());

    private static final String A_DAY = "24";

    static PreviewForm fresh(String version) {
        return new PreviewForm(Ids.next(), version, "", A_DAY);
    }

    static PreviewForm of(KeptForm form) {
        return new PreviewForm(id(form.value("id")), form.value("version"), form.value("for"), form.value("hours"));
    }

    Optional<Duration> lasts() {
        return CHOICES.stream()
                .filter(one -> hours.equals(Integer.toString(one)))
                .findFirst()
                .map(Duration::ofHours);
    }

    /** The number of the version; nothing where none was chosen. */
    Optional<Integer> number() {
        return version.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(version)) : Optional.empty();
    }

    /** The name, with what is wrong with the form noted. */
    String check(Checking checking, PreviewMessages say) {
        String name = checking.line("for", forWhom, Previewing.NAME_LIMIT);
        if (name.isEmpty()) {
            checking.wrong("for", say.forMissing());
        }
        if (lasts().isEmpty()) {
            checking.wrong("hours", say.hoursWrong());
        }
        if (number().isEmpty()) {
            checking.wrong("version", say.versionWrong());
        }
        return name;
    }

    private static UUID id(String given) {
        try {
            return UUID.fromString(given);
        } catch (IllegalArgumentException none) {
            return Ids.next();
        }
    }
}
