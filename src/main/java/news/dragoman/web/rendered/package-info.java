/**
 * What readers are shown, rendered once and served from memory: what a page depends on, how it is sent, and when what is
 * kept may be used.
 */
@org.jspecify.annotations.NullMarked
package news.dragoman.web.rendered;
