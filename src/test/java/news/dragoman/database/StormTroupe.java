package news.dragoman.database;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import news.dragoman.database.StormLedger.Deed;
import news.dragoman.database.StormLedger.Text;
import news.dragoman.database.StormProgram.Answer;

/**
 * A reporter, two translators and an editor who bring one story after the other from a draft to its readers, as programs
 * of theirs, and keep a ledger of what they were told. Of the translators, who reach for the same edition at once, one
 * wins; the editor sends some back.
 */
final class StormTroupe {

    private static final String API = "/api/editions/";
    private static final int SAVES_OF_A_TEXT = 3;

    private final String name;
    private final UUID desk;
    private final StormProgram reporter;
    private final List<StormProgram> translators;
    private final StormProgram editor;
    private final ExecutorService hands;
    private final Random random;
    private final StormLedger ledger = new StormLedger();
    private volatile int published;

    StormTroupe(
            String name,
            UUID desk,
            StormProgram reporter,
            List<StormProgram> translators,
            StormProgram editor,
            ExecutorService hands,
            long seed) {
        this.name = name;
        this.desk = desk;
        this.reporter = reporter;
        this.translators = translators;
        this.editor = editor;
        this.hands = hands;
        this.random = new Random(seed);
    }

    StormLedger ledger() {
        return ledger;
    }

    int published() {
        return published;
    }

    /** Brings a story to its readers. */
    void bringOut(int number) throws Exception {
        String slugline = name + "-" + number;
        ledger.asksForStory(slugline);
        JsonNode story = reporter.post(
                        "/api/stories", Map.of("slugline", slugline, "desk", desk, "language", "zh-Hans"), null)
                .is(201)
                .json();
        ledger.hasStory(slugline);
        UUID original = id(story.at("/editions/0"));
        for (JsonNode block :
                reporter.get(API + original + "/text").is(200).json().get("blocks")) {
            String kind = block.get("kind").asText();
            if (kind.equals("HEADLINE") || kind.equals("PARAGRAPH")) {
                type(reporter, API + original + "/blocks/", block, Map.of(), "第" + number + "号渡轮停航。船都没有出港");
            }
        }
        step(reporter, original, "FILE", "file", null);
        UUID english = english(id(story));
        StormProgram translator = claimed(english);
        translate(translator, english, number);
        step(translator, english, "SUBMIT", "submit", null);
        step(editor, english, "CLAIM", "claim", null);
        if (random.nextInt(3) == 0) {
            step(editor, english, "RETURN", "return", Map.of("reason", "Ferries, or boats?"));
            step(translator, english, "SUBMIT", "submit", null);
            step(editor, english, "CLAIM", "claim", null);
        }
        String hash = editor.get(API + english + "/text")
                .is(200)
                .json()
                .get("contentHash")
                .asText();
        step(editor, english, "SIGN_OFF", "sign-off", Map.of("contentHash", hash));
        JsonNode out = step(editor, english, "PUBLISH", "publish", Map.of("contentHash", hash));
        if (!out.get("stage").asText().equals("PUBLISHED")) {
            throw new AssertionError(out.toString());
        }
        published++;
    }

    private UUID english(UUID story) throws InterruptedException {
        for (JsonNode edition :
                reporter.get("/api/stories/" + story).is(200).json().get("editions")) {
            if (edition.get("language").asText().equals("en")) {
                return id(edition);
            }
        }
        throw new AssertionError("filing opened no translation of " + story);
    }

    /** Both translators reach for it at once; gives the one who has it. */
    private StormProgram claimed(UUID edition) throws Exception {
        Deed claim = new Deed(edition, "CLAIM");
        ledger.asksFor(claim);
        String etag = reporter.get(API + edition).is(200).etag();
        List<CompletableFuture<Answer>> answers = new ArrayList<>();
        for (StormProgram translator : translators) {
            answers.add(CompletableFuture.supplyAsync(
                    () -> {
                        try {
                            return translator.post(API + edition + "/claim", null, etag);
                        } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                        }
                    },
                    hands));
        }
        List<Integer> statuses = new ArrayList<>();
        for (CompletableFuture<Answer> answer : answers) {
            statuses.add(answer.get().status());
        }
        if (!statuses.stream().sorted().toList().equals(List.of(200, 409))) {
            throw new AssertionError("one wins, the other is told: " + statuses);
        }
        ledger.has(claim);
        return translators.get(statuses.indexOf(200));
    }

    private void translate(StormProgram translator, UUID edition, int number) throws InterruptedException {
        for (JsonNode unit :
                translator.get(API + edition + "/units").is(200).json().get("units")) {
            type(
                    translator,
                    API + edition + "/units/",
                    unit,
                    Map.of("confirmed", true),
                    "Ferry " + number + " stays in");
        }
    }

    /** Types a text in several saves, each based on the one before. */
    private void type(StormProgram who, String at, JsonNode target, Map<String, ?> more, String words)
            throws InterruptedException {
        UUID id = id(target);
        int version = target.get("version").asInt();
        for (int n = 1; n <= SAVES_OF_A_TEXT; n++) {
            Text save = new Text(words + " " + n + "/" + SAVES_OF_A_TEXT, version + 1);
            ledger.asksFor(id, save);
            var body = new HashMap<String, Object>(more);
            body.put("text", save.words());
            Answer answer = who.put(at + id, body, "\"" + version + "\"").is(200);
            if (!answer.etag().equals("\"" + save.version() + "\"")) {
                throw new AssertionError("saved once, " + save + ", but is at " + answer.etag());
            }
            ledger.has(id, save);
            version = save.version();
        }
    }

    private JsonNode step(StormProgram who, UUID edition, String step, String word, Map<String, ?> body)
            throws InterruptedException {
        Deed deed = new Deed(edition, step);
        String etag = who.get(API + edition).is(200).etag();
        ledger.asksFor(deed);
        Answer answer = who.post(API + edition + "/" + word, body, etag).is(200);
        ledger.has(deed);
        return answer.json();
    }

    private static UUID id(JsonNode thing) {
        return UUID.fromString(thing.get("id").asText());
    }
}
