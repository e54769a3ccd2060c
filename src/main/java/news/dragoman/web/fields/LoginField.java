package news.dragoman.web.fields;

import java.util.regex.Pattern;

/** What somebody signs in with: an email address or a plain name. */
public final class LoginField {
    /** The longest email address that can be delivered to (RFC 5321 with its erratum). */
    public static final int LONGEST = 254;

    private static final Pattern LOGIN = Pattern.compile("[\\p{L}\\p{M}\\p{N}._@+-]{1," + LONGEST + "}");

    private LoginField() {}

    /** The login, with what is wrong noted. */
    public static String check(String typed, Checking checking) {
        String login = typed.strip();
        if (!LOGIN.matcher(login).matches()) {
            checking.wrong("login", checking.say().loginWrong(LONGEST));
        }
        return login;
    }
}
