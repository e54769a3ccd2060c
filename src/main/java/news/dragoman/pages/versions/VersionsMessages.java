package news.dragoman.pages.versions;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the versions of an edition, and of taking words out of them. */
@MessageBundle("versions")
public interface VersionsMessages {
    @Message("Versions of {slugline} in {language}")
    String title(String slugline, String language);

    @Message("Versions")
    String crumb();

    @Message(
            "Every version is as it was cut. Bring one back, and it becomes the newest: what stands now is kept as a version before.")
    String intro();

    @Message("Version {number}")
    String number(int number);

    @Message(
            "{#when cutAt}{#is 'FILED'}Filed{#is 'SENT'}Sent{#is 'SUBMITTED'}Submitted{#is 'SIGNED'}Signed off{#is 'ABANDONED'}Given up{#is 'REDACTED'}Redacted{#is 'WITHDRAWN'}Put aside by withdrawing{#is 'RETURNED'}Returned{#is 'SET_ASIDE'}Set aside{#is 'BROUGHT_BACK'}Brought back{#else}Cut{/when} by {by}")
    String cut(String cutAt, String by);

    @Message("Minor: translations may stay as they are.")
    String minor();

    @Message("Drawn from")
    String drawnFrom();

    @Message("{language}, version {number}")
    String pin(String language, int number);

    @Message("Paragraphs: {count}")
    String paragraphs(int count);

    @Message("Rows: {count}")
    String rows(int count);

    @Message("Left out: {count}")
    String omitted(int count);

    @Message("Added: {count}")
    String added(int count);

    @Message("Merged: {count}")
    String merged(int count);

    @Message("Words in it were sealed or erased.")
    String gone();

    @Message("Signed off by {by}")
    String signed(String by);

    @Message("The sign-off is void.")
    String signedVoid();

    @Message("As pinned to version {number} of the source.")
    String pinnedTo(int number);

    @Message(
            "{#when step}{#is 'PUBLISH'}Readers saw it from{#is 'SUSPEND'}Suspended{#is 'RESUME'}Before readers again{#is 'REDACT'}Words taken from before readers{#is 'WITHDRAW'}Withdrawn{#else}Changed before readers{/when}")
    String shown(String step);

    @Message("Content hash")
    String hash();

    @Message("Read")
    String read();

    @Message("Read version {number}")
    String readNumber(int number);

    @Message("What changed")
    String changed();

    @Message("What changed from version {from} to {to}")
    String changedFrom(int from, int to);

    @Message("Structure")
    String structure();

    @Message("Structure of version {number}")
    String structureOf(int number);

    @Message("Hide structure")
    String hideStructure();

    @Message("Hide structure of version {number}")
    String hideStructureOf(int number);

    @Message("Bring back")
    String bringBack();

    @Message("Bring version {number} back")
    String bringBackNumber(int number);

    @Message("Seal or erase words")
    String remove();

    @Message("Seal or erase words of version {number}")
    String removeNumber(int number);

    @Message("Compare")
    String compare();

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("The story’s record")
    String record();

    @Message("Timeline")
    String timeline();

    @Message("Text")
    String text();

    @Message("Answers")
    String answers();

    @Message("Left out")
    String isOmitted();

    @Message("Added")
    String isAdded();

    @Message("Unconfirmed")
    String unconfirmed();

    @Message("New paragraph")
    String begins();

    @Message("{#when fate}{#is 'SEALED'}Sealed{#is 'ERASED'}Erased{#else}{/when}")
    String fate(String fate);

    @Message("Words taken out of the past")
    String removals();

    @Message("{#when kind}{#is 'SEAL'}Sealed by {by}{#else}Erased: asked for by {by}, confirmed by {second}{/when}")
    String removed(String kind, String by, String second);

    @Message("{by} asks that words be erased")
    String asked(String by);

    @Message("{by} asked that words be erased; dropped by {second}")
    String dropped(String by, String second);

    @Message("In {versions} versions, {copies} copies in all.")
    String reach(int versions, int copies);

    @Message("What would go, in every version that says it:")
    String wouldGo();

    @Message("And wherever else it stands in the story’s past:")
    String wouldGoToo();

    @Message("Erase them for good")
    String confirm();

    @Message("It cannot be taken back. Digest and entry stay on record.")
    String confirmHint();

    @Message("Do not erase")
    String drop();

    @Message("Seal or erase words of version {number}")
    String wordsTitle(int number);

    @Message(
            "Sealed words stay in the database and are read by nobody. Erased words are gone for good; that takes a second person. In either case the record keeps their digest and says so, and it still verifies.")
    String wordsIntro();

    @Message("What stands in a working copy or before readers stays. Redact it first.")
    String wordsLimit();

    @Message("Which paragraph?")
    String whichBlock();

    @Message("What it said")
    String wordings();

    @Message("{#if numbers.contains(',')}Versions{#else}Version{/if} {numbers}")
    String inVersions(String numbers);

    @Message("Also everywhere else in the story’s past")
    String also();

    @Message(
            "A name, or words nobody may find: reasons, notes, queries and earlier texts that say them go too. Leave it empty for none.")
    String alsoHint();

    @Message("Why?")
    String why();

    @Message("It stays on record, and everybody who reads the story reads it: do not repeat the words.")
    String whyHint();

    @Message("Seal")
    String seal();

    @Message("Ask to erase")
    String askErase();

    @Message("Not done")
    String refused();

    @Message("Choose")
    String choose();
}
