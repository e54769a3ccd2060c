package news.dragoman.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import news.dragoman.api.view.ArticlePartView;
import news.dragoman.api.view.ArticlePartsView;
import news.dragoman.api.view.CorrectAsk;
import news.dragoman.api.view.CountersignAsk;
import news.dragoman.api.view.EditionView;
import news.dragoman.api.view.EmbargoAsk;
import news.dragoman.api.view.EverywhereAsk;
import news.dragoman.api.view.PublishAsk;
import news.dragoman.api.view.ReasonAsk;
import news.dragoman.api.view.ReceiverAsk;
import news.dragoman.api.view.RedactAsk;
import news.dragoman.api.view.ReturnAsk;
import news.dragoman.api.view.SignOffAsk;
import news.dragoman.api.view.SuspensionAsk;
import news.dragoman.api.view.TimeAsk;
import news.dragoman.api.view.ToldOfEdition;
import news.dragoman.api.view.WithdrawalAsk;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.Counterparts;
import news.dragoman.newsroom.Returning;
import news.dragoman.people.Scope;
import news.dragoman.story.Version;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Needs;
import news.dragoman.web.StepForm;
import news.dragoman.workflow.NotReadable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The steps of the table, one route each. All carry the version of the edition that the program has read. */
@Path("/api/editions/{edition}")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.PROGRAMS)
@Needs(Scope.STEPS)
@Tag(name = "Steps")
public class StepsResource {
    private final Stepping stepping;
    private final Counterparts counterparts;
    private final Returning returning;
    private final CurrentPerson current;

    StepsResource(Stepping stepping, Counterparts counterparts, Returning returning, CurrentPerson current) {
        this.stepping = stepping;
        this.counterparts = counterparts;
        this.returning = returning;
        this.current = current;
    }

    @POST
    @Path("file")
    @Operation(operationId = "file", summary = "Hand an original to the desk")
    public RestResponse<EditionView> file(
            @RestPath UUID edition,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key) {
        return plain(StepForm.FILE, edition, ifMatch, key);
    }

    @POST
    @Path("recall")
    @Operation(operationId = "recall", summary = "Take an original back while nobody works on it")
    public RestResponse<EditionView> recall(
            @RestPath UUID edition,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key) {
        return plain(StepForm.RECALL, edition, ifMatch, key);
    }

    @POST
    @Path("claim")
    @Operation(operationId = "claim", summary = "Take an edition in hand for a limited time")
    public RestResponse<EditionView> claim(
            @RestPath UUID edition,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key) {
        return plain(StepForm.CLAIM, edition, ifMatch, key);
    }

    @POST
    @Path("renew")
    @Operation(operationId = "renew", summary = "Prolong one's claim")
    public RestResponse<EditionView> renew(
            @RestPath UUID edition,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key) {
        return plain(StepForm.RENEW, edition, ifMatch, key);
    }

    @POST
    @Path("release")
    @Operation(operationId = "release", summary = "Let go; the text is kept")
    public RestResponse<EditionView> release(
            @RestPath UUID edition,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key) {
        return plain(StepForm.RELEASE, edition, ifMatch, key);
    }

    @POST
    @Path("assign")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "assign", summary = "Give an edition to a named person who may have it in hand")
    public RestResponse<EditionView> assign(
            @RestPath UUID edition,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key,
            ReceiverAsk ask) {
        return stepping.take(StepForm.ASSIGN, edition, ifMatch, key, ask, said -> giving(said, ask));
    }

    @POST
    @Path("hand-over")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "handOver", summary = "Give what one holds to somebody else")
    public RestResponse<EditionView> handOver(
            @RestPath UUID edition,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key,
            ReceiverAsk ask) {
        return stepping.take(StepForm.HAND_OVER, edition, ifMatch, key, ask, said -> giving(said, ask));
    }

    @POST
    @Path("take-over")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "takeOver", summary = "Take an edition from its holder, with a reason")
    public RestResponse<EditionView> takeOver(
            @RestPath UUID edition,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key,
            ReasonAsk ask) {
        return stepping.take(StepForm.TAKE_OVER, edition, ifMatch, key, ask, said -> said.because(ask.reason()));
    }

    @POST
    @Path("submit")
    @Operation(operationId = "submit", summary = "Hand a translation to the editors")
    public RestResponse<EditionView> submit(
            @RestPath UUID edition,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key) {
        return plain(StepForm.SUBMIT, edition, ifMatch, key);
    }

    @POST
    @Path("submit-and-edit")
    @Operation(operationId = "submitAndEdit", summary = "Submit a translation and take it into editing")
    public RestResponse<EditionView> submitAndEdit(
            @RestPath UUID edition,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key) {
        return plain(StepForm.SUBMIT_AND_EDIT, edition, ifMatch, key);
    }

    @POST
    @Path("return")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "returnEdition", summary = "Send it back, with reasons of the list or in free words")
    public RestResponse<EditionView> giveBack(
            @RestPath UUID edition,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key,
            ReturnAsk ask) {
        return stepping.take(
                edition,
                ifMatch,
                key,
                ask,
                said -> returning.giveBack(
                        edition,
                        current.person(),
                        said.because(Objects.requireNonNullElse(ask.reason(), "")),
                        Set.copyOf(Objects.requireNonNullElse(ask.reasons(), List.of())),
                        current.face().tag()));
    }

    @POST
    @Path("reopen")
    @Operation(operationId = "reopen", summary = "Open a signed text again; its sign-off is void")
    public RestResponse<EditionView> reopen(
            @RestPath UUID edition,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key) {
        return plain(StepForm.REOPEN, edition, ifMatch, key);
    }

    @POST
    @Path("spike")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "spike", summary = "Put an edition aside that no reader has seen, with a reason")
    public RestResponse<EditionView> spike(
            @RestPath UUID edition,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key,
            ReasonAsk ask) {
        return stepping.take(StepForm.SPIKE, edition, ifMatch, key, ask, said -> said.because(ask.reason()));
    }

    @POST
    @Path("restore")
    @Operation(operationId = "restore", summary = "Bring a spiked edition back to the stage it left")
    public RestResponse<EditionView> restore(
            @RestPath UUID edition,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key) {
        return plain(StepForm.RESTORE, edition, ifMatch, key);
    }

    @POST
    @Path("correct")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "correct",
            summary = "Open a published edition again; readers keep what they have until the new words are published")
    public RestResponse<EditionView> correct(
            @RestPath UUID edition,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key,
            CorrectAsk ask) {
        return stepping.take(
                StepForm.CORRECT,
                edition,
                ifMatch,
                key,
                ask,
                said -> said.correcting(ask.kind(), ask.told()).upstream(Boolean.TRUE.equals(ask.upstream())));
    }

    @POST
    @Path("change-note")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeNote",
            summary =
                    "Say otherwise what an edition that was opened again is corrected for, and what readers will be told")
    public RestResponse<EditionView> changeNote(
            @RestPath UUID edition,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key,
            CorrectAsk ask) {
        return stepping.take(
                StepForm.CHANGE_NOTE, edition, ifMatch, key, ask, said -> said.correcting(ask.kind(), ask.told()));
    }

    @POST
    @Path("abandon")
    @Operation(
            operationId = "abandon",
            summary = "Give up what was changed since it was published; it is kept as a version")
    public RestResponse<EditionView> abandon(
            @RestPath UUID edition,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key) {
        return plain(StepForm.ABANDON, edition, ifMatch, key);
    }

    @POST
    @Path("close-task")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "closeTask", summary = "Say that it needs no change after a correction of its source")
    public RestResponse<EditionView> closeTask(
            @RestPath UUID edition,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key,
            ReasonAsk ask) {
        return stepping.take(StepForm.CLOSE_TASK, edition, ifMatch, key, ask, said -> said.because(ask.reason()));
    }

    @POST
    @Path("waive")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.PUBLISH)
    @Operation(
            operationId = "waive",
            summary = "Let one who had a hand in the words sign them off, once, with a reason; for chiefs")
    public RestResponse<EditionView> waive(
            @RestPath UUID edition,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key,
            ReasonAsk ask) {
        return stepping.take(StepForm.WAIVE, edition, ifMatch, key, ask, said -> said.because(ask.reason()));
    }

    @POST
    @Path("countersign")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "countersign",
            summary = "Close, with a note, what somebody else has signed alone; for chiefs")
    public RestResponse<EditionView> countersign(
            @RestPath UUID edition,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key,
            CountersignAsk ask) {
        return stepping.take(
                StepForm.COUNTERSIGN,
                edition,
                ifMatch,
                key,
                ask,
                said -> said.because(ask.reason()).findingFault(ask.found()));
    }

    @POST
    @Path("suspend")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.PUBLISH)
    @Operation(operationId = "suspend", summary = "Take an article from before readers at once, with a reason")
    public RestResponse<EditionView> suspend(
            @RestPath UUID edition,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key,
            SuspensionAsk ask) {
        return stepping.take(StepForm.SUSPEND, edition, ifMatch, key, ask, said -> showing(said, ask));
    }

    @POST
    @Path("resume")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.PUBLISH)
    @Operation(operationId = "resume", summary = "Put a suspended article back before readers")
    public RestResponse<EditionView> resume(
            @RestPath UUID edition,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key,
            SuspensionAsk ask) {
        return stepping.take(StepForm.RESUME, edition, ifMatch, key, ask, said -> showing(said, ask));
    }

    @GET
    @Path("article")
    @Needs(Scope.READ)
    @Operation(
            operationId = "readArticle",
            summary = "What readers see of an edition, with what answers it in other languages")
    public ArticlePartsView article(@RestPath UUID edition) {
        var found = counterparts.of(edition, current.person()).orElseThrow(NotReadable::new);
        return new ArticlePartsView(found.article().parts().stream()
                .map(part -> new ArticlePartView(
                        part.block(),
                        part.kind(),
                        part.text(),
                        part.gone(),
                        found.by().getOrDefault(part.block(), List.of()).stream()
                                .map(c -> new ArticlePartView.Counterpart(
                                        c.edition(), c.language().tag(), c.block(), c.headline(), c.text()))
                                .toList()))
                .toList());
    }

    @POST
    @Path("redact")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.PUBLISH)
    @Operation(
            operationId = "redact",
            summary = "Take blocks out of an article and what answers them in other languages, at once")
    public RestResponse<EditionView> redact(
            @RestPath UUID edition,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key,
            RedactAsk ask) {
        return stepping.take(StepForm.REDACT, edition, ifMatch, key, ask, said -> {
            var named = ask.named(edition);
            var leaving = ask.also() != null
                    ? named
                    : counterparts
                            .of(edition, current.person())
                            .map(found -> found.with(Set.copyOf(ask.blocks())))
                            .orElse(named);
            return said.because(ask.reason()).taking(new Ask.Away(leaving, ToldOfEdition.by(ask.told())));
        });
    }

    @POST
    @Path("propose-withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.PUBLISH)
    @Operation(
            operationId = "proposeWithdrawal",
            summary = "Propose to withdraw an article, and suspend it until a chief decides")
    public RestResponse<EditionView> proposeWithdrawal(
            @RestPath UUID edition,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key,
            WithdrawalAsk ask) {
        Fault.unlessGiven(ask);
        return stepping.take(
                ask.atOnce() ? StepForm.SUSPEND_AND_PROPOSE : StepForm.PROPOSE_WITHDRAWAL,
                edition,
                ifMatch,
                key,
                ask,
                said -> said.everywhere(ask.all()).taking(new Ask.Away(Map.of(), ask.lines(edition))));
    }

    @POST
    @Path("withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.PUBLISH)
    @Operation(operationId = "withdraw", summary = "Confirm as a chief that an article is withdrawn")
    public RestResponse<EditionView> withdraw(
            @RestPath UUID edition,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key,
            EverywhereAsk ask) {
        return stepping.take(StepForm.WITHDRAW, edition, ifMatch, key, ask, said -> said.everywhere(ask.all()));
    }

    @POST
    @Path("decline-withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "declineWithdrawal", summary = "Say as a chief that an article is not withdrawn, and why")
    public RestResponse<EditionView> declineWithdrawal(
            @RestPath UUID edition,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key,
            SuspensionAsk ask) {
        return stepping.take(StepForm.DECLINE_WITHDRAWAL, edition, ifMatch, key, ask, said -> showing(said, ask));
    }

    @POST
    @Path("take-back-withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "takeBackWithdrawal", summary = "Take one's own proposal to withdraw back")
    public RestResponse<EditionView> takeBackWithdrawal(
            @RestPath UUID edition,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key,
            EverywhereAsk ask) {
        return stepping.take(
                StepForm.TAKE_BACK_WITHDRAWAL, edition, ifMatch, key, ask, said -> said.everywhere(ask.all()));
    }

    @POST
    @Path("hold")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "hold", summary = "Stop all work on the edition's whole story, with a reason")
    public RestResponse<EditionView> hold(
            @RestPath UUID edition,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key,
            ReasonAsk ask) {
        return stepping.take(StepForm.HOLD, edition, ifMatch, key, ask, said -> said.because(ask.reason()));
    }

    @POST
    @Path("lift")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "lift", summary = "Let work on the edition's whole story go on, with a reason")
    public RestResponse<EditionView> lift(
            @RestPath UUID edition,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key,
            ReasonAsk ask) {
        return stepping.take(StepForm.LIFT, edition, ifMatch, key, ask, said -> said.because(ask.reason()));
    }

    @POST
    @Path("embargo")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.PUBLISH)
    @Operation(
            operationId = "embargo",
            summary = "Keep the edition's whole story from readers until a time, with a reason; again moves the time")
    public RestResponse<EditionView> embargo(
            @RestPath UUID edition,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key,
            EmbargoAsk ask) {
        return stepping.take(
                StepForm.EMBARGO,
                edition,
                ifMatch,
                key,
                ask,
                said -> said.because(ask.reason()).when(ask.when()));
    }

    @POST
    @Path("lift-embargo")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.PUBLISH)
    @Operation(
            operationId = "liftEmbargo",
            summary = "Say that the edition's whole story need not wait any longer, with a reason")
    public RestResponse<EditionView> liftEmbargo(
            @RestPath UUID edition,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key,
            ReasonAsk ask) {
        return stepping.take(StepForm.LIFT_EMBARGO, edition, ifMatch, key, ask, said -> said.because(ask.reason()));
    }

    @POST
    @Path("schedule")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.PUBLISH)
    @Operation(
            operationId = "schedule",
            summary = "Say when signed words are to be published by themselves; again says another time")
    public RestResponse<EditionView> schedule(
            @RestPath UUID edition,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key,
            TimeAsk ask) {
        return stepping.take(StepForm.SCHEDULE, edition, ifMatch, key, ask, said -> said.when(ask.when()));
    }

    @POST
    @Path("unschedule")
    @Needs(Scope.PUBLISH)
    @Operation(operationId = "unschedule", summary = "Say that signed words are not to be published by themselves")
    public RestResponse<EditionView> unschedule(
            @RestPath UUID edition,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key) {
        return plain(StepForm.UNSCHEDULE, edition, ifMatch, key);
    }

    @POST
    @Path("sign-off")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.PUBLISH)
    @Operation(operationId = "signOff", summary = "Approve exactly the words that were read")
    public RestResponse<EditionView> signOff(
            @RestPath UUID edition,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key,
            SignOffAsk ask) {
        return stepping.take(StepForm.SIGN_OFF, edition, ifMatch, key, ask, said -> signing(said, ask));
    }

    @POST
    @Path("sign-off-and-publish")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.PUBLISH)
    @Operation(
            operationId = "signOffAndPublish",
            summary = "Approve exactly the words that were read and put them before readers; again changes nothing")
    public RestResponse<EditionView> signOffAndPublish(
            @RestPath UUID edition,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key,
            SignOffAsk ask) {
        return stepping.take(StepForm.SIGN_OFF_AND_PUBLISH, edition, ifMatch, key, ask, said -> signing(said, ask));
    }

    @POST
    @Path("publish")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.PUBLISH)
    @Operation(operationId = "publish", summary = "Put the signed words before readers; again changes nothing")
    public RestResponse<EditionView> publish(
            @RestPath UUID edition,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key,
            PublishAsk ask) {
        return stepping.take(
                StepForm.PUBLISH,
                edition,
                ifMatch,
                key,
                ask,
                said -> said.reading(ask.contentHash())
                        .because(Objects.requireNonNullElse(ask.reason(), ""))
                        .upstream(Boolean.TRUE.equals(ask.upstream())));
    }

    private RestResponse<EditionView> plain(
            StepForm step, UUID edition, @Nullable String ifMatch, @Nullable String key) {
        return stepping.take(step, edition, ifMatch, key, step.word(), UnaryOperator.identity());
    }

    private static Ask giving(Ask said, ReceiverAsk ask) {
        return said.to(ask.receiver()).because(ask.reason() == null ? "" : ask.reason());
    }

    private static Ask showing(Ask said, SuspensionAsk ask) {
        return said.because(ask.reason()).everywhere(ask.all());
    }

    private static Ask signing(Ask said, SignOffAsk ask) {
        return said.reading(ask.contentHash())
                .asPinned(ask.pinnedReason() == null ? "" : ask.pinnedReason())
                .alone(ask.soloReason() == null ? "" : ask.soloReason())
                .readIn(ask.readIn())
                .because(ask.reason() == null ? "" : ask.reason())
                .upstream(Boolean.TRUE.equals(ask.upstream()))
                .weighing(Objects.requireNonNullElse(ask.weight(), Version.Weight.MATERIAL));
    }
}
