/** What readers' programs fetch: each language's and each desk's newest articles as Atom, RSS and JSON Feed. */
@org.jspecify.annotations.NullMarked
package news.dragoman.pages.feed;
