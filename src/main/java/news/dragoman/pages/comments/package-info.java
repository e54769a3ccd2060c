/** What readers write under an article: its page, what its sender sees of it, and the terms. */
@org.jspecify.annotations.NullMarked
package news.dragoman.pages.comments;
