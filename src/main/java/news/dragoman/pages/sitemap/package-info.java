/** Tells search engines what there is to read. */
@org.jspecify.annotations.NullMarked
package news.dragoman.pages.sitemap;
