/** What must leave an article, or all of it: chosen and said on pages of their own. */
@org.jspecify.annotations.NullMarked
package news.dragoman.pages.leaving;
