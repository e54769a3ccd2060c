package news.dragoman.pages.draft;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import news.dragoman.web.TextOf;

/** Two texts for one block, side by side; nothing was overwritten. */
@CheckedTemplate(basePath = "draft", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ConflictPage(String action, TextOf mine, TextOf theirs, Rivals.Rival rival, String back)
        implements TemplateInstance {}
