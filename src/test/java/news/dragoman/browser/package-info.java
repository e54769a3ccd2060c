/** What only a real browser shows: scripts, styles, keys, and whether everybody can use the pages. */
@org.jspecify.annotations.NullMarked
package news.dragoman.browser;
