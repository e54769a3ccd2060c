package news.dragoman.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import news.dragoman.review.PhotoChange;
import news.dragoman.story.BlockKind;

/** What is said about the changes between two texts. Numbers come as text where they are not chosen by. */
@MessageBundle("redline")
public interface RedlineMessages {
    /** The changes of one block for whoever listens. */
    @Message(
            "{#if count == 1}1 change{#else}{count} changes{/if} in this {#when kind}{#is HEADLINE}headline{#is DEK}dek{#is DATELINE}dateline{#is SUBHEAD}subhead{#is PARAGRAPH}paragraph{#is CAPTION}caption{#is ALT}alt text{#is CREDIT}photo credit{/when}: {changes}.")
    String summary(int count, BlockKind kind, String changes);

    @Message("; ")
    String semicolon();

    @Message("“{words}” in")
    String in(String words);

    @Message("“{words}” out")
    String out(String words);

    @Message("“{before}” is now “{after}”")
    String instead(String before, String after);

    @Message("space")
    String space();

    @Message("Moved: was paragraph {number}")
    String movedFrom(String number);

    @Message("Moved")
    String moved();

    @Message(
            "New {#when kind}{#is SUBHEAD}subhead{#is PARAGRAPH}paragraph{#is CAPTION}caption{#is ALT}alt text{#is CREDIT}photo credit{#else}text{/when}")
    String came(BlockKind kind);

    @Message("Taken out")
    String went();

    @Message("{#when was}{#is SUBHEAD}Was a subhead, is a paragraph now{#else}Was a paragraph, is a subhead now{/when}")
    String turned(BlockKind was);

    /**
     * Of the crop both say what must stay in sight, as "40% · 60%": across and down; of when and where it was taken, that.
     */
    @Message(
            "{#when what}{#is SWAPPED}Photo changed: another picture, with these words{#is CROP}Photo changed: crop. In sight stays {now} (across · down); it was {was}{#is HANDED_OUT}Photo changed: marked as a handout{#is NOT_HANDED_OUT}Photo changed: not a handout any more{#is TAKEN}Photo changed: when and where it was taken{#if now}: {now}{/if}{#if was} (was {was}){/if}{#is LEDE}Photo moved: it is the lede photo now{#else}Photo moved: it is not the lede photo any more{/when}")
    String photo(PhotoChange.What what, String was, String now);

    @Message("The photo that stood here")
    String photoBefore();

    @Message("Take back")
    String takeBack();

    @Message("Take back: {change}")
    String takeBackThis(String change);

    @Message("Taken back.")
    String takenBack();

    @Message("Read against")
    String against();

    @Message("Compare")
    String compare();

    @Message("Compare versions")
    String compareVersions();

    @Message(
            "Version {number}, {#when cutAt}{#is 'FILED'}filed{#is 'SENT'}sent{#is 'SUBMITTED'}submitted{#is 'SIGNED'}signed off{#is 'ABANDONED'}given up{#is 'RETURNED'}returned{#else}kept{/when} {at}")
    String version(String number, String cutAt, String at);

    @Message("As it came to the desk: version {number}")
    String asItCame(String number);

    @Message("As published: version {number}")
    String asPublished(String number);

    @Message("Since I signed: version {number}")
    String sinceISigned(String number);

    @Message("As it stands")
    String standing();

    @Message("Changes in {slugline}, {language}")
    String title(String slugline, String language);

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("{#if count == 1}1 change{#else}{count} changes{/if}")
    String changes(int count);

    @Message("The two say the same.")
    String same();

    @Message("The other way round")
    String swap();
}
