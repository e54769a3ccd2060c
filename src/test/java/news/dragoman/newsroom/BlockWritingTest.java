package news.dragoman.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import news.dragoman.people.Person;
import news.dragoman.story.Block;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Blocks;
import news.dragoman.story.Edition;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class BlockWritingTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Drafting drafting;

    @Inject
    BlockWriting writing;

    @Inject
    Blocks blocks;

    @Test
    void a_paragraph_written_after_one_that_a_colleague_just_took_out_stands_where_that_one_stood() {
        var room = world.newsroom();
        var draft = threeParagraphs(room);
        drafting.addReporter(draft.id(), room.zhou().id(), room.lin());
        var second = body(draft).get(1);
        remove(draft, second, room.zhou());

        insert(draft, second.id(), "插在第二段之后。", room.lin());
        assertEquals(List.of("第一段。", "插在第二段之后。", "第三段。"), texts(draft));

        writing.save(draft.id(), second.id(), new Save(UUID.randomUUID(), second.version() + 1, "第二段。"), room.zhou());
        assertEquals(List.of("第一段。", "第二段。", "插在第二段之后。", "第三段。"), texts(draft), "put back, it stands before it");
    }

    @Test
    void a_paragraph_after_the_first_that_is_gone_begins_the_body_and_after_the_last_ends_it() {
        var room = world.newsroom();
        var draft = threeParagraphs(room);
        var all = body(draft);
        remove(draft, all.get(0), room.lin());
        remove(draft, all.get(2), room.lin());
        insert(draft, all.get(0).id(), "先。", room.lin());
        insert(draft, all.get(2).id(), "后。", room.lin());
        assertEquals(List.of("先。", "第二段。", "后。"), texts(draft));
    }

    @Test
    void so_many_at_one_place_that_the_numbers_run_out_keep_their_order_around_what_is_gone() {
        var room = world.newsroom();
        var draft = threeParagraphs(room);
        var second = body(draft).get(1);
        remove(draft, second, room.lin());
        var expected = new ArrayList<>(List.of("第一段。", "第三段。"));
        for (int i = 1; i <= 60; i++) {
            insert(draft, second.id(), "第" + i + "次。", room.lin());
            expected.add(1, "第" + i + "次。");
        }
        assertEquals(expected, texts(draft));
    }

    private Edition threeParagraphs(World.Newsroom room) {
        var draft = scene.draft(room, room.lin(), "PARAGRAPHS", null, 5, "zh-Hans", "三段", "第一段。\n第二段。\n第三段。");
        assertEquals(List.of("第一段。", "第二段。", "第三段。"), texts(draft));
        return draft;
    }

    private void insert(Edition draft, UUID after, String text, Person by) {
        assertInstanceOf(
                Saved.Kept.class, writing.insert(draft.id(), UUID.randomUUID(), after, BlockKind.PARAGRAPH, text, by));
    }

    private void remove(Edition draft, Block block, Person by) {
        assertInstanceOf(Saved.Kept.class, writing.remove(draft.id(), block.id(), block.version(), by));
    }

    private List<Block> body(Edition draft) {
        return QuarkusTransaction.requiringNew()
                .call(() -> blocks.ofEdition(draft.id()).stream()
                        .filter(b -> b.kind().body())
                        .toList());
    }

    private List<String> texts(Edition draft) {
        return body(draft).stream().map(Block::text).toList();
    }
}
