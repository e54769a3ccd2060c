package news.dragoman.pages.find;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of find and replace. Numbers come as text. */
@MessageBundle("find")
public interface FindMessages {
    @Message("Find and replace, {slug}")
    String title(String slug);

    @Message("Find and replace")
    String heading();

    @Message("Back to the translation")
    String back();

    @Message("Find")
    String words();

    @Message("Replace with")
    String replacement();

    @Message("Capital and small letters differ")
    String matchCase();

    @Message("Regular expression")
    String pattern();

    @Message("In the replacement $1 is the first group.")
    String patternHint();

    @Message("Find")
    String find();

    @Message("{places} in {sentences}")
    String found(String places, String sentences);

    @Message("{#if n == '1'}1 place{#else}{n} places{/if}")
    String places(String n);

    @Message("{#if n == '1'}1 sentence{#else}{n} sentences{/if}")
    String sentences(String n);

    @Message("Nothing found.")
    String nothing();

    @Message("Nothing in the translation reads so. Try fewer letters, or let capital and small ones be the same.")
    String nothingHow();

    @Message("What becomes of each place is shown here before anything changes. Untick what is to stay.")
    String preview();

    @Message("Tick none")
    String none();

    @Message("Tick all")
    String all();

    @Message("Replace what is ticked")
    String replace();

    @Message("You read this translation; whoever has it in hand replaces words in it.")
    String readOnly();

    @Message("Sentence {number}, place {place}")
    String place(String number, String place);

    @Message("Replaced in {sentences}.")
    String done(String sentences);

    @Message("Taken back in {sentences}.")
    String takenBack(String sentences);

    @Message("Take it back")
    String takeBack();

    @Message("Take the last replacement back ({at})")
    String takeBackOf(String at);

    @Message("Nothing was ticked.")
    String nothingTicked();

    @Message("Not replaced: these sentences were changed meanwhile. Nothing was overwritten.")
    String stale();

    @Message("It reads now:")
    String theirs();

    @Message("It was to read:")
    String yours();

    @Message("It is not there any more.")
    String gone();

    @Message("Not replaced: these sentences cannot be kept so.")
    String refused();

    @Message("The search below shows what there is now.")
    String below();

    @Message("… {n} more. Replace these first, or look for more letters.")
    String more(String n);
}
