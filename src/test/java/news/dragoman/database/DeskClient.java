package news.dragoman.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import news.dragoman.live.Ear;

/** Somebody at the desk of a Dragoman in a process of its own, without a browser: cookies, token, forms. */
final class DeskClient {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;

    DeskClient() {
        client = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    /** Somebody who trusts these certificates. */
    DeskClient(SSLContext trusting) {
        client = HttpClient.newBuilder()
                .sslContext(trusting)
                .cookieHandler(cookies)
                .build();
    }

    /** Listens to what an open page is told. */
    Ear listen(String url) {
        return Ear.on(client, url, Map.of());
    }

    void signIn(String site, String login, String password) throws IOException, InterruptedException {
        get(site + "/desk/sign-in");
        var answer = post(site + "/desk/sign-in", "text/html", Map.of("login", login, "password", password));
        assertEquals(303, answer.statusCode(), answer.body());
    }

    HttpResponse<String> get(String url) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
    }

    /** Begins a photo that is sent in parts. */
    HttpResponse<String> put(String url) throws IOException, InterruptedException {
        return client.send(
                asScript(url).PUT(HttpRequest.BodyPublishers.noBody()).build(), BodyHandlers.ofString());
    }

    /** Sends a part of it. */
    HttpResponse<String> patch(String url, long offset, byte[] part) throws IOException, InterruptedException {
        return client.send(
                asScript(url)
                        .header("Content-Type", "application/offset+octet-stream")
                        .header("Upload-Offset", Long.toString(offset))
                        .method("PATCH", HttpRequest.BodyPublishers.ofByteArray(part))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder asScript(String url) {
        return HttpRequest.newBuilder(URI.create(url))
                .header("Accept", "application/json")
                .header("X-CSRF-TOKEN", token());
    }

    private String token() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().endsWith("csrf-token"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    HttpResponse<String> post(String url, String accept, Map<String, String> fields)
            throws IOException, InterruptedException {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return client.send(
                HttpRequest.newBuilder(URI.create(url))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", accept)
                        .header("X-CSRF-TOKEN", token())
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }
}
