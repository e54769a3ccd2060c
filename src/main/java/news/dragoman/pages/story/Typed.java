package news.dragoman.pages.story;

import java.util.List;
import news.dragoman.web.FieldError;

/** What was typed into one of the page's forms, and what is wrong with it. */
record Typed(String source, String language, String due, List<FieldError> errors) {
    static final Typed NOTHING = new Typed("", "", "", List.of());
}
