package news.dragoman.api.view;

import java.time.Instant;

/**
 * A browser that the person is signed in with.
 *
 * @param device what the browser calls itself, in a word or two; may be empty
 */
public record SignInView(String id, String device, Instant since, Instant lastSeen) {}
