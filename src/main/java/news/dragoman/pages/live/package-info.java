/** What keeps an open page up to date: the stream that tells it to look, and the bell with its count. */
@org.jspecify.annotations.NullMarked
package news.dragoman.pages.live;
