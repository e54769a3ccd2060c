package news.dragoman.web.fields;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import news.dragoman.workflow.Role;

/** The words of the fields that several forms share. */
@MessageBundle("fields")
public interface FieldsMessages {
    @Message("Names")
    String names();

    @Message("One for each language or script. A Latin name serves English, Spanish and French alike.")
    String namesHint();

    @Message("Language of name {n}")
    String nameLanguage(int n);

    @Message("Name {n}")
    String name(int n);

    @Message("Choose")
    String choose();

    @Message("Give at least one name, with its language.")
    String nameMissing();

    @Message("Say which language “{name}” is in.")
    String nameWithoutLanguage(String name);

    @Message("“{tag}” is no language. Choose one from the list.")
    String languageUnknown(String tag);

    @Message("There are two names in {language}. Keep one.")
    String nameTwice(String language);

    @Message("This is longer than {limit} characters. Shorten it.")
    String tooLong(int limit);

    @Message("“{name}” is not written in the script of {language}. If that is meant, leave it.")
    String nameScript(String name, String language);

    @Message("Languages")
    String languages();

    @Message("What an editor edits and a reporter writes.")
    String languagesHint();

    @Message("Translates")
    String pairs();

    @Message("Each direction by itself.")
    String pairsHint();

    @Message("From, pair {n}")
    String pairFrom(int n);

    @Message("Into, pair {n}")
    String pairInto(int n);

    @Message("A pair needs both its languages. Choose the other one, or neither.")
    String pairHalf();

    @Message("Nobody translates {language} into itself. Choose another language.")
    String pairSame(String language);

    @Message("Roles")
    String roles();

    @Message(
            "{#when role}{#is REPORTER}Reporter{#is TRANSLATOR}Translator{#is EDITOR}Editor{#is CHIEF}Chief{#is MODERATOR}Moderator{#is ADMIN}Administrator{#is AUDITOR}Auditor{/when}")
    String role(Role role);

    @Message(
            "{#when role}{#is REPORTER}writes stories{#is TRANSLATOR}translates in the pairs below{#is EDITOR}edits and publishes the languages below{#is CHIEF}reads everything, decides last, and may learn who is behind a pen name{#is MODERATOR}reads comments, no unpublished text{#is ADMIN}manages people and settings, reads no story{#is AUDITOR}reads and changes nothing{/when}")
    String roleIs(Role role);

    @Message("“{role}” is no role. Choose from the list.")
    String roleUnknown(String role);

    @Message("Login")
    String login();

    @Message("A work email address or a plain name, without spaces. Capitals make no difference.")
    String loginHint();

    @Message("A login has letters, figures and . _ - + @, at most {limit}. Change it.")
    String loginWrong(int limit);

    @Message("Time zone")
    String zone();

    @Message("Such as Europe/Berlin or Asia/Taipei.")
    String zoneHint();

    @Message("“{zone}” is no time zone. Write one like Europe/Berlin.")
    String zoneWrong(String zone);

    @Message("Language of the interface")
    String interfaceLanguage();

    @Message("Choose a language from the list.")
    String interfaceWrong();

    @Message("New password")
    String newPassword();

    @Message("At least {shortest} characters. A few words together are easy to keep in mind.")
    String newPasswordHint(int shortest);

    @Message("This is too short: take at least {shortest} characters.")
    String passwordShort(int shortest);

    @Message("This is too long: at most {most} bytes, which is 72 Latin letters or 24 Chinese characters.")
    String passwordLong(int most);

    @Message("This is among the first that are tried by whoever guesses passwords. Take one of your own.")
    String passwordCommon();
}
