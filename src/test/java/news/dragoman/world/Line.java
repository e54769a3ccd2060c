package news.dragoman.world;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.http.HttpEntity;
import org.apache.http.NoHttpResponseException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.RequestBuilder;
import org.apache.http.conn.ssl.NoopHostnameVerifier;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.ssl.SSLContextBuilder;
import org.apache.http.util.EntityUtils;
import org.jspecify.annotations.Nullable;

/**
 * The line to the application, wherever REST Assured would find it, for those who ask thousands of times: connections
 * stay open, and nothing is followed, packed or kept. REST Assured, which opens one for each request, takes longer over
 * it than the application over its answer.
 */
public final class Line {

    /** This machine, as the application knows everybody who does not say otherwise. */
    public static final String HERE = "127.0.0.1";

    private static final CloseableHttpClient CLIENT = client();

    /** What stands in no address as it is. */
    private static final Pattern FOREIGN = Pattern.compile("[^\\x21-\\x7e]+|[\"<>\\\\^`{|}]");

    private Line() {}

    /**
     * Asks, and waits for all of the answer.
     *
     * @param path with its query
     */
    public static Answer ask(String verb, String path, Map<String, String> headers, @Nullable HttpEntity body) {
        return ask(verb, path, headers, body, HERE);
    }

    /**
     * The same from another of this machine's own addresses.
     *
     * @param from in numbers
     */
    public static Answer ask(
            String verb, String path, Map<String, String> headers, @Nullable HttpEntity body, String from) {
        RequestBuilder request = RequestBuilder.create(verb)
                .setUri(URI.create(RestAssured.baseURI + ":" + RestAssured.port + encoded(path)))
                .setEntity(body)
                .setConfig(RequestConfig.custom().setLocalAddress(address(from)).build());
        headers.forEach(request::addHeader);
        try (CloseableHttpResponse answer = CLIENT.execute(request.build())) {
            return new Answer(
                    answer.getStatusLine().getStatusCode(),
                    headers(answer),
                    answer.getEntity() == null ? new byte[0] : EntityUtils.toByteArray(answer.getEntity()));
        } catch (IOException e) {
            throw new UncheckedIOException(verb + " " + path, e);
        }
    }

    /** As browsers do with what is typed; what is encoded already stays as it is. */
    private static String encoded(String path) {
        String whole = FOREIGN.matcher(path)
                .replaceAll(found ->
                        URLEncoder.encode(found.group(), StandardCharsets.UTF_8).replace("+", "%20"));
        return path.contains("%") ? whole : whole.replace("+", "%2B");
    }

    private static List<Map.Entry<String, String>> headers(CloseableHttpResponse answer) {
        return Arrays.stream(answer.getAllHeaders())
                .<Map.Entry<String, String>>map(
                        header -> new SimpleImmutableEntry<>(header.getName(), header.getValue()))
                .toList();
    }

    private static InetAddress address(String from) {
        try {
            return InetAddress.getByName(from);
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    private static CloseableHttpClient client() {
        try {
            return HttpClients.custom()
                    .disableCookieManagement()
                    .disableRedirectHandling()
                    .disableContentCompression()
                    .setMaxConnPerRoute(20)
                    // A certificate is one that a test has made for itself.
                    .setSSLContext(SSLContextBuilder.create()
                            .loadTrustMaterial((chain, type) -> true)
                            .build())
                    .setSSLHostnameVerifier(NoopHostnameVerifier.INSTANCE)
                    // The server may have closed a connection that lay idle: then nothing of the request was heard.
                    .setRetryHandler((fault, tries, context) -> fault instanceof NoHttpResponseException && tries <= 3)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
