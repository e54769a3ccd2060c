package news.dragoman.language;

import java.math.BigDecimal;

/**
 * A number as it stands in a text.
 *
 * @param start of it, in UTF-16 units
 * @param end after it
 * @param value what it amounts to: 32000 for 3.2万
 * @param percent whether it is a percentage
 * @param plain whether its digits are written without anything that groups them, as years and numbers of houses are
 */
record Figure(int start, int end, BigDecimal value, boolean percent, boolean plain) {}
