package news.dragoman.web.rendered;

import io.netty.buffer.Unpooled;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/** Sends what lies ready. */
final class Sender {

    private Sender() {}

    static void send(HttpServerRequest asked, Rendering page) {
        MultiMap said = asked.headers();
        Answer answer = page.answer(
                said.get(HttpHeaders.ACCEPT_ENCODING),
                said.get(HttpHeaders.IF_NONE_MATCH),
                said.get(HttpHeaders.IF_MATCH));
        HttpServerResponse out = asked.response();
        out.setStatusCode(answer.status());
        MultiMap headers = out.headers();
        for (Answer.Header header : answer.headers()) {
            headers.add(header.name(), header.value());
        }
        byte[] body = answer.body();
        if (body.length == 0) {
            out.end();
        } else if (asked.method() == HttpMethod.HEAD) {
            headers.set(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length));
            out.end();
        } else {
            out.end(Buffer.buffer(Unpooled.wrappedBuffer(body)));
        }
    }
}
