import client.ApiClient;
import client.ApiException;
import client.api.EditionsApi;
import client.api.PeopleApi;
import client.api.StepsApi;
import client.api.StoriesApi;
import client.api.WritingApi;
import client.model.BlockKind;
import client.model.BlockView;
import client.model.EditionView;
import client.model.NewStoryAsk;
import client.model.ReturnAsk;
import client.model.SignOffAsk;
import client.model.Stage;
import client.model.StoryView;
import client.model.TextAsk;
import client.model.UnitAsk;
import client.model.UnitView;
import java.util.List;
import java.util.UUID;

/**
 * What somebody writes who has nothing but the client that was generated from the API's description: three people's
 * programs take a story from an empty draft to its readers. Compiled and run by GeneratedClientTest.
 */
public final class Journey {
    private final StoriesApi stories;
    private final EditionsApi editions;
    private final WritingApi writing;
    private final StepsApi steps;
    private final PeopleApi people;

    private Journey(String address, String token) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(address);
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
        stories = new StoriesApi(client);
        editions = new EditionsApi(client);
        writing = new WritingApi(client);
        steps = new StepsApi(client);
        people = new PeopleApi(client);
    }

    /** Gives the readers' address of the article. */
    public static String toPublication(String address, String reporter, String translator, String editor, UUID desk)
            throws ApiException {
        Journey lin = new Journey(address, reporter);
        expect(lin.people.listDesks().getItems().stream().anyMatch(one -> one.getId().equals(desk)), "the desk");
        StoryView story = lin.stories.writeStory(
                key(), new NewStoryAsk().slugline("FERRY-CLIENT").desk(desk).language("zh-Hans"));
        UUID original = story.getEditions().get(0).getId();
        try {
            lin.steps.callFile(original, key(), etag(0));
            throw new AssertionError("an empty draft was filed");
        } catch (ApiException early) {
            expect(early.getCode() == 422 && early.getResponseBody().contains("HAS_HEADLINE"), early.getMessage());
        }
        lin.write(original, BlockKind.HEADLINE, "渡轮停航");
        lin.write(original, BlockKind.PARAGRAPH, "昨夜大雨。船都没有出港。");
        lin.steps.callFile(original, key(), etag(0));

        Journey hana = new Journey(address, translator);
        UUID english = hana.stories.getStory(story.getId()).getEditions().stream()
                .filter(edition -> edition.getLanguage().equals("en"))
                .map(EditionView::getId)
                .findFirst()
                .orElseThrow();
        hana.steps.claim(english, key(), hana.now(english));
        hana.translate(english, List.of("Ferries stay in port", "Heavy rain fell last night.", "No boat went out."));
        hana.steps.submit(english, key(), hana.now(english));

        Journey nora = new Journey(address, editor);
        nora.steps.claim(english, key(), nora.now(english));
        nora.steps.returnEdition(english, key(), nora.now(english), new ReturnAsk().reason("Ferries, or boats?"));
        hana.steps.submit(english, key(), hana.now(english));
        nora.steps.claim(english, key(), nora.now(english));
        String read = nora.editions.getText(english).getContentHash();
        EditionView out = nora.steps.signOffAndPublish(
                english, key(), nora.now(english), new SignOffAsk().contentHash(read));
        expect(out.getStage() == Stage.PUBLISHED, "published");
        return out.getArticle();
    }

    private void write(UUID edition, BlockKind kind, String text) throws ApiException {
        BlockView block = editions.getText(edition).getBlocks().stream()
                .filter(one -> one.getKind() == kind)
                .findFirst()
                .orElseThrow();
        writing.saveBlock(block.getId(), edition, etag(block.getVersion()), new TextAsk().text(text));
    }

    private void translate(UUID edition, List<String> texts) throws ApiException {
        List<UnitView> units = editions.listUnits(edition).getUnits();
        for (int i = 0; i < units.size(); i++) {
            UnitView unit = units.get(i);
            writing.saveUnit(
                    edition, unit.getId(), etag(unit.getVersion()), new UnitAsk().text(texts.get(i)).confirmed(true));
        }
    }

    private String now(UUID edition) throws ApiException {
        return editions.getEditionWithHttpInfo(edition).getHeaders().get("ETag").get(0);
    }

    private static String etag(int version) {
        return "\"" + version + "\"";
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static void expect(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
