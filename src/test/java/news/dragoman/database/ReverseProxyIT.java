package news.dragoman.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dragoman.live.Ear;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code deploy/nginx.conf} before a running Dragoman, with a real nginx and a certificate made for the occasion. */
@Tag("exhaustive")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReverseProxyIT {

    @TempDir
    Path folder;

    @Test
    void behind_nginx_cookies_are_secure_plain_HTTP_leads_to_TLS_and_nobody_forges_where_he_comes_from()
            throws Exception {
        Map<String, String> behindAProxy = Map.of("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", "true");
        Path data = Prepared.demo(folder.resolve("data"));
        try (DragomanProcess dragoman = DragomanProcess.start(data, List.of(), behindAProxy)) {
            try (Nginx nginx = Nginx.before(dragoman, folder)) {
                HttpClient client = nginx.client();
                String site = nginx.site();
                HttpResponse<String> door = get(client, site + "/desk/sign-in");
                List<String> cookies = door.headers().allValues("set-cookie");
                assertTrue(
                        !cookies.isEmpty()
                                && cookies.stream()
                                        .allMatch(cookie ->
                                                cookie.startsWith("__Secure-") && cookie.contains("; Secure")),
                        () -> cookies.toString());
                assertEquals(Optional.of("max-age=31536000"), door.headers().firstValue("strict-transport-security"));

                HttpResponse<String> unencrypted = get(client, nginx.plainSite() + "/en/");
                assertEquals(301, unencrypted.statusCode());
                assertTrue(unencrypted
                        .headers()
                        .firstValue("location")
                        .orElseThrow()
                        .startsWith("https://"));

                assertEquals(403, get(client, nginx.plainSite() + "/api/me").statusCode(), "programs notice");
                assertEquals(404, get(client, site + "/q/health/ready").statusCode());
                assertEquals(404, get(client, site + "/q/metrics").statusCode());

                HttpResponse<String> forged = client.send(
                        HttpRequest.newBuilder(URI.create(site + "/desk/sign-in"))
                                .header("X-Forwarded-Proto", "http")
                                .header("X-Forwarded-Host", "elsewhere.example")
                                .header("Forwarded", "for=192.0.2.1;proto=http;host=elsewhere.example")
                                .build(),
                        BodyHandlers.ofString());
                assertTrue(
                        forged.headers().firstValue("strict-transport-security").isPresent(), "still TLS");
                assertTrue(!forged.body().contains("elsewhere.example"));

                DeskClient desk = new DeskClient(nginx.trusting());
                desk.signIn(site, "iris.coe", "demo-newsroom");
                try (Ear ear = desk.listen(site + "/desk/live?desk=true&since=1")) {
                    assertEquals(200, ear.status(), ear.said());
                    assertTrue(Ear.within(Duration.ofSeconds(5), ear::heardOfTheDesk), "what is told comes at once");
                }
            }
        }
    }

    private static HttpResponse<String> get(HttpClient client, String url) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
    }
}
