/** What readers see: frozen articles, and nothing else. */
@org.jspecify.annotations.NullMarked
package news.dragoman.publication;
