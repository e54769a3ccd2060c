package news.dragoman.journeys;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.publication.Publication;
import news.dragoman.workflow.Step;
import news.dragoman.world.Aftermath;
import news.dragoman.world.PrintShop;
import news.dragoman.world.PrintShop.Copy;
import news.dragoman.world.Printed;
import news.dragoman.world.Printed.Sheet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How readers find by words what is published, in every script, and never what is not. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchJourneyTest {

    /** Lies beside the project and is not part of it. */
    private static final Path NEWS = Path.of("..", "shared", "data", "ntrex128");

    private static final Instant THEN = Instant.parse("2018-06-01T08:00:00Z");

    @Inject
    Printed printed;

    @Inject
    PrintShop prints;

    @Inject
    Newsroom newsroom;

    @Inject
    Aftermath aftermath;

    @Test
    void a_reader_finds_an_article_by_a_word_of_it_and_sees_where_it_stands() {
        String word = "kittiwake" + UUID.randomUUID().toString().replace("-", "");
        var body =
                printed.print(new Sheet("en", "birds", THEN.plusSeconds(9), "On the cliffs", "A " + word + " cried."));
        var head = printed.print(new Sheet("en", "birds", THEN, "The " + word + " again", "It cried."));
        var reader = Actor.reader().opens("/en/");
        reader.submits("form.mast__find", Map.of("q", word.toUpperCase(Locale.ROOT)))
                .gets(200);
        assertEquals(
                List.of(head.headline(), body.headline()),
                reader.page().select(".found h2").eachText(),
                "what has it in its headline comes first, though it is older");
        assertEquals(List.of(word, word), reader.page().select(".found mark").eachText());
        assertEquals("noindex", reader.page().select("meta[name=robots]").attr("content"));
        reader.follows("On the cliffs").gets(200);
        reader.opens("/en/search?q=" + word.substring(2)).sees("Nothing found", "Try other words.");
        reader.opens("/en/search").sees("Type what you are looking for.");
    }

    @Test
    void what_is_suspended_redacted_or_withdrawn_is_found_by_none_of_its_words_from_that_moment() {
        var shop = prints.open();
        String secret = "tamarisk" + UUID.randomUUID().toString().replace("-", "");
        var live = prints.original(shop, "en", new Copy("Report of the day", "", "", "It says " + secret + ".", "So."));
        String search = "/en/search?q=" + secret;
        var reader = Actor.reader().opens(search).sees("Report of the day");
        newsroom.take(Step.SUSPEND, live.editionId(), shop.sadie(), Ask.at(0).because("A source asked for it."));
        reader.opens(search).sees("Nothing found");
        newsroom.take(Step.RESUME, live.editionId(), shop.sadie(), Ask.at(0).because("It is as it should be."));
        reader.opens(search).sees("Report of the day");
        aftermath.redacted(prints.editionOf(live), shop.sadie(), secret);
        reader.opens(search).sees("Nothing found");
        reader.opens("/en/search?q=" + "%22Report%20of%20the%20day%22").sees("Report of the day");
    }

    @ParameterizedTest
    @CsvSource({
        "ug, ئامبىرىدا سۇ قالمىدى, ئامبىرى, ئانبار",
        "ko, 저수지에는 물이 없다, 저수지, 물고기",
        "bo, ཆུ་མཛོད་ནང་ཆུ་མེད།, ཆུ་མཛོད, མཛོད་ཆུ",
        "my, ရေလှောင်ကန်တွင် ရေမရှိပါ, လှောင်ကန်, ကန်လှောင်",
        "km, អាងស្តុកទឹកគ្មានទឹក, ស្តុកទឹក, ទឹកស្តុក",
        "zh-Hant, 水庫裡沒有水了, 水库, 水裡沒",
        "zh-Hans, 水库里没有水了, 水庫裡, 水里没",
        "vi, Hồ không còn nước, HO KHONG, hồng",
        "es, No queda agua en el embalse: «¡Ni gota!», \"ni gota\", ota",
    })
    void words_of_every_script_are_found_as_they_are_typed_and_others_are_not(
            String language, String headline, String typed, String other) {
        String mark = UUID.randomUUID().toString().replace("-", "");
        var article = printed.print(new Sheet(language, "scripts", THEN, headline, "Zz" + mark + "."));
        assertEquals(Set.of(article.permalink().path()), found(language, typed + " zz" + mark), typed);
        assertEquals(Set.of(), found(language, other + " zz" + mark), other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "%",
                "_",
                "\\",
                "' or 1=1 --",
                "\"",
                "\"\"\"",
                "%%%",
                "()&|!",
                "a\u0000b",
                "\ud83d\ude00",
                "\u202e",
                "𠀀",
                "<script>alert(1)</script>",
                "*:*",
                "{0}",
                "'{'",
                "${x}",
                "\u0f0b",
                "།",
                "{frame.site}"
            })
    void whatever_is_typed_is_answered_and_shown_as_it_was_typed(String typed) {
        var answer = given().queryParam("q", typed).get("/en/search");
        assertEquals(200, answer.statusCode());
        var page = Jsoup.parse(answer.asString());
        assertEquals(0, page.select("main script").size());
        assertEquals(
                typed.replace('\u0000', ' ').strip(),
                page.selectFirst(".find input").val());
        assertEquals("public, no-cache", answer.header("Cache-Control"));
    }

    @Test
    void a_search_of_any_length_is_answered_soon() {
        for (String typed : List.of("x".repeat(3_000), "a ".repeat(1_000), "“".repeat(300), "水".repeat(300))) {
            long begun = System.nanoTime();
            assertEquals(
                    200, given().queryParam("q", typed).get("/zh-Hans/search").statusCode());
            assertTrue(System.nanoTime() - begun < 5_000_000_000L, typed.substring(0, 5));
        }
    }

    @Test
    void real_news_is_found_by_real_words_as_a_look_through_all_of_it_finds_it() throws IOException {
        if (!Files.exists(NEWS)) {
            System.err.println("\n*** " + NEWS + " IS NOT THERE: THE TEST WITH REAL QUERIES IS SKIPPED. ***\n");
        }
        Assumptions.assumeTrue(Files.exists(NEWS), NEWS + " is not there");
        real(
                "zh-Hans",
                "newstest2019-ref.zho-CN.txt",
                SearchJourneyTest::inOrder,
                "特朗普",
                "足球",
                "印度尼西亚",
                "地震",
                "大学",
                "选举",
                "法院",
                "2018",
                "医院",
                "最高法院",
                "性侵",
                "海啸",
                "议会");
        real(
                "zh-Hant",
                "newstest2019-ref.zho-TW.txt",
                SearchJourneyTest::inOrder,
                "川普",
                "足球",
                "印尼",
                "地震",
                "大學",
                "選舉",
                "法院",
                "海嘯",
                "議會");
        real(
                "en",
                "newstest2019-src.eng.txt",
                SearchJourneyTest::atABeginning,
                "Trump",
                "football",
                "earthquake",
                "Supreme Court",
                "tsunami",
                "assembly",
                "hospital",
                "Ryder",
                "Brexit");
    }

    /** Every query finds the same articles as a look at each text, each once, those with it in their headline first. */
    private void real(String language, String file, Function<String, Predicate<String>> look, String... queries)
            throws IOException {
        String desk = "ntrex" + UUID.randomUUID();
        Map<String, String> texts = new LinkedHashMap<>();
        List<Sheet> sheets = new ArrayList<>();
        for (List<String> story : stories(file)) {
            sheets.add(new Sheet(
                    language,
                    desk,
                    THEN.plusSeconds(sheets.size()),
                    story.get(0),
                    story.subList(1, story.size()).toArray(String[]::new)));
        }
        List<Publication> articles = printed.print(sheets);
        for (int i = 0; i < articles.size(); i++) {
            texts.put(
                    articles.get(i).permalink().path(),
                    sheets.get(i).headline() + "\n"
                            + String.join("\n", sheets.get(i).body()));
        }
        assertTrue(texts.size() > 100, "all of it");
        int all = 0;
        for (String query : queries) {
            Set<String> expected = texts.entrySet().stream()
                    .filter(text -> Stream.of(query.split(" "))
                            .allMatch(word -> look.apply(word).test(text.getValue())))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> found = found(language, query);
            found.retainAll(texts.keySet());
            assertEquals(expected, found, language + " " + query);
            all += expected.size();
        }
        System.out.println(
                language + ": " + queries.length + " searches over " + texts.size() + " articles found " + all);
        assertTrue(all > queries.length, "they do find something");
    }

    private static Predicate<String> inOrder(String word) {
        return text -> text.contains(word);
    }

    private static Predicate<String> atABeginning(String word) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word), Pattern.CASE_INSENSITIVE)
                .asPredicate();
    }

    private static List<List<String>> stories(String file) throws IOException {
        List<String> ids = Files.readAllLines(NEWS.resolve("DOCUMENT_IDS.tsv"));
        List<String> lines = Files.readAllLines(NEWS.resolve(file));
        Map<String, List<String>> stories = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            stories.computeIfAbsent(ids.get(i).strip(), id -> new ArrayList<>()).add(lines.get(i));
        }
        return List.copyOf(stories.values());
    }

    /** The addresses on all pages of what is found, none twice. */
    private static Set<String> found(String language, String typed) {
        Set<String> found = new TreeSet<>();
        var reader = Actor.reader()
                .opens("/" + language + "/search?q="
                        + URLEncoder.encode(typed, StandardCharsets.UTF_8).replace("+", "%20"))
                .gets(200);
        while (true) {
            for (String path : reader.page().select(".found h2 a").eachAttr("href")) {
                assertTrue(found.add(path), path + " twice");
            }
            var more = reader.page().selectFirst("a[rel=next]");
            if (more == null) {
                return found;
            }
            reader.opens(more.attr("href")).gets(200);
        }
    }
}
