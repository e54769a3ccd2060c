/** What is known about human languages: tags, scripts, direction, sentences, words, counting, names and credit lines. */
@org.jspecify.annotations.NullMarked
package news.dragoman.language;
