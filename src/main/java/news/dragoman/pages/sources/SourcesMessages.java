package news.dragoman.pages.sources;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import news.dragoman.story.BlockKind;

/** The words about what a translation is drawn from, and about reports that are joined. */
@MessageBundle("sources")
public interface SourcesMessages {
    @Message("What {language} is drawn from: {slugline}")
    String title(String language, String slugline);

    @Message("Drawn from")
    String drawnFrom();

    @Message("{language} · version {number}")
    String source(String language, String number);

    @Message("{language} · version {number}. Version {newer} lies beside it, with changes to look at.")
    String sourceBehind(String language, String number, String newer);

    @Message("Draw from one more edition")
    String add();

    @Message(
            "Its sentences come in as empty rows. Nothing that stands is changed. A second headline comes to the first: leave out what is not wanted.")
    String addHint();

    @Message("Edition")
    String edition();

    @Message("Where its paragraphs come")
    String place();

    @Message("Before all others")
    String start();

    @Message("After all others")
    String end();

    @Message("After the paragraph of this sentence")
    String after();

    @Message("Sentence")
    String row();

    @Message(
            "{#when kind}{#is HEADLINE}Headline{#is DEK}Dek{#is DATELINE}Dateline{#is CAPTION}Caption{#is ALT}Alt text{#is CREDIT}Photo credit{#else}{number}{/when}: {words}")
    String rowOf(BlockKind kind, String number, String words);

    @Message("There is no other edition of this story to draw from. It has to be filed, or submitted, first.")
    String none();

    @Message("While it is in translation, whoever has it in hand or an editor of its language can add a source.")
    String whoAndWhen();

    @Message("Sources")
    String open();

    @Message("What {language} is drawn from, and one source more")
    String openFor(String language);

    @Message("Draw from another edition too")
    String alsoFrom();

    @Message("Join another report into this one: {slugline}")
    String joinTitle(String slugline);

    @Message(
            "Two reporters have filed on the same event. The other text is appended to this one, its headline as a subhead, its byline after those here, and sent to whoever translates this one. The other report and its translations are put aside; all of it stays readable, and it does not come back.")
    String joinHint();

    @Message("The other report")
    String other();

    @Message("{slugline}, filed {at}")
    String candidate(String slugline, String at);

    @Message("Read it")
    String read();

    @Message("Read {slugline}")
    String readIt(String slugline);

    @Message("Nothing else in this language is in edit and in another story.")
    String noOther();

    @Message("What changes")
    String note();

    @Message("In a few words, for those who translate this one. May be empty.")
    String noteHint();

    @Message("Choose the other report.")
    String chooseOther();

    @Message("Choose the sentence.")
    String chooseRow();

    @Message("Could not be done")
    String refused();

    @Message("Join another report")
    String joinOpen();

    @Message("Join another report into {language}")
    String joinOpenFor(String language);

    @Message("Joined into another report")
    String joined();

    @Message("Joined into {slugline}")
    String joinedInto(String slugline);
}
