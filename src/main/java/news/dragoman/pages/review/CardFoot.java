package news.dragoman.pages.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * What can be done with a thread, below what was said in it.
 *
 * @param address of the edition's threads
 * @param here where a plain form leads back to
 * @param said an id for what is said next
 */
@CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CardFoot(
        String address,
        String here,
        String id,
        String version,
        String said,
        boolean reply,
        boolean resolve,
        boolean reopen,
        boolean close)
        implements TemplateInstance {}
