package news.dragoman.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Sets every page to the asker's language before it is rendered. */
@ApplicationScoped
class Speech {
    private final CurrentPerson current;

    Speech(CurrentPerson current) {
        this.current = current;
    }

    void teach(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(page -> {
            if (Arc.container().requestContext().isActive()) {
                page.setLocale(current.uiLocale());
            }
        });
    }
}
