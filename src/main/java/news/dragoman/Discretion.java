package news.dragoman;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Takes out of traces what people type into addresses: a search is for names and words of stories. What is left of a
 * request is its route, method, status and time.
 */
@Singleton
class Discretion implements SpanProcessor {

    /** By OpenTelemetry's semantic conventions for HTTP; a reader's path holds words of a headline. */
    private static final List<AttributeKey<String>> TYPED = List.of(
            AttributeKey.stringKey("url.query"),
            AttributeKey.stringKey("url.path"),
            AttributeKey.stringKey("url.full"),
            AttributeKey.stringKey("client.address"),
            AttributeKey.stringKey("network.peer.address"),
            AttributeKey.stringKey("user_agent.original"));

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        for (AttributeKey<String> key : TYPED) {
            if (span.getAttribute(key) != null) {
                span.setAttribute(key, "");
            }
        }
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        // nothing is left to be done
    }

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
