/** A story's photos as the newsroom sees and sends them. */
@org.jspecify.annotations.NullMarked
package news.dragoman.pages.album;
