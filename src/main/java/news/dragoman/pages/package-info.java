/** What several screens show in one way. A screen imports this and no other screen. */
@org.jspecify.annotations.NullMarked
package news.dragoman.pages;
