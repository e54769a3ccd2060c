package news.dragoman.pages.eyes;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import news.dragoman.newsroom.FourEyesBoard;

/** The words of the board of countersigns and of the report of waivers. */
@MessageBundle("eyes")
public interface EyesMessages {
    @Message("Four eyes")
    String section();

    @Message("To countersign")
    String countersigns();

    @Message("Waivers")
    String waivers();

    @Message(
            "What one person signed alone, as the desk allows. A chief who did not sign it looks at it and closes it with a note.")
    String countersignsIntro();

    @Message("Where a chief has let somebody sign work of their own: who, when, why, and what became of it.")
    String waiversIntro();

    @Message("Waiting: {count}")
    String waiting(int count);

    @Message("Nothing to countersign")
    String nothingWaits();

    @Message(
            "When somebody signs their own work on a desk that lets one person do it all, it shows here until another chief has looked at it.")
    String nothingWaitsText();

    @Message("Four eyes was never waived")
    String neverWaived();

    @Message(
            "A chief waives it from the story or from the sign-off panel of a text in edit, with a reason. Every waiver shows here.")
    String neverWaivedText();

    @Message("Looked at in the last 30 days")
    String lately();

    @Message("Signed off alone by {name}, {at}")
    String signed(String name, String at);

    @Message(
            "{#if days > 0}waits for {days} d {hours} h{#else if hours > 0}waits for {hours} h {minutes} min{#else}waits for {minutes} min{/if}")
    String waits(long days, int hours, int minutes);

    @Message(
            "{#when stage}{#is 'WITHDRAWN'}withdrawn{#is 'SUSPENDED'}suspended: readers see that it is being reviewed{#is 'PUBLISHED'}readers see it{#is 'READY'}not published yet{#else}open again{/when}")
    String where(String stage);

    @Message("Why alone")
    String whyAlone();

    @Message("Read it")
    String read();

    @Message("Read {slugline}, {language}")
    String readOf(String slugline, String language);

    @Message("What have you found?")
    String note();

    @Message("What have you found in {slugline}, {language}?")
    String noteOf(String slugline, String language);

    @Message("You signed this one. Another chief countersigns it.")
    String own();

    @Message("{#if fault}{name} found something wrong, {at}{#else}{name} countersigned it, {at}{/if}")
    String closed(boolean fault, String name, String at);

    @Message("{name} waived it, {at}")
    String waivedBy(String name, String at);

    @Message(
            "{#when use}{#is OPEN}Open: good for the next sign-off{#is USED}Used{#is LAPSED}Lapsed: the text went elsewhere first{/when}")
    String use(FourEyesBoard.Use use);

    @Message("{name} signed it off, {at}")
    String usedBy(String name, String at);

    @Message("The text was changed between the waiver and the sign-off.")
    String changed();

    @Message("Countersigned, with your note.")
    String done();
}
