package news.dragoman.api;

import java.util.Locale;
import java.util.UUID;
import news.dragoman.comments.Flag;
import news.dragoman.comments.QueueAsk;
import news.dragoman.language.PlainText;
import news.dragoman.newsroom.CommentDesk;
import news.dragoman.people.Person;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which comments a program asks for; what is left out narrows nothing down. */
public class CommentFields {

    /** WAITING, APPROVED, REJECTED or PASSED_ON; those that wait where it is left out. */
    @RestQuery
    @Nullable
    String show;

    /** Of the article, as a BCP 47 tag. */
    @RestQuery
    @Nullable
    String language;

    /** Whose article they stand under. */
    @RestQuery
    @Nullable
    String edition;

    /** Why a moderator should look first, such as LINKS. */
    @RestQuery
    @Nullable
    String flag;

    /** @throws Fault naming the field that is none */
    QueueAsk ask(CommentDesk desk, Person person) {
        return desk.ask(
                show == null || show.isEmpty() ? QueueAsk.Show.WAITING : of("show", QueueAsk.Show.class, show),
                language == null || language.isEmpty() ? null : PlainText.sought(language),
                edition == null || edition.isEmpty() ? null : id(edition),
                flag == null || flag.isEmpty() ? null : of("flag", Flag.class, flag),
                person);
    }

    private static <T extends Enum<T>> T of(String field, Class<T> type, String text) {
        try {
            return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException none) {
            throw new Fault(ProblemKind.MALFORMED, field);
        }
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw new Fault(ProblemKind.MALFORMED, "edition");
        }
    }
}
