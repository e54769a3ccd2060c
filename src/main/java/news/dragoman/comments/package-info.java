/**
 * What readers write under articles, and what becomes of it. Knows what is published and nothing else of the newsroom:
 * people are ids here.
 */
@org.jspecify.annotations.NullMarked
package news.dragoman.comments;
