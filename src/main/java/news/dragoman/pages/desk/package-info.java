/** The desk: what is at work, where it stands, and what is mine. */
@org.jspecify.annotations.NullMarked
package news.dragoman.pages.desk;
