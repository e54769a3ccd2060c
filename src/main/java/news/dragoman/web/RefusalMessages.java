package news.dragoman.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Why a step or a save was refused, by the code of the reason, HAS_HEADLINE as hasHeadline: what stands in the way, then what to do.
 */
@MessageBundle("refusal")
public interface RefusalMessages {
    @Message("You cannot read that story. Ask its desk.")
    String mayReadStory();

    @Message("The story already exists in that language. Open it from the story page.")
    String languageFree();

    @Message("It has no headline. Write one.")
    String hasHeadline();

    @Message("It has no byline. Name who wrote it, or the desk.")
    String hasByline();

    @Message("It has no text. Write at least one paragraph.")
    String hasParagraph();

    @Message("The story is on hold. Nobody can go on with it until a chief lifts the hold.")
    String notOnHold();

    @Message("The story is not on hold.")
    String onHold();

    @Message("Readers do not see it: it is not published, or suspended already.")
    String beforeReaders();

    @Message("It is not suspended.")
    String suspended();

    @Message("The story is under embargo until {about}. Nothing of it can be published before.")
    String embargoPassed(String about);

    @Message("The story is under no embargo.")
    String embargoed();

    @Message(
            "Readers see the story already. An embargo takes nothing back: suspend the article in every language first, then set it.")
    String shownNowhere();

    @Message("It is not scheduled.")
    String scheduled();

    @Message("Its time has not come.")
    String itsTime();

    @Message(
            "Its source has changed since it was signed, in a way that matters. Reopen it and take the change in, or publish it by hand.")
    String sourceAsSigned();

    @Message("Give day and time, and a time zone.")
    String timeGiven();

    @Message("Clocks there skip that time: they are put forward. Choose one of the two times that there are: {about}.")
    String timeExists(String about);

    @Message("Clocks there show that time twice: they are put back. Say which of the two you mean: {about}.")
    String timeClear(String about);

    @Message("That time is past. Choose one that is still to come.")
    String timeAhead();

    @Message("The story is under embargo until {about}. Choose that time or a later one, or move the embargo.")
    String timeAfterEmbargo(String about);

    @Message("Only an editor of this language can do this, or the clock at the time that one has set.")
    String editorOrClock();

    @Message("Readers have no article of it: it was never published, or it is withdrawn.")
    String articleLive();

    @Message("Choose what must go. What is gone already cannot be chosen.")
    String blocksChosen();

    @Message("A headline cannot be taken out alone. Suspend the article, or propose to withdraw it.")
    String headlineStays();

    @Message("Nothing would be left of an article. Suspend it, or propose to withdraw it.")
    String paragraphStays();

    @Message("Say what readers will find in its place, in the article’s language.")
    String noticeGiven();

    @Message("Somebody has proposed that already. A chief decides.")
    String notProposed();

    @Message("Nobody proposes to withdraw it, or it is decided already.")
    String proposed();

    @Message("You have proposed it yourself. Another chief confirms it; you can take it back.")
    String anotherProposed();

    @Message("Only whoever proposed it can take it back. A chief can decline it.")
    String proposedIt();

    @Message("What it is drawn from was withdrawn. It can go out once that is published again.")
    String sourcesNotWithdrawn();

    @Message(
            "Words were taken out of this story’s articles since it was signed. Reopen it, see that it does not say them too, and sign it again.")
    String notRedactedSince();

    @Message(
            "What it is drawn from was withdrawn, spiked or taken back by its reporters. Say why this one stays with readers.")
    String reasonBesideSource();

    @Message("Its reporter has taken the original back. Wait until it is filed again.")
    String sourcesFiledStill();

    @Message("Only an editor of this language, or a chief, can do this.")
    String editorOrChief();

    @Message(
            "These words can still be read: in a working copy of the story, or by readers. Take them out first: redact them, or correct the article.")
    String wordsOfThePast();

    @Message("Nobody has asked that these words be erased, or it is settled already.")
    String erasureAsked();

    @Message("Whoever asked for it cannot confirm it. It takes a second person.")
    String secondPerson();

    @Message("Choose at least one wording.")
    String wordsChosen();

    @Message("These words are gone already.")
    String wordsGone();

    @Message("Write at least two characters, or leave it empty.")
    String wordsShort();

    @Message("Somebody has asked already that words of this paragraph be erased. Confirm or drop that first.")
    String erasureWaits();

    @Message("Only chiefs, auditors and editors of the story’s desk take its record away.")
    String recordReader();

    @Message("Only a chief can do this.")
    String chief();

    @Message("Only an editor of one of the story’s languages, or a chief, can do this.")
    String editorOfStoryOrChief();

    @Message("It has no open task: nothing that it is drawn from was corrected, or it has followed.")
    String taskOpen();

    @Message("It was never published; there is nothing to go back to.")
    String everPublished();

    @Message("Choose what it is for, and for a correction or a clarification say what readers are told.")
    String readersTold();

    @Message("It has been published already.")
    String neverPublished();

    @Message("{about} has it in hand. Wait until it is released, or talk to them.")
    String unclaimed(String about);

    @Message("Nobody else has it in hand. Claim it, or assign it to somebody.")
    String heldByAnother();

    @Message("Choose who is to have it: a translator of this language pair, or in edit an editor of this language.")
    String receiverEntitled();

    @Message("You have it already. Choose somebody else.")
    String receiverAnother();

    @Message("The time of the claim is not over.")
    String overdue();

    @Message("You hold {about} already, as many as the desk allows. Submit or release one first.")
    String belowClaimLimit(String about);

    @Message("Somebody is working on a translation of it. Ask them to release it first.")
    String translationsIdle();

    @Message("A translation of it is already further along.")
    String translationsEarly();

    @Message("What it would be translated from has not been filed. Wait until it is.")
    String sourcesFiled();

    @Message("It is drawn from that edition already. Choose another.")
    String sourceNew();

    @Message("That edition is drawn from this one, so this one cannot be drawn from it. Choose another.")
    String noCycle();

    @Message("Only an original in the same language, of another story, can be joined into this one. Choose one.")
    String joinedAlike();

    @Message("The other report is not in edit. Wait until it is filed, or reopened.")
    String joinedInEdit();

    @Message("The other report has been published. It cannot be joined into another any more.")
    String joinedNeverPublished();

    @Message("Somebody has the other report in hand. Wait until it is released, or claim it yourself.")
    String joinedFree();

    @Message("A translation of the other report has been published. It cannot be joined into another any more.")
    String joinedTranslationsUnpublished();

    @Message("The names of the two reports cannot stand together. Ask a chief.")
    String joinedNamesFit();

    @Message("The other story is under a legal hold. Nothing of it goes into another until a chief lifts the hold.")
    String joinedNotOnHold();

    @Message(
            "The other story is under embargo, and this one not as long. Set the same embargo here first, or lift it there.")
    String joinedEmbargoKept();

    @Message("It was joined into another report, and its text stands there. Take what you need from it by hand.")
    String notJoined();

    @Message("Only whoever has it in hand, or an editor of this language, can do this.")
    String holderOrEditor();

    @Message("Its reporter has taken the original back. Wait until it is filed again.")
    String sourcesNotRecalled();

    @Message("What it is translated from has been spiked. Restore that first.")
    String sourcesNotSpiked();

    @Message("Sentences without a translation or an omission: {about}. Finish them, or mark them as left out.")
    String allAccounted(String about);

    @Message(
            "Queries to the reporters that nobody has answered: {about}. Wait for an answer, have an editor close them, or carry them over to the editor.")
    String queriesSettled(String about);

    @Message(
            "Notes that must be resolved before anybody signs: {about}. Resolve them in the margin, or return the text.")
    String nothingBlocking(String about);

    @Message("That is for whoever has the returned text in hand.")
    String returnNotYours();

    @Message("A list has up to 30 reasons, each in one line and with words in one language at least.")
    String reasonList();

    @Message("Write something first.")
    String threadEmpty();

    @Message("These words do not stand in that paragraph now. Copy them from the text, or say nothing about words.")
    String threadWords();

    @Message("Somebody else has settled this thread, or opened it again. Look at it once more.")
    String threadMoved();

    @Message("That is for whoever began the thread, whoever has the text in hand, and its editors.")
    String threadNotYours();

    @Message(
            "Sentences whose source has changed and that nobody has looked at: {about}. Translate them anew, or say that they are still valid.")
    String changesResolved(String about);

    @Message("{about} has it in hand. Suggest your change on its page; it is in the text when they take it in.")
    String nobodyElseHolds(String about);

    @Message("The text says what the last version said. Change it first.")
    String textChanged();

    @Message("Say in a few words what changed, for those who translate it.")
    String noteGiven();

    @Message(
            "The text was changed since this was suggested. Take in by hand what you want of it, then decline the suggestion.")
    String suggestionStale();

    @Message("What it answers is in the source still, or again. Load the page again.")
    String unitNotGone();

    @Message("Give a reason: the others see it in the history.")
    String reasonGiven();

    @Message("The text has changed since you opened this page. Load it again and read what changed.")
    String textAsRead();

    @Message("There is a newer version of the source: {about}. Take it in, or say why it can go as it is.")
    String pinnedOrCurrent(String about);

    @Message("No name in this language for: {about}. Add one, or change the byline.")
    String namesPresent(String about);

    @Message("Photos lack words, {about} in all: each needs its caption, alt text and credit.")
    String photoTexts(String about);

    @Message("An edition with this photo is signed. Open it again first: what was signed would change.")
    String photoSigned();

    @Message("A translation has the photos of its source. Put it in there, and send the change.")
    String photoOfSource();

    @Message("The words of a photo stay together. Move the photo as a whole.")
    String photoWhole();

    @Message("Only paragraphs and subheads can be put in, taken out or turned into each other.")
    String blockKind();

    @Message("The story has {about} paragraphs, as many as one can have. Join some, or make two stories of it.")
    String tooManyBlocks(String about);

    @Message("It has no slugline. Give it a short name.")
    String sluglineMissing();

    @Message("Choose an urgency from 1 to 9.")
    String urgencyRange();

    @Message("A byline can name its reporters, your own pen names and the desk. Choose from the list.")
    String bylineUnknown();

    @Message("Somebody who had no hand in this text must sign it off. Ask another editor.")
    String fourEyes();

    @Message("You would be signing off your own work. The desk allows it with a reason, which stays on record.")
    String soloReason();

    @Message("This desk lets one person sign alone, with a reason. There is nothing to waive.")
    String eyesRequired();

    @Message("Four eyes is waived already for its next sign-off.")
    String notWaived();

    @Message("Nothing here waits to be countersigned: nobody signed it alone, or a chief has looked at it.")
    String signedAlone();

    @Message("You signed it yourself. Another chief countersigns it.")
    String notTheSigner();

    @Message("This desk publishes the original first.")
    String originalFirst();

    @Message("Only a reporter can do this.")
    String reporter();

    @Message("Only its reporters can do this.")
    String itsReporter();

    @Message("Only its reporters can change the draft, and afterwards only whoever has it in hand. Claim it first.")
    String writer();

    @Message("Only whoever has it in hand can do this. Claim it first.")
    String holder();

    @Message("Only a translator of this language pair, or in edit an editor of this language, can do this.")
    String entitled();

    @Message("Only an editor of this language can do this.")
    String editor();

    @Message("Only an editor of this language who has it in hand can do this. Claim it first.")
    String editorHolding();

    @Message("Only its reporters, or an editor who has it in hand, can do this.")
    String sender();

    @Message("Only an editor of the story’s desk can do this.")
    String deskEditor();

    @Message("Only an editor of one of the story’s languages can do this.")
    String editorOfStory();

    @Message("Only its reporter, or once it is filed an editor of this language, can do this.")
    String owner();

    @Message("This happens by itself when its time comes.")
    String clock();

    @Message("It is at “{about}” now, and this cannot be done there. Load the page again.")
    String stage(String about);

    @Message("It has moved on since you opened this page. Load it again.")
    String movedOn();

    @Message("Somebody has set another due time meanwhile; it is shown here. Send yours again if it still holds.")
    String dueChanged();

    @Message("Character {about} is a null character, which cannot be kept. Delete it; it often comes with pasted text.")
    String textNul(String about);

    @Message("Character {about} is half of a character. Delete it and type it again.")
    String textUnpairedSurrogate(String about);

    @Message(
            "Character {about} is an invisible mark that turns the direction of the text. Delete it; it often comes with pasted text.")
    String textBidiOverride(String about);

    @Message(
            "Character {about} is an invisible control character, which no page can show. Delete it; it often comes with pasted text.")
    String textControl(String about);

    @Message(
            "A source is a name, and behind it may stand its address on the web, as in Reuters https://www.reuters.com/. This line is none: {about}")
    String citedLine(String about);

    @Message("This is too long for one piece: {about} characters. Shorten it, or spread it over several.")
    String textTooLong(String about);

    @Message("You cannot give yourself a role, a language, a pair or another desk. Ask another administrator.")
    String ownRoles();

    @Message("Somebody must administer the newsroom. Make another administrator first.")
    String lastAdmin();

    @Message("Somebody has that login already. Choose another.")
    String loginTaken();

    @Message("Another pen name has these initials. Choose others, or the two could not be told apart.")
    String initialsTaken();

    @Message("Another desk has that short name. Choose another.")
    String codeTaken();

    @Message("There is no desk yet, and a story needs one. Ask an administrator to make it.")
    String noDesk();

    @Message("Sentence {about} has been written in since. Change it by hand, and nothing is lost.")
    String undoWritten(String about);

    @Message("That sentence stands elsewhere now, or was taken out. Load the page again.")
    String rowGone();

    @Message("You never had this translation in hand, or have it now: then write in it.")
    String suggestionNotYours();

    @Message("The sentence says that already.")
    String suggestionSame();

    @Message("Write what you suggest.")
    String suggestionEmpty();

    @Message("This sentence is left out. Put it back, then write.")
    String rowOmitted();

    @Message("Choose two sentences or more that follow each other.")
    String mergeOne();

    @Message("Only sentences that follow each other can be merged.")
    String mergeApart();

    @Message("A headline, a dek, a dateline, a subhead and a paragraph cannot be merged with each other.")
    String mergeKinds();

    @Message("One of them is left out. Put it back first.")
    String mergeOmitted();

    @Message("This sentence is left out; there is nothing to split. Put it back first.")
    String splitOmitted();

    @Message("Put the cursor between two words of the translation, where the second part begins.")
    String splitEdge();

    @Message("Give the words with which the second part begins, as they stand once in the translation.")
    String splitWords();

    @Message("That place is inside one character. Put the cursor before or after it.")
    String splitGrapheme();

    @Message("It answers one source sentence only. Put the cursor where it is to be split.")
    String notMerged();

    @Message("It can only move within its kind: a paragraph’s sentence into a paragraph.")
    String moveKinds();

    @Message("It stands there already.")
    String moveNowhere();

    @Message("Headline, dek and dateline keep their places. Move paragraphs and subheads.")
    String moveHead();

    @Message("Only the body has paragraphs.")
    String paragraphHead();

    @Message("The paragraph starts with this sentence already.")
    String paragraphStarts();

    @Message("There is no paragraph before it that it could join.")
    String joinNothing();

    @Message("This sentence is left out already.")
    String omittedAlready();

    @Message("It has no source that could be left out. Take it out instead.")
    String omitAddition();

    @Message(
            "Another row translates that sentence too, so it is not left out. Take this row out instead, or merge the two.")
    String omitShared();

    @Message("Nothing else translates its source sentence. Leave it out instead.")
    String removeSourced();

    @Message("Say where it is from: the editor will ask.")
    String originMissing();

    @Message("This desk asks why a sentence is left out. Give a reason.")
    String omissionReason();

    @Message("This sentence is not left out.")
    String notOmitted();

    @Message("Its place is taken, or its sentence is left out by now. Add it anew.")
    String putBackPlace();

    @Message("Other changes were made there since. Undo those first, or change it by hand.")
    String undoChanged();

    @Message("There is nothing of yours to undo here.")
    String undoNothing();

    @Message("You have done something else since. Load the page again and undo that first.")
    String undoNotNewest();

    @Message(
            "It cannot be shown to anybody outside now: the article is suspended or withdrawn, the story is spiked, or words were redacted since that version.")
    String previewShut();

    @Message("There are {about} links to it already. Take back those that are no longer needed.")
    String previewFull(String about);

    @Message(
            "This is a file of the type {about}. Photos can be JPEG, PNG or WebP: save it as one of these and send it again.")
    String photoType(String about);

    @Message("This is no picture that is known here. Photos can be JPEG, PNG or WebP.")
    String photoUnknown();

    @Message("The picture is damaged or cut off. Send it again from where it came.")
    String photoBroken();

    @Message("The file is too large: a photo can have {about} MB.")
    String photoBytes(String about);

    @Message("The picture measures {about} pixels, which is more than can be taken. Make it smaller and send it again.")
    String photoPixels(String about);

    @Message("Many photos are coming in right now. What you sent is kept: try again in a minute.")
    String photoBusy();

    @Message(
            "Photos cannot be kept right now. What you sent is not lost if it came in parts: try again in a few minutes.")
    String photoStoreAway();

    @Message(
            "The article’s photos cannot be copied to where readers get them right now. Nothing was published: try again in a few minutes.")
    String photoCopy();

    @Message(
            "The server has no room left on its disk. Tell whoever runs it; once there is room again, what did not go through works when it is tried again.")
    String noRoom();

    @Message("Choose a picture first.")
    String photoChosen();

    @Message("A story can have {about} photos.")
    String photoCount(String about);

    @Message("Photos are added to an original; translations show those of what they are translated from.")
    String photoOriginal();

    @Message("The point that stays in view has to be within the picture.")
    String photoFocus();

    @Message("A photo of it was sealed or erased. Take it out of the text.")
    String photoGone();

    @Message("{about} files are on their way already. Wait for some of them.")
    String uploadCount(String about);

    @Message("The file does not go on there: {about} bytes of it are here.")
    String uploadOffset(String about);

    @Message("{about} was faster: it is approved already. Look at it again.")
    String commentApproved(String about);

    @Message("It is approved as it stands. Edit it or reject it.")
    String commentAsApproved();

    @Message("{about} was faster: it is rejected already. Look at it again.")
    String commentRejected(String about);

    @Message("{about} was faster: it is passed on already.")
    String commentPassedOn(String about);

    @Message("Its sender has withdrawn the comment. There is nothing left to decide.")
    String commentWithdrawn();

    @Message("Somebody has changed the comment since you saw it. Look at it again.")
    String commentMoved();

    @Message("Too late to undo: five seconds have passed, or somebody has gone on with it. Decide anew.")
    String commentTooLate();

    @Message("Nothing would be left of the comment. Leave some of it, or reject it.")
    String commentEmpty();

    @Message(
            "Say why you edited it. The reason is on record beside the original; readers are told only that it was edited.")
    String commentEditedWhy();

    @Message("For “other”, say in the note what it is.")
    String commentNote();

    @Message("Choose an editor of the article’s language, or a chief.")
    String commentReceiver();

    @Message("The original still waits, or readers see it. Approve it edited, or reject it, then seal it.")
    String commentShown();

    @Message("The network’s mark is gone: a day has passed. Nobody can be banned by it any more.")
    String commentNoMark();

    @Message("No comment is chosen, or none of those waits any more.")
    String commentNone();
}
