/** The article as readers see it. */
@org.jspecify.annotations.NullMarked
package news.dragoman.pages.article;
