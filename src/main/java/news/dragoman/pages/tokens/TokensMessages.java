package news.dragoman.pages.tokens;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import news.dragoman.people.Scope;

/** The words of the page for tokens. */
@MessageBundle("tokens")
public interface TokensMessages {
    @Message("Tokens for programs")
    String title();

    @Message("Your own page")
    String toMe();

    @Message(
            "A program of yours can work here in your name with a token. It may never do more than you, and no more than you allow it below. Give each program a token of its own, and end it when the program is gone.")
    String intro();

    @Message("A new token")
    String newTitle();

    @Message("Name")
    String name();

    @Message("What the token is for, such as “Archive script”.")
    String nameHint();

    @Message("Give the token a name.")
    String nameMissing();

    @Message("A name has at most {most} characters.")
    String nameTooLong(int most);

    @Message("What it may do")
    String scopes();

    @Message("Every token can read what you may read.")
    String scopesHint();

    @Message(
            "{#when scope}{#is READ}Read{#is WRITE}Write: stories, drafts, translations{#is STEPS}Take steps: file, claim, submit, return, spike{#is PUBLISH}Sign off and publish{#is MODERATE}Moderate: decide what becomes of readers’ comments{#is MANAGE}Manage: end your sign-ins and tokens; for administrators, people, pen names and desks{/when}")
    String scope(Scope scope);

    @Message(
            "{#when scope}{#is READ}read{#is WRITE}write{#is STEPS}steps{#is PUBLISH}publish{#is MODERATE}moderate{#is MANAGE}manage{/when}")
    String inShort(Scope scope);

    @Message("It lasts")
    String days();

    @Message("{#when days}{#is 1}1 day{#is 366}1 year{#else}{days} days{/when}")
    String lasts(int days);

    @Message("Choose from the list how long it lasts.")
    String daysWrong();

    @Message("You have {most} tokens, as many as there may be. End one that you no longer need.")
    String full(int most);

    @Message("Make the token")
    String make();

    @Message("Copy the token now")
    String madeTitle();

    @Message("This is the only time it is shown. If it gets lost, end it and make a new one.")
    String madeText();

    @Message("The token “{name}”")
    String madeName(String name);

    @Message(
            "This token was made already, and it is shown only once. If you did not copy it, end it below and make a new one.")
    String madeBefore();

    @Message("The token has ended. No program can use it any more.")
    String ended();

    @Message("Your tokens")
    String yours();

    @Message("You have none.")
    String none();

    @Message("Made")
    String made();

    @Message("Ends")
    String expires();

    @Message("Last used")
    String lastUsed();

    @Message("never")
    String never();

    @Message("over")
    String over();

    @Message("End")
    String end();

    @Message("End “{name}”")
    String endOf(String name);
}
