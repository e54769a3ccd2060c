package news.dragoman.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A rule that cannot fail is worth nothing: each must find what is wrong in a small broken house. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BrokenFixtureTest {
    private static final String HOUSE = "news.dragoman.architecture.fixture";
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(HOUSE);
    private static final Rules RULES = new Rules(HOUSE);

    /** Each rule, and the class of the broken house that it must complain of. */
    private static final Map<String, ArchRule> MUST_FAIL = Map.ofEntries(
            Map.entry("workflow.WorkflowWithDatabase", RULES.workflow_imports_nothing_of_ours_and_no_framework()),
            Map.entry(
                    "language.LanguageWithStories", RULES.language_imports_nothing_of_ours_and_no_framework_but_ICU()),
            Map.entry("media.MediaWithStories", RULES.media_knows_no_story_and_nobody()),
            Map.entry("story.Edition", RULES.packages_have_no_cycles()),
            Map.entry("story.StoryKnowingItsPage", RULES.nothing_imports_pages_or_the_API()),
            Map.entry("pages.desk.DeskPage", RULES.screens_do_not_import_each_other()),
            Map.entry("people.PeopleOverHttp", RULES.only_pages_the_API_and_web_speak_HTTP()),
            Map.entry("people.PeopleWithTemplate", RULES.only_pages_the_API_web_and_notify_render_templates()),
            Map.entry("pages.desk.DeskMovingAStage", RULES.only_the_newsroom_changes_stories()),
            Map.entry("pages.article.ArticleReadingDrafts", RULES.readers_screens_see_only_what_is_published()),
            Map.entry("pages.article.SecondDoor", RULES.only_the_press_makes_an_article()),
            Map.entry("pages.article.ArticleAskingTheDatabase", RULES.readers_screens_ask_no_database()),
            Map.entry("comments.CommentsKnowingStories", RULES.comments_know_only_what_is_published()),
            Map.entry("pages.desk.UnsignedForm", RULES.only_readers_of_comments_send_forms_without_a_token()),
            Map.entry("pages.desk.SilentResource", RULES.every_endpoint_states_who_may_call_it()),
            Map.entry("people.Impatient", RULES.time_comes_from_the_injected_clock()),
            Map.entry("people.PeopleHelper", RULES.names_say_what_a_thing_is()),
            Map.entry("people.OpenEntity", RULES.entities_are_closed()));

    @TestFactory
    Stream<DynamicTest> each_rule_finds_what_is_broken() {
        return MUST_FAIL.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getValue().getDescription(), () -> {
                    var result = entry.getValue().evaluate(BROKEN);
                    assertTrue(result.hasViolation());
                    assertTrue(
                            result.getFailureReport().toString().contains(HOUSE + "." + entry.getKey()),
                            () -> result.getFailureReport().toString());
                }));
    }

    @Test
    void every_rule_has_its_broken_fixture() {
        assertEquals(new Rules("news.dragoman").all().size(), MUST_FAIL.size());
    }
}
