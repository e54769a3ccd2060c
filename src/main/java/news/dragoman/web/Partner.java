package news.dragoman.web;

import java.util.Set;
import news.dragoman.language.Language;

/**
 * A house that prints what is published here.
 *
 * @param languages of what it gets
 * @param keyHash SHA-256 of its key, in hexadecimal figures
 */
public record Partner(String name, Set<Language> languages, String keyHash) {}
