package news.dragoman.web;

import io.quarkus.qute.TemplateExtension;
import news.dragoman.language.WrittenIn;

/** For templates: what people say to each other, beside words of the interface. */
@TemplateExtension
class Spoken {

    private Spoken() {}

    /** The language in which words are written, for {@code lang}: {@code {reason.tongue}}. */
    static String tongue(String words) {
        return WrittenIn.tag(words);
    }
}
