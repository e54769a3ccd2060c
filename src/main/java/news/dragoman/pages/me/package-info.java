/** One's own page: names, password, sign-ins, and how the interface is wanted. */
@org.jspecify.annotations.NullMarked
package news.dragoman.pages.me;
