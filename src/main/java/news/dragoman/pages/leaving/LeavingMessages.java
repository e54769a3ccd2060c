package news.dragoman.pages.leaving;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on which something is taken from readers. */
@MessageBundle("leaving")
public interface LeavingMessages {
    @Message("Redact {language}")
    String redact(String language);

    @Message(
            "What you tick leaves the article and the text at once, and with it what answers it in other languages. Readers are told that something was removed. What was signed must be signed again. Earlier versions keep the words for those who may read them.")
    String redactHint();

    @Message("Nothing was changed")
    String refused();

    @Message("What must go")
    String parts();

    @Message(
            "{#when kind}{#is 'HEADLINE'}Headline{#is 'DEK'}Dek{#is 'DATELINE'}Dateline{#is 'SUBHEAD'}Subhead{#is 'CAPTION'}Photo{#is 'ALT'}Photo{#is 'CREDIT'}Photo{#else}Paragraph {number}{/when}")
    String part(String kind, int number);

    @Message("cannot go alone: suspend or withdraw the article")
    String stays();

    @Message("removed already")
    String gone();

    @Message("Also in {language}")
    String with(String language);

    @Message("The headline in {language} says it too. If it must go, suspend or withdraw that article.")
    String headline(String language);

    @Message("What readers are told in {language}")
    String line(String language);

    @Message("Stands in its place, and under the article with its date. Empty: “{usual}”")
    String lineHint(String usual);

    @Message("Words for readers in other languages")
    String otherLines();

    @Message("Something was taken out of what readers see, after:")
    String takenOut();

    @Message("the beginning")
    String beginning();

    @Message(
            "Notes to readers stay under the article as they are. If one of them repeats what must go, that is not enough: suspend or withdraw the article.")
    String notesStay();

    @Message("Back to the story")
    String back();

    @Message("Propose to withdraw {language}")
    String propose(String language);

    @Message(
            "A chief who is somebody else confirms it. Then readers find at its address that it is gone, and what you say here. To bring it back it is corrected and published again.")
    String proposeHint();

    @Message("What readers will find in its place, in {language}")
    String notice(String language);

    @Message("May stay empty: “{usual}”")
    String noticeHint(String usual);

    @Message("Say why, without repeating what must go.")
    String noticeOwn();

    @Message("In all languages of the story: {languages}")
    String everywhere(String languages);

    @Message("Suspend at once, until a chief decides")
    String suspend();
}
