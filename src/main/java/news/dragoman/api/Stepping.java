package news.dragoman.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import news.dragoman.api.view.EditionView;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.story.Edition;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.StepForm;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Takes a step for a program: once, and based on what the program has read. */
@RequestScoped
class Stepping {
    private static final Set<StepForm> PUBLISHING = Set.of(StepForm.PUBLISH, StepForm.SIGN_OFF_AND_PUBLISH);

    private static final Set<StepForm> AWAY = Set.of(
            StepForm.REDACT,
            StepForm.PROPOSE_WITHDRAWAL,
            StepForm.SUSPEND_AND_PROPOSE,
            StepForm.WITHDRAW,
            StepForm.DECLINE_WITHDRAWAL,
            StepForm.TAKE_BACK_WITHDRAWAL);

    private final Newsroom newsroom;
    private final Sight sight;
    private final EditionViews views;
    private final Once once;
    private final CurrentPerson current;
    private final EntityManager database;

    Stepping(
            Newsroom newsroom,
            Sight sight,
            EditionViews views,
            Once once,
            CurrentPerson current,
            EntityManager database) {
        this.newsroom = newsroom;
        this.sight = sight;
        this.views = views;
        this.once = once;
        this.current = current;
        this.database = database;
    }

    /**
     * Takes the step.
     *
     * @param asked the request's body
     * @param saying adds to what is said with the step
     */
    RestResponse<EditionView> take(
            StepForm step,
            UUID id,
            @Nullable String ifMatch,
            @Nullable String key,
            Object asked,
            UnaryOperator<Ask> saying) {
        if (AWAY.contains(step)) {
            return once.answer(key, asked, EditionView.class, () -> {
                newsroom.lockStory(id); // all of it, before one of it
                return taken(false, id, ifMatch, ask -> take(step, id, saying.apply(ask)));
            });
        }
        return take(PUBLISHING.contains(step), id, ifMatch, key, asked, ask -> take(step, id, saying.apply(ask)));
    }

    /**
     * Takes a step that brings more with it than an {@link Ask} holds.
     *
     * @param asked the request's body
     */
    RestResponse<EditionView> take(
            UUID id, @Nullable String ifMatch, @Nullable String key, Object asked, Function<Ask, Edition> step) {
        return take(false, id, ifMatch, key, asked, step);
    }

    /**
     * Takes a step that is about two editions: both are locked, in the order in which everybody locks them, before
     * either of them is looked at.
     *
     * @param asked the request's body
     */
    RestResponse<EditionView> take(
            StepForm step,
            UUID id,
            UUID other,
            @Nullable String ifMatch,
            @Nullable String key,
            Object asked,
            UnaryOperator<Ask> saying) {
        return once.answer(key, asked, EditionView.class, () -> {
            newsroom.lockTogether(Step.valueOf(step.name()), id, other);
            return taken(false, id, ifMatch, ask -> take(step, id, saying.apply(ask)));
        });
    }

    private RestResponse<EditionView> take(
            boolean publishing,
            UUID id,
            @Nullable String ifMatch,
            @Nullable String key,
            Object asked,
            Function<Ask, Edition> step) {
        return once.answer(key, asked, EditionView.class, () -> taken(publishing, id, ifMatch, step));
    }

    private Once.Outcome<EditionView> taken(
            boolean publishing, UUID id, @Nullable String ifMatch, Function<Ask, Edition> step) {
        var edition = sight.lockedEdition(id).edition();
        String etag = Etags.of(edition.version());
        // Whoever publishes what is out already has lost the first answer, and with it the new version.
        boolean again = publishing && edition.stage() == Stage.PUBLISHED;
        if (!again) {
            Etags.check(
                    ifMatch,
                    etag,
                    () -> new Stale.Both(null, views.of(id, edition.storyId()), etag, null, edition.movedAt()));
        }
        var after = step.apply(Ask.at(edition.version()));
        database.flush();
        return Once.Outcome.ok(views.of(id, after.storyId()), Etags.of(after.version()));
    }

    private Edition take(StepForm step, UUID id, Ask ask) {
        return switch (step) {
            case SUBMIT_AND_EDIT -> newsroom.submitAndEdit(id, current.person(), ask);
            case SIGN_OFF_AND_PUBLISH -> newsroom.signOffAndPublish(id, current.person(), ask);
            case SUSPEND_AND_PROPOSE -> newsroom.suspendAndPropose(id, current.person(), ask);
            default -> newsroom.take(Step.valueOf(step.name()), id, current.person(), ask);
        };
    }
}
