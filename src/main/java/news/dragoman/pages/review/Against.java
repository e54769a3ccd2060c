package news.dragoman.pages.review;

import java.util.List;
import java.util.Optional;
import news.dragoman.story.Version;

/**
 * What a text is read against, and what else it could be.
 *
 * @param code how an address names it; empty for what is usual
 * @param version nothing where there is none yet
 */
record Against(String code, Optional<Version> version, List<Choice> choices) {

    /** A way of reading as the end of an address. */
    String reading(Mode mode) {
        return "mode=" + mode.code() + (code.isEmpty() ? "" : "&against=" + code);
    }

    /** Why somebody would read against a version. */
    enum Kind {
        /** It is what came to the desk, or what is before readers where that is newer. */
        CAME,
        PUBLISHED,
        /** The person signed it. */
        SIGNED,
        ANY
    }

    /**
     * One that could be chosen.
     *
     * @param cutAt the step at which it was cut
     */
    record Choice(String code, Kind kind, String number, String cutAt, String at, boolean chosen) {}
}
