/** What changed from one version of a text to another. */
@org.jspecify.annotations.NullMarked
package news.dragoman.pages.compare;
