package news.dragoman.pages.admin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import news.dragoman.history.Deed;
import news.dragoman.workflow.FourEyes;

/** The words of the administration. */
@MessageBundle("admin")
public interface AdminMessages {
    @Message("Administration")
    String title();

    @Message("Parts of the administration")
    String nav();

    @Message("People")
    String people();

    @Message("Pen names")
    String personas();

    @Message("Desks")
    String desks();

    @Message("Record")
    String grants();

    @Message("Who works here and with what roles. No story is read from here.")
    String intro();

    @Message("New person")
    String newPerson();

    @Message("Name or login")
    String find();

    @Message("Any role")
    String anyRole();

    @Message("Role")
    String roleFilter();

    @Message("Work here")
    String here();

    @Message("No longer here")
    String gone();

    @Message("Who is shown")
    String standing();

    @Message("Show")
    String search();

    @Message("Nobody fits. Look for fewer letters, or take the role out.")
    String none();

    @Message("Nobody has left.")
    String noneGone();

    @Message("Next page")
    String next();

    @Message("First page")
    String first();

    @Message("Name")
    String who();

    @Message("Roles")
    String trusted();

    @Message("Languages and pairs")
    String worksIn();

    @Message("Desk")
    String desk();

    @Message("None")
    String noDesk();

    @Message("There is no desk yet. A story needs one: make the first.")
    String deskless();

    @Message("Make a desk")
    String makeDesk();

    @Message("Take somebody on")
    String newPersonTitle();

    @Message("Afterwards you get a code for them, once. With it they choose their own password.")
    String newPersonIntro();

    @Message("Take on")
    String takeOn();

    @Message("Save")
    String save();

    @Message("Saved.")
    String saved();

    @Message("Every sign-in of theirs is over.")
    String signedOut();

    @Message("They work here again.")
    String returned();

    @Message("There is no such desk. Choose from the list.")
    String deskUnknown();

    @Message("Choose from the list.")
    String chooseFromList();

    @Message("Somebody else saved this meanwhile")
    String movedTitle();

    @Message("What you typed stands in the form and is not saved yet. Where the two differ:")
    String movedText();

    @Message("It says the same as what you typed.")
    String movedSame();

    @Message("Yours")
    String yours();

    @Message("Saved meanwhile")
    String theirs();

    @Message("Saving again puts yours in place of theirs.")
    String movedHow();

    @Message("Field")
    String field();

    @Message("nothing")
    String empty();

    @Message("You cannot give yourself a role. Another administrator can.")
    String ownRolesHint();

    @Message("Every change is on record, where chiefs see it.")
    String rolesHint();

    @Message("Worth a look")
    String doubts();

    @Message("Way in")
    String wayIn();

    @Message("Code for a new password")
    String code();

    @Message("Good once, for a day. The old password works until it is used.")
    String codeHint();

    @Message("Make a code")
    String makeCode();

    @Message("If a laptop is lost. Their password stays.")
    String signOutHint();

    @Message("Sign them out everywhere")
    String signOut();

    @Message("Leaving")
    String leaving();

    @Message("Ends their sign-ins and releases what they have claimed. Their name stays on what they did.")
    String leavingHint();

    @Message("Deactivate …")
    String letGo();

    @Message("They no longer work here.")
    String leftAlready();

    @Message("Reactivate")
    String takeBack();

    @Message("With the roles shown here. They get a code for a new password.")
    String takeBackHint();

    @Message("On record")
    String recordOf();

    @Message("A code for {name}")
    String codeTitle(String name);

    @Message(
            "Give it to them by a way you trust: in person, or by phone if you know the voice. It is shown this once and can be read nowhere else.")
    String codeText();

    @Message("They open the sign-in page, choose “I have a code”, and set their password.")
    String codeUse();

    @Message("Good once, until {time}.")
    String codeUntil(String time);

    @Message("Login")
    String codeLogin();

    @Message("Code")
    String codeIs();

    @Message("To their page")
    String toPerson();

    @Message("Take on another")
    String another();

    @Message("{name} leaves")
    String leavingTitle(String name);

    @Message(
            "Their sign-ins end at once and their claims go back to the pool, where others can take them. What they wrote and signed stays, under their name.")
    String leavingText();

    @Message("What depends on them")
    String depends();

    @Message("Nothing stands in the way: no claim, no draft, and others do what they do.")
    String dependsNothing();

    @Message("Claims that are released: {n}")
    String claimsHeld(long n);

    @Message("Drafts that nobody else can open: {n}. Ask them to add another reporter first.")
    String draftsAlone(long n);

    @Message("Nobody else edits {language}.")
    String onlyEditor(String language);

    @Message("Nobody else translates {from} into {into}.")
    String onlyPair(String from, String into);

    @Message("There is no other chief.")
    String onlyChief();

    @Message("There is no other administrator. Make one first.")
    String onlyAdmin();

    @Message("This person was changed while the page stood open. This is how it stands now; look once more.")
    String leavingMoved();

    @Message("Deactivate")
    String leaveConfirm();

    @Message("Keep them")
    String leaveNot();

    @Message("A pen name stands in for a person in the stories in which they work under it.")
    String personaIntro();

    @Message("New pen name")
    String newPersona();

    @Message("There are no pen names yet.")
    String personasNone();

    @Message("Initials")
    String initials();

    @Message("Shown where a face would be. Its own, not the person’s.")
    String initialsHint();

    @Message("Give it initials, one to {most} characters.")
    String initialsMissing(int most);

    @Message("Who is behind it")
    String owner();

    @Message(
            "Their login. Said once: afterwards only that person and chiefs can read it, and each look by a chief is on record.")
    String ownerHint();

    @Message("Nobody who works here has that login. Check it.")
    String ownerUnknown();

    @Message("That is the name they go by. A pen name has to be another.")
    String ownerSame();

    @Message("Who is behind it can be read by that person and by chiefs.")
    String ownerHidden();

    @Message("Your look goes on record, and the person sees that it happened.")
    String revealText();

    @Message("Show who it is")
    String reveal();

    @Message("Behind it is")
    String revealed();

    @Message("Who has looked")
    String readings();

    @Message("Nobody has.")
    String readingsNone();

    @Message("Make the pen name")
    String makePersona();

    @Message("New desk")
    String newDesk();

    @Message("There is no desk yet. A story needs one.")
    String desksNone();

    @Message("Short name")
    String deskCode();

    @Message("Small letters, figures and hyphens, as in an address.")
    String deskCodeHint();

    @Message("Use small letters, figures and hyphens, at most 40, beginning with a letter or figure.")
    String deskCodeWrong();

    @Message("What the desk publishes in.")
    String deskLanguages();

    @Message("Opened by filing")
    String targets();

    @Message("Translations that begin by themselves when an original is filed. Among the desk’s languages.")
    String targetsHint();

    @Message("{language} is not among the desk’s languages. Add it there, or take it out here.")
    String targetNotALanguage(String language);

    @Message("Choose at least one language.")
    String deskNoLanguage();

    @Message("Policies")
    String policies();

    @Message("A claim on a translation lasts, in minutes")
    String translationLease();

    @Message("A claim on an edit lasts, in minutes")
    String editLease();

    @Message("Write a whole number of minutes from {shortest} to {longest}.")
    String leaseWrong(long shortest, long longest);

    @Message("Warning before the end, in minutes")
    String warning();

    @Message("Write a whole number of minutes, fewer than either claim lasts.")
    String warningWrong();

    @Message("Claims that one person may hold")
    String claimLimit();

    @Message("Write a number from 1 to {most}.")
    String claimLimitWrong(int most);

    @Message("Four eyes")
    String fourEyes();

    @Message(
            "{#when mode}{#is REQUIRED}Required: whoever wrote or translated it does not sign it off{#is SOLO_ALLOWED}Solo allowed: with a reason, which stays on record; a chief countersigns{/when}")
    String fourEyesIs(FourEyes mode);

    @Message("The original is published before its translations")
    String originalFirst();

    @Message("Reporters read a translation of theirs while it is worked on")
    String reportersRead();

    @Message("Leaving a sentence out wants a reason")
    String omissionReason();

    @Message("A schedule runs as signed, with a task, when its source has changed since; otherwise it waits")
    String runsAsPinned();

    @Message("Make the desk")
    String makeDeskNow();

    @Message("Claims that are open keep the end they have.")
    String claimsKept();

    @Message("What was done to people, pen names and desks, and by whom. Nothing here can be changed or taken out.")
    String grantsIntro();

    @Message("Nothing has been done yet.")
    String grantsNone();

    @Message("The installation")
    String system();

    @Message(
            "{#when deed}{#is SET_UP}made the first account{#is TAKE_ON}took on{#is GRANT}granted{#is REVOKE}revoked{#is CHANGE_PERSON}changed{#is DEACTIVATE}deactivated{#is REACTIVATE}reactivated{#is OFFER_CODE}made a password code for{#is USE_CODE}set a password by code{#is CHANGE_PASSWORD}changed the password{#is SIGN_OUT}signed out everywhere{#is MAKE_PERSONA}made the pen name{#is CHANGE_PERSONA}changed the pen name{#is MAKE_DESK}made the desk{#is CHANGE_DESK}changed the desk{#is MAKE_PARTNER_KEY}made a partner’s key{#is END_PARTNER_KEY}ended a partner’s key{/when}")
    String deed(Deed deed);

    @Message(
            "{#when what}{#is 'roles'}roles{#is 'languages'}languages{#is 'pairs'}pairs{#is 'desk'}desk{#is 'zone'}time zone{#is 'login'}login{#is 'names'}names{#is 'initials'}initials{#is 'code'}short name{#is 'defaultTargets'}opened by filing{#is 'translationLease'}claim on a translation{#is 'editLease'}claim on an edit{#is 'leaseWarning'}warning{#is 'claimLimit'}claims a person{#is 'fourEyes'}four eyes{#is 'originalFirst'}original first{#is 'reportersReadTranslations'}reporters read translations{#is 'omissionReason'}reason for leaving out{#is 'partner'}partner{#is 'returnReasons'}reasons for returning{#is 'overtaken'}schedule whose source has changed{#else}{what}{/when}")
    String changed(String what);

    @Message("{what}: {after}")
    String became(String what, String after);

    @Message("{what}: {before} → {after}")
    String turned(String what, String before, String after);

    @Message("{#if yes}yes{#else}no{/if}")
    String yes(boolean yes);

    @Message("{n} min")
    String minutes(String n);
}
