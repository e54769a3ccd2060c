package news.dragoman.pages.signin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import news.dragoman.web.KeptForm;

/** Offers to send what was typed before the sign-in ended. A person presses the button; nothing is sent by itself. */
@CheckedTemplate(basePath = "signin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AgainPage(KeptForm kept) implements TemplateInstance {}
