/** The front page of each language: the newest articles. */
@org.jspecify.annotations.NullMarked
package news.dragoman.pages.front;
