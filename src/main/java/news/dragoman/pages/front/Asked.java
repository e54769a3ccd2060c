package news.dragoman.pages.front;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import news.dragoman.language.Language;
import news.dragoman.language.Languages;
import news.dragoman.publication.Place;
import news.dragoman.publication.Publications;
import news.dragoman.web.reader.ReaderAnswers;
import news.dragoman.web.rendered.About;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks for of a language's lists, put right where it may be: the language, the place in the list, and the one
 * address that the list has.
 */
record Asked(
        Language language, List<Language> fronts, @Nullable Place before) {

    /** What a list needs to know of the request. */
    record Call(String lang, @Nullable String before, UriInfo uri, HttpHeaders headers) {}

    /**
     * Answers with the list, leads to its right address, or says that nothing is there.
     *
     * @param find what the list is of; empty where there is no such thing
     * @param address of the list
     * @param page what is there
     * @param about what that depends on; empty where it is made anew each time
     */
    static <T> Response answer(
            Call call,
            Publications publications,
            ReaderAnswers answers,
            Function<Asked, Optional<T>> find,
            BiFunction<Asked, T, String> address,
            BiFunction<Asked, T, TemplateInstance> page,
            Function<Asked, Optional<About>> about) {
        List<Language> fronts = publications.fronts();
        Optional<Language> language =
                Language.parse(call.lang()).filter(one -> Languages.KNOWN.contains(one) || fronts.contains(one));
        Optional<Place> place = Optional.ofNullable(call.before()).flatMap(Place::parse);
        if (language.isEmpty() || call.before() != null && place.isEmpty()) {
            return answers.nowhere(call.lang(), call.headers(), fronts);
        }
        var asked = new Asked(language.get(), fronts, place.orElse(null));
        Optional<T> found = find.apply(asked);
        if (found.isEmpty()) {
            return answers.nowhere(call.lang(), call.headers(), fronts);
        }
        String right = address.apply(asked, found.get());
        if (!call.uri().getRequestUri().getRawPath().equals(right)) {
            return answers.movedTo(right);
        }
        TemplateInstance there = page.apply(asked, found.get());
        return about.apply(asked).map(on -> answers.page(there, on)).orElseGet(() -> answers.unkept(there));
    }

    /** A list of articles in this language depends on what is published in it. */
    Optional<About> aboutItsLanguage() {
        return Optional.of(About.language(language).naming(fronts));
    }
}
