package news.dragoman.api.view;

import java.time.Instant;
import java.util.UUID;
import news.dragoman.translation.EarlierText;

/**
 * Words that stood in a unit and were written over.
 *
 * @param confirmed whether they were
 * @param by who had written them
 * @param at when
 * @param why they were put aside
 * @param stood whether they ever stood there; false for a text that met another
 */
public record EarlierTextView(
        UUID id, String text, boolean confirmed, PersonRef by, Instant at, EarlierText.Why why, boolean stood) {}
