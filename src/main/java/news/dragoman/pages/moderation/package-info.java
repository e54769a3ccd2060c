/** Where moderators decide what becomes of readers' comments, the record of that, and what was passed on to editors. */
@org.jspecify.annotations.NullMarked
package news.dragoman.pages.moderation;
