/** Administration: people, pen names, desks and the record of what was done to them. No story text comes here. */
@org.jspecify.annotations.NullMarked
package news.dragoman.pages.admin;
