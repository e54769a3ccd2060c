package news.dragoman.history;

/**
 * What something was and became, for the record: codes, numbers, language tags and ids, never text or names.
 *
 * @param before empty where there was nothing, or where the words themselves are not for the record
 */
public record Change(String before, String after) {}
