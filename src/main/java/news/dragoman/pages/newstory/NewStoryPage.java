package news.dragoman.pages.newstory;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import news.dragoman.web.FieldError;

/** The form in which a story begins. */
@CheckedTemplate(basePath = "newstory", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NewStoryPage(
        NewStoryForm form,
        List<Choice> desks,
        List<Choice> languages,
        List<Level> levels,
        List<Choice> targets,
        String zone,
        Wrong wrong)
        implements TemplateInstance {

    record Choice(String value, String name, boolean chosen) {}

    record Level(int value, boolean chosen) {}

    /** What is wrong, by field. */
    record Wrong(List<FieldError> errors) {

        /** What is wrong with a field; empty if nothing is. */
        public String about(String field) {
            return FieldError.about(errors, field);
        }
    }
}
