package news.dragoman.pages.dossier;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import news.dragoman.language.Mention;
import news.dragoman.newsroom.Dossiers;

/** The words of a dossier. */
@MessageBundle("dossier")
public interface DossierMessages {
    @Message("Dossier")
    String title();

    @Message("Dossier of {slugline} in {language}")
    String titleOf(String slugline, String language);

    @Message(
            "What is quoted, counted, named and put in brackets, beside what the source has. It is found by rules, which miss what is said in other ways; whether two things that stand apart are a mistake is for you to say.")
    String intro();

    @Message(
            "Names and speakers are found in Chinese and English only; in other languages figures, quotation marks and known places.")
    String others();

    @Message(
            "{#when showing}{#is ALL}Everything{#is QUOTATIONS}Quotations{#is FIGURES}Figures{#is NAMES}Names{#is INSERTIONS}In brackets{/when}")
    String show(Showing showing);

    @Message("What to show")
    String filters();

    @Message("Only what stands alone")
    String onlyAlone();

    @Message("Show all of it")
    String notOnlyAlone();

    @Message("{#if count == 1}1 stands alone{#else}{count} stand alone{/if}")
    String alone(int count);

    @Message("Nothing stands alone")
    String noneAlone();

    @Message("left out")
    String leftOut();

    @Message("Source")
    String source();

    @Message("Translation")
    String target();

    @Message("Beside it stands nothing")
    String nothing();

    @Message("Not looked for in this language")
    String notSought();

    @Message("{#when kind}{#is QUOTATION}Quotation{#is NAME}Name{#is FIGURE}Figure{#is INSERTION}In brackets{/when}")
    String kind(Dossiers.Kind kind);

    @Message(
            "{#when figure}{#is NUMBER}Number{#is ORDINAL}Place in a row{#is PERCENT}Percentage{#is FRACTION}Share{#is MONEY}Money{#is MEASURE}Measure{#is DATE}Date{#is TIME}Time{/when}")
    String figure(Mention.Kind figure);

    @Message("No speaker in this sentence")
    String noSpeaker();

    @Message("Nothing of that kind is in this text.")
    String empty();

    @Message("Back to the text")
    String back();
}
