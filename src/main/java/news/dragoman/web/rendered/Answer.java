package news.dragoman.web.rendered;

import java.util.List;

/**
 * What is sent: all but what every answer carries.
 *
 * @param body empty where there is none
 */
public record Answer(int status, List<Header> headers, byte[] body) {

    /** A line above the body. */
    public record Header(CharSequence name, CharSequence value) {}
}
