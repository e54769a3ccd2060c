package news.dragoman.pages.steps;

import static news.dragoman.pages.steps.StepFields.text;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.newsroom.Access;
import news.dragoman.newsroom.Colleagues;
import news.dragoman.newsroom.Gatherer;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.newsroom.Returning;
import news.dragoman.newsroom.TextChange;
import news.dragoman.newsroom.TextChanges;
import news.dragoman.people.Desks;
import news.dragoman.people.Person;
import news.dragoman.story.Claims;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.story.Stories;
import news.dragoman.story.Story;
import news.dragoman.story.StoryNames;
import news.dragoman.story.StoryNaming;
import news.dragoman.web.Addresses;
import news.dragoman.web.Asking;
import news.dragoman.web.Audience;
import news.dragoman.web.Cookies;
import news.dragoman.web.CorrectionChoice;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Failure;
import news.dragoman.web.ReturnChoice;
import news.dragoman.web.SavingMessages;
import news.dragoman.web.StepForm;
import news.dragoman.web.TimeForm;
import news.dragoman.web.Words;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.Guard;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Reason;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import org.jboss.resteasy.reactive.RestPath;

/** Takes one step on one edition and leads on to the page where the person goes on. */
@Path("/desk/editions/{id}")
@Produces(MediaType.TEXT_HTML)
@Audience(Audience.Of.NEWSROOM)
public class StepsResource {

    /** What sending the same form again cannot mend: its page is old. */
    private static final Set<String> OLD_PAGE =
            Set.of(Reason.MOVED_ON, Reason.STAGE, Guard.TEXT_AS_READ.name(), Guard.NEVER_PUBLISHED.name());

    private final Newsroom newsroom;
    private final Returning returning;
    private final Editions editions;
    private final Stories stories;
    private final Desks desks;
    private final StoryNaming naming;
    private final Access access;
    private final Gatherer gatherer;
    private final Colleagues colleagues;
    private final TextChanges changes;
    private final Claims claims;
    private final CurrentPerson current;
    private final Asking asking;
    private final Words words;

    StepsResource(
            Newsroom newsroom,
            Returning returning,
            Editions editions,
            Stories stories,
            Desks desks,
            StoryNaming naming,
            Access access,
            Gatherer gatherer,
            Colleagues colleagues,
            TextChanges changes,
            Claims claims,
            CurrentPerson current,
            Asking asking,
            Words words) {
        this.newsroom = newsroom;
        this.returning = returning;
        this.editions = editions;
        this.stories = stories;
        this.desks = desks;
        this.naming = naming;
        this.access = access;
        this.gatherer = gatherer;
        this.colleagues = colleagues;
        this.changes = changes;
        this.claims = claims;
        this.current = current;
        this.asking = asking;
        this.words = words;
    }

    /** Takes the step, or answers 403, 409 or 422 with every reason. */
    @POST
    @Path(
            "{step: file|recall|update-source|claim|assign|renew|release|hand-over|take-over|submit|submit-and-edit|return|sign-off|sign-off-and-publish"
                    + "|reopen|publish|spike|restore|correct|change-note|abandon|close-task|waive|countersign|suspend|resume|hold|lift"
                    + "|schedule|unschedule|embargo|lift-embargo|withdraw|decline-withdrawal|take-back-withdrawal}")
    public Response take(@RestPath UUID id, @RestPath String step, @BeanParam StepFields fields) {
        var form = StepForm.of(step).orElseThrow(NotFoundException::new);
        try {
            var edition = take(form, id, fields);
            if (form == StepForm.RENEW && asking.byScript()) {
                return Response.ok(renewed(id), MediaType.APPLICATION_JSON_TYPE).build();
            }
            return Response.seeOther(URI.create(onward(form, edition, fields))).build();
        } catch (Refusal refusal) {
            var page = QuarkusTransaction.requiringNew().call(() -> refused(form, id, fields, refusal));
            return Response.status(page.failure().status())
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(page.setLocale(current.uiLocale()).render())
                    .build();
        }
    }

    private Edition take(StepForm form, UUID id, StepFields fields) {
        var person = current.person();
        return switch (form) {
            case SUBMIT_AND_EDIT -> newsroom.submitAndEdit(id, person, fields.ask());
            case SIGN_OFF_AND_PUBLISH -> newsroom.signOffAndPublish(id, person, fields.ask());
            case RETURN ->
                returning.giveBack(
                        id,
                        person,
                        fields.ask(),
                        fields.reasons(),
                        current.face().tag());
            default -> newsroom.take(Step.valueOf(form.name()), id, person, fields.ask());
        };
    }

    /** What a script is told about a claim's new end. */
    record Renewed(String until) {}

    private Renewed renewed(UUID id) {
        return new Renewed(QuarkusTransaction.requiringNew()
                .call(() -> claims.open(id).orElseThrow().until().toString()));
    }

    private static String onward(StepForm form, Edition edition, StepFields fields) {
        String at = Cookies.PATH + "/editions/" + edition.id();
        String story = Cookies.PATH + "/stories/" + edition.storyId();
        return switch (form) {
            case UPDATE_SOURCE -> Addresses.inNewsroom(text(fields.back)).orElse(story);
            case CLAIM -> at + (edition.stage() == Stage.TRANSLATION ? "/translate" : "/review");
            case REOPEN, SUBMIT_AND_EDIT -> at + "/review";
            case CORRECT -> at + (edition.stage() == Stage.TRANSLATION ? "/translate" : "/review");
            case WAIVE, CHANGE_NOTE -> Addresses.inNewsroom(text(fields.back)).orElse(story + "?done=" + form.word());
            case COUNTERSIGN ->
                // whoever has found something wrong goes on from the story, where it can be corrected
                text(fields.fault).isEmpty() && text(fields.back).equals(Cookies.PATH + "/countersign")
                        ? text(fields.back) + "?done=" + form.word()
                        : story + "?done=" + form.word() + "#e-"
                                + edition.language().tag();
            case RENEW -> Addresses.inNewsroom(text(fields.back)).orElse(story);
            default -> story + "?done=" + form.word();
        };
    }

    private RefusedPage refused(StepForm form, UUID id, StepFields fields, Refusal refusal) {
        var edition = editions.findByIdOptional(id).orElseThrow(NotReadable::new);
        var story = stories.findById(edition.storyId());
        if (!access.knows(current.person(), edition)) {
            throw new NotReadable();
        }
        var language = current.face();
        var refused = refusal.refused();
        var codes = refused.reasons().stream().map(Reason::code).collect(Collectors.toSet());
        var holders = refused.reasons().stream()
                .filter(Reason::namesHolder)
                .map(r -> UUID.fromString(r.args().get(0)))
                .toList();
        var entitled = gives(form)
                ? colleagues
                        .entitled(List.of(gatherer.looking(edition, current.person())))
                        .getOrDefault(id, List.of())
                : List.<Person>of();
        var changed = codes.contains(Guard.TEXT_AS_READ.name()) ? changes.last(edition) : Optional.<TextChange>empty();
        var names = naming.in(
                story,
                Stream.of(
                                holders.stream(),
                                entitled.stream().map(Person::id),
                                changed.stream().map(TextChange::by))
                        .flatMap(Function.identity())
                        .toList(),
                List.of());
        String storyAddress = Cookies.PATH + "/stories/" + story.id();
        return new RefusedPage(
                Failure.of(refused.kind()),
                form,
                story.slugline(),
                edition.language().nameIn(current.uiLocale()),
                Stream.concat(
                                refused.reasons().stream()
                                        .map(r -> words.reason(r, language, p -> names.of(p, language.tag()))),
                                changed
                                        .map(c -> words.in(SavingMessages.class, language)
                                                .changedBy(names.of(c.by(), language.tag()), current.clock(c.at())))
                                        .stream())
                        .toList(),
                kept(
                        form,
                        id,
                        fields,
                        codes,
                        form == StepForm.RETURN ? why(edition, story, fields.reasons()) : List.of(),
                        time(form, fields, refused, story),
                        receivers(form, fields, entitled, names)),
                refused.kind() != Decision.Kind.NOT_YOU && codes.stream().noneMatch(OLD_PAGE::contains),
                Addresses.inNewsroom(text(fields.back)).orElse(storyAddress),
                storyAddress);
    }

    private static boolean gives(StepForm form) {
        return form == StepForm.ASSIGN || form == StepForm.HAND_OVER;
    }

    private List<RefusedPage.Receiver> receivers(
            StepForm form, StepFields fields, List<Person> entitled, StoryNames names) {
        return entitled.stream()
                .map(Person::id)
                .filter(p ->
                        form != StepForm.HAND_OVER || !p.equals(current.person().id()))
                .map(p -> new RefusedPage.Receiver(
                        names.mark(p).toString(),
                        names.of(p, current.face().tag()),
                        names.mark(p).toString().equals(text(fields.receiver))))
                .sorted(Comparator.comparing(RefusedPage.Receiver::name, Collator.getInstance(current.uiLocale())))
                .toList();
    }

    private List<ReturnChoice> why(Edition edition, Story story, Set<UUID> ticked) {
        return returning.offered(edition, story.deskId()).stream()
                .map(r ->
                        new ReturnChoice(r.id().toString(), r.in(current.face().tag()), ticked.contains(r.id())))
                .toList();
    }

    private Optional<TimeForm> time(StepForm form, StepFields fields, Decision.Refused refused, Story story) {
        return form == StepForm.SCHEDULE || form == StepForm.EMBARGO
                ? Optional.of(TimeForm.of(
                                text(fields.local),
                                text(fields.zone),
                                desks.findById(story.deskId()).zone(),
                                current.zone())
                        .offering(refused.reasons(), current.uiLocale()))
                : Optional.empty();
    }

    private static RefusedPage.Kept kept(
            StepForm form,
            UUID id,
            StepFields fields,
            Set<String> codes,
            List<ReturnChoice> why,
            Optional<TimeForm> time,
            List<RefusedPage.Receiver> receivers) {
        return new RefusedPage.Kept(
                form.address(id),
                text(fields.version),
                text(fields.hash),
                text(fields.back),
                why,
                codes.contains(Guard.REASON_GIVEN.name())
                        || codes.contains(Guard.NOTE_GIVEN.name())
                        || codes.contains(Guard.REASON_BESIDE_SOURCE.name())
                        || !text(fields.reason).isBlank(),
                text(fields.reason),
                codes.contains(Guard.PINNED_OR_CURRENT.name())
                        || !text(fields.pinnedReason).isBlank(),
                text(fields.pinnedReason),
                codes.contains(Guard.SOLO_REASON.name())
                        || !text(fields.soloReason).isBlank(),
                text(fields.soloReason),
                !text(fields.everywhere).isEmpty(),
                text(fields.readIn),
                form == StepForm.COUNTERSIGN,
                !text(fields.fault).isEmpty(),
                form == StepForm.CORRECT || form == StepForm.CHANGE_NOTE
                        ? CorrectionChoice.all(text(fields.kind))
                        : List.of(),
                text(fields.note),
                !text(fields.upstream).isEmpty(),
                time,
                receivers);
    }
}
