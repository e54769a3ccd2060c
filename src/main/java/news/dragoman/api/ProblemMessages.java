package news.dragoman.api;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the API says of a request that failed: what happened, then what to do. */
@MessageBundle("problem")
public interface ProblemMessages {
    @Message(
            "{#when kind}{#is MALFORMED}This could not be understood{#is KEY_MISSING}The request has no Idempotency-Key{#is NO_TOKEN}No valid token{#is SCOPE_MISSING}The token is not good for this{#is NOT_YOU}This is not yours to do{#is NOT_FOUND}There is nothing here{#is METHOD}This cannot be done here{#is NOT_ACCEPTABLE}The answer is not to be had in that form{#is NOT_NOW}Not now{#is STALE}Somebody changed it since you read it{#is TOO_LARGE}That is too much at once{#is MEDIA_TYPE}The request is not JSON{#is NOT_YET}Not yet{#is UNFIT}Something in it cannot be kept{#is KEY_REUSED}The Idempotency-Key belongs to another request{#is UNCONDITIONAL}The request has no If-Match{#is TOO_MANY}Too many requests{#is BROKEN}Something went wrong here{#is DATABASE_AWAY}The newsroom’s database does not answer{#is NO_ROOM}There is no room left{/when}")
    String title(ProblemKind kind);

    @Message(
            "{#when kind}{#is MALFORMED}Nothing was changed. Compare the request with the API’s description.{#is KEY_MISSING}Nothing was changed. Send an Idempotency-Key with every POST, a new one for every new wish.{#is NO_TOKEN}Send a token that is still valid as Authorization: Bearer. You make one on your own page in the newsroom.{#is SCOPE_MISSING}Nothing was changed. Make a token that is good for this on your own page in the newsroom.{#is NOT_YOU}Nothing was changed. Somebody else can do it.{#is NOT_FOUND}It may have been moved, or it is not open to you.{#is METHOD}Nothing was changed. See the header Allow.{#is NOT_ACCEPTABLE}Nothing was changed. Ask for application/json.{#is NOT_NOW}Nothing was changed. See what stands in the way.{#is STALE}Nothing was changed. Compare both, then send it again with the new ETag.{#is TOO_LARGE}Nothing was changed. Send less at a time.{#is MEDIA_TYPE}Nothing was changed. Send application/json.{#is NOT_YET}Nothing was changed. See what is still missing.{#is UNFIT}Nothing was changed. Each reason names its field.{#is KEY_REUSED}Nothing was changed. Send a new key with a new request.{#is UNCONDITIONAL}Nothing was changed. Send as If-Match the ETag of what you read.{#is TOO_MANY}Nothing was changed. Wait as long as Retry-After says.{#is BROKEN}What was saved before is safe. Try again; if it fails again, give the desk the reference.{#is DATABASE_AWAY}What was saved before is safe. Wait a moment, then try again.{#is NO_ROOM}Nothing was changed, and what was saved before is safe. Send the same again once there is room.{/when}")
    String detail(ProblemKind kind);

    @Message("The field “{field}” is missing.")
    String missing(String field);

    @Message("The field “{field}” is not known here.")
    String unknown(String field);

    @Message("The field “{field}” holds what does not belong there.")
    String unfit(String field);
}
