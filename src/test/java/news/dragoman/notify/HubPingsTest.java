package news.dragoman.notify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.SyndFeedInput;
import com.sun.net.httpserver.HttpServer;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import news.dragoman.database.DatabaseWatch;
import news.dragoman.language.Language;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.publication.AtomFeed;
import news.dragoman.publication.Feed;
import news.dragoman.publication.JsonFeed;
import news.dragoman.publication.RssFeed;
import news.dragoman.workflow.Step;
import news.dragoman.world.PrintShop;
import news.dragoman.world.PrintShop.Copy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A hub on this machine is told of feeds, and looks at them as it is told. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class HubPingsTest {

    @TestHTTPResource("/")
    URI site;

    @Inject
    PrintShop prints;

    @Inject
    Newsroom newsroom;

    @Inject
    AgroalDataSource database;

    @Inject
    DatabaseWatch watch;

    @Inject
    EntityManager em;

    /** What the hub was told, with what it found there. */
    private final List<Map.Entry<String, String>> told = Collections.synchronizedList(new ArrayList<>());

    private final HttpClient client = HttpClient.newHttpClient();
    private HttpServer server;
    private HubPings pings;
    private volatile int answer = 204;

    @BeforeEach
    void a_hub_opens() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/hub", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String feed =
                    URLDecoder.decode(body.replaceFirst("hub\\.mode=publish&hub\\.url=", ""), StandardCharsets.UTF_8);
            try {
                told.add(Map.entry(
                        feed,
                        client.send(
                                        HttpRequest.newBuilder(URI.create(feed)).build(),
                                        HttpResponse.BodyHandlers.ofString())
                                .body()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        server.start();
        URI hub = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hub");
        pings = new HubPings(new Hub(Optional.of(hub), Optional.of(site)), database, watch);
        sql("delete from websub_ping");
    }

    @AfterEach
    void it_closes() {
        server.stop(0);
    }

    @Test
    void the_hub_is_told_of_each_feed_once_the_article_is_in_it_and_of_nothing_that_never_was() throws Exception {
        var shop = prints.open();
        var article = prints.original(shop, "ja", new Copy("Hub headline", "d", "X", "Words."));
        assertEquals(1, pings.tell());
        String desk = shop.desk().code();
        assertEquals(
                List.of("atom", "json", "rss").stream()
                        .flatMap(format -> java.util.stream.Stream.of(
                                site + "ja/desks/" + desk + "/feed." + format, site + "ja/feed." + format))
                        .sorted()
                        .toList(),
                told.stream().map(Map.Entry::getKey).sorted().toList());
        told.forEach(one -> assertTrue(one.getValue().contains("Hub headline"), one::toString));
        assertEquals(0, pings.tell(), "told once");

        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    em.createNativeQuery("update publication set headline = 'Never said' where id = ?1")
                            .setParameter(1, article.id())
                            .executeUpdate();
                    throw new IllegalStateException("rolled back");
                }));
        assertEquals(0, pings.tell(), "what was rolled back is told to nobody");

        var edition = prints.editionOf(article);
        newsroom.take(Step.SUSPEND, edition.id(), shop.sadie(), Ask.at(0).because("A threat."));
        assertEquals(0, pings.tell(), "nor what is suspended");
        newsroom.take(Step.RESUME, edition.id(), shop.sadie(), Ask.at(0).because("It was none."));
        assertEquals(1, pings.tell());
    }

    @Test
    void a_hub_that_fails_is_told_again_later_and_what_is_new_meanwhile_is_not_forgotten() throws Exception {
        var shop = prints.open();
        prints.original(shop, "ja", new Copy("Hub later", "d", "X", "Words."));
        answer = 503;
        assertEquals(0, pings.tell());
        assertEquals(0, pings.tell(), "not at once");
        assertEquals(1, told.size(), "and no more of a hub that fails");
        assertEquals(
                List.of(1L),
                rows(
                        "select count(*) from websub_ping where attempts = 1 and due_at between now() + interval '5 seconds'"
                                + " and now() + interval '11 seconds'"));
        InetSocketAddress address = server.getAddress();
        server.stop(0);
        sql("update websub_ping set due_at = now()");
        assertEquals(0, pings.tell(), "nor of one that is away");
        assertEquals(List.of(2), rows("select attempts from websub_ping"));
        opens_again(address);
        sql("update websub_ping set due_at = now()");
        assertEquals(1, pings.tell());
        assertEquals(List.of(0L), rows("select count(*) from websub_ping"));
    }

    @Test
    void a_hub_without_the_sites_own_address_is_refused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Hub(Optional.of(URI.create("https://hub.example/")), Optional.empty()));
    }

    @Test
    void feeds_name_their_hub_in_each_format() throws Exception {
        URI hub = URI.create("https://hub.example/");
        var feed =
                new Feed("T", "T", Language.of("en"), site, site.resolve("/en/feed.atom"), hub, List.of(), List.of());
        var atom = new SyndFeedInput().build(new StringReader(AtomFeed.of(feed)));
        assertEquals(
                List.of("https://hub.example/"),
                atom.getLinks().stream()
                        .filter(link -> "hub".equals(link.getRel()))
                        .map(SyndLink::getHref)
                        .collect(Collectors.toList()));
        assertTrue(RssFeed.of(feed).contains("rel=\"hub\" href=\"https://hub.example/\""));
        assertTrue(JsonFeed.of(feed).contains("\"hubs\":[{\"type\":\"WebSub\",\"url\":\"https://hub.example/\"}]"));
    }

    private void opens_again(InetSocketAddress address) throws IOException {
        told.clear();
        answer = 202;
        var rows = rows("select language || desk from websub_ping");
        server = HttpServer.create(address, 0);
        server.createContext("/hub", exchange -> {
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        server.start();
        assertEquals(1, rows.size());
    }

    private void sql(String sql) {
        QuarkusTransaction.requiringNew().run(() -> em.createNativeQuery(sql).executeUpdate());
    }

    private List<?> rows(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> em.createNativeQuery(sql).getResultList());
    }
}
