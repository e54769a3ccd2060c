package news.dragoman.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import news.dragoman.language.Search;

/** Why nothing can be looked for. */
@MessageBundle("lookup")
public interface SearchMessages {
    @Message(
            "{#when fault}{#is EMPTY}Write what to look for.{#is TOO_LONG}That is too long: at most {where} characters."
                    + "{#is BAD_PATTERN}The regular expression is wrong at character {where}."
                    + "{#is TOO_MANY_REPEATS}The regular expression repeats a part too often: counts, multiplied, at most {where}."
                    + "{#is TOO_SLOW}This regular expression takes too long on this text. Make it simpler, such as without a repeat"
                    + " inside a repeat.{#is BAD_REPLACEMENT}The replacement names a group that the regular expression does not have."
                    + " Write \\$ for a dollar sign.{/when}")
    String fault(Search.Fault fault, String where);
}
