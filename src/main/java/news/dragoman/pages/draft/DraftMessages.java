package news.dragoman.pages.draft;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import news.dragoman.web.StageMark;
import news.dragoman.workflow.Guard;

/** The words of the draft page. */
@MessageBundle("draft")
public interface DraftMessages {
    @Message("Draft {slugline}")
    String title(String slugline);

    @Message("Skip to the draft")
    String skip();

    @Message("Headline")
    String headline();

    @Message("Dek")
    String dek();

    @Message("Dateline")
    String dateline();

    @Message("Body")
    String body();

    @Message("Paragraph {number}")
    String paragraph(String number);

    @Message("Subhead {number}")
    String subhead(String number);

    @Message("What to do with this paragraph")
    String blockMenu();

    @Message("Join with the one above")
    String join();

    @Message("Taken out. Its words are kept.")
    String removed();

    @Message("Put it back")
    String putBack();

    @Message("Bylines")
    String bylines();

    @Message("pen name")
    String penName();

    @Message("Nobody is named yet.")
    String nobody();

    @Message("Move {name} forward")
    String moveUp(String name);

    @Message("Take {name} out of the byline")
    String takeOut(String name);

    @Message("Byline")
    String addByline();

    @Message("Add to the byline")
    String addBylineLong();

    @Message("{name} (pen name)")
    String asPenName(String name);

    @Message("A pen name stands for you in this whole story from then on, for everybody.")
    String penNameHint();

    @Message("Add")
    String add();

    @Message("Writing this draft")
    String writers();

    @Message("Add a colleague")
    String addColleague();

    @Message("They can read and write this draft, and they join the byline.")
    String colleagueHint();

    @Message("Before you file")
    String beforeFiling();

    @Message("Go: {what}")
    String goTo(String what);

    @Message(
            "{#when guard}{#is HAS_HEADLINE}Headline written{#is HAS_BYLINE}Byline set{#is HAS_PARAGRAPH}At least one paragraph written{#is NOT_ON_HOLD}The story is not on hold{#else}Done{/when}")
    String met(Guard guard);

    @Message("Details")
    String details();

    @Message("Slugline")
    String slugline();

    @Message("Desk")
    String desk();

    @Message("Written in")
    String writtenIn();

    @Message("Translate into")
    String targets();

    @Message("{language}, by the desk’s rule")
    String desksOwn(String language);

    @Message("Urgency")
    String urgency();

    @Message(
            "{#when level}{#is 1}1 · Flash{#is in 2 3}{level} · Urgent{#is in 4 5 6}{level} · Plain{#else}{level} · Feature{/when}")
    String level(int level);

    @Message("Due")
    String due();

    @Message("Time zone: {zone}")
    String zone(String zone);

    @Message("Write the day and time like 2026-11-24 18:30, or leave it empty.")
    String dueWrong();

    @Message("Length")
    String length();

    @Message("Characters")
    String characters();

    @Message("Words")
    String words();

    @Message("Paragraphs")
    String paragraphs();

    @Message("{#if characters}{n} characters{#else}{n} words{/if}")
    String headlineCount(boolean characters, String n);

    @Message(
            "{#when stage}{#is DRAFT}Only its reporters write here.{#is SPIKED}Spiked. Its words are kept; restore it from the story page to go on.{#is PUBLISHED}Published. This is the original as it stands.{#else}Filed. The desk has it now; this is the original as it stands.{/when}")
    String readOnly(StageMark stage);

    @Message("Begin writing, or paste the text")
    String beginHere();

    @Message("Story page")
    String storyPage();

    @Message("Yours stands in the field. Save to keep it, or put both together there first.")
    String joinByHand();

    @Message("Somebody changed the details while you did.")
    String detailsBoth();

    @Message("This is what stands now:")
    String detailsStanding();

    @Message("The details were changed by somebody else. Nothing of yours was saved over them.")
    String detailsStale();

    @Message("Look at both")
    String lookAtBoth();
}
