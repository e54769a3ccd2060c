package news.dragoman.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.Citing;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.newsroom.Previewing;
import news.dragoman.newsroom.PublishingClock;
import news.dragoman.people.Person;
import news.dragoman.people.Persona;
import news.dragoman.publication.Byline;
import news.dragoman.publication.PublicationCredit;
import news.dragoman.publication.Publications;
import news.dragoman.story.Block;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Blocks;
import news.dragoman.story.Edition;
import news.dragoman.translation.Units;
import news.dragoman.workflow.CorrectionKind;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Step;
import news.dragoman.workflow.WallTime;
import news.dragoman.world.Aftermath;
import news.dragoman.world.Album;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * Every address that there is, asked by nobody, in every way, while texts of every kind lie behind it that are not for
 * readers: each has words of its own in each of its blocks, its slugline and the reasons given for it, and they are found
 * nowhere, in no body, header or redirect, but behind the secret link that was made for one of them.
 */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RouteWalkTest {

    @TestHTTPResource("/")
    URI site;

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Newsroom newsroom;

    @Inject
    PublishingClock clock;

    @Inject
    Aftermath aftermath;

    @Inject
    Previewing previewing;

    @Inject
    Citing citing;

    @Inject
    Album album;

    @Inject
    Publications publications;

    @Inject
    Blocks blocks;

    @Inject
    Units units;

    /** What is not for readers, and why. */
    private enum Kept {
        DRAFT,
        TRANSLATION,
        EDIT,
        READY,
        SPIKED,
        /** In editing, and the story is on hold. */
        HELD,
        /** Signed and scheduled, and its story is under embargo: nobody can publish it, and the clock neither. */
        EMBARGOED,
        SUSPENDED,
        /** All but the headline and the media cited was taken out of the article. */
        REDACTED,
        WITHDRAWN,
        /** Of a published article, open for a correction that nobody has signed. */
        CORRECTING,
        /** A correction that was given up: a version holds its words. */
        GIVEN_UP,
        /** What an article said before it was corrected. */
        CORRECTED;

        /** The media that a text goes by, which are no block of it. */
        private static final String CITED = "cited";

        /** Whether its text had a photo when readers had it. */
        boolean pictured() {
            return this == SUSPENDED || this == REDACTED || this == WITHDRAWN;
        }

        String word(Object where) {
            String name = (name() + where).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
            return "zqw" + name + "wqz";
        }

        List<String> words() {
            return Stream.concat(Stream.of(BlockKind.values()), Stream.of("slug", "reason", CITED))
                    .filter(where -> this != REDACTED || where != BlockKind.HEADLINE && where != CITED)
                    .map(this::word)
                    .toList();
        }
    }

    /** A way to ask: verb, what is wanted, and what a cache says that it has. */
    private record Way(String verb, String accept, @Nullable String mark) {}

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<Kept, Edition> texts = new EnumMap<>(Kept.class);
    /** What readers and caches had while the words were before them, by address. */
    private final Map<String, Set<String>> marks = new TreeMap<>();

    /** Where readers had photos that are gone. */
    private final Set<String> photos = new TreeSet<>();

    private final List<String> searches = new ArrayList<>();
    private final Set<String> found = new TreeSet<>();
    private World.Newsroom room;
    private Persona persona;
    private int asked;

    @BeforeEach
    void a_newsroom_full_of_secrets() {
        room = world.newsroom();
        persona = world.persona(room.zhou(), "QW", "Qiu Wan", "秋晚");
        texts.put(Kept.DRAFT, written(Kept.DRAFT));
        texts.put(Kept.TRANSLATION, translated(Kept.TRANSLATION));
        texts.put(Kept.EDIT, scene.take(Step.FILE, written(Kept.EDIT), room.lin()));
        texts.put(Kept.READY, signed(Kept.READY));
        texts.put(Kept.SPIKED, spiked());
        texts.put(Kept.HELD, held());
        texts.put(Kept.EMBARGOED, embargoed());
        texts.put(Kept.SUSPENDED, suspended());
        texts.put(Kept.REDACTED, redacted());
        texts.put(
                Kept.WITHDRAWN,
                aftermath.withdrawn(published(Kept.WITHDRAWN), room.wei(), room.ana(), "编者按：已撤回。", false));
        texts.put(Kept.CORRECTING, correcting(Kept.CORRECTING));
        texts.put(Kept.GIVEN_UP, scene.take(Step.ABANDON, correcting(Kept.GIVEN_UP), room.wei()));
        texts.put(Kept.CORRECTED, corrected());
    }

    @Test
    void no_word_that_is_not_for_readers_is_on_any_address_but_behind_its_own_secret_link() {
        var paths = new LinkedHashSet<String>(marks.keySet());
        texts.values().forEach(edition -> paths.addAll(paths(edition)));
        for (String path : paths) {
            ways(path).forEach(way -> ask(way, path));
        }
        // The page says what was looked for, so it is asked whether anything was found.
        for (String search : searches) {
            var answer = send(new Way("GET", "text/html", null), search);
            asked++;
            if (answer.statusCode() != 200 || answer.body().contains("class=\"teaser\"")) {
                found.add("found " + search);
            }
        }
        assertEquals(Set.of(), found);
        assertTrue(asked > 1_000, asked + " questions");

        // The walk finds what there is to find: the same words, behind a link, while it holds.
        String secret = previewing
                .make(UUID.randomUUID(), texts.get(Kept.EMBARGOED).id(), 1, "Somebody", Duration.ofHours(1), room.wei())
                .orElseThrow()
                .secret();
        String link = "/preview/" + secret;
        ask(new Way("GET", "text/html", null), link);
        var words = new TreeSet<>(Set.of(Kept.EMBARGOED.word(Kept.CITED)));
        Stream.of(BlockKind.values())
                .filter(kind -> !kind.photo())
                .forEach(kind -> words.add(Kept.EMBARGOED.word(kind)));
        var seen = new TreeSet<String>();
        found.forEach(line -> seen.add(line.split(" ")[0]));
        assertEquals(words, seen);
        found.clear();
        scene.take(Step.HOLD, texts.get(Kept.EMBARGOED), room.wei(), Kept.EMBARGOED.word("reason"));
        ways(link).forEach(way -> ask(way, link));
        assertEquals(Set.of(), found);
    }

    /** Every address of the compiled routes for this edition, and what readers had and could guess. */
    private Set<String> paths(Edition edition) {
        var filling = Filling.of(
                edition,
                blocks,
                units,
                room.lin().id(),
                persona.id(),
                room.desk().id());
        var paths = new LinkedHashSet<String>();
        boolean first = edition.id().equals(texts.get(Kept.DRAFT).id());
        for (Route route : Route.ending()) {
            String path = filling.path(route);
            if (first
                    || path.contains(edition.id().toString())
                    || path.contains(edition.storyId().toString())) {
                paths.add(path);
            }
        }
        String tag = edition.language().tag();
        paths.addAll(List.of("/" + tag, "/" + tag + "/", "/", "/api/editions/" + edition.id() + "/versions/2"));
        paths.addAll(lists(edition));
        paths.add("/" + tag + "/desks/" + room.desk().code() + "/");
        paths.add("/" + tag + "/archive/");
        texts.forEach((kept, text) -> {
            if (text.id().equals(edition.id())) {
                paths.add("/" + tag + "/search?q=zqw");
                kept.words().forEach(word -> searches.add("/" + tag + "/search?q=" + word));
            }
        });
        if (first) {
            paths.addAll(List.of(
                    "/news-sitemap.xml",
                    "/sitemap.xml",
                    "/feed",
                    "/feed.xml",
                    "/robots.txt",
                    "/q/metrics",
                    "/q/health",
                    "/api/openapi"));
        }
        paths.addAll(photos);
        QuarkusTransaction.requiringNew()
                .run(() -> publications.list("editionId", edition.id()).forEach(article -> {
                    String key = article.permalink().key();
                    paths.add(article.permalink().path());
                    paths.add("/" + tag + "/" + key);
                    paths.add("/" + tag + "/another-slug-" + key);
                    paths.add("/en/another-slug-" + key);
                    paths.add("/" + tag + "/" + article.id());
                    article.named(PublicationCredit.Part.AUTHOR)
                            .forEach(name -> paths.add(new Byline(article.language(), name).path()));
                }));
        paths.add("/" + tag + "/" + edition.id());
        paths.add("/" + tag + "/x-" + edition.id());
        return paths;
    }

    /** Readers' addresses in every way; the newsroom's and the programs' have no answer for nobody, whatever he wants. */
    private List<Way> ways(String path) {
        if (path.startsWith("/desk") || path.startsWith("/api/")) {
            return List.of(new Way("GET", path.startsWith("/desk") ? "text/html" : "application/json", null));
        }
        var ways = new ArrayList<Way>();
        for (String verb : List.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "DELETE")) {
            ways.add(new Way(verb, "text/html", null));
        }
        ways.add(new Way("GET", "application/json", null));
        ways.add(new Way("HEAD", "application/json", null));
        ways.add(new Way("GET", "*/*", "*"));
        marks.getOrDefault(path, Set.of()).forEach(mark -> {
            ways.add(new Way("GET", "text/html", mark));
            ways.add(new Way("HEAD", "text/html", mark));
            ways.add(new Way("GET", "application/json", mark));
        });
        return ways;
    }

    private void ask(Way way, String path) {
        asked++;
        var answer = send(way, path);
        String said = (answer.headers().map() + "\n" + answer.body()).toLowerCase(Locale.ROOT);
        if (answer.statusCode() >= 500) {
            found.add(answer.statusCode() + " " + way + " " + path);
        }
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("image/jpeg")) {
            found.add("picture " + way + " " + path);
        }
        if (answer.statusCode() == 304 && !"*".equals(way.mark())) {
            found.add("still-good " + way + " " + path); // every mark that is asked with was of a page with such words
        }
        for (Kept kept : Kept.values()) {
            for (String word : kept.words()) {
                if (said.contains(word)) {
                    found.add(word + " " + way + " " + path + " " + answer.statusCode());
                }
            }
        }
    }

    private HttpResponse<String> send(Way way, String path) {
        var request = HttpRequest.newBuilder(site.resolve(path))
                .method(way.verb(), HttpRequest.BodyPublishers.noBody())
                .header("Accept", way.accept());
        if (way.mark() != null) {
            request.header("If-None-Match", way.mark());
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** What a cache keeps of an article that is before readers, and of the front that it is on. */
    private void cached(Edition edition, Kept kept) {
        String path = QuarkusTransaction.requiringNew()
                .call(() -> publications
                        .current(edition.id())
                        .orElseThrow()
                        .permalink()
                        .path());
        String tag = edition.language().tag();
        photo(edition).ifPresent(address -> {
            var answer = send(new Way("GET", "*/*", null), address);
            assertEquals(200, answer.statusCode(), address);
            photos.add(address);
            marks.computeIfAbsent(address, p -> new TreeSet<>())
                    .add(answer.headers().firstValue("ETag").orElseThrow());
        });
        for (String one : List.of(
                path, "/" + tag + "/", "/" + tag + "/desks/" + room.desk().code() + "/")) {
            var answer = send(new Way("GET", "text/html", null), one);
            assertTrue(answer.body().contains(kept.word(BlockKind.HEADLINE)), one);
            assertEquals(kept.pictured(), answer.body().contains(kept.word(BlockKind.ALT)), one);
            marks.computeIfAbsent(one, p -> new TreeSet<>())
                    .add(answer.headers().firstValue("ETag").orElseThrow());
        }
        for (String one : lists(edition)) {
            var answer = send(new Way("GET", "text/html", null), one);
            if (answer.body().contains(kept.word(BlockKind.HEADLINE))) {
                marks.computeIfAbsent(one, p -> new TreeSet<>())
                        .add(answer.headers().firstValue("ETag").orElseThrow());
            }
        }
        assertTrue(marks.keySet().stream().filter(lists(edition)::contains).count() >= 8, marks.keySet()::toString);
    }

    /** Feeds, sitemaps and archives on which an article of today stands; the desk's zone may be in the next month already. */
    private List<String> lists(Edition edition) {
        String tag = edition.language().tag();
        var lists = new ArrayList<String>(List.of("/news-sitemap.xml"));
        for (String at : List.of("/" + tag, "/" + tag + "/desks/" + room.desk().code())) {
            Stream.of("atom", "rss", "json").forEach(format -> lists.add(at + "/feed." + format));
        }
        for (int ahead = 0; ahead < 2; ahead++) {
            var month = YearMonth.now(ZoneOffset.UTC).plusMonths(ahead);
            lists.add("/" + tag + "/archive/" + month);
            lists.add("/sitemap/" + tag + "/" + month + ".xml");
        }
        return lists;
    }

    private Optional<String> photo(Edition edition) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var article = publications.current(edition.id()).orElseThrow();
            return article.ledePhoto().map(photo -> photo.path(article.permalink(), photo.widest()));
        });
    }

    /** An original with its words in all its blocks, by Lin. */
    private Edition written(Kept kept) {
        var draft = scene.draft(
                room,
                room.lin(),
                kept.word("slug"),
                null,
                5,
                "zh-Hans",
                kept.word(BlockKind.HEADLINE),
                kept.word(BlockKind.PARAGRAPH) + "。\n" + kept.word(BlockKind.SUBHEAD) + "\n没有人离开。");
        scene.turns(draft, room.lin(), kept.word(BlockKind.SUBHEAD), BlockKind.SUBHEAD);
        scene.writes(draft, room.lin(), BlockKind.DEK, kept.word(BlockKind.DEK));
        scene.writes(draft, room.lin(), BlockKind.DATELINE, kept.word(BlockKind.DATELINE));
        citing.save(draft.id(), kept.word(Kept.CITED), 0, room.lin());
        if (kept.pictured()) {
            album.add(
                    draft,
                    room.lin(),
                    kept.word(BlockKind.CAPTION),
                    kept.word(BlockKind.ALT),
                    kept.word(BlockKind.CREDIT));
        }
        return scene.now(draft);
    }

    private Edition translated(Kept kept) {
        var english = scene.claimed(scene.ferry(room), "en", room.hana());
        scene.translate(english, room.hana(), kept.words().toArray(String[]::new));
        return scene.now(english);
    }

    private Edition signed(Kept kept) {
        var edition = scene.take(Step.FILE, written(kept), room.lin());
        scene.take(Step.CLAIM, edition, room.wei());
        return scene.take(Step.SIGN_OFF, edition, room.wei());
    }

    private Edition spiked() {
        var edition = scene.take(Step.FILE, written(Kept.SPIKED), room.lin());
        return scene.take(Step.SPIKE, edition, room.wei(), Kept.SPIKED.word("reason"));
    }

    private Edition held() {
        var edition = scene.take(Step.FILE, written(Kept.HELD), room.lin());
        return scene.take(Step.HOLD, edition, room.wei(), Kept.HELD.word("reason"));
    }

    private Edition embargoed() {
        var edition = signed(Kept.EMBARGOED);
        var soon = LocalDateTime.now(ZoneOffset.UTC).plusHours(1);
        newsroom.take(
                Step.SCHEDULE,
                edition.id(),
                room.wei(),
                Ask.at(edition.version()).when(new WallTime(soon, ZoneOffset.UTC, null)));
        newsroom.take(
                Step.EMBARGO,
                edition.id(),
                room.wei(),
                Ask.at(edition.version())
                        .because(Kept.EMBARGOED.word("reason"))
                        .when(new WallTime(soon.plusHours(1), ZoneOffset.UTC, null)));
        assertThrows(Refusal.class, () -> scene.take(Step.PUBLISH, edition, room.wei()));
        clock.publishDue();
        return edition;
    }

    private Edition suspended() {
        var edition = published(Kept.SUSPENDED);
        return scene.take(Step.SUSPEND, edition, room.wei(), Kept.SUSPENDED.word("reason"));
    }

    private Edition redacted() {
        var edition = published(Kept.REDACTED);
        Set<UUID> leaving = QuarkusTransaction.requiringNew()
                .call(() -> blocks.ofEdition(edition.id()).stream()
                        .filter(b -> b.kind() != BlockKind.HEADLINE && b.text().contains("zqw"))
                        .map(Block::id)
                        .collect(Collectors.toSet()));
        return newsroom.take(
                Step.REDACT,
                edition.id(),
                room.wei(),
                Ask.at(0)
                        .because(Kept.REDACTED.word("reason"))
                        .taking(new Ask.Away(Map.of(edition.id(), leaving), Map.of())));
    }

    private Edition published(Kept kept) {
        var edition = scene.take(Step.PUBLISH, signed(kept), room.wei());
        cached(edition, kept);
        return edition;
    }

    /** A published article whose working copy alone has the words. */
    private Edition correcting(Kept kept) {
        var edition = scene.filed(room, room.lin(), kept.word("slug"));
        scene.take(Step.CLAIM, edition, room.wei());
        scene.take(Step.SIGN_OFF, edition, room.wei());
        scene.take(Step.PUBLISH, edition, room.wei());
        opened(edition, room.wei(), kept.word("reason"));
        rewritten(edition, kept::word);
        citing.save(edition.id(), kept.word(Kept.CITED), 0, room.wei());
        return scene.now(edition);
    }

    private Edition corrected() {
        var edition = published(Kept.CORRECTED);
        opened(edition, room.wei(), "此前的标题有误。");
        rewritten(edition, kind -> "改过的" + kind.name().length());
        citing.save(edition.id(), "别家报纸", 1, room.wei());
        var second = world.person(
                room.number(),
                room.desk(),
                "Xu Ning",
                "许宁",
                Set.of(news.dragoman.workflow.Role.EDITOR),
                Set.of("zh-Hans"));
        scene.take(Step.RELEASE, edition, room.wei());
        scene.take(Step.CLAIM, edition, second);
        scene.take(Step.SIGN_OFF, edition, second);
        return scene.take(Step.PUBLISH, edition, second);
    }

    private void opened(Edition edition, Person editor, String note) {
        newsroom.take(
                Step.CORRECT,
                edition.id(),
                editor,
                Ask.at(scene.now(edition).version()).correcting(CorrectionKind.CORRECTION, note));
    }

    /** Every block says something else. */
    private void rewritten(Edition edition, java.util.function.Function<BlockKind, String> words) {
        var all = QuarkusTransaction.requiringNew().call(() -> blocks.ofEdition(edition.id()));
        all.forEach(block -> scene.edits(edition, room.wei(), block.id(), words.apply(block.kind())));
    }
}
