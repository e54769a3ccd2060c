package news.dragoman.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import news.dragoman.people.Chord;
import news.dragoman.people.Shortcut;

/** What keys do, and why some cannot be had. */
@MessageBundle("shortcut")
public interface ShortcutMessages {
    @Message(
            "{#when action}{#is COMMANDS}Commands of this page{#is KEYS}All keys{#is LEADER}Then a key: as if Alt were held"
                    + "{#is TO_DESK}Go to the desk{#is TO_INBOX}Go to For you{#is NEW}New{#is SEARCH}Search"
                    + "{#is NEXT_CARD}Next story{#is LAST_CARD}Previous story{#is TICK}Tick the story{#is CLAIM}Claim the story"
                    + "{#is FILTER}Filter{#is VIEW}Board or list{#is SHOW_NEWS}Show what is new"
                    + "{#is CONFIRM}Confirm and next{#is ROW_UP}Previous sentence{#is ROW_DOWN}Next sentence"
                    + "{#is NEXT_OPEN}Next sentence that is not confirmed{#is NEXT_NOTE}Next note or query"
                    + "{#is NEXT_CHANGE}Next change in the source{#is COPY_SOURCE}Copy the source into the translation"
                    + "{#is OFFER}Insert a number or word of the source{#is FIND}Find and replace{#is NOTE}Note or query"
                    + "{#is MERGE}Merge with the next sentence{#is SPLIT}Split where the cursor stands{#is OMIT}Leave out"
                    + "{#is START_PARAGRAPH}Start a paragraph here{#is JOIN_PARAGRAPHS}Join with the paragraph before"
                    + "{#is PARAGRAPH_UP}Move the paragraph up{#is PARAGRAPH_DOWN}Move the paragraph down{#is ADD}Add a sentence"
                    + "{#is TAKE_BACK}Undo the last change of structure"
                    + "{#is NEXT_EDIT}Next change{#is LAST_EDIT}Previous change{#is REVERT}Take the change back"
                    + "{#is READ_CLEAN}Clean read{#is READ_REDLINE}Redline{#is READ_SOURCE}With source{#is SIGN_OFF}Go to the sign-off"
                    + "{#is NEXT_COMMENT}Next comment{#is LAST_COMMENT}Previous comment{#is APPROVE}Approve the comment"
                    + "{#is EDIT_COMMENT}Edit the comment{#is REJECT}Reject the comment: choose a reason"
                    + "{#is PASS_ON}Pass the comment on{#is UNDO_DECISION}Undo the last decision{/when}")
    String label(Shortcut action);

    @Message(
            "{#when place}{#is ANYWHERE}Everywhere{#is DESK}Desk{#is BENCH}Translating{#is REVIEW}Editing{#is MODERATION}Comments{/when}")
    String place(Shortcut.Place place);

    @Message("{#when fault}{#is UNKNOWN}{key} is no key. Write it as Alt+K, Ctrl+Enter, J or G D."
            + "{#is BROWSER}{key} belongs to the browser.{#is SYSTEM}{key} belongs to the operating system."
            + "{#is INPUT_METHOD}{key} belongs to input methods and to keyboards that type more letters with it."
            + "{#is SCREEN_READER}{key} belongs to screen readers."
            + "{#is STANDARD}{key} moves about in every page and text."
            + "{#is TYPES}{key} would type a character into the text. Take one with Alt."
            + "{#is NO_SERIES}This is a row of nine keys: write the first, with the digit 1, such as Alt+1.{/when}")
    String fault(Chord.Fault fault, String key);

    @Message("{key} is taken: {other}.")
    String taken(String key, String other);

    @Message("No action is called {code}.")
    String noAction(String code);

    @Message("Then a key: as if Alt were held")
    String leader();

    @Message("Search the commands of this page")
    String search();

    @Message("Commands of this page")
    String commands();

    @Message("{n} commands")
    String found(String n);

    @Message("Nothing on this page is called that. Try a shorter word.")
    String nothing();

    @Message("Change the keys")
    String change();
}
