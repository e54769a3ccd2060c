/** Tests of the story page. */
@org.jspecify.annotations.NullMarked
package news.dragoman.pages.story;
