package news.dragoman.pages.leaving;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.story.Edition;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.StepForm;
import org.jspecify.annotations.Nullable;

/** What these pages read from forms, and how they answer. */
final class Sent {
    private Sent() {}

    static Response page(int status, TemplateInstance page, CurrentPerson current) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Objects.requireNonNull(
                        page.setLocale(current.uiLocale()).render()))
                .build();
    }

    static Response done(Edition edition, StepForm step) {
        return Response.seeOther(URI.create("/desk/stories/" + edition.storyId() + "?done=" + step.word()))
                .build();
    }

    /** Nothing, where the form was tampered with. */
    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** What readers are told, by edition: two fields of the same place belong together. */
    static Map<UUID, String> lines(@Nullable List<String> editions, @Nullable List<String> lines) {
        Map<UUID, String> told = new HashMap<>();
        if (editions != null && lines != null) {
            for (int i = 0; i < Math.min(editions.size(), lines.size()); i++) {
                String line = lines.get(i);
                id(editions.get(i)).ifPresent(edition -> told.put(edition, line));
            }
        }
        return told;
    }
}
